"""Order: one event at a time through the session, its effects in order, then the timer; blind to what they do."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Protocol

from common.effects import Effect
from common.events import Event
from common.session import Session


class Adapter(Protocol):
    """The IO side: performs one effect at once or starts it; answers come back as events."""

    def perform(self, effect: Effect) -> None:
        """Carry out one effect; must not raise for what the outside world does."""
        ...

    def arm(self, deadline: float | None) -> None:
        """Bring ``Ticked`` at this time, replacing any earlier wish; ``None`` for never."""
        ...


class Pump:
    """Feeds a session. An event that comes while another is handled, from an effect, waits its turn."""

    __slots__ = ("_adapter", "_busy", "_now", "_queue", "session")

    def __init__(self, session: Session, adapter: Adapter, now: Callable[[], float]) -> None:
        self.session = session
        self._adapter = adapter
        self._now = now
        self._queue: deque[Event] = deque()
        self._busy = False

    def feed(self, event: Event) -> None:
        """Handle this event, and whatever it leads to, before returning; from within an effect, queue it."""
        self._queue.append(event)
        if self._busy:
            return
        self._busy = True
        try:
            while self._queue:
                for effect in self.session.handle(self._queue.popleft(), self._now()):
                    self._adapter.perform(effect)
        finally:
            self._busy = False
        self._adapter.arm(self.session.deadline)
