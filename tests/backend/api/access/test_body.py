"""Bodies in any pieces, within a limit."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

import pytest
from starlette.types import Message, Receive, Scope

from backend.api.access import BodyCut, BodyRefused, check_length, read_body, replay
from common.limits import MAX_BODY_BYTES


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
    with pytest.raises(BodyRefused, match=str(MAX_BODY_BYTES)):
        await read_body(giving(endless))


@pytest.mark.parametrize("stated", [str(MAX_BODY_BYTES + 1), "1000000000", "9" * 5000])
def test_a_body_that_says_it_is_too_large_is_refused_unread(stated: str) -> None:
    with pytest.raises(BodyRefused, match=str(MAX_BODY_BYTES)):
        check_length(stating(stated))


@pytest.mark.parametrize("stated", ["", "0", str(MAX_BODY_BYTES), "-1", "many"])
def test_a_length_that_says_nothing_of_the_kind_is_left_to_the_reading(stated: str) -> None:
    check_length(stating(stated))


def stating(length: str) -> Scope:
    return {"type": "http", "headers": [(b"content-length", length.encode())]}


async def test_a_body_that_does_not_end_is_not_waited_for() -> None:
    async def never() -> Message:
        await asyncio.Event().wait()
        raise AssertionError("not reached")

    with pytest.raises(BodyRefused, match="expected the whole body within") as refused:
        await read_body(never, within_s=0)
    assert refused.value.answer.status_code == 408


async def test_a_client_that_leaves_early_is_told_apart_from_a_short_body() -> None:
    with pytest.raises(BodyCut):
        await read_body(giving([part(b"a", more=True), {"type": "http.disconnect"}]))


async def test_a_body_is_handed_on_once_and_then_the_server_speaks() -> None:
    receive = replay(b"abc", giving([{"type": "http.disconnect"}]))
    assert await receive() == part(b"abc", more=False)
    assert await receive() == {"type": "http.disconnect"}
