"""Where a response's body goes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from relay.workerd.javascript import JavaScript

_PIECES_PER_BREATH = 64
"""How many pieces of a response may come in a row before the call's other events are let in."""


class JsSink:
    """Where a body is piped to: JavaScript does the reading, so that a piece costs one call and no task switches."""

    __slots__ = ("_js", "_on_piece", "_outcome", "_pieces", "_take")

    def __init__(self, js: JavaScript, take: Callable[[bytes], bool]) -> None:
        self._js = js
        self._take = take
        self._pieces = 0
        self._outcome: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._on_piece: Any = js.ffi.create_proxy(self._write)

    def drain(self, body: Any) -> asyncio.Future[None]:
        """Pipe the body here; done when it has ended, or nothing more of it is wanted."""
        sink = self._js.names.WritableStream.new(self._js.object({"write": self._on_piece}))
        body.pipeTo(sink).add_done_callback(self._ended)
        return self._outcome

    def _write(self, piece: Any, _controller: Any) -> Any:
        if self._outcome.done():
            return None
        try:
            if not self._take(piece.to_bytes()):
                self._outcome.set_result(None)
        except Exception as error:  # a fault of ours, for the task that waits
            self._outcome.set_exception(error)
        self._pieces += 1
        # A backend that floods must not keep the caller's interrupt waiting; a delay of 2 ms or less would.
        return asyncio.ensure_future(asyncio.sleep(0.003)) if self._pieces % _PIECES_PER_BREATH == 0 else None

    def _ended(self, piping: asyncio.Future[None]) -> None:
        self._on_piece.destroy()
        error = piping.exception()
        if self._outcome.done():
            return
        if error is None:
            self._outcome.set_result(None)
        else:
            self._outcome.set_exception(error)
