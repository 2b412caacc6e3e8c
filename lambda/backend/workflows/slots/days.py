"""What one name of a day may mean, seen from today: "next Tuesday", "the last Friday of May", "Easter Monday"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    # Their types alone.
    from backend.languages.moments import DateReading, Dates, Holiday

_WEEK: Final = timedelta(days=7)
_SATURDAY: Final = 5


@dataclass(frozen=True, slots=True)
class Named:
    """What the groups of a pattern have found.

    A weekday is one of the ``week`` that was named with it (its Monday), else of the week of the day ``around`` which
    the talk is, else the next to come.
    """

    match: re.Match[str]
    dates: Dates
    today: date
    around: date | None = None
    week: date | None = None

    def has(self, group: str) -> bool:
        """Whether the pattern has this group, and it has found something."""
        return bool(self.match.groupdict().get(group))

    @property
    def weekday(self) -> int:
        """From 0, which is Monday."""
        return self.dates.weekdays.index(self.match["weekday"])

    @property
    def month(self) -> int:
        """From 1."""
        said = self.match["month"]
        if said.isdigit():
            return int(said)
        name = self.dates.spellings.get(said, said)
        return next(number for number, full in enumerate(self.dates.months, start=1) if full.startswith(name))

    @property
    def day(self) -> int:
        """Of the month."""
        return int(self.match["day"])

    @property
    def next_day_of_month(self) -> date | None:
        """The next day with its number."""
        return day_of_month(self.day, self.today)

    @property
    def day_of_year(self) -> date | None:
        """The day of its month, in its year if it has one."""
        year = self.match["year"]
        return next_day(self.day, self.month, self.today, int(year) if year else None)

    @property
    def count(self) -> int:
        """How many: in figures, "a", or a pair of them."""
        said = self.match.groupdict().get("count")
        return int(said) if said and said.isdigit() else 2 if said and len(said) > len("an") else 1

    @property
    def weeks(self) -> timedelta:
        """As many weeks as are counted, back or ahead."""
        return (-1 if self.has("back") else 1) * self.count * _WEEK

    @property
    def coming_weekday(self) -> date:
        """The day of this name that is meant."""
        near = _coming(self.weekday, self.today)
        if self.has("near"):
            return near
        if self.week is not None:
            return self.week + timedelta(days=self.weekday)
        return near if self.around is None else max(near, monday(self.around) + timedelta(days=self.weekday))

    def counted_from(self, spoken: date) -> date:
        """The day that is counted from one that was spoken of before."""
        back = -1 if self.has("back") else 1
        if self.has("weekday"):
            away = (self.weekday - spoken.weekday()) * back % 7 or 7
            return spoken + timedelta(days=back * away)
        days = self.count * (7 if self.has("weeks") else 1 if self.has("days") else 0)
        return spoken + timedelta(days=back * days)


_Reading: TypeAlias = Callable[[Named], Sequence[date | None]]


def days_of(named: Named, reading: DateReading | int) -> Sequence[date | None]:
    """What the words may mean, read like this; None for a day that does not exist."""
    if isinstance(reading, int):
        return (named.today + timedelta(days=reading),)
    return _READINGS[reading](named)


def _next_named(named: Named) -> Sequence[date]:
    """What "next Tuesday" may mean: while one is still ahead in this week, some mean that, others the one after."""
    day = named.coming_weekday
    return (day, day + _WEEK) if monday(day) == monday(named.today) else (day,)


def _of_week(named: Named) -> Sequence[date]:
    """The day of this name in the week that is named with it, which begins on Monday."""
    first = named.week or monday(named.today) + _WEEK
    return (first + timedelta(days=named.weekday),)


def _and_weeks(named: Named) -> Sequence[date]:
    if named.has("nth"):
        return (_coming(named.weekday, named.today) + (int(named.match["nth"]) - 1) * _WEEK,)
    return (named.coming_weekday + named.count * _WEEK,)


def _ahead(named: Named) -> Sequence[date]:
    return (named.today + timedelta(days=named.count * (7 if named.match["weeks"] else 1)),)


def _weekday_and_day(named: Named) -> Sequence[date | None]:
    """ "Tuesday the 24th": one date if they agree, else both."""
    for ahead in range(92):
        candidate = named.today + timedelta(days=ahead)
        if candidate.day == named.day and candidate.weekday() == named.weekday:
            return (candidate,)
    return (named.coming_weekday, named.next_day_of_month)


def _weekday_month_and_day(named: Named) -> Sequence[date | None]:
    day = named.day_of_year
    return (day,) if day is None or day.weekday() == named.weekday else (named.coming_weekday, day)


def _of_month(named: Named) -> Sequence[date | None]:
    """ "The first Monday in January"; of this month if it names none, and that is still ahead."""
    said = named.match["nth"]
    nth = int(said) if said.isdigit() else named.dates.nths[said]
    month = named.month if named.has("month") else named.today.month + (1 if named.has("coming") else 0)
    around = named.today.replace(day=1)
    for ahead in range(13):
        year, index = divmod(around.month - 1 + ahead, 12)
        if named.has("month") and index + 1 != month:
            continue
        if named.has("coming") and not ahead:
            continue
        day = _nth_weekday(around.year + year, index + 1, nth, named.weekday)
        if day is None or day >= named.today:
            return (day,)
    return ()


def _weekend(named: Named) -> Sequence[date]:
    first = named.week or monday(named.today) + (_WEEK if named.has("coming") else timedelta())
    saturday = first + timedelta(days=_SATURDAY)
    return tuple(day for day in (saturday, saturday + timedelta(days=1)) if day >= named.today)


_READINGS: Final[Mapping[DateReading, _Reading]] = {
    "numbers": lambda named: (named.day_of_year,),
    "month_and_day": lambda named: (named.day_of_year,),
    "weekday_month_and_day": _weekday_month_and_day,
    "weekday_and_day": _weekday_and_day,
    "day": lambda named: (named.next_day_of_month,),
    "weekday": lambda named: (named.coming_weekday,),
    "next_weekday": _next_named,
    "weekday_after_next": lambda named: [day + _WEEK for day in _next_named(named)],
    "weekday_of_week": _of_week,
    "weekday_and_weeks": _and_weeks,
    "weekday_of_month": _of_month,
    "weekend": _weekend,
    "ahead": _ahead,
    "from_it": lambda _: (),
}


def monday(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())


def _coming(weekday: int, today: date) -> date:
    """The next day of this name (0 is Monday), today excluded."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def day_of_month(day: int, today: date) -> date | None:
    """The next day with this number, today included; None for a number that no month has."""
    ahead = (today + timedelta(days=days) for days in range(62))
    return next((candidate for candidate in ahead if candidate.day == day), None)


def next_day(day: int, month: int, today: date, year: int | None = None) -> date | None:
    """This date, in the coming twelve months unless a year is given; None if there is none."""
    if year is not None:
        return date_of(year + 2000 if year < 100 else year, month, day)
    years = (date_of(today.year + ahead, month, day) for ahead in range(9))
    return next((found for found in years if found is not None and found >= today), None)


def date_of(year: int, month: int, day: int) -> date | None:
    """This date; None if there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def coming_holiday(holiday: Holiday, today: date) -> date:
    """The next day that it falls on, today included."""
    years = (_holiday_in(holiday, today.year + ahead) for ahead in range(-1, 3))
    return next(day for day in years if day >= today)


def _holiday_in(holiday: Holiday, year: int) -> date:
    if isinstance(holiday, tuple):
        return date(year, *holiday)
    day = _nth_weekday(year, holiday.month, holiday.nth, holiday.weekday) if holiday.month else _easter(year)
    assert day is not None, "a holiday is on a weekday that its month has every year"
    return day + timedelta(days=holiday.plus)


def _nth_weekday(year: int, month: int, nth: int, weekday: int) -> date | None:
    """The nth day of this name in a month, counted from its end if negative; None where there are fewer."""
    days = [day for number in range(1, 32) if (day := date_of(year, month, number)) and day.weekday() == weekday]
    place = nth - 1 if nth > 0 else nth
    return days[place] if -len(days) <= place < len(days) else None


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher)."""
    golden, (century, years) = year % 19, divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (years // 4) - moon - years % 4) % 7
    days = moon + weekday - 7 * ((golden + 11 * moon + 22 * weekday) // 451) + 114
    return date(year, days // 31, days % 31 + 1)
