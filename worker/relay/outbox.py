"""What happened in a call, kept until the backend has stored it: sent soon, sent again by alarm, never lost unseen."""

from __future__ import annotations

from collections.abc import Mapping

from common.session.effects import Level, Scalar
from common.wire.delivery import (
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
from relay.backend import Backend
from relay.platform import Platform, Timer
from relay.schedule import Schedule

_SOON_S = 0.5
"""Long enough to send a turn's events together, and to leave its first words the processor."""
_TOO_LARGE = 413


class Outbox:
    """The queue of one call; after a failed delivery it asks to be woken for the next."""

    def __init__(self, platform: Platform, backend: Backend, schedule: Schedule) -> None:
        self._platform = platform
        self._backend = backend
        self._soon: Timer | None = None
        self._sending = False
        self._due: float | None = None
        self._schedule = schedule

    def deliver_soon(self) -> None:
        """Send what has been stored, without delaying the call."""
        if self._soon is None:
            self._soon = self._platform.after(_SOON_S, self._start)

    def is_due(self) -> bool:
        """Whether something failed and its time to be tried again has come."""
        return self._due is not None and self._platform.now() >= self._due

    def is_empty(self) -> bool:
        """Whether the backend has everything that it will ever have."""
        return not self._platform.storage.queued(1)

    def _start(self) -> None:
        self._soon = None
        self._due = None  # news is always a reason to try
        self._platform.spawn(self.deliver())

    async def deliver(self) -> None:
        """Send what is queued, oldest first; after a failure the rest waits until it is time to try again."""
        if self._sending or not (self._due is None or self.is_due()):
            return
        self._sending = True
        try:
            await self._deliver()
        finally:
            self._sending = False

    async def _deliver(self) -> None:
        self._wait_until(None)
        most = MAX_EVENTS
        while queue := self._platform.storage.queued(MAX_EVENTS):
            batch = next_batch(queue, most)
            status = await self._post(batch)
            step = after_answer(status, batch)
            if step == "stored":
                self._platform.storage.dequeue([seq for seq, _ in batch])
            elif step == "halve":
                most = len(batch) // 2
            elif step == "set_aside" and status and await self._set_aside(batch[0], status):
                most = MAX_EVENTS
            elif not self._give_up(queue):
                self._postpone(queue, status)
                return

    async def _post(self, batch: list[Entry]) -> int | None:
        if is_too_large(batch):
            return _TOO_LARGE
        return await self._backend.post_events([text for _, text in batch])

    async def _set_aside(self, entry: Entry, status: int) -> bool:
        """Replace an event by a note of it; ``False`` if the backend refuses that too, and so refuses everything."""
        note = note_of(entry, status)
        if after_answer(await self._backend.post_events([note]), [entry]) != "stored":
            return False
        self._platform.storage.dequeue([entry[0]])
        self._log("error", "event set aside", {"seq": entry[0], "status": status})
        return True

    def _give_up(self, queue: list[Entry]) -> bool:
        late = [seq for seq, _ in given_up(queue, self._platform.now())]
        if late:
            self._platform.storage.dequeue(late)
            self._log("error", "events given up", {"count": len(late), "first": late[0]})
        return bool(late)

    def _postpone(self, queue: list[Entry], status: int | None) -> None:
        now = self._platform.now()
        wait = retry_after(queue[0], now)
        self._wait_until(now + wait)
        level: Level = "error" if is_our_mistake(status) else "warn"
        self._log(level, "events not delivered", {"waiting": len(queue), "status": status, "retry_s": round(wait)})

    def _log(self, level: Level, name: str, fields: Mapping[str, Scalar]) -> None:
        self._platform.log(level, name, {"call": self._backend.call_sid, **fields})

    def _wait_until(self, due: float | None) -> None:
        self._due = due
        self._schedule.at("outbox", due)
