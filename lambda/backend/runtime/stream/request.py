"""An invocation's event as an ASGI request, read by Mangum so that both functions understand events alike."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from mangum import Mangum
from mangum.types import LambdaContext
from starlette.applications import Starlette

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
