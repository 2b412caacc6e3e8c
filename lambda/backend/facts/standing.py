"""How a business stands at one moment: its own time, open or closed, the hours of a day, when that changes next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from backend.profiles.business import Hours

if TYPE_CHECKING:
    from backend.profiles.model import Profile

_HORIZON_DAYS: Final = 60
"""How far ahead the next opening is looked for: a business that is closed for longer names no next opening."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch in which the business is open, in its own time, without a zone."""

    opens: datetime
    closes: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """A business's hours seen from ``now``, which is in its own time, without a zone."""

    hours: Hours
    now: datetime

    @property
    def today(self) -> date:
        """The day that it is there."""
        return self.now.date()

    @property
    def open_until(self) -> datetime | None:
        """When it closes, if it is open; a stretch that goes on at once counts as the same."""
        closes: datetime | None = None
        for span in self._around():
            if span.opens > (closes or self.now):
                break  # days are read one by one: each turn asks, and most businesses close today
            if span.closes > (closes or self.now):
                closes = span.closes
        return closes

    @property
    def opens_next(self) -> datetime | None:
        """When it opens after the stretch that runs now; None where that is too far ahead to be named."""
        after = self.open_until or self.now
        return next((span.opens for span in self._around() if span.opens > after), None)

    @property
    def never_closes(self) -> bool:
        """Whether it is open around the clock: then no closing time is named."""
        closes = self.open_until
        return closes is not None and closes - self.now > timedelta(days=_HORIZON_DAYS // 2)

    def on(self, day: date) -> tuple[Span, ...]:
        """The hours of a day, in order; an end past midnight is on the next day. Empty when it is closed."""
        start = datetime.combine(day, datetime.min.time())
        return tuple(
            Span(start + timedelta(minutes=opens), start + timedelta(minutes=closes))
            for opens, closes in self.hours.minutes_on(day)
        )

    def is_exception(self, day: date) -> bool:
        """Whether the profile has hours of its own for this day."""
        return day in self.hours.except_on

    def _around(self) -> Iterator[Span]:
        """By their beginning, since each day's are in order and none begins on another day."""
        for ahead in range(-1, _HORIZON_DAYS):
            yield from self.on(self.today + timedelta(days=ahead))


def local_time(profile: Profile, now: float) -> datetime:
    """The business's own time, without a zone; ``now`` is Unix time in seconds. UTC where the profile names no zone."""
    return datetime.fromtimestamp(now, ZoneInfo(profile.timezone or "UTC")).replace(tzinfo=None)


def standing_of(profile: Profile, now: float) -> Standing | None:
    """How a business stands at this moment; None for one whose profile has no hours."""
    return Standing(profile.hours, local_time(profile, now)) if profile.hours else None
