"""An invocation's event as an ASGI request, read by Mangum so that both functions understand events alike."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from mangum import Mangum
from mangum.types import LambdaContext
from starlette.applications import Starlette

from backend.stream_runtime.context import Context
from backend.stream_runtime.invocation import Invocation


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
        context = Context(invocation.request_id, invocation.arn, invocation.deadline_s, os.environ)
        try:
            # Mangum declares attributes that can be set, and only hands the context through.
            handler = Mangum(app, lifespan="off").infer(json.loads(invocation.event), cast("LambdaContext", context))
            return cls({**handler.scope, "state": dict(state)}, handler.body)
        # Mangum looks things up without checks, so what a foreign event makes of that is any of these.
        except (ValueError, RuntimeError, LookupError, TypeError, AttributeError) as error:
            raise NoHttpRequest(f"expected the event of an HTTP request: {type(error).__name__}") from None
