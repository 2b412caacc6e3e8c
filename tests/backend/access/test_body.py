"""Bodies in any pieces, within a limit."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from starlette.types import Message, Receive

from backend.access.body import MAX_BODY_BYTES, BodyCut, BodyTooLarge, read_body, replay


def giving(messages: Iterable[Message]) -> Receive:
    left = iter(messages)

    async def receive() -> Message:
        return next(left)

    return receive


def part(body: bytes, *, more: bool) -> Message:
    return {"type": "http.request", "body": body, "more_body": more}


async def test_pieces_are_joined() -> None:
    pieces = [part(b"a", more=True), part(b"", more=True), part(b"bc", more=False)]
    assert await read_body(giving(pieces)) == b"abc"


async def test_no_more_than_the_limit_is_held() -> None:
    endless = (part(b"x" * 65536, more=True) for _ in range(1000))
    with pytest.raises(BodyTooLarge, match=str(MAX_BODY_BYTES)):
        await read_body(giving(endless))


async def test_a_client_that_leaves_early_is_told_apart_from_a_short_body() -> None:
    with pytest.raises(BodyCut):
        await read_body(giving([part(b"a", more=True), {"type": "http.disconnect"}]))


async def test_a_body_is_handed_on_once_and_then_the_server_speaks() -> None:
    receive = replay(b"abc", giving([{"type": "http.disconnect"}]))
    assert await receive() == part(b"abc", more=False)
    assert await receive() == {"type": "http.disconnect"}
