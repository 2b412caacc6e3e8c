"""What a freeze does to a process on Lambda, which SIGSTOP alone does not: time has passed, and nothing has arrived.

While a process is stopped its kernel goes on receiving, so an answer that came meanwhile is found before the time-out
that it would have run into. On Lambda the whole machine stands still. So when the process goes on, its monotonic clock
has jumped, and the event loop sees what is due before it sees what has come. Python imports this module at its start.
"""

from __future__ import annotations

import selectors
import signal
import time

FROZEN_S = 60.0
"""However short the freeze was: more than any time-out that may be running."""

_standing = False
_frozen_s = 0.0
_running = time.monotonic


def _monotonic() -> float:
    return _running() + _frozen_s


def _go_on(_signal: object, _frame: object) -> None:
    global _frozen_s, _standing  # noqa: PLW0603  # the state of the process
    _frozen_s += FROZEN_S
    _standing = True


class _Selector(selectors.DefaultSelector):
    """Finds nothing the first time that it is asked after a freeze."""

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        global _standing  # noqa: PLW0603  # as above
        events = super().select(timeout)
        if _standing:
            _standing = False
            return []
        return events


time.monotonic = _monotonic
selectors.DefaultSelector = _Selector  # type: ignore[misc]  # the loop makes whatever stands here
signal.signal(signal.SIGCONT, _go_on)
