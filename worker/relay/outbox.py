"""What happened in a call, kept until the backend has stored it: sent soon, sent again by alarm, never lost."""

from __future__ import annotations

from relay.backend import Backend
from relay.platform import Platform, Timer
from relay.wakes import Wakes

_SOON_S = 0.5
"""Long enough to send a turn's events together, and to leave its first words the processor."""
_BATCH = 100
_FIRST_RETRY_S = 2.0
_LAST_RETRY_S = 300.0


class Outbox:
    """The queue of one call; after a failed delivery it asks to be woken for the next."""

    def __init__(self, platform: Platform, backend: Backend, wakes: Wakes) -> None:
        self._platform = platform
        self._backend = backend
        self._soon: Timer | None = None
        self._sending = False
        self._failures = 0
        self._wakes = wakes

    def deliver_soon(self, call_sid: str, token: str) -> None:
        """Send what has been stored, without delaying the call."""
        if self._soon is None:
            self._soon = self._platform.after(_SOON_S, lambda: self._start(call_sid, token))

    def is_empty(self) -> bool:
        """Whether the backend has everything."""
        return not self._platform.storage.queued(1)

    def _start(self, call_sid: str, token: str) -> None:
        self._soon = None
        self._platform.spawn(self.deliver(call_sid, token))

    async def deliver(self, call_sid: str, token: str) -> None:
        """Send what is queued, oldest first; after a failure the rest waits for the next wake."""
        if self._sending:
            return
        self._sending = True
        try:
            while batch := self._platform.storage.queued(_BATCH):
                if not await self._backend.post_events(call_sid, [text for _, text in batch], token):
                    self._postpone(call_sid, len(batch))
                    return
                self._platform.storage.dequeue([seq for seq, _ in batch])
            self._failures = 0
            self._wakes.at("outbox", None)
        finally:
            self._sending = False

    def _postpone(self, call_sid: str, waiting: int) -> None:
        wait = min(_FIRST_RETRY_S * 2**self._failures, _LAST_RETRY_S)
        self._failures += 1
        self._wakes.at("outbox", self._platform.now() + wait)
        self._platform.log("warn", "events not delivered", {"call": call_sid, "waiting": waiting, "retry_s": wait})
