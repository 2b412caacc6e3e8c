"""What is alive in this isolate, counted for ``GET /health``: a leak would show as a count that never returns to 0."""

from __future__ import annotations

LIVE = {"sockets": 0, "tasks": 0, "timers": 0, "requests": 0}
"""All of it returns to 0 when no call is under way."""
SESSIONS: set[str] = set()
"""The calls under way."""
OBJECTS = [0]
"""How many call objects were built; a call that wakes from hibernation is built anew."""


def count_session(call_sid: str, *, under_way: bool) -> None:
    """Note whether this call may go on."""
    if under_way:
        SESSIONS.add(call_sid)
    else:
        SESSIONS.discard(call_sid)
