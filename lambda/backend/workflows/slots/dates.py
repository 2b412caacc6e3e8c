"""Dates from speech: "next Tuesday", "the 14th of March", "pasado mañana", "el martes que viene".

What is meant is always ahead, and more than one date where people differ.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, TypeAlias

from backend.languages import BackendLanguage
from backend.languages.moments import DAY, DateReading, Dates
from backend.workflows.slots.figures import in_figures, moments_in_figures, unwanted

_WEEK: Final = timedelta(days=7)
_NUMBER_ALONE: Final = re.compile(rf"[^\d:]*\b{DAY}\b[^\d:]*")


@dataclass(frozen=True, slots=True)
class Mention:
    """A date that a text speaks of: where it stands, and what it may mean."""

    start: int
    end: int
    dates: tuple[date, ...]


def find_dates(text: str, language: BackendLanguage, today: date, *, loose: bool = False) -> list[Mention]:
    """The dates of a text in figures (``moments_in_figures``), in order; ``loose`` takes a bare number for a day.

    What the caller does not want is a mention without dates.
    """
    taken: list[Mention] = []
    for pattern, reading in language.dates.rules:
        for match in pattern.finditer(text):
            if any(match.start() < mention.end and mention.start < match.end() for mention in taken):
                continue
            # Words that name a day which does not exist are used up all the same: "February 30th" is no 30th.
            found = _read(_Named(match, language.dates, today), reading)
            taken.append(Mention(match.start(), match.end(), tuple(dict.fromkeys(day for day in found if day))))
    if loose and not taken and (number := _NUMBER_ALONE.fullmatch(text)):
        day = _day_of_month(int(number["day"]), today)
        taken = [Mention(number.start("day"), number.end("day"), (day,))] if day else []
    taken.sort(key=lambda mention: mention.start)
    refused = unwanted(text, [(mention.start, mention.end) for mention in taken], language)
    return [replace(mention, dates=()) if no else mention for mention, no in zip(taken, refused, strict=True)]


def read_date(text: str, language: BackendLanguage, today: date, *, loose: bool = False) -> tuple[date, ...]:
    """The dates that a caller may have meant, the last one named after a correction; empty without any."""
    figures = moments_in_figures(text, language)
    number = _NUMBER_ALONE.fullmatch(figures)
    if number and language.slots.units.match(figures[number.end("day") :].lstrip()):
        loose = False
    mentions = find_dates(figures, language, today, loose=loose)
    return tuple(dict.fromkeys(day for mention in mentions for day in mention.dates))


def named_weekdays(text: str, language: BackendLanguage) -> frozenset[int]:
    """The days of the week (0 is Monday) that are named by their bare name, which may be one of several dates."""
    dates, figures = language.dates, in_figures(text, language)
    found = list(dates.bare_weekday.finditer(figures))
    refused = unwanted(figures, [match.span() for match in found], language)
    return frozenset(dates.weekdays.index(match["weekday"]) for match, no in zip(found, refused, strict=True) if not no)


@dataclass(frozen=True, slots=True)
class _Named:
    """What the groups of a pattern have found."""

    match: re.Match[str]
    dates: Dates
    today: date

    @property
    def weekday(self) -> int:
        return self.dates.weekdays.index(self.match["weekday"])

    @property
    def month(self) -> int:
        said = self.match["month"]
        if said.isdigit():
            return int(said)
        name = self.dates.spellings.get(said, said)
        return next(number for number, full in enumerate(self.dates.months, start=1) if full.startswith(name))

    @property
    def day(self) -> int:
        return int(self.match["day"])

    @property
    def next_day_of_month(self) -> date | None:
        return _day_of_month(self.day, self.today)

    @property
    def day_of_year(self) -> date | None:
        year = self.match["year"]
        return _day_and_month(self.day, self.month, self.today, int(year) if year else None)

    @property
    def coming_weekday(self) -> date:
        return _coming(self.weekday, self.today)


_Reading: TypeAlias = Callable[[_Named], Sequence[date | None]]


def _read(named: _Named, reading: DateReading | int) -> Sequence[date | None]:
    if isinstance(reading, int):
        return (named.today + timedelta(days=reading),)
    return _READINGS[reading](named)


def _next_named(named: _Named) -> Sequence[date]:
    """What "next Tuesday" may mean: while one is still ahead in this week, some mean that, others the one after."""
    day = named.coming_weekday
    return (day, day + _WEEK) if _monday(day) == _monday(named.today) else (day,)


def _in_next_week(named: _Named) -> Sequence[date]:
    """The day of this name in next week, which begins on Monday."""
    return (_monday(named.today) + _WEEK + timedelta(days=named.weekday),)


def _ahead(named: _Named) -> Sequence[date]:
    count = int(named.match["count"]) if named.match["count"].isdigit() else 1
    return (named.today + timedelta(days=count * (7 if named.match["weeks"] else 1)),)


def _weekday_and_day(named: _Named) -> Sequence[date | None]:
    """ "Tuesday the 24th": one date if they agree, else both."""
    for ahead in range(92):
        candidate = named.today + timedelta(days=ahead)
        if candidate.day == named.day and candidate.weekday() == named.weekday:
            return (candidate,)
    return (named.coming_weekday, named.next_day_of_month)


def _weekday_month_and_day(named: _Named) -> Sequence[date | None]:
    day = named.day_of_year
    return (day,) if day is None or day.weekday() == named.weekday else (named.coming_weekday, day)


_READINGS: Final[Mapping[DateReading, _Reading]] = {
    "numbers": lambda named: (named.day_of_year,),
    "month_and_day": lambda named: (named.day_of_year,),
    "weekday_month_and_day": _weekday_month_and_day,
    "weekday_and_day": _weekday_and_day,
    "day": lambda named: (named.next_day_of_month,),
    "weekday": lambda named: (named.coming_weekday,),
    "next_weekday": _next_named,
    "weekday_of_next_week": _in_next_week,
    "weekday_and_a_week": lambda named: (named.coming_weekday + _WEEK,),
    "ahead": _ahead,
}


def _coming(weekday: int, today: date) -> date:
    """The next day of this name (0 is Monday), today excluded."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _day_of_month(day: int, today: date) -> date | None:
    """The next day with this number, today included; None for a number that no month has."""
    ahead = (today + timedelta(days=days) for days in range(62))
    return next((candidate for candidate in ahead if candidate.day == day), None)


def _day_and_month(day: int, month: int, today: date, year: int | None) -> date | None:
    """This date, in the coming twelve months unless a year is given; None if there is none."""
    if year is not None:
        return _date(year + 2000 if year < 100 else year, month, day)
    years = (_date(today.year + ahead, month, day) for ahead in range(9))
    return next((found for found in years if found is not None and found >= today), None)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
