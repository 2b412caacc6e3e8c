"""When a notice is tried again, and when it is given up. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, TypeAlias

LEASE: Final = timedelta(minutes=3)
"""How long a notice is left to whoever has taken it: longer than sending may take, so that no two send at once."""
FIRST_WAIT: Final = timedelta(minutes=1)
LONGEST_WAIT: Final = timedelta(hours=4)
GIVEN_UP_AFTER: Final = timedelta(hours=24)
"""A day, so that a server that is down over night is not missed; what is older is no news any more."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The receiver has taken it."""


@dataclass(frozen=True, slots=True)
class Failed:
    """It was not taken, or nobody knows. ``reason`` is in words of our own.

    ``for_good``: trying again is of no use. ``wait_s`` is how long the receiver has asked to be left alone.
    """

    reason: str
    for_good: bool = False
    wait_s: float | None = None


Outcome: TypeAlias = Sent | Failed


def next_try(failed: Failed, *, tries: int, told_at: datetime, now: datetime) -> datetime | None:
    """When to try again after so many tries; ``None`` when the notice is given up.

    The wait doubles from a minute to four hours; the last try is made when a day is over.
    """
    last = told_at + GIVEN_UP_AFTER
    if failed.for_good or now >= last:
        return None
    # Bounded before it is doubled: two to the power of a thousand minutes is no time.
    wait = min(FIRST_WAIT * (1 << min(tries - 1, 16)), LONGEST_WAIT)
    if failed.wait_s is not None:
        wait = max(wait, min(timedelta(seconds=failed.wait_s), LONGEST_WAIT))
    return min(now + wait, last)
