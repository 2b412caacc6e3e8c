"""The shape of a language's moments: how callers name days and times of day, and how these are read back to them.

Patterns see text as ``workflows.slots.figures`` writes it: lower case, no accents, numbers and ordinals in figures
("21st", in every language), "am" and "pm" without points.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
ORDINAL: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th)\b"
HOUR: Final = r"(?P<hour>\d{1,2})"
HALF: Final = r"(?: ?(?P<half>[ap]m))?"

DateReading: TypeAlias = Literal[
    "numbers",
    "month_and_day",
    "weekday_month_and_day",
    "weekday_and_day",
    "day",
    "weekday",
    "next_weekday",
    "weekday_after_next",
    "weekday_of_week",
    "weekday_and_weeks",
    "weekday_of_month",
    "weekend",
    "ahead",
    "from_it",
]
"""What the named groups of a pattern make: ``ahead`` has ``count`` and either ``days`` or ``weeks``, the others those
of their names (``weekday``, ``month``, ``day``); ``numbers`` and the months may have a ``year``, a ``weekday`` is of
this week or the next one if it has ``near``. ``weekday_and_weeks`` is ``weeks`` later than the next of its name, or by
the ``nth`` of them; ``weekday_of_month`` the ``nth`` of a ``month``, else of this one or, if it has ``coming``, the
next. A ``weekend`` is of the next week if it has ``coming``.

``from_it`` counts from the day that was spoken of before: ``days``, ``weeks`` or a ``weekday``, ``count`` of them or
one, and back if it has ``back``; without any of them it is that day itself. With ``here`` it counts only from a day
that the same words have named.
"""
TimeReading: TypeAlias = Literal["clock", "past", "to", "noon", "midnight", "from_it"]
"""``clock`` is an hour with or without its minutes; ``past`` and ``to`` count minutes from an hour.

``from_it`` counts from the time that was spoken of before: ``hours`` (or a ``part`` of one) or ``minutes``, ``count``
of them or one, and back if it has ``back``; without any of them it is that time itself.
"""
DateRule: TypeAlias = "tuple[re.Pattern[str], DateReading | int]"
"""A pattern and what it means; a number is that many days from today."""
Bound: TypeAlias = Literal["after", "since", "before", "until"]
"""Where a day stands to those that are meant; ``since`` and ``until`` take it in."""


@dataclass(frozen=True, slots=True)
class Moving:
    """A holiday that moves: the ``nth`` of a ``weekday`` (0 is Monday) in a ``month``, from its end if negative.

    Without a month it is Easter Sunday. ``plus`` are days after that.
    """

    month: int = 0
    nth: int = 0
    weekday: int = 0
    plus: int = 0


Holiday: TypeAlias = "tuple[int, int] | Moving"
"""Month and day, or one that moves."""
TimeRule: TypeAlias = "tuple[re.Pattern[str], TimeReading]"


@dataclass(frozen=True, slots=True)
class Dates:
    """How callers name days. Of two rules that match, the earlier counts.

    ``weekdays`` (from Monday) and ``months`` are the names that the groups ``weekday`` and ``month`` find; a month may
    be cut short, and ``spellings`` leads other spellings to its name. ``bare_weekday`` finds a weekday that stands
    alone, so that it may be one of several dates. In figures alone the month comes before the day if ``month_first``.
    ``years`` are spoken years in figures ("19 oh 5"), whose group ``rest`` is counted from the year beside it.

    ``holidays`` are found before anything else. ``weeks`` begin so many weeks from this one, ``week_of`` stands before
    a day of the week that is meant; ``linking`` is all that may stand between two names of one day ("Friday, that is
    Christmas Day"). ``nths`` are words for the group ``nth``. Several days: ``bounds`` stand before one of them,
    ``onwards`` after the first, ``between`` before two; ``whole_month`` names one that any day of will do.
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    spellings: Mapping[str, str]
    rules: tuple[DateRule, ...]
    bare_weekday: re.Pattern[str]
    month_first: bool
    years: tuple[tuple[re.Pattern[str], int], ...]
    holidays: tuple[tuple[re.Pattern[str], Holiday], ...]
    weeks: tuple[tuple[re.Pattern[str], int], ...]
    week_of: re.Pattern[str]
    linking: re.Pattern[str]
    nths: Mapping[str, int]
    bounds: tuple[tuple[re.Pattern[str], Bound], ...]
    onwards: re.Pattern[str]
    between: re.Pattern[str]
    whole_month: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Times:
    """How callers name times of day. Of two rules that match, the earlier counts.

    ``parts`` are parts of a day from when to when ("after lunch", 12:30 to 15:30), of which the first that matches
    counts; an hour of ``since`` begins one, one of ``until`` ends one, and the two of ``between`` do both. ``soonest``
    asks for whatever is free first, ``free`` for what is free at all.
    ``earlier`` and ``later`` turn offered times down.
    ``morning`` and ``afternoon`` settle which half of the day an hour is in; ``part_of_day`` finds in the words of a
    date what does ("this afternoon"). ``half_an_hour`` is what the group ``minute`` says for 30; other words are 15.
    """

    rules: tuple[TimeRule, ...]
    morning: re.Pattern[str]
    afternoon: re.Pattern[str]
    part_of_day: re.Pattern[str]
    half_an_hour: str
    parts: tuple[tuple[re.Pattern[str], str, str], ...]
    between: re.Pattern[str]
    since: re.Pattern[str]
    until: re.Pattern[str]
    soonest: re.Pattern[str]
    free: re.Pattern[str]
    earlier: re.Pattern[str]
    later: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class ReadBack:
    """How days and times are said, with the names of the core's calendar; braces stand for what is filled in.

    ``days`` are those of a month, ``hours`` those of a day, from midnight on. ``date`` holds ``weekday``, ``day`` and
    ``month``; ``listed`` is a ``date`` among others, ``moment`` holds ``date`` and ``time``. ``exactly`` has own words
    for a time such as ``12:00``.
    """

    days: tuple[str, ...]
    date: str
    birth_date: str
    listed: str
    moment: str
    hours: tuple[str, ...]
    exactly: Mapping[str, str]


def day_parts(*parts: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], str, str], ...]:
    """Parts of a day: the first and last minute of each, and what callers call it."""
    return tuple((re.compile(rf"\b(?:{'|'.join(names)})\b"), first, last) for first, last, *names in parts)


def holidays(*named: tuple[str, Holiday]) -> tuple[tuple[re.Pattern[str], Holiday], ...]:
    """Holidays by what callers call them; of two names that match, the earlier counts."""
    return tuple((re.compile(rf"(?<![\w-])(?:{names})(?![\w'-])"), holiday) for names, holiday in named)


def date_rules(*rules: tuple[str, DateReading | int]) -> tuple[DateRule, ...]:
    """Rules whose patterns match whole words."""
    return tuple((re.compile(rf"(?<![\w:/]){pattern}(?![\w:/])"), reading) for pattern, reading in rules)


def time_rules(*rules: tuple[str, TimeReading]) -> tuple[TimeRule, ...]:
    """Rules whose patterns match whole words, and no part of a date in figures."""
    return tuple((re.compile(rf"(?<![\w:/-]){pattern}(?![\w:/-])"), reading) for pattern, reading in rules)


ISO_DATE: Final[tuple[str, DateReading]] = (r"(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)", "numbers")
