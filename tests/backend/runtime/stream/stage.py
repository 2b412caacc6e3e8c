"""An app whose tokens a test lets out one at a time, and which notes what happened to it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send


class Broken(RuntimeError):
    """What routes that fail raise; the text stands for a caller's words."""


@dataclass(slots=True)
class Stage:
    """Shared by a test and the app it drives."""

    tokens: asyncio.Queue[str | None] = field(default_factory=asyncio.Queue[str | None])
    """Put a token to have it made; ``None`` ends the stream, ``"!"`` breaks it."""
    waiting: asyncio.Queue[int] = field(default_factory=asyncio.Queue[int])
    """Gets the number of tokens made, each time that the generator waits for leave to make another."""
    stopped: asyncio.Queue[str] = field(default_factory=asyncio.Queue[str])
    """Gets how each generator ended: ``cancelled``, ``broken`` or ``done``."""

    def app(self) -> Starlette:
        """The routes."""
        return Starlette(
            routes=[
                Route("/tokens", self._tokens),
                Route("/echo", self._echo, methods=["POST"]),
                Route("/headers", self._headers),
                Route("/breaks", self._breaks),
                Route("/silent", self._silent),
                Route("/nothing", self._nothing),
                Route("/flood", self._flood),
            ]
        )

    async def _tokens(self, _: Request) -> Response:
        return StreamingResponse(self._generate(), media_type="text/event-stream")

    async def _generate(self) -> AsyncGenerator[str]:
        made, how = 0, "done"
        try:
            self.waiting.put_nowait(made)
            while (token := await self.tokens.get()) is not None:
                if token == "!":
                    raise Broken("the caller's secret words")
                made += 1
                yield token
                self.waiting.put_nowait(made)
        except asyncio.CancelledError:
            how = "cancelled"
            raise
        except Broken:
            how = "broken"
            raise
        finally:
            self.stopped.put_nowait(how)

    async def _echo(self, request: Request) -> Response:
        about = {"query": str(request.query_params), "cookies": request.cookies, "method": request.method}
        body = await request.body()
        return Response(body, 201, {"x-request": json.dumps(about)}, "application/octet-stream")

    async def _headers(self, _: Request) -> Response:
        response = PlainTextResponse("x")
        response.headers.append("vary", "origin")
        response.headers.append("vary", "accept")
        response.set_cookie("a", "1")
        response.set_cookie("b", "2")
        return response

    async def _breaks(self, _: Request) -> Response:
        raise Broken("the caller's secret words")

    async def _silent(self, _: Request) -> Response:
        self.waiting.put_nowait(0)
        await asyncio.Event().wait()
        raise AssertionError("nobody sets the event")

    async def _nothing(self, _: Request) -> Response:
        return Response(status_code=204)

    async def _flood(self, _: Request) -> Response:
        return _Flood()


class _Flood(Response):
    """Sends without end and listens to nothing, so that only cancellation ends it."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002  # ASGI's signature
        await send({"type": "http.response.start", "status": 200, "headers": []})
        while True:
            await send({"type": "http.response.body", "body": b"x" * 1024, "more_body": True})
