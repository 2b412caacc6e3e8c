"""Which free times to offer to a caller who wants another: the nearest ones, spread a little."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from backend.workflows.calendar.opening import Calendar

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
