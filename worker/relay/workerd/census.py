"""What is alive in this isolate, counted for ``GET /health``."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

Kind: TypeAlias = Literal["sockets", "tasks", "timers", "requests"]


class Census:
    """Counts what begins and ends: a leak would show as a count that never returns to 0 when no call is under way."""

    def __init__(self) -> None:
        self._live: dict[Kind, int] = {"sockets": 0, "tasks": 0, "timers": 0, "requests": 0}
        self._calls: set[str] = set()
        self._objects = 0

    def began(self, kind: Kind) -> None:
        """One more of this kind is alive."""
        self._live[kind] += 1

    def ended(self, kind: Kind, count: int = 1) -> None:
        """So many of this kind are gone."""
        self._live[kind] -= count

    def built_object(self) -> None:
        """A call object was built; a call that wakes from hibernation is built anew."""
        self._objects += 1

    def note_call(self, call_sid: str, *, under_way: bool) -> None:
        """Note whether this call may go on."""
        if under_way:
            self._calls.add(call_sid)
        else:
            self._calls.discard(call_sid)

    def to_json(self) -> dict[str, Any]:
        """The counts by name: what is ``live``, and the call ``objects`` built since the isolate began."""
        return {"live": {**self._live, "sessions": len(self._calls)}, "objects": self._objects}


CENSUS: Final = Census()
"""The isolate's own: its objects share one interpreter, and so one count."""
