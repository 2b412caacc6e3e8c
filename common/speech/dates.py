"""Dates in words: "2026-11-22" becomes "November 22, 2026"; which of 11/12 is the month depends on the language."""

from __future__ import annotations

import re
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary

_HINT: Final = re.compile(r"[0-9][/.-][0-9]")
_ISO: Final = re.compile(
    r"([0-9](?<![\w.,/-].)[0-9]{3})([-/])([0-9]{1,2})\2([0-9]{1,2})"
    r"(?:[T ]([0-9]{2}:[0-9]{2})(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?(?![\w/-])"
)
_NUMERIC: Final = re.compile(
    r"([0-9](?<![\w.,/-].)[0-9]?)([/.-])([0-9]{1,2})\2([0-9]{4}|(?<=/)[0-9]{2})(?![\w/-]|[.,][0-9])"
)
_DAY_AND_MONTH: Final = re.compile(r"([0-9](?<=[^\W\d_]\s[0-9])[0-9]?)/([0-9]{1,2})(?![\w/%]|[.,][0-9])")
# Numbers joined by slashes that are no date; only those that may be a fraction keep theirs.
_SLASHED: Final = re.compile(r"[0-9](?<![0-9/].)[0-9]*/[0-9/]+")
_FRACTION: Final = re.compile(r"[0-9]{1,4}/[0-9]{1,4}")


_SLASH_SPAN: Final = re.compile(
    r"(?<![\w.,/-])([0-9]{1,2})/([0-9]{1,2})\s?(-|\u2192|[^\W\d_]{1,7}(?=\s))\s?([0-9]{1,2})/([0-9]{1,2})(?![\w/%]|[.,-][0-9])"
)


def say_dates(words: Vocabulary) -> Stage:
    """Make the stage that writes numeric dates with the name of the month."""

    def iso(match: re.Match[str]) -> str:
        year, _, month, day, time = match.groups()
        date = _named(int(day), int(month), year, words)
        return match[0] if date is None else f"{date}, {time}" if time else date

    def numeric(match: re.Match[str]) -> str:
        first, _, second, year = match.groups()
        day, month = _day_and_month(int(first), int(second), words)
        full_year = year if len(year) == 4 else f"20{year}"
        return _named(day, month, full_year, words) or f"{first} {second} {year}"

    def without_year(match: re.Match[str]) -> str:
        word = match.string[: match.start()].rsplit(None, 1)[-1]
        day, month = _day_and_month(int(match[1]), int(match[2]), words)
        return (_named(day, month, "", words) if word.lower() in words.date_words else None) or match[0]

    def span(match: re.Match[str]) -> str:
        first, second, joint, third, fourth = match.groups()
        if {f"{first}/{second}", f"{third}/{fourth}"} <= words.fractions.keys():
            return match[0]
        start = _named(*_day_and_month(int(first), int(second), words), "", words)
        end = _named(*_day_and_month(int(third), int(fourth), words), "", words)
        between = f" {words.to} " if joint in "-\u2192" else f" {joint} "
        return f"{start}{between}{end}" if start and end else match[0]

    def stage(text: str) -> str:
        if _HINT.search(text) is None:
            return text
        if text.count("/") > 1:
            text = _SLASH_SPAN.sub(span, text)
        text = _DAY_AND_MONTH.sub(without_year, _NUMERIC.sub(numeric, _ISO.sub(iso, text)))
        return _SLASHED.sub(_apart, text) if "/" in text else text

    return stage


def _apart(slashed: re.Match[str]) -> str:
    return slashed[0] if _FRACTION.fullmatch(slashed[0]) else slashed[0].replace("/", " ")


def _day_and_month(first: int, second: int, words: Vocabulary) -> tuple[int, int]:
    """Which is which, by the custom of the language unless the numbers allow only the other."""
    if second > 12 or (words.calendar.month_first and first <= 12):
        return second, first
    return first, second


def _named(day: int, month: int, year: str, words: Vocabulary) -> str | None:
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    form = words.calendar.date if year else words.calendar.date_without_year
    return form.format(day=day, month=words.calendar.months[month - 1], year=year)
