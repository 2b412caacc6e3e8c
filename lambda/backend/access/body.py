"""Reading a request's body before the app does, within a limit, and handing it on as if it had not been read."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.types import Message, Receive, Scope

from common.limits import MAX_BODY_BYTES


class BodyTooLarge(ValueError):
    """The body is larger than ``MAX_BODY_BYTES``."""


class BodyCut(ConnectionError):
    """The client went away before its body was complete."""


def check_length(scope: Scope) -> None:
    """Raise ``BodyTooLarge`` for a body that says itself that it is too large, before any of it is read."""
    stated = Headers(scope=scope).get("content-length", "")
    # int reads no more than 4,300 digits, and a length is no longer than twenty.
    if stated.isdecimal() and (len(stated) > 20 or int(stated) > MAX_BODY_BYTES):
        raise BodyTooLarge(f"expected at most {MAX_BODY_BYTES} bytes")


async def read_body(receive: Receive) -> bytes:
    """The whole body, whatever length was stated; raises ``BodyTooLarge`` or ``BodyCut``."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise BodyCut
        part: bytes = message.get("body", b"")
        size += len(part)
        if size > MAX_BODY_BYTES:
            raise BodyTooLarge(f"expected at most {MAX_BODY_BYTES} bytes")
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
