"""What happened in a call, kept until the backend has stored it: sent soon, sent again by alarm, never lost unseen."""

from __future__ import annotations

from common.session.delivery import (
    MAX_EVENTS,
    Entry,
    after_answer,
    given_up,
    is_our_mistake,
    is_too_large,
    next_batch,
    note_of,
    retry_after,
)
from common.session.effects import Scalar
from relay.backend import Backend
from relay.platform import Platform, Timer
from relay.wakes import Wakes

_SOON_S = 0.5
"""Long enough to send a turn's events together, and to leave its first words the processor."""
_TOO_LARGE = 413


class Outbox:
    """The queue of one call; after a failed delivery it asks to be woken for the next."""

    def __init__(self, platform: Platform, backend: Backend, wakes: Wakes) -> None:
        self._platform = platform
        self._backend = backend
        self._soon: Timer | None = None
        self._sending = False
        self._due: float | None = None
        self._wakes = wakes

    def deliver_soon(self, call_sid: str, token: str) -> None:
        """Send what has been stored, without delaying the call."""
        if self._soon is None:
            self._soon = self._platform.after(_SOON_S, lambda: self._start(call_sid, token))

    def is_due(self) -> bool:
        """Whether something failed and its time to be tried again has come."""
        return self._due is not None and self._platform.now() >= self._due

    def is_empty(self) -> bool:
        """Whether the backend has everything that it will ever have."""
        return not self._platform.storage.queued(1)

    def _start(self, call_sid: str, token: str) -> None:
        self._soon = None
        self._due = None  # news is always a reason to try
        self._platform.spawn(self.deliver(call_sid, token))

    async def deliver(self, call_sid: str, token: str) -> None:
        """Send what is queued, oldest first; after a failure the rest waits until it is time to try again."""
        if self._sending or not (self._due is None or self.is_due()):
            return
        self._sending = True
        try:
            await self._deliver(call_sid, token)
        finally:
            self._sending = False

    async def _deliver(self, call_sid: str, token: str) -> None:
        self._wait_until(None)
        most = MAX_EVENTS
        while queue := self._platform.storage.queued(MAX_EVENTS):
            batch = next_batch(queue, most)
            status = await self._post(call_sid, batch, token)
            step = after_answer(status, batch)
            if step == "stored":
                self._platform.storage.dequeue([seq for seq, _ in batch])
            elif step == "halve":
                most = len(batch) // 2
            elif step == "set_aside" and status and await self._set_aside(call_sid, batch[0], status, token):
                most = MAX_EVENTS
            elif not self._give_up(call_sid, queue):
                self._postpone(call_sid, queue, status)
                return

    async def _post(self, call_sid: str, batch: list[Entry], token: str) -> int | None:
        if is_too_large(batch):
            return _TOO_LARGE
        return await self._backend.post_events(call_sid, [text for _, text in batch], token)

    async def _set_aside(self, call_sid: str, entry: Entry, status: int, token: str) -> bool:
        """Replace an event by a note of it; ``False`` if the backend refuses that too, and so refuses everything."""
        note = note_of(entry, status)
        if after_answer(await self._backend.post_events(call_sid, [note], token), [entry]) != "stored":
            return False
        self._platform.storage.dequeue([entry[0]])
        self._platform.log("error", "event set aside", {"call": call_sid, "seq": entry[0], "status": status})
        return True

    def _give_up(self, call_sid: str, queue: list[Entry]) -> bool:
        late = [seq for seq, _ in given_up(queue, self._platform.now())]
        if late:
            self._platform.storage.dequeue(late)
            self._platform.log("error", "events given up", {"call": call_sid, "count": len(late), "first": late[0]})
        return bool(late)

    def _postpone(self, call_sid: str, queue: list[Entry], status: int | None) -> None:
        now = self._platform.now()
        wait = retry_after(queue[0], now)
        self._wait_until(now + wait)
        fields: dict[str, Scalar] = {"call": call_sid, "waiting": len(queue), "status": status, "retry_s": round(wait)}
        self._platform.log("error" if is_our_mistake(status) else "warn", "events not delivered", fields)

    def _wait_until(self, due: float | None) -> None:
        self._due = due
        self._wakes.at("outbox", due)
