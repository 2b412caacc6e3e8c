"""Order: one event at a time through the session, its effects in order, then the timer; blind to what they do."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Final, Protocol

from common.session.effects import Effect
from common.session.events import Event, Faulted
from common.session.machine import Session

_FAULTS_TOLD: Final = 3
"""A question is asked twice and then apologised for; what that leads to may fail as well, and is not told any more."""
_PAUSE_AFTER_FAULT_S: Final = 1.0
"""A tick that fails would be due again at once, and for ever."""


class Adapter(Protocol):
    """The IO side: performs one effect at once or starts it; answers come back as events."""

    def perform(self, effect: Effect) -> None:
        """Carry out one effect; what it raises costs this effect alone."""
        ...

    def log_fault(self, doing: Event | Effect, error: Exception) -> None:
        """Write down what was being done when this was raised; must not raise."""
        ...

    def arm(self, deadline: float | None) -> None:
        """Bring ``Ticked`` at this time, replacing any earlier wish; ``None`` for never."""
        ...


class Pump:
    """Feeds a session. An event that comes while another is handled, from an effect, waits its turn.

    A fault of ours costs neither the call nor what else was to be done: it is logged, and the session is told.
    """

    __slots__ = ("_adapter", "_busy", "_faults", "_now", "_queue", "session")

    def __init__(self, session: Session, adapter: Adapter, now: Callable[[], float]) -> None:
        self.session = session
        self._adapter = adapter
        self._now = now
        self._queue: deque[Event] = deque()
        self._busy = False
        self._faults = 0

    def feed(self, event: Event) -> None:
        """Handle this event, and whatever it leads to, before returning; from within an effect, queue it."""
        self._queue.append(event)
        if self._busy:
            return
        self._busy, self._faults = True, 0
        try:
            while self._queue:
                self._handle(self._queue.popleft())
        finally:
            self._busy = False
            self._arm()

    def _handle(self, event: Event) -> None:
        faulty: list[Event | Effect] = []
        try:
            effects = self.session.handle(event, self._now())
        except Exception as error:  # a fault of ours must not end the call
            self._adapter.log_fault(event, error)
            faulty.append(event)
            effects = []
        for effect in effects:
            try:
                self._adapter.perform(effect)
            except Exception as error:  # nor keep the other effects from being carried out
                self._adapter.log_fault(effect, error)
                faulty.append(effect)
        if faulty:
            self._faults += 1
            if self._faults <= _FAULTS_TOLD:
                self._queue.append(Faulted(tuple(faulty)))

    def _arm(self) -> None:
        deadline = self.session.deadline
        if deadline is not None and self._faults:
            deadline = max(deadline, self._now() + _PAUSE_AFTER_FAULT_S)
        self._adapter.arm(deadline)
