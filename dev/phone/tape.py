"""The recording of a call: every update in order, kept from the start, for any number of readers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

from dev.phone.clock import Clock
from dev.phone.turns import TurnLog
from dev.phone.updates import Ended, PhoneEvent, Update


class Tape:
    """Appended to by the network; read by iterating, or by waiting until something holds."""

    def __init__(self, clock: Clock) -> None:
        self.updates: list[Update] = []
        self.log = TurnLog()
        self.ended: Ended | None = None
        self._clock = clock
        self._changed = asyncio.Event()

    def write(self, event: PhoneEvent) -> None:
        """Record an event that happens now; nothing is recorded after ``Ended``."""
        if self.ended is not None:
            return
        update = Update(self._clock.real_s() * 1000, event)
        self.updates.append(update)
        self.log.feed(update)
        if isinstance(event, Ended):
            self.ended = event
        self._changed.set()
        self._changed = asyncio.Event()

    async def read(self) -> AsyncIterator[Update]:
        """Every update from the first to ``Ended``, as they come."""
        position = 0
        while True:
            while position < len(self.updates):
                yield self.updates[position]
                position += 1
            if self.ended is not None:
                return
            await self._changed.wait()

    async def wait_until(self, holds: Callable[[], bool], *, within: float | None) -> bool:
        """Wait until that holds, the call ends, or ``within`` real seconds are over; whether it holds then."""
        try:
            async with asyncio.timeout(within):
                while not holds() and self.ended is None:
                    await self._changed.wait()
        except TimeoutError:
            pass
        return holds()
