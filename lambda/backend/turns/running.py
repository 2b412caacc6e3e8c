"""The turns this process is answering right now, so that a newer one, or a cancellation, stops them at once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class RunningTurns:
    """Which turns of which calls are running; a turn is stopped through its event."""

    def __init__(self) -> None:
        """Nothing is running yet."""
        self._running: dict[str, dict[int, asyncio.Event]] = {}

    @contextmanager
    def run(self, call_sid: str, turn: int) -> Iterator[asyncio.Event]:
        """Register a turn while it is answered; older turns of its call, and an older request for it, stop."""
        self.stop(call_sid, turn)
        stopped = asyncio.Event()
        turns = self._running.setdefault(call_sid, {})
        turns[turn] = stopped
        try:
            yield stopped
        finally:
            if turns.get(turn) is stopped:
                del turns[turn]
            if not turns and self._running.get(call_sid) is turns:
                del self._running[call_sid]

    def stop(self, call_sid: str, turn: int) -> None:
        """Stop this turn and all older ones of the call."""
        for number, stopped in self._running.get(call_sid, {}).items():
            if number <= turn:
                stopped.set()

    def __len__(self) -> int:
        """How many turns are running."""
        return sum(map(len, self._running.values()))
