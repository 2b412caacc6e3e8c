"""Reading a request's body before the app does, within limits, and handing it on as if it had not been read."""

from __future__ import annotations

import asyncio
from typing import Final

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Message, Receive, Scope

from backend.api.refusal import refusal
from common.limits import MAX_BODY_BYTES

PATIENCE_S: Final = 5.0
"""How long a body may take: Twilio and the relay send theirs at once, whoever dribbles only holds a place."""


class BodyRefused(ValueError):
    """A body that is not waited for or not held; ``answer`` is what its sender is told."""

    def __init__(self, status: int, code: str, message: str) -> None:
        """The parts of the answer."""
        super().__init__(message)
        # Nothing more is read of this connection, so it can serve no other request.
        self.answer: Response = refusal(status, code, message, {"connection": "close"} if status == 408 else None)


class BodyCut(ConnectionError):
    """The client went away before its body was complete."""


def check_length(scope: Scope, *, most: int = MAX_BODY_BYTES) -> None:
    """Raise ``BodyRefused`` for a body that says itself that it is too large, before any of it is read."""
    stated = Headers(scope=scope).get("content-length", "")
    # int reads no more than 4,300 digits, and a length is no longer than twenty.
    if stated.isdecimal() and (len(stated) > 20 or int(stated) > most):
        raise BodyRefused(413, "too_large", f"expected at most {most} bytes")


async def read_body(receive: Receive, *, most: int = MAX_BODY_BYTES, within_s: float = PATIENCE_S) -> bytes:
    """The whole body of at most that many bytes, whatever length was stated; raises ``BodyRefused`` or ``BodyCut``."""
    try:
        async with asyncio.timeout(within_s):
            return await _read(receive, most)
    except TimeoutError:
        raise BodyRefused(408, "too_slow", f"expected the whole body within {within_s:g} seconds") from None


async def _read(receive: Receive, most: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise BodyCut
        part: bytes = message.get("body", b"")
        size += len(part)
        if size > most:
            raise BodyRefused(413, "too_large", f"expected at most {most} bytes")
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


def replay(body: bytes, receive: Receive) -> Receive:
    """A ``receive`` that gives this body once, then whatever the server has to say (the client's going away)."""
    given = False

    async def receive_again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receive_again
