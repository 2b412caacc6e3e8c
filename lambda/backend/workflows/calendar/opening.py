"""A calendar as a profile declares it: when appointments may be, which are free, and which of these to offer."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Annotated, Final, TypeAlias
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field

from backend.profiles.business import Day, Hours, Spans
from backend.profiles.fields import Part
from backend.workflows.state import SEARCHED_DAYS

_SPAN: Final = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)")


def _is_span(value: str) -> str:
    match = _SPAN.fullmatch(value)
    if not match or match[0][:5] >= match[0][6:]:
        raise ValueError("expected opening and closing time, such as 08:00-17:30")
    return value


Span: TypeAlias = Annotated[str, AfterValidator(_is_span)]


class Calendar(Part):
    """When appointments may be, in the workflow's time zone; ``seats`` is how many may run at the same time."""

    hours: dict[Day, tuple[Span, ...]] = Field(default_factory=dict[Day, tuple[Span, ...]])
    """Those of the business unless they are given."""
    except_on: dict[date, Spans] = Field(default_factory=dict[date, Spans])
    """Single dates whose hours differ."""
    minutes: Annotated[int, Field(ge=5, le=480)] = 30
    """How long an appointment takes."""
    every_minutes: Annotated[int, Field(ge=5, le=480)] | None = None
    """How far apart appointments may begin: as far as they are long unless it is given."""
    seats: Annotated[int, Field(ge=1, le=50)] = 1
    """How many appointments may run at the same time."""
    notice_minutes: Annotated[int, Field(ge=0, le=20160)] = 60
    """How long before it begins an appointment may be made at the latest."""
    days_ahead: Annotated[int, Field(ge=1, le=366)] = 90
    """How many days ahead one may be made."""
    closed: tuple[date, ...] = ()
    """Single dates without appointments."""

    @property
    def length(self) -> timedelta:
        """How long one appointment takes."""
        return timedelta(minutes=self.minutes)

    def within(self, business: Hours | None) -> Calendar:
        """This calendar with the hours of the business, if it has none of its own."""
        if self.hours or business is None:
            return self
        return self.model_copy(update={"hours": business.week, "except_on": {**business.except_on, **self.except_on}})

    def minutes_on(self, day: date) -> tuple[tuple[int, int], ...]:
        """When it is open on a day, in minutes from its midnight; none when closed."""
        if day in self.closed:
            return ()
        return Hours.model_construct(week=self.hours, except_on=self.except_on).minutes_on(day)

    def opens_after(self, day: date) -> date | None:
        """The next day on which it is open; None if there is none that can be booked."""
        days = (day + timedelta(days=ahead) for ahead in range(1, self.days_ahead))
        return next((other for other in days if self.minutes_on(other)), None)

    def starts(self, day: date, zone: ZoneInfo) -> Iterator[datetime]:
        """When appointments of a day may begin, one after another from each opening time, in UTC-aware local time."""
        step = timedelta(minutes=self.every_minutes or self.minutes)
        midnight = datetime.combine(day, time.min)
        for opens, closes in self.minutes_on(day):
            start = midnight + timedelta(minutes=opens)
            while start + self.length <= midnight + timedelta(minutes=closes):
                # A wall-clock time that the change to summer time skips does not exist.
                if (moment := start.replace(tzinfo=zone)).astimezone(ZoneInfo("UTC")).astimezone(zone) == moment:
                    yield moment
                start += step

    def bookable(self, now: datetime) -> tuple[datetime, datetime]:
        """The first and last moment at which an appointment may begin."""
        return now + timedelta(minutes=self.notice_minutes), now + timedelta(days=self.days_ahead)


OFFERED = 3
"""How many times are offered at once: more than three nobody keeps in mind on the telephone."""
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


def spread(free: Sequence[datetime]) -> tuple[datetime, ...]:
    """Of the free times (in order) those to offer: the first, a middle and the last one of a day, else one of a day."""
    first_of_day = [start for start, before in zip(free, [None, *free], strict=False) if not _same_day(start, before)]
    if len(first_of_day) > 1:
        return tuple(first_of_day[:OFFERED])
    return tuple(dict.fromkeys((free[0], free[len(free) // 2], free[-1]))) if free else ()


def _same_day(start: datetime, other: datetime | None) -> bool:
    return other is not None and start.date() == other.date()


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
