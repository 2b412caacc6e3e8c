"""How much one socket may send: a signature tells who it is, and nothing of how much they will say.

All calls of an isolate share one thread, so what one socket sends, the others wait for. Two buckets fill with time, one
of frames and one of characters. A socket that has emptied either is closed; one that goes on sending is cut off, since
what has been sent already is delivered to a closed socket too.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from common.limits import MAX_FRAME_CHARS

FRAMES: Final = 600
"""How many frames may come at once. Twilio gives back up to 500 after a reconnection (``applicationReconnect``)."""
FRAMES_PER_S: Final = 100.0
"""Partial prompts come five times a second, played tokens with each clause: a busy call stays below twenty."""
CHARS: Final = 1024 * 1024
CHARS_PER_S: Final = float(MAX_FRAME_CHARS)
PATIENCE: Final = 50
"""How many frames may still come after the close: what was on its way."""

Verdict: TypeAlias = Literal["take", "close", "drop", "cut"]


class Budget:
    """What one socket may still send; ``now`` is seconds, never running back."""

    __slots__ = ("_at", "_chars", "_frames", "_late")

    def __init__(self, now: float) -> None:
        self._at = now
        self._frames = float(FRAMES)
        self._chars = float(CHARS)
        self._late = -1  # frames that came after the close; none before it

    def spend(self, chars: int, now: float) -> Verdict:
        """What to do with a frame of this length: take it, close the socket for it, drop it, or cut the socket off.

        ``close`` and ``cut`` come once each; nothing is taken after the first.
        """
        if self._late >= 0:
            self._late += 1
            return "cut" if self._late == PATIENCE else "drop"
        passed, self._at = now - self._at, now
        self._frames = min(self._frames + passed * FRAMES_PER_S, FRAMES) - 1
        self._chars = min(self._chars + passed * CHARS_PER_S, CHARS) - chars
        if self._frames >= 0 and self._chars >= 0:
            return "take"
        self._late = 0
        return "close"
