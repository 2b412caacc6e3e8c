"""Ranges, units, ordinals and fractions in words; plain numbers stay digits, which every voice reads."""

from __future__ import annotations

import re
from typing import Final

from common.speech.numerals import numeral, value
from common.speech.vocabulary import CURRENCY_SIGNS, Stage, Vocabulary, either

_RANGE_MARK: Final = re.compile(f"[-\u2192\u2014]\\s?[{CURRENCY_SIGNS}]?[0-9]")
_MIXED: Final = re.compile(r"(?<![\w.,/-])([0-9]{1,3})-(?=([1-9])/([2-9]|1[0-9]|32|64)(?![\w/]|[.,-][0-9]))")
_SHORT: Final = re.compile(r"[0-9]{1,6}")
_ORDINAL: Final = re.compile(
    r"([0-9](?<![\w.,].)[0-9]{0,3})(?:\.?\s?(º|ª)|\.?(er|ro|do|to|mo|vo|no|ra|da|ta|ma|va|na))(?!\w)(?:\.(?=\s[a-zß-ÿ]))?"
)
_FRACTION: Final = re.compile(r"(?<![\w.,/])(?:([0-9]+)\s{1,2})?([0-9]{1,4})\s?/\s?([0-9]{1,4})(?![\w/]|[.,][0-9])")
_FEET_AND_INCHES: Final = re.compile(r"([0-9](?<![\w.,].))'\s?([0-9]{1,2})(?:''|(?![\w']))")


def say_ranges(words: Vocabulary) -> Stage:
    """Make the stage that reads the dash between two numbers as "to"."""
    unit = rf"(?:[ap]\.?\s?m\b\.?|°[CF]?|[%{CURRENCY_SIGNS}]|(?:{either(words.units)})\b)"
    between = re.compile(rf"([0-9]\s?(?:{unit})?)\s?[-\u2192\u2014]\s?(?=[{CURRENCY_SIGNS}]?[0-9])", re.I)

    def stage(text: str) -> str:
        if _RANGE_MARK.search(text) is None:
            return text
        return between.sub(rf"\1 {words.to} ", _MIXED.sub(_parted, text))

    return stage


def _parted(mixed: re.Match[str]) -> str:
    """A whole number before its fraction: "1-1/2" is one and a half, "1-3/2" no number."""
    return f"{mixed[1]} " if int(mixed[2]) < int(mixed[3]) else mixed[0]


def say_units(words: Vocabulary) -> Stage:
    """Make the stage that writes the unit after a number in full."""
    unit = re.compile(rf"({numeral(words)})\s?({either(words.units)})(?![\w^])(?:(/)(?=[^\W\d_])|\.(?=\s[a-zß-ÿ0-9]))?")

    def full(match: re.Match[str]) -> str:
        one, many = words.units[match[2]]
        whole, decimals = value(match[1], words)
        number = match[1] if decimals or _SHORT.fullmatch(match[1]) else words.counted(whole)
        return f"{number} {one if number == '1' else many}{f' {words.per} ' if match[3] else ''}"

    def stage(text: str) -> str:
        if "'" in text:
            text = _FEET_AND_INCHES.sub(lambda match: words.height.format(feet=match[1], inches=match[2]), text)
        return unit.sub(full, text)

    return stage


def say_ordinals(words: Vocabulary) -> Stage:
    """Make the stage that reads 1.º and 2ª as words; a number without a word in the table keeps its digits."""

    def word(match: re.Match[str]) -> str:
        number, sign, ending = match.groups()
        pair = words.ordinals.get(int(number))
        if pair is None:
            return number if sign else match[0]
        if ending == "er":
            return pair[0].removesuffix("o")
        return pair[sign == "ª" or (ending or "").endswith("a")]

    def stage(text: str) -> str:
        return _ORDINAL.sub(word, text) if words.ordinals else text.replace("º", "°")

    return stage


def say_fractions(words: Vocabulary) -> Stage:
    """Make the stage that reads 1/2 as a half, 4/5 as four out of five, and 120/80 as over."""

    def word(match: re.Match[str]) -> str:
        whole, top, bottom = match.groups()
        name = words.fractions.get(f"{top}/{bottom}")
        if name is not None:
            return f"{whole} {words.fractions['and']} {name}" if whole else name
        if top == bottom:
            return f"{match[0].replace('/', ' ')}"
        of_some = bottom in ("5", "10", "100") and int(top) <= int(bottom)
        spoken = f"{top} {words.out_of if of_some else words.over} {bottom}"
        return f"{whole} {spoken}" if whole else spoken

    def stage(text: str) -> str:
        return words.agree(_FRACTION.sub(word, text)) if _FRACTION.search(text) else text

    return stage
