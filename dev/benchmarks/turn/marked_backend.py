"""``python -m dev.benchmarks.turn.marked_backend``: the backend under uvicorn, noting when a turn passes its layers.

Arguments and settings are those of ``backend.runtime.server``.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, Final

from backend.runtime import server
from common.wire.turn import Chunk, Status, StreamEvent

_notes: list[tuple[str, float]] = []
_BEFORE: Final = {
    "request": "backend.api.access.check_length",
    "verify": "backend.api.access.replay",
    "load": "backend.answering.generation.inquire",
    "rephrase": "backend.answering.generation.generate",
}
"""The function whose call ends each layer."""
_AFTER: Final = {"retrieval": "backend.answering.inquiry.search_each"}
"""The function that has ended when the layer has."""
_SENDING: Final = "backend.api.relay.turns._send"


def _note(name: str) -> None:
    _notes.append((name, time.time()))


def _wrap(path: str, wrapping: Callable[[Callable[..., Any]], Callable[..., Any]]) -> None:
    module, _, name = path.rpartition(".")
    owner = import_module(module)
    setattr(owner, name, wrapping(getattr(owner, name)))


def _noting_before(layer: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    def wrapping(whole: Callable[..., Any]) -> Callable[..., Any]:
        def noting(*given: Any, **named: Any) -> Any:
            _note(layer)
            return whole(*given, **named)

        return noting

    return wrapping


def _noting_after(layer: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    def wrapping(whole: Callable[..., Any]) -> Callable[..., Any]:
        async def noting(*given: Any, **named: Any) -> Any:
            result = await whole(*given, **named)
            _note(layer)
            return result

        return noting

    return wrapping


def _noting_sent(whole: Callable[..., Any]) -> Callable[..., Any]:
    async def noting(send: Any, events: Sequence[StreamEvent]) -> None:
        if any(isinstance(event, Chunk) for event in events):
            _note("join")
        await whole(send, events)
        if Status("done") in events:
            print(json.dumps({"event": "marks", "marks": _notes}), file=sys.stderr, flush=True)
            _notes.clear()

    return noting


def main() -> None:
    """Put a note where a turn passes from one layer to the next, and serve."""
    for layer, path in _BEFORE.items():
        _wrap(path, _noting_before(layer))
    for layer, path in _AFTER.items():
        _wrap(path, _noting_after(layer))
    _wrap(_SENDING, _noting_sent)
    server.main()


if __name__ == "__main__":
    main()
