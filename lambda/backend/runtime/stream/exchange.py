"""The ASGI side of one invocation: what the app receives, and what becomes of what it sends."""

from __future__ import annotations

import asyncio
import json
from typing import Final

from starlette.types import Message

from backend.runtime.stream.response import StreamedResponse

_JSON: Final = [(b"content-type", b"application/json")]


class Exchange:
    """``receive`` and ``send`` for an app, over one request and one answer."""

    def __init__(self, body: bytes, response: StreamedResponse) -> None:
        """``body`` is the whole request."""
        self._body: bytes | None = body
        self._response = response
        self._disconnected = asyncio.Event()

    async def receive(self) -> Message:
        """The request first; after it ``http.disconnect``, when the answer is over or not wanted any more."""
        if self._body is not None:
            body, self._body = self._body, None
            return {"type": "http.request", "body": body, "more_body": False}
        await self._disconnected.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        """Pass a message on; raises RuntimeError for one that ASGI does not allow here."""
        response = self._response
        match message["type"]:
            case "http.response.start" if not response.started:
                await response.start(message["status"], message.get("headers", ()))
            case "http.response.body" if response.started and not response.ended:
                await response.write(message.get("body", b""))
                if not message.get("more_body", False):
                    await response.end()
                    self.disconnect()
            case kind:
                raise RuntimeError(f"expected a response to start once and then go on, got {kind}")

    def disconnect(self) -> None:
        """Tell the app that nobody waits for more."""
        self._disconnected.set()

    async def conclude(self, failure: str | None, *, status: int) -> None:
        """Bring the answer to its end, whatever the app left open; ``status`` if it never began one."""
        response = self._response
        if not response.started:
            code = "deadline" if status == 504 else "internal"
            body = {"error": {"code": code, "message": "the request was not answered"}}
            await response.start(status, _JSON)
            await response.write(json.dumps(body).encode())
            await response.end()
        else:
            await response.end(failure or "Function.ResponseIncomplete")
