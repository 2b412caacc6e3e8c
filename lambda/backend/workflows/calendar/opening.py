"""A calendar as a profile declares it: when appointments may be, which are free, and which of these to offer."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import date, datetime, time, timedelta
from typing import Annotated, Final, Literal, TypeAlias
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field

from backend.profiles.fields import Part

Weekday: TypeAlias = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_WEEKDAYS: Final[tuple[Weekday, ...]] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPAN: Final = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)")


def _is_span(value: str) -> str:
    match = _SPAN.fullmatch(value)
    if not match or match[0][:5] >= match[0][6:]:
        raise ValueError("expected opening and closing time, such as 08:00-17:30")
    return value


Span: TypeAlias = Annotated[str, AfterValidator(_is_span)]


class Calendar(Part):
    """When appointments may be, in the workflow's time zone; ``seats`` is how many may run at the same time."""

    hours: Annotated[dict[Weekday, tuple[Span, ...]], Field(min_length=1)]
    minutes: Annotated[int, Field(ge=5, le=480)] = 30
    every_minutes: Annotated[int, Field(ge=5, le=480)] | None = None
    """How far apart appointments may begin: as far as they are long unless it is given."""
    seats: Annotated[int, Field(ge=1, le=50)] = 1
    notice_minutes: Annotated[int, Field(ge=0, le=20160)] = 60
    days_ahead: Annotated[int, Field(ge=1, le=366)] = 90
    closed: tuple[date, ...] = ()

    @property
    def length(self) -> timedelta:
        """How long one appointment takes."""
        return timedelta(minutes=self.minutes)

    def spans(self, day: date) -> tuple[tuple[time, time], ...]:
        """The opening and closing times of a day; none when closed."""
        if day in self.closed:
            return ()
        spans = self.hours.get(_WEEKDAYS[day.weekday()], ())
        return tuple((time.fromisoformat(span[:5]), time.fromisoformat(span[6:])) for span in spans)

    def starts(self, day: date, zone: ZoneInfo) -> Iterator[datetime]:
        """When appointments of a day may begin, one after another from each opening time, in UTC-aware local time."""
        step = timedelta(minutes=self.every_minutes or self.minutes)
        for opens, closes in self.spans(day):
            start = datetime.combine(day, opens)
            while start + self.length <= datetime.combine(day, closes):
                # A wall-clock time that the change to summer time skips does not exist.
                if (moment := start.replace(tzinfo=zone)).astimezone(ZoneInfo("UTC")).astimezone(zone) == moment:
                    yield moment
                start += step

    def bookable(self, now: datetime) -> tuple[datetime, datetime]:
        """The first and last moment at which an appointment may begin."""
        return now + timedelta(minutes=self.notice_minutes), now + timedelta(days=self.days_ahead)


OFFERED = 3
"""How many times are offered at once: more than three nobody keeps in mind on the telephone."""
SEARCHED_DAYS = 21
_SAME_DAY = 2


def searched(wanted: datetime, calendar: Calendar, now: datetime) -> tuple[datetime, datetime]:
    """The span in which to look around a wanted time, within what may be booked at all."""
    first, last = calendar.bookable(now)
    around = min(max(wanted, first), last)
    return max(first, around - timedelta(days=SEARCHED_DAYS // 3)), min(last, around + timedelta(days=SEARCHED_DAYS))


def free_starts(
    calendar: Calendar, zone: ZoneInfo, now: datetime, full: Collection[datetime], wanted: datetime
) -> list[datetime]:
    """The free beginnings around a wanted time, in order; ``full`` are those at which all seats are taken."""
    first, last = searched(wanted, calendar, now)
    day, found = first.astimezone(zone).date(), list[datetime]()
    while day <= last.astimezone(zone).date():
        found += [start for start in calendar.starts(day, zone) if first <= start <= last and start not in full]
        day += timedelta(days=1)
    return found


def nearest(free: Collection[datetime], wanted: datetime) -> tuple[datetime, ...]:
    """The free times to offer, in order: two of the wanted day at most, then of the days nearest to it."""

    def distance(start: datetime) -> tuple[int, float]:
        days = abs((start.date() - wanted.date()).days)
        # A day later is nearer than a day earlier: callers name the first day that suits them.
        return 2 * days - (start.date() > wanted.date()), abs(_minutes(start) - _minutes(wanted))

    chosen: list[datetime] = []
    for start in sorted(free, key=distance):
        same_day = [other for other in chosen if other.date() == start.date()]
        if len(chosen) < OFFERED and len(same_day) < (_SAME_DAY if _is(start, wanted.date()) else 1):
            chosen.append(start)
    return tuple(sorted(chosen))


def _is(start: datetime, day: date) -> bool:
    return start.date() == day


def _minutes(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute
