"""The ASGI side of one invocation: what the app receives, and what becomes of what it sends.

Events are read by Mangum, so that both functions understand them alike.
"""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from mangum import Mangum
from mangum.types import LambdaContext
from starlette.applications import Starlette
from starlette.types import Message

from backend.runtime.stream.response import StreamedResponse
from backend.runtime.stream.runtime_api import Invocation


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
