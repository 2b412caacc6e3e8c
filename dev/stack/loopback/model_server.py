"""A model on the loopback: speaks the wire of Anthropic's Messages API, and says what whoever runs it lets it say.

Only streamed requests are answered; to any other the model declines, which says nothing against its being well.
Connections opened ahead of a request are welcome.
"""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.types import Receive, Scope, Send

Tokens: TypeAlias = Callable[[], AsyncIterator[str]]

_USAGE: Final = {"input_tokens": 1, "output_tokens": 1}


@dataclass(slots=True)
class ModelServer:
    """An ASGI app; ``tokens`` makes one answer, and breaking out of it by an exception cuts the connection."""

    tokens: Tokens
    asked_at: list[float] = field(default_factory=list[float])
    """When each streamed request had come, by ``time.perf_counter``."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        response = self._response(await request.json()) if request.method == "POST" else Response(status_code=404)
        await response(scope, receive, send)

    def _response(self, wanted: dict[str, Any]) -> Response:
        if not wanted.get("stream"):
            return JSONResponse({**_message(wanted["model"]), "stop_reason": "refusal"})
        self.asked_at.append(time.perf_counter())
        return StreamingResponse(self._events(wanted["model"]), media_type="text/event-stream")

    async def _events(self, model: str) -> AsyncIterator[str]:
        yield _event("message_start", message=_message(model))
        yield _event("content_block_start", index=0, content_block={"type": "text", "text": ""})
        async for token in self.tokens():
            yield _event("content_block_delta", index=0, delta={"type": "text_delta", "text": token})
        yield _event("content_block_stop", index=0)
        yield _event("message_delta", delta={"stop_reason": "end_turn", "stop_sequence": None}, usage=_USAGE)
        yield _event("message_stop")


def _message(model: str) -> dict[str, Any]:
    """A message without content."""
    return {"id": "msg", "type": "message", "role": "assistant", "content": [], "model": model, "usage": _USAGE}


def _event(kind: str, **fields: Any) -> str:
    return f"event: {kind}\ndata: {json.dumps({'type': kind, **fields})}\n\n"
