"""The one clock of the phone network: real time, run faster or slower by a factor."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Clock:
    """Seconds of call time; ``speed`` of them pass in one real second."""

    def __init__(self, speed: float) -> None:
        self.speed = speed
        self._start = asyncio.get_running_loop().time()

    def now(self) -> float:
        """Seconds of call time since this clock was made."""
        return self.real_s() * self.speed

    def real_s(self) -> float:
        """Seconds of real time since this clock was made."""
        return asyncio.get_running_loop().time() - self._start

    async def sleep(self, seconds: float) -> None:
        """Let that many seconds of call time pass."""
        await asyncio.sleep(seconds / self.speed)

    def call_at(self, when: float, action: Callable[[], None]) -> asyncio.TimerHandle:
        """Do that once the clock shows ``when``."""
        return asyncio.get_running_loop().call_at(self._start + when / self.speed, action)

    def limit(self, seconds: float | None) -> asyncio.Timeout:
        """A context that is left with ``TimeoutError`` after that much call time."""
        return asyncio.timeout(None if seconds is None else seconds / self.speed)
