"""Dates from speech: "next Tuesday", "the day after Thanksgiving", "pasado mañana", "el martes que viene".

What is meant is always ahead, and more than one date where people differ.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING, Final

from backend.languages.moments import DAY, Bound, DateReading
from backend.workflows.slots.days import Named, coming_holiday, day_of_month, days_of, monday
from backend.workflows.slots.figures import (
    NEXT_SENTENCE,
    TAKEN_BACK,
    in_figures,
    last_said,
    moments_in_figures,
    unwanted,
)

if TYPE_CHECKING:
    from backend.languages import BackendLanguage
    from backend.languages.moments import Dates

_NUMBER_ALONE: Final = re.compile(rf"[^\d:]*\b{DAY}\b[^\d:]*")
_ANOTHER_SENTENCE: Final = re.compile(rf"[{NEXT_SENTENCE}{TAKEN_BACK}]")
_DAY: Final = timedelta(days=1)
_MOST_DAYS: Final = 60
_SPANS: Final[Mapping[Bound, Callable[[date], tuple[date | None, date | None]]]] = {
    "after": lambda day: (day + _DAY, None),
    "since": lambda day: (day, None),
    "before": lambda day: (None, day - _DAY),
    "until": lambda day: (None, day),
}
"""The first and the last of the days that stand so to one."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A date that a text speaks of: where it stands, and what it may mean.

    ``is_holiday``: it was named as one, or as the day before or after one.
    """

    start: int
    end: int
    dates: tuple[date, ...]
    is_holiday: bool = False
    reading: DateReading | int = "day"


@dataclass(frozen=True, slots=True)
class _Found:
    """Words that name a day, not read yet; a holiday is known at once."""

    match: re.Match[str]
    reading: DateReading | int
    holiday: date | None = None

    @property
    def span(self) -> tuple[int, int]:
        return self.match.span()


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
    that was ``spoken`` of before, in these words or in others; a weekday is one of the week that the words name, else
    of the week of the day ``around`` which the talk is, else the next to come.
    """
    found = _names_of_days(text, language.dates, today)
    weeks = _Weeks.of(text, found, language, today, spoken or today)
    mentions = list[Mention]()
    for one in found:
        named = Named(one.match, language.dates, today, around, weeks.at(one, text))
        # Words that name a day which does not exist are used up all the same: "February 30th" is no 30th.
        read = () if one in weeks.made_of else (one.holiday,) if one.holiday else days_of(named, one.reading)
        dates = tuple(dict.fromkeys(day for day in read if day))
        mentions.append(Mention(*one.span, dates, one.holiday is not None, one.reading))
    if loose and not found and (number := _NUMBER_ALONE.fullmatch(text, text.rfind(TAKEN_BACK) + 1)):
        day = day_of_month(int(number["day"]), today)
        mentions = [Mention(number.start("day"), number.end("day"), (day,))] if day else []
    counting = {
        one.match.start(): Named(one.match, language.dates, today)
        for one in found
        if one.reading == "from_it" and one not in weeks.made_of
    }
    return _wanted(text, _together(text, _counted(text, mentions, counting, spoken, language), language), language)


def _names_of_days(text: str, dates: Dates, today: date) -> list[_Found]:
    """What names a day, in order; of two names for the same words the earlier rule counts."""
    taken = list[_Found]()

    def take(match: re.Match[str], reading: DateReading | int, holiday: date | None = None) -> None:
        if not any(match.start() < one.match.end() and one.match.start() < match.end() for one in taken):
            taken.append(_Found(match, reading, holiday))

    for pattern, holiday in dates.holidays:
        for match in pattern.finditer(text):
            take(match, "day", coming_holiday(holiday, today))
    for pattern, reading in dates.rules:
        for match in pattern.finditer(text):
            take(match, reading)
    return sorted(taken, key=lambda one: one.match.start())


@dataclass(frozen=True, slots=True)
class _Weeks:
    """The weeks that a text names: where each stands, and its Monday; ``made_of`` are days that only name theirs."""

    named: tuple[tuple[int, int, date], ...]
    made_of: tuple[_Found, ...]
    bare: tuple[tuple[int, int], ...]
    """Where a weekday stands, and which one."""

    @classmethod
    def of(cls, text: str, found: Sequence[_Found], language: BackendLanguage, today: date, spoken: date) -> _Weeks:
        """The weeks of a text that are not refused."""
        dates = language.dates
        named, made_of = list[tuple[int, int, date]](), list[_Found]()
        bare = [one for one in found if one.reading in ("weekday", "weekend")]
        # "Wednesday, the one next week" is a week after Wednesday.
        counted = [one.span for one in found if Named(one.match, dates, today).has("here")]
        for pattern, weeks in dates.weeks:
            for match in pattern.finditer(text):
                used = [*counted, *((start, end) for start, end, _ in named)]
                if not any(start < match.end() and match.start() < end for start, end in used):
                    named.append((*match.span(), monday(today) + timedelta(weeks=weeks)))
        for one in found:
            week = Named(one.match, dates, today)
            if _follows(dates.week_of, text, one.span, dates):
                day = next(iter(days_of(week, one.reading)), None) if one.holiday is None else one.holiday
                named += [(*one.span, monday(day))] if day else []
                made_of += [one] if any(other is not one for other in bare) else []
            elif _counts_weeks(week, one) and any(_linked(text, one, other, dates) for other in bare):
                since = today if one.reading == "ahead" else spoken
                named.append((*one.span, monday(since) + week.weeks))
                made_of.append(one)
        refused = unwanted(text, [(start, end) for start, end, _ in named], language)
        own = [any(one.span[0] <= start and end <= one.span[1] for one in found) for start, end, _ in named]
        kept = (week for week, no, is_own in zip(named, refused, own, strict=True) if is_own or not no)
        weekdays = tuple((one.match.start(), Named(one.match, dates, today).weekday) for one in found
                         if one.reading in ("weekday", "weekday_of_week"))  # fmt: skip
        return cls(tuple(sorted(kept)), tuple(made_of), weekdays)

    def at(self, one: _Found, text: str) -> date | None:
        """The Monday of the week that these words are about: named in them, before them, or right after them."""
        start, end = one.span
        for first, last, week in self.named:
            if start <= first and last <= end:
                return week
        before = [(last, week) for _, last, week in self.named if last <= start]
        if before and not _ANOTHER_SENTENCE.search(text[before[-1][0] : start]):
            return before[-1][1]
        for first, _, week in self.named:
            if first >= end and not _ANOTHER_SENTENCE.search(text[end:first]) and self._in_order(start, first):
                return week
        return before[-1][1] if before else None

    def _in_order(self, start: int, week: int) -> bool:
        """Whether the weekdays from here to the week are those of one week: "Friday or Monday next week" are not."""
        days = [weekday for at, weekday in self.bare if start <= at < week]
        return all(day <= following for day, following in pairwise(days))


def _follows(pattern: re.Pattern[str], text: str, span: tuple[int, int], dates: Dates) -> bool:
    """Whether the words before a day end like this, its own article counted or not ("del diez")."""
    before, first = text[: span[0]].rstrip(), text[span[0] : span[1]].partition(" ")[0]
    leads = (before, f"{before} {first}") if dates.linking.fullmatch(first) else (before,)
    return any(pattern.search(lead) for lead in leads)


def _counts_weeks(named: Named, one: _Found) -> bool:
    """Whether these words count weeks, so that a weekday beside them is one of that week."""
    return one.reading in ("ahead", "from_it") and named.has("weeks") and not named.has("here")


def _linked(text: str, one: _Found, other: _Found, dates: Dates) -> bool:
    """Whether two names of days are for the same day, by the words between them."""
    first, second = sorted((one, other), key=lambda found: found.match.start())
    return dates.linking.fullmatch(text[first.match.end() : second.match.start()].strip()) is not None


def _counted(
    text: str, mentions: list[Mention], counting: dict[int, Named], spoken: date | None, language: BackendLanguage
) -> list[Mention]:
    """The mentions with those filled in that count from another: the one named right after it, else the one before."""
    counted, ends = list[Mention](), {named.match.end() for named in counting.values()}
    spans = [(mention.start, mention.end) for mention in mentions]
    turned_down = {mention.end for mention, no in zip(mentions, unwanted(text, spans, language), strict=True) if no}

    def is_next(first: Mention, second: Mention) -> bool:
        return language.dates.linking.fullmatch(text[first.end : second.start].strip()) is not None

    for mention, following in zip_longest(mentions, mentions[1:]):
        named, before = counting.get(mention.start), counted[-1] if counted else None
        if before and before.end in ends and before.dates and named is None and is_next(before, mention):
            # "The day after Wednesday" names no Wednesday.
            counted[-1] = replace(before, end=mention.end)
            continue
        if named is None:
            counted.append(mention)
        else:
            near = following and following.dates and is_next(mention, following)
            here = before.dates[-1] if before and before.dates else None
            at = following.dates[-1] if following and near else here or (None if named.has("here") else spoken)
            holiday, start = bool(following and near and following.is_holiday), mention.start
            if before and before.dates and not near and is_next(before, mention) and before.end not in turned_down:
                # "The same day a week later" is one day.
                start = counted.pop().start
            dates = (named.counted_from(at),) if at else ()
            counted.append(replace(mention, start=start, dates=dates, is_holiday=holiday))
        spoken = counted[-1].dates[-1] if counted[-1].dates else spoken
    return counted


def _together(text: str, mentions: list[Mention], language: BackendLanguage) -> list[Mention]:
    """The mentions without a weekday that only says again which day another one is: "Friday, Christmas Day"."""
    kept = list(mentions)
    for at, (first, second) in enumerate(pairwise(mentions)):
        if not language.dates.linking.fullmatch(text[first.end : second.start].strip()):
            continue
        for place, weekday, day in ((at, first, second), (at + 1, second, first)):
            if weekday.reading == "weekday" and len(day.dates) == 1 and day.reading not in ("weekday", "from_it"):
                same = {found.weekday() for found in weekday.dates} == {day.dates[0].weekday()}
                kept[place] = replace(weekday, dates=day.dates) if same else weekday
    return kept


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
    if _bounded(figures, mentions, language.dates):
        return ()
    return tuple(dict.fromkeys(day for mention in mentions for day in mention.dates))


def read_days(text: str, language: BackendLanguage, today: date) -> tuple[date, int] | None:
    """From when on, and in how many days, a day shall be: "next week", "after the tenth", "in January"."""
    figures = moments_in_figures(text, language)
    mentions = find_dates(figures, language, today)
    if (days := _bounded(figures, mentions, language.dates)) is not None:
        return _span(days[0] or today, days[1] or max(days[0] or today, today) + _MOST_DAYS * _DAY, today)
    if weeks := _Weeks.of(figures, [], language, today, today).named:
        return _span(weeks[-1][2], weeks[-1][2] + 6 * _DAY, today)
    if month := language.dates.whole_month.search(figures):
        number = Named(month, language.dates, today).month
        first = coming_holiday((number, 1), today)
        first = first if number != today.month else today
        last = next(day for day in (first + ahead * _DAY for ahead in range(32)) if (day + _DAY).month != number)
        return _span(first, last, today)
    return None


def _span(first: date, last: date, today: date) -> tuple[date, int] | None:
    first = max(first, today)
    return (first, (last - first).days + 1) if last >= first else None


def _bounded(figures: str, mentions: Sequence[Mention], dates: Dates) -> tuple[date | None, date | None] | None:
    """The first and the last of the days that are meant, where the words name what they begin or end with."""
    known = [mention for mention in mentions if mention.dates]
    for first, second in pairwise(known):
        if dates.between.search(f"{figures[: first.start]}<{figures[first.end : second.start]}>"):
            return first.dates[0], second.dates[0]
    for mention in known[-1:]:
        day = mention.dates[0]
        if dates.onwards.match(figures[mention.end :].lstrip()):
            return day, None
        for pattern, bound in dates.bounds:
            if _follows(pattern, figures, (mention.start, mention.end), dates):
                return _SPANS[bound](day)
    return None


def named_weekdays(text: str, language: BackendLanguage) -> frozenset[int]:
    """The days of the week (0 is Monday) that are named by their bare name, which may be one of several dates."""
    dates, figures = language.dates, in_figures(text, language)
    found = list(dates.bare_weekday.finditer(figures))
    refused = unwanted(figures, [match.span() for match in found], language)
    return frozenset(dates.weekdays.index(match["weekday"]) for match, no in zip(found, refused, strict=True) if not no)
