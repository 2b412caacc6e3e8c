"""The ASGI side of one invocation: what the app receives, and what it sends on its way to Lambda, one growing body.

Events are read by Mangum, so that both functions understand them alike.
"""

from __future__ import annotations

import asyncio
import json
import os
import time
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final, cast

import h11
from mangum import Mangum
from mangum.types import LambdaContext
from starlette.applications import Starlette
from starlette.types import Message

from backend.runtime.logs import log
from backend.runtime.stream.runtime_api import (
    ERROR_TYPE,
    Connection,
    ConnectionLost,
    Invocation,
    RuntimeApi,
    error_body,
)


@dataclass(frozen=True, slots=True)
class InvocationContext:
    """What applications find in ``scope["aws.context"]``, as in AWS's own runtime."""

    aws_request_id: str
    invoked_function_arn: str
    deadline_s: float
    variables: Mapping[str, str]
    now: Callable[[], float] = time.time
    identity: None = None
    client_context: None = None

    @property
    def function_name(self) -> str:
        """The function's name."""
        return self.variables.get("AWS_LAMBDA_FUNCTION_NAME", "")

    @property
    def function_version(self) -> str:
        """The published version, or ``$LATEST``."""
        return self.variables.get("AWS_LAMBDA_FUNCTION_VERSION", "")

    @property
    def memory_limit_in_mb(self) -> int:
        """The memory the function was given."""
        return int(self.variables.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "0"))

    @property
    def log_group_name(self) -> str:
        """Where standard error ends up."""
        return self.variables.get("AWS_LAMBDA_LOG_GROUP_NAME", "")

    @property
    def log_stream_name(self) -> str:
        """The part of the log group that belongs to this environment."""
        return self.variables.get("AWS_LAMBDA_LOG_STREAM_NAME", "")

    def get_remaining_time_in_millis(self) -> int:
        """Milliseconds until Lambda ends the environment."""
        return max(0, int((self.deadline_s - self.now()) * 1000))


class NoHttpRequest(ValueError):
    """The event is none of a function URL, an HTTP API, a REST API or a load balancer."""


@dataclass(frozen=True, slots=True)
class Request:
    """ASGI's scope, and the whole body."""

    scope: dict[str, Any]
    body: bytes

    @classmethod
    def parse(cls, invocation: Invocation, app: Starlette, state: Mapping[str, Any]) -> Request:
        """Read the event; ``state`` is what the app's lifespan yielded. Raises NoHttpRequest.

        Mangum names ASGI 2.0 in the scope, by which Starlette's streaming responses listen for ``http.disconnect``.
        """
        context = InvocationContext(invocation.request_id, invocation.arn, invocation.deadline_s, os.environ)
        try:
            # Mangum declares attributes that can be set, and only hands the context through.
            handler = Mangum(app, lifespan="off").infer(json.loads(invocation.event), cast("LambdaContext", context))
            return cls({**handler.scope, "state": dict(state)}, handler.body)
        # Mangum looks things up without checks, so what a foreign event makes of that is any of these.
        except (ValueError, RuntimeError, LookupError, TypeError, AttributeError) as error:
            raise NoHttpRequest(f"expected the event of an HTTP request: {type(error).__name__}") from None


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


SEPARATOR: Final = b"\0" * 8
_ERROR_BODY: Final = "Lambda-Runtime-Function-Error-Body"
_HEADERS: Final = {
    "Content-Type": "application/vnd.awslambda.http-integration-response",
    "Lambda-Runtime-Function-Response-Mode": "streaming",
    "Transfer-Encoding": "chunked",
    "Trailer": f"{ERROR_TYPE}, {_ERROR_BODY}",
}
_ACCEPTED: Final = 202
_CLOSING_S: Final = 5.0
"""How long the end of an answer may take to be accepted."""


def prelude(status: int, headers: Iterable[tuple[bytes, bytes]]) -> bytes:
    """The first chunk of an answer; headers that come twice are joined by commas, cookies go on their own."""
    joined: dict[str, str] = {}
    cookies: list[str] = []
    for raw_name, raw_value in headers:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        if name == "set-cookie":
            cookies.append(value)
        else:
            joined[name] = f"{joined[name]}, {value}" if name in joined else value
    head: dict[str, Any] = {"statusCode": status, "headers": joined}
    if cookies:
        head["cookies"] = cookies
    return json.dumps(head, separators=(",", ":")).encode() + SEPARATOR


class StreamedResponse:
    """Writes are dropped once ``lost`` is set: Lambda replied before the end, or broke the connection.

    Lambda tells nobody that the client hung up; this is about Lambda itself refusing, resetting or giving up.
    """

    def __init__(self, api: RuntimeApi, request_id: str) -> None:
        """Nothing is connected before the start."""
        self._api = api
        self._request_id = request_id
        self._connection: Connection | None = None
        self._reply: asyncio.Task[None] | None = None
        self.lost = asyncio.Event()
        self.started = False
        self.ended = False

    async def start(self, status: int, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Send the head at once, so that the client hears of it before the first word is there."""
        self.started = True
        try:
            self._connection = await self._api.connect()
        except OSError:
            self.lost.set()
            return
        self._reply = asyncio.create_task(self._read_reply(self._connection), name="runtime-api-reply")
        head = self._api.head("POST", f"/invocation/{self._request_id}/response", _HEADERS)
        await self._send(head, h11.Data(data=prelude(status, headers)))

    async def write(self, data: bytes) -> None:
        """Send one chunk; an empty one would end the body, so it is left out."""
        await self._send(*([h11.Data(data=data)] if data else []))

    async def end(self, failure: str | None = None) -> None:
        """End the body; ``failure`` is an error's type, told in trailers since the head has long gone."""
        if self.ended or self.lost.is_set():
            return
        self.ended = True
        trailers: list[tuple[bytes, bytes]] = []
        if failure:
            body = error_body(failure, "the response broke off")
            trailers = [(ERROR_TYPE.encode(), failure.encode()), (_ERROR_BODY.encode(), b64encode(body))]
        await self._send(h11.EndOfMessage(headers=trailers))

    async def close(self) -> None:
        """Wait until Lambda took an answer that has ended, then close; an unfinished one is cut."""
        try:
            if self._reply is not None and self.ended:
                await asyncio.wait({self._reply}, timeout=_CLOSING_S)
        finally:
            if self._reply is not None:
                self._reply.cancel()
            if self._connection is not None:
                await self._connection.close()

    async def _send(self, *events: h11.Event) -> None:
        if self._connection is None or self.lost.is_set():
            # Gives way as a send that waits would, or an app that never waits elsewhere could not be stopped.
            await asyncio.sleep(0)
            return
        try:
            await self._connection.send(*events)
        except (OSError, h11.LocalProtocolError):
            self.lost.set()

    async def _read_reply(self, connection: Connection) -> None:
        status = 0
        with suppress(ConnectionLost):
            status = (await connection.reply()).status
        if not self.ended:
            self.lost.set()
        if status != _ACCEPTED:
            log("response_refused", status=status)
