"""Dates from speech: "next Tuesday", "the 14th of March", "pasado mañana", "el martes que viene".

What is meant is always ahead, and more than one date where people differ.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from itertools import zip_longest
from typing import TYPE_CHECKING, Final, TypeAlias

from backend.languages.moments import DAY, DateReading, Dates
from backend.workflows.slots.figures import (
    TAKEN_BACK,
    corrected,
    in_figures,
    last_said,
    moments_in_figures,
    unwanted,
    without_fillers,
)

if TYPE_CHECKING:
    from backend.languages import BackendLanguage

_WEEK: Final = timedelta(days=7)
_YEAR_AFTER: Final = re.compile(r"\b\d{4}\b|(?<![\d:/])\d\d(?![\d:/])")
_FULL_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_THREE_NUMBERS: Final = re.compile(r"(?<![\d/])(\d{1,2})[ /.-](\d{1,2})[ /.-](\d{4}|\d\d)(?![\d/])")
_OLDEST: Final = 1890
_LINKING: Final = " del"
"""The letters of the words between a count and the day that it counts from: "el día después del lunes"."""
_NUMBER_ALONE: Final = re.compile(rf"[^\d:]*\b{DAY}\b[^\d:]*")


@dataclass(frozen=True, slots=True)
class Mention:
    """A date that a text speaks of: where it stands, and what it may mean."""

    start: int
    end: int
    dates: tuple[date, ...]


def find_dates(
    text: str,
    language: BackendLanguage,
    today: date,
    *,
    loose: bool = False,
    spoken: date | None = None,
    around: date | None = None,
) -> list[Mention]:
    """The dates of a text in figures (``moments_in_figures``), in order; ``loose`` takes a bare number for a day.

    What the caller does not want, or has taken back, is a mention without dates. "The day after" counts from the day
    that was ``spoken`` of before, in these words or in others; a weekday is one of the week of the day ``around`` which
    the talk is, else the next to come.
    """
    taken: list[Mention] = []
    from_it: dict[int, _Named] = {}
    for pattern, reading in language.dates.rules:
        for match in pattern.finditer(text):
            if any(match.start() < mention.end and mention.start < match.end() for mention in taken):
                continue
            named = _Named(match, language.dates, today, around)
            if reading == "from_it":
                from_it[match.start()] = named
            # Words that name a day which does not exist are used up all the same: "February 30th" is no 30th.
            found = _read(named, reading)
            taken.append(Mention(match.start(), match.end(), tuple(dict.fromkeys(day for day in found if day))))
    if loose and not taken and (number := _NUMBER_ALONE.fullmatch(text, text.rfind(TAKEN_BACK) + 1)):
        day = _day_of_month(int(number["day"]), today)
        taken = [Mention(number.start("day"), number.end("day"), (day,))] if day else []
    taken.sort(key=lambda mention: mention.start)
    return _wanted(text, _counted(text, taken, from_it, spoken), language)


def _counted(text: str, mentions: list[Mention], from_it: Mapping[int, _Named], spoken: date | None) -> list[Mention]:
    """The mentions with those filled in that count from another: the one named right after it, else the one before."""
    counted = list[Mention]()
    for mention, following in zip_longest(mentions, mentions[1:]):
        dates, named = mention.dates, from_it.get(mention.start)
        if counted and counted[-1].start in from_it and not text[counted[-1].end : mention.start].strip(_LINKING):
            # "The day after Wednesday" names no Wednesday.
            dates = ()
        elif named is not None:
            near = following and following.dates and not text[mention.end : following.start].strip(_LINKING)
            at = following.dates[-1] if following and near else spoken
            dates = (_from_it(named, at),) if at else ()
        counted.append(replace(mention, dates=dates))
        spoken = dates[-1] if dates else spoken
    return counted


def _wanted(text: str, mentions: list[Mention], language: BackendLanguage) -> list[Mention]:
    """The mentions of which only those keep their dates that are neither refused nor taken back."""
    spans = [(mention.start, mention.end) for mention in mentions]
    refused, first = unwanted(text, spans, language), last_said(text, spans, language)
    # Who does not want a Wednesday does not want it when they name it again: "not Wednesday, Wednesday I work".
    never = {day for mention, no in zip(mentions[first:], refused[first:], strict=True) if no for day in mention.dates}
    return [
        replace(mention, dates=() if no or index < first else tuple(day for day in mention.dates if day not in never))
        for index, (mention, no) in enumerate(zip(mentions, refused, strict=True))
    ]


def read_date(
    text: str,
    language: BackendLanguage,
    today: date,
    *,
    loose: bool = False,
    spoken: date | None = None,
    around: date | None = None,
) -> tuple[date, ...]:
    """The dates that a caller may have meant, those named last after a correction; empty without any."""
    figures = moments_in_figures(text, language)
    number = _NUMBER_ALONE.fullmatch(figures)
    if number and language.slots.units.match(figures[number.end("day") :].lstrip()):
        loose = False
    mentions = find_dates(figures, language, today, loose=loose, spoken=spoken, around=around)
    return tuple(dict.fromkeys(day for mention in mentions for day in mention.dates))


def _year(since: int, year: re.Match[str]) -> str:
    """The year in figures: "95" of the century that was said."""
    return str(since + int(year["rest"] or 0))


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
            named = _Named(match, language.dates, today)
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
    found = _date(full, month, day)
    return found if found and found.year >= _OLDEST and found < today else None


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
    around: date | None = None

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
        return next_day(self.day, self.month, self.today, int(year) if year else None)

    @property
    def coming_weekday(self) -> date:
        near = _coming(self.weekday, self.today)
        if self.around is None or self.match.groupdict().get("near"):
            return near
        return max(near, _monday(self.around) + timedelta(days=self.weekday))


_Reading: TypeAlias = Callable[[_Named], Sequence[date | None]]


def _read(named: _Named, reading: DateReading | int) -> Sequence[date | None]:
    if isinstance(reading, int):
        return (named.today + timedelta(days=reading),)
    return _READINGS[reading](named)


def _from_it(named: _Named, spoken: date) -> date:
    """The day that is counted from one that was spoken of before."""
    groups = named.match.groupdict()
    back, count = -1 if groups.get("back") else 1, _count(groups.get("count"))
    if groups.get("weekday"):
        away = (named.weekday - spoken.weekday()) * back % 7 or 7
        return spoken + timedelta(days=back * away)
    return spoken + timedelta(days=back * count * (7 if groups.get("weeks") else 1 if groups.get("days") else 0))


def _count(said: str | None) -> int:
    """How many: in figures, "a", or a pair of them."""
    return int(said) if said and said.isdigit() else 2 if said and len(said) > len("an") else 1


def _next_named(named: _Named) -> Sequence[date]:
    """What "next Tuesday" may mean: while one is still ahead in this week, some mean that, others the one after."""
    day = named.coming_weekday
    return (day, day + _WEEK) if _monday(day) == _monday(named.today) else (day,)


def _in_next_week(named: _Named) -> Sequence[date]:
    """The day of this name in next week, which begins on Monday."""
    return (_monday(named.today) + _WEEK + timedelta(days=named.weekday),)


def _ahead(named: _Named) -> Sequence[date]:
    return (named.today + timedelta(days=_count(named.match["count"]) * (7 if named.match["weeks"] else 1)),)


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
    "from_it": lambda _: (),
}


def _coming(weekday: int, today: date) -> date:
    """The next day of this name (0 is Monday), today excluded."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _day_of_month(day: int, today: date) -> date | None:
    """The next day with this number, today included; None for a number that no month has."""
    ahead = (today + timedelta(days=days) for days in range(62))
    return next((candidate for candidate in ahead if candidate.day == day), None)


def next_day(day: int, month: int, today: date, year: int | None = None) -> date | None:
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
