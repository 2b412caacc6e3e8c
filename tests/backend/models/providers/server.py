"""A loopback server that plays a provider: the script decides what it does, the wire how that looks."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any, Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from tests.backend.models.providers.script import Script, Sign, Step


class Wire(Protocol):
    """How one provider writes what it says."""

    @property
    def media_type(self) -> str:
        """The content type of a stream."""
        ...

    def streams(self, path: str, body: dict[str, Any]) -> bool:
        """Whether a stream was asked for."""
        ...

    def opening(self) -> list[bytes]:
        """What comes before the first step."""
        ...

    def step(self, step: Step) -> list[bytes]:
        """One step."""
        ...

    def refuses(self, path: str, body: dict[str, Any]) -> str:
        """Why this model does not take such a request; empty if it does."""
        ...

    def ending(self, sign: Sign, *, called: bool) -> list[bytes]:
        """What ends a stream: at its end, at its limit, or because the model declines."""
        ...

    def whole(self, filled: dict[str, Any] | str | None, tool: str) -> dict[str, Any]:
        """An answer that is not streamed."""
        ...

    def refusal(self, status: int, kind: str, message: str = "quoting the caller") -> Response:
        """A request that is refused; the message quotes the caller, as providers do."""
        ...


class Provider:
    """The server as an ASGI app."""

    def __init__(self, wire: Wire, script: Script) -> None:
        self._wire = wire
        self._script = script

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        assert request.client is not None
        await self._script.arrived(request.client.port)
        self._script.paths.append(request.url.path)
        response = await self._response(request)
        await response(scope, receive, send)

    async def _response(self, request: Request) -> Response:
        if request.method != "POST":
            return JSONResponse({"data": []}, 401 if self._script.unauthorised else 200)
        body: dict[str, Any] = json.loads(await request.body())
        self._script.bodies.append(body)
        self._script.headers.append(dict(request.headers))
        if self._script.refusal:
            return self._wire.refusal(*self._script.refusal)
        if why := self._wire.refuses(request.url.path, body):
            return self._wire.refusal(400, "invalid_request_error", why)
        if self._wire.streams(request.url.path, body):
            return StreamingResponse(self._stream(), media_type=self._wire.media_type)
        return JSONResponse(self._wire.whole(self._script.filled, "understood"))

    async def _stream(self) -> AsyncIterator[bytes]:
        called = False
        try:
            for part in self._wire.opening():
                yield part
            if self._script.greeting:
                for part in self._wire.step(self._script.greeting):
                    yield part
            while (step := await self._script.steps.get()) not in (Sign.END, Sign.LIMIT, Sign.DECLINE):
                if step is Sign.CUT:
                    raise ConnectionError("cut on purpose")
                called = called or not isinstance(step, str | Sign)
                for part in self._wire.step(step):
                    yield part
            assert isinstance(step, Sign)
            for part in self._wire.ending(step, called=called):
                yield part
        finally:
            self._script.gone.set()
