"""A loopback server that speaks the wire of Anthropic's Messages API, led by what a test puts into its script."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.types import Receive, Scope, Send

END: Final = "end"
CUT: Final = "cut"
PING: Final = "ping"


@dataclass
class MessagesServer:
    """Sends each text put into ``script`` as a delta; ``END`` ends the message, ``CUT`` drops the connection."""

    refusal: tuple[int, str] | None = None
    stop_reason: str = "end_turn"
    script: asyncio.Queue[str | dict[str, Any]] = field(default_factory=asyncio.Queue[str | dict[str, Any]])
    requests: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    headers: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    gone: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        self.requests.append(await request.json())
        self.headers.append(dict(request.headers))
        await self._response()(scope, receive, send)

    def says(self, *items: str | dict[str, Any]) -> None:
        """Put items into the script."""
        for item in items:
            self.script.put_nowait(item)

    def _response(self) -> Response:
        if self.refusal:
            status, kind = self.refusal
            return JSONResponse({"type": "error", "error": {"type": kind, "message": "quoting the caller"}}, status)
        return StreamingResponse(self._events(), media_type="text/event-stream")

    async def _events(self) -> AsyncIterator[str]:
        usage = {"input_tokens": 25, "output_tokens": 1, "cache_read_input_tokens": 2000}
        message: dict[str, Any] = {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "content": [],
            "model": "m",
            "usage": usage,
        }
        try:
            yield _sse("message_start", message=message)
            yield _sse("content_block_start", index=0, content_block={"type": "text", "text": ""})
            while (item := await self.script.get()) != END:
                if item == CUT:
                    raise ConnectionError("cut on purpose")
                yield _item(item)
            yield _sse("content_block_stop", index=0)
            delta = {"stop_reason": self.stop_reason, "stop_sequence": None}
            yield _sse("message_delta", delta=delta, usage={"output_tokens": 7})
            yield _sse("message_stop")
        finally:
            self.gone.set()


def _item(item: str | dict[str, Any]) -> str:
    if isinstance(item, dict):
        return _sse("error", error=item)
    if item == PING:
        return _sse("ping")
    return _sse("content_block_delta", index=0, delta={"type": "text_delta", "text": item})


def _sse(kind: str, **fields: Any) -> str:
    return f"event: {kind}\ndata: {json.dumps({'type': kind, **fields})}\n\n"
