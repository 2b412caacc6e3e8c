"""How numbers are written in a language: the pattern of one, and its value as whole part and decimals."""

from __future__ import annotations

import re

from common.speech.vocabulary import Stage, Vocabulary


def numeral(words: Vocabulary) -> str:
    """The pattern, without groups, of a number with or without thousands marks and decimals."""
    grouped = "|".join(
        rf"[0-9]{{1,3}}(?:{re.escape(mark)}[0-9]{{3}})+(?:{re.escape(',' if mark == '.' else '.')}[0-9]{{1,2}})?"
        for mark in words.thousands
    )
    return rf"(?:(?:{grouped}|[0-9]+(?:[.,][0-9]+)?)(?![0-9]|[.,][0-9]))"


def value(written: str, words: Vocabulary) -> tuple[int, str]:
    """The whole part and the decimals, as written, of a text that ``numeral`` matched."""
    if (
        written[-4:-3]
        and written[-4] in words.thousands
        and written.count(written[-4]) == len(re.findall("[.,]", written))
    ):
        return int(re.sub(r"[.,]", "", written)), ""
    whole, _, decimals = written.replace(",", ".").rpartition(".")
    return int(re.sub(r"\.", "", whole or decimals)), decimals if whole else ""


def write_numbers(words: Vocabulary) -> Stage:
    """Make the stage that writes long and grouped numbers as the language's voices read them best."""
    marks = "" if words.thousands == "," else re.escape(words.thousands)
    grouped = (
        re.compile(rf"(?<![\w.,])[0-9]{{1,3}}([{marks}])[0-9]{{3}}(?:\1[0-9]{{3}})*(?![0-9]|[.,][0-9])")
        if marks
        else None
    )
    round_number = re.compile(r"(?<![\w.,/+-])[1-9][0-9]{2,11}0000(?![0-9]|[.,/-][0-9])")

    def stage(text: str) -> str:
        if grouped is not None:
            text = grouped.sub(lambda match: words.grouped(value(match[0], words)[0]), text)
        return round_number.sub(lambda match: words.grouped(int(match[0])), text)

    return stage
