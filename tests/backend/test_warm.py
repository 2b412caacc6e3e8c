"""Waking the relay and the stream function while the phone rings."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from backend.warm import REMEMBERED_S, Warmer
from common.credentials import SIGNATURE_HEADER, KeyRing, RelayCall, verify_request
from dev.serving import served
from tests.backend.harness import CALL, RELAY_KEYS, settings_for


class Relay:
    """Notes who knocks; opens when it is told to."""

    def __init__(self, *, status: int = 200) -> None:
        self.knocks: asyncio.Queue[tuple[str, str, str]] = asyncio.Queue()
        self.opened = asyncio.Event()
        self._status = status

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        self.knocks.put_nowait((request.method, request.url.path, request.headers.get(SIGNATURE_HEADER, "")))
        await self.opened.wait()
        await Response(status_code=self._status)(scope, receive, send)


PATIENT_S = 60.0


def warmer_for(relay: str, *, patience_s: float = PATIENT_S, **changes: Any) -> Warmer:
    return Warmer(settings_for(relay_url=relay.replace("http", "ws"), **changes), patience_s=patience_s)


async def test_the_relay_is_woken_with_a_signed_request() -> None:
    relay = Relay()
    relay.opened.set()
    async with served(relay) as origin:
        warmer = warmer_for(origin)
        await warmer.warm(CALL, now=time.time())
        method, path, signature = await relay.knocks.get()
        await warmer.close()
    assert (method, path) == ("POST", f"/warm/dev/{CALL}")
    verify_request(KeyRing.parse(RELAY_KEYS), signature, RelayCall("POST", path, b"", CALL), now=time.time())


async def test_nobody_waits_for_a_relay_that_sleeps() -> None:
    relay = Relay()
    async with served(relay) as origin:
        warmer = warmer_for(origin, patience_s=0.05)
        await warmer.warm(CALL, now=time.time())
        await relay.knocks.get()
        await warmer.close()
        relay.opened.set()


async def test_the_stream_function_is_woken_where_it_is_another_one() -> None:
    relay, stream = Relay(), Relay()
    relay.opened.set()
    stream.opened.set()
    async with served(relay) as origin, served(stream) as stream_origin:
        warmer = warmer_for(origin, stream_url=stream_origin)
        await warmer.warm(CALL, now=time.time())
        assert (await stream.knocks.get())[:2] == ("GET", "/health")
        await warmer.close()


@pytest.mark.parametrize(
    ("status", "up"), [(200, True), (204, True), (403, True), (404, False), (500, False), (503, False), (530, False)]
)
async def test_what_the_relay_answers_tells_whether_it_is_up(status: int, up: bool) -> None:
    relay = Relay(status=status)
    relay.opened.set()
    async with served(relay) as origin:
        warmer = warmer_for(origin)
        assert await warmer.warm(CALL, now=time.time()) is up
        assert warmer.relay_up is up
        await warmer.close()


async def test_a_relay_that_cannot_be_reached_is_down_until_it_answers_again_or_that_is_long_ago() -> None:
    clock = iter([0.0, 1.0, REMEMBERED_S - 0.1, REMEMBERED_S])
    settings = settings_for(relay_url="ws://127.0.0.1:9")
    away = Warmer(settings, clock=lambda: next(clock), patience_s=PATIENT_S)
    told = [await away.warm(CALL, now=time.time()), away.relay_up, away.relay_up]
    await away.close()
    assert told == [False, False, True]


async def test_a_relay_that_only_sleeps_is_given_the_call() -> None:
    relay = Relay()
    async with served(relay) as origin:
        warmer = warmer_for(origin, patience_s=0.0)
        assert await warmer.warm(CALL, now=time.time())
        await warmer.close()
        relay.opened.set()
