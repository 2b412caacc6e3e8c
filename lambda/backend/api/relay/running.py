"""The turns this process is answering right now, so that a newer one, or a cancellation, stops them at once."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager


class RunningTurns:
    """Which turns of which calls are being answered; each is stopped through its event."""

    def __init__(self) -> None:
        """Nothing is running yet."""
        self._running: dict[str, dict[asyncio.Event, int]] = {}

    @contextmanager
    def run(self, call_sid: str, turn: int, stopped: asyncio.Event) -> Generator[None]:
        """Register a turn while it is being answered."""
        turns = self._running.setdefault(call_sid, {})
        turns[stopped] = turn
        try:
            yield
        finally:
            del turns[stopped]
            if not turns:
                del self._running[call_sid]

    def stop(self, call_sid: str, turn: int, *, but: asyncio.Event | None = None) -> None:
        """Stop this turn and all older ones of the call, except the one whose event is ``but``."""
        for stopped, number in self._running.get(call_sid, {}).items():
            if number <= turn and stopped is not but:
                stopped.set()

    def __len__(self) -> int:
        """How many turns are being answered."""
        return sum(map(len, self._running.values()))
