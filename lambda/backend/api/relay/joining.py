"""Joins tokens that come faster than anybody needs them: fewer events are less work at the edge."""

from __future__ import annotations

import re
from typing import Final

from common.wire.turn import Chunk, StreamEvent

WINDOW_S: Final = 0.25
"""How long a token may be held to be joined with the next ones: nobody hears it, since a clause is spoken whole.

It bounds how late a clause without an end is cut.
"""
_MARKS: Final = r",;:?!…\u2014\n"
_CLAUSE_END: Final = re.compile(rf"[{_MARKS}]|\.\W")
"""What may let the edge speak a clause (``common.speech``); a full stop inside "7.50" does not."""
_OPEN_END: Final = re.compile(rf"[{_MARKS}.]\W*\Z")
"""A mark whose clause the next word may complete."""


class Joiner:
    """Decides which events leave now; ``now`` is a monotonic clock in seconds.

    The first token leaves at once, and so does each that comes ``WINDOW_S`` after the last one left, or that completes
    a clause. Any other is held until ``due``. Events that are no tokens are never held, and never overtake one.
    """

    def __init__(self, window_s: float = WINDOW_S) -> None:
        """Nothing is held."""
        self.due: float | None = None
        self._window_s = window_s
        self._free_at = float("-inf")
        self._held: list[str] = []
        self._open = ""

    def feed(self, event: StreamEvent, now: float) -> list[StreamEvent]:
        """The events that leave now."""
        if not isinstance(event, Chunk):
            return [*self.flush(now), event]
        text = self._open + event.chunk
        completes = _CLAUSE_END.search(text)
        mark = _OPEN_END.search(text)
        self._open = mark[0] if mark else ""
        self._held.append(event.chunk)
        if completes or now >= self._free_at:
            return self.flush(now)
        self.due = self._free_at
        return []

    def flush(self, now: float) -> list[StreamEvent]:
        """What is held, as one token."""
        self.due = None
        if not self._held:
            return []
        text = "".join(self._held)
        self._held.clear()
        self._free_at = now + self._window_s
        return [Chunk(text)]
