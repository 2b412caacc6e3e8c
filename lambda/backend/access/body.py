"""Reading a request's body before the app does, within a limit, and handing it on as if it had not been read."""

from __future__ import annotations

from typing import Final

from starlette.types import Message, Receive

MAX_BODY_BYTES: Final = 256 * 1024
"""Forty utterances of 4,000 characters fit; nobody who is not let in shall make us hold more."""


class BodyTooLarge(ValueError):
    """The body is larger than ``MAX_BODY_BYTES``."""


class BodyCut(ConnectionError):
    """The client went away before its body was complete."""


async def read_body(receive: Receive) -> bytes:
    """The whole body; raises ``BodyTooLarge`` or ``BodyCut``."""
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
