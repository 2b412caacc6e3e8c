"""Ranges, units, percentages, ordinals and fractions in words; plain numbers stay digits."""

from __future__ import annotations

import re

from common.speech.abbreviations import either
from common.speech.numerals import numeral
from common.speech.vocabulary import Stage, Vocabulary

_FRACTION_SIGNS = str.maketrans({"½": " 1/2", "⅓": " 1/3", "⅔": " 2/3", "¼": " 1/4", "¾": " 3/4", "⅛": " 1/8"})


def say_ranges(words: Vocabulary) -> Stage:
    """Make the stage that reads the dash between two numbers as "to"."""
    unit = rf"(?:{either(words.units)})"
    between = re.compile(
        rf"(?<=[0-9])(\s?(?:[ap]\.?\s?m\b\.?|hs?\b|°[CF]?|%|[$€£]|{unit}\b))?\s?(?:-|→|—)\s?(?=[$€£]?[0-9])", re.I
    )
    return lambda text: between.sub(rf"\1 {words.to} ", text)


def say_units(words: Vocabulary) -> Stage:
    """Make the stage that writes the unit after a number in full."""
    number = numeral(words)
    unit = re.compile(rf"(?<![\w.,])({number})\s?({either(words.units)})(?![\w²³])(?:/(?=[^\W\d_]))?\.?(?=(\s*$)?)")

    def full(match: re.Match[str]) -> str:
        one, many = words.units[match[2]]
        per = f" {words.per} " if "/" in match[0][match.end(2) - match.start() :] else ""
        stop = "." if match[0].endswith(".") and match[3] is not None else ""
        return f"{match[1]} {one if match[1] == '1' else many}{per}{stop}"

    return lambda text: unit.sub(full, text)


def say_ordinals(words: Vocabulary) -> Stage:
    """Make the stage that reads 1.º and 2ª as words; a number without a word in the table keeps its digits."""
    sign = re.compile(
        r"(?<![\w.,])([0-9]{1,4})\.?\s?(º|ª)(?!\w)|(?<![\w.,])([0-9]{1,2})\.?(er|ro|do|to|mo|vo|no|ra|da|ta|ma|va|na)\b"
    )

    def word(match: re.Match[str]) -> str:
        digits, ending = match[1] or match[3], match[2] or match[4]
        pair = words.ordinals.get(int(digits))
        if pair is None:
            return digits if match[1] else match[0]
        if ending == "er":
            return pair[0].removesuffix("o")
        return pair[ending in "ª" or ending.endswith("a")]

    def stage(text: str) -> str:
        return sign.sub(word, text) if words.ordinals else text.replace("º", "°")

    return stage


def say_fractions(words: Vocabulary) -> Stage:
    """Make the stage that reads 1/2 as a half, 4/5 as four out of five, and 120/80 as over."""
    slash = re.compile(r"(?<![\w.,/])(?:([0-9]+)\s)?([0-9]{1,4})\s?/\s?([0-9]{1,4})(?![\w/]|[.,][0-9])")

    def word(match: re.Match[str]) -> str:
        whole, top, bottom = match.groups()
        name = words.fractions.get(f"{top}/{bottom}")
        lead = f"{whole} " if whole else ""
        if name is not None:
            return f"{whole} {words.fractions['and']} {name}" if whole else name
        if (top, bottom) == ("24", "7"):
            return f"{lead}24 7"
        if bottom in ("5", "10", "100") and int(top) <= int(bottom):
            return f"{lead}{top} {words.out_of} {bottom}"
        return f"{lead}{top} {words.over} {bottom}"

    def stage(text: str) -> str:
        return slash.sub(word, text.translate(_FRACTION_SIGNS))

    return stage
