"""The outermost frame of the app: logs each request by allow-list, and lets no exception reach the server's own log.

A server would write the exception's message there, which may quote a caller. Pure ASGI: Starlette's
``BaseHTTPMiddleware`` makes a stream that broke look like one that ended well.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from backend.logs import log, log_failure
from backend.refusal import refusal


class ResponseBroke(RuntimeError):
    """A response failed after its start; raised to the server so that the client sees a cut and no proper end."""


@dataclass(frozen=True, slots=True)
class Boundary:
    """Middleware around everything."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on; an exception before the response starts becomes a 500 without details."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        status = 0
        begun = perf_counter()

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, noting)
        except Exception as error:
            log_failure("request_broke", error, method=scope["method"], path=scope["path"])
            if status:
                raise ResponseBroke("the response broke off") from None
            await refusal(500, "internal", "something broke")(scope, receive, noting)
        finally:
            took = round((perf_counter() - begun) * 1000, 1)
            log("request", method=scope["method"], path=scope["path"], status=status, duration_ms=took)
