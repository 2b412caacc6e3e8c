"""Dates of birth from speech and keys: "the third of May fifty-two", "3/3/52", "cinco de mayo del setenta"."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from backend.workflows.slots.days import Named, date_of
from backend.workflows.slots.figures import corrected, in_figures, without_fillers

if TYPE_CHECKING:
    from backend.languages import BackendLanguage

_YEAR_AFTER: Final = re.compile(r"\b\d{4}\b|(?<![\d:/])\d\d(?![\d:/])")
_FULL_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_THREE_NUMBERS: Final = re.compile(r"(?<![\d/])(\d{1,2})[ /.-](\d{1,2})[ /.-](\d{4}|\d\d)(?![\d/])")
_OLDEST: Final = 1890


def read_birth_date(text: str, language: BackendLanguage, today: date, *, digits: str | None = None) -> date | None:
    """A date of birth, of whatever year was said or keyed in; None without a year, and for none in the past."""
    if digits is not None:
        return _of_birth(digits[:2], digits[2:4], digits[4:], language, today) if len(digits) in (6, 8) else None
    for part in corrected(text, language):
        figures = in_figures(without_fillers(part, language), language)
        for pattern, since in language.dates.years:
            figures = pattern.sub(partial(_year, since), figures)
        named = _in_words(figures, language, today)
        if found := named[0] if named else _in_numbers(figures, language, today):
            return found
    return None


def _in_words(figures: str, language: BackendLanguage, today: date) -> list[date | None]:
    """What a named month makes with the numbers around it; empty without one."""
    found = list[date | None]()
    for pattern, reading in language.dates.rules:
        if reading in ("month_and_day", "weekday_month_and_day") and (match := pattern.search(figures)):
            named = Named(match, language.dates, today)
            years = (match["year"], *_YEAR_AFTER.findall(figures[match.end() :]), *_FULL_YEAR.findall(figures))
            found.append(_in_the_past(named.day, named.month, next(filter(None, years), ""), today))
    return sorted(found, key=lambda day: day is None)


def _in_numbers(figures: str, language: BackendLanguage, today: date) -> date | None:
    """The date in three numbers, as in "3/3/52", or in their digits."""
    if (three := _THREE_NUMBERS.search(figures)) is not None:
        return _of_birth(three[1], three[2], three[3], language, today)
    spoken = re.sub(r"\D", "", figures)
    return _of_birth(spoken[:2], spoken[2:4], spoken[4:], language, today) if len(spoken) in (6, 8) else None


def _of_birth(first: str, second: str, year: str, language: BackendLanguage, today: date) -> date | None:
    month, day = (first, second) if language.dates.month_first else (second, first)
    return _in_the_past(int(day), int(month), year, today)


def _in_the_past(day: int, month: int, year: str, today: date) -> date | None:
    """This date; of two digits alone the year is the last one that has been."""
    if not year:
        return None
    full = int(year) if len(year) == 4 else int(year) + (1900 if int(year) > today.year % 100 else 2000)
    found = date_of(full, month, day)
    return found if found and found.year >= _OLDEST and found < today else None


def _year(since: int, year: re.Match[str]) -> str:
    """The year in figures: "95" of the century that was said."""
    return str(since + int(year["rest"] or 0))
