"""What stands before a function: a function URL that streams, or an HTTP API that hands on whole answers.

A client that leaves changes nothing for the function, as AWS documents it.
"""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from dev.lambda_emulator.delivery import Delivery, parse_head
from dev.lambda_emulator.deployed import Deployed
from dev.lambda_emulator.events import Event, url_event
from dev.lambda_emulator.fleet import LIMIT, Fleet, Throttled
from dev.stack.program import EMULATOR_ALIVE

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")


class AnswerBroke(ConnectionError):
    """A streamed answer did not come to its end; raised to the server so that the client sees a cut."""


def create_front(deployed: Deployed, *, limit: int = LIMIT) -> Starlette:
    """An app that answers every request by an invocation, with at most ``limit`` environments."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncGenerator[None]:
        async with Fleet.running(deployed, limit=limit) as app.state.fleet:
            yield

    answer = _streamed if deployed.function == "stream" else _buffered

    async def invoke(request: Request) -> Response:
        try:
            delivery = await request.app.state.fleet.invoke(await _event(request))
        except Throttled as throttled:
            return JSONResponse({"Reason": str(throttled)}, 429)
        return await answer(delivery)

    routes = [Route(EMULATOR_ALIVE, _alive), Route("/{path:path}", invoke, methods=list(_METHODS))]
    return Starlette(routes=routes, lifespan=lifespan)


async def _alive(_: Request) -> Response:
    return Response(status_code=204)


async def _event(request: Request) -> Event:
    return url_event(
        request.url.path,
        method=request.method,
        body=await request.body(),
        headers={name: value for name, value in request.headers.items() if name != "cookie"},
        query=request.url.query,
        cookies=[f"{name}={value}" for name, value in request.cookies.items()],
    )


async def _streamed(delivery: Delivery) -> Response:
    first = await delivery.chunk()
    if first is None:
        return _failed()
    head = parse_head(first)
    return _with_cookies(StreamingResponse(_chunks(delivery), head["statusCode"], head["headers"]), head)


async def _chunks(delivery: Delivery) -> AsyncIterator[bytes]:
    while (chunk := await delivery.chunk()) is not None:
        yield chunk
    if not delivery.complete or delivery.trailers:
        raise AnswerBroke("the function's answer broke off")


async def _buffered(delivery: Delivery) -> Response:
    returned = b"".join(await delivery.rest())
    if not delivery.complete:
        return _failed()
    head = json.loads(returned)
    body = head.get("body", "")
    content = b64decode(body) if head.get("isBase64Encoded") else body.encode()
    return _with_cookies(Response(content, head["statusCode"], head.get("headers")), head)


def _with_cookies(response: Response, head: dict[str, Any]) -> Response:
    for cookie in head.get("cookies", ()):
        response.headers.append("set-cookie", cookie)
    return response


def _failed() -> Response:
    """What AWS answers for a function that gave no answer; why is in its log alone."""
    return JSONResponse({"message": "Internal Server Error"}, 502)
