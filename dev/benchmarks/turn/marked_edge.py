"""The Worker as it ships, noting when a turn has passed each of its layers; its copy's entry in the benchmark.

The notes of a turn are written as one line when the next frame comes, so that writing is no part of what is measured.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from entry import CallObject, Default
from relay import backend
from relay.call import CallRelay
from relay.ledger import Ledger

__all__ = ["Call", "Default"]

_notes: list[tuple[str, float]] = []


def _javascript() -> Any:
    import js  # noqa: PLC0415 - never at module level, which is frozen at deployment

    return js


def _note(layer: str) -> None:
    _notes.append((layer, (_javascript().Date.now() + 0.5) / 1000))  # it ticks in milliseconds: half of one is its mean


class Call(CallObject):
    """The object of one call."""

    async def webSocketMessage(self, ws: Any, message: Any) -> None:  # noqa: N802 - workerd's name
        """A frame came."""
        if _notes:
            _javascript().console.info(json.dumps({"event": "marks", "marks": _notes}))
            _notes.clear()
        _note("edge in")
        await super().webSocketMessage(ws, message)


def _wrap(owner: Any, name: str, *, before: str = "", after: str = "", if_with: bytes = b"") -> None:
    """Note a layer before or after this method; with ``if_with``, only where its argument has these bytes."""
    whole: Callable[..., Any] = getattr(owner, name)

    def noting(self: Any, *given: Any) -> Any:
        if before and (not if_with or if_with in given[0]):
            _note(before)
        result = whole(self, *given)
        if after:
            _note(after)
        return result

    setattr(owner, name, noting)


_wrap(CallRelay, "_start_turn", before="reflex")
_wrap(Ledger, "write", after="store")
_wrap(backend.Backend, "turn", after="sign")
_wrap(vars(backend)["_Stream"], "take", before="stream", if_with=b'"chunk"')
