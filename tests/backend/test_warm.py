"""Waking the relay and the stream function while the phone rings."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from backend.warm import Warmer
from common.credentials import SIGNATURE_HEADER, KeyRing, RelayCall, verify_request
from tests.backend.harness import CALL, RELAY_KEYS, settings_for
from tests.backend.model_fakes import served


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


def warmer_for(relay: str, **changes: Any) -> Warmer:
    return Warmer(settings_for(relay_url=relay.replace("http", "ws"), **changes))


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
        warmer = warmer_for(origin)
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


async def test_a_relay_that_refuses_or_is_away_costs_the_caller_nothing() -> None:
    relay = Relay(status=503)
    relay.opened.set()
    async with served(relay) as origin:
        warmer = warmer_for(origin)
        await warmer.warm(CALL, now=time.time())
        await warmer.close()
    away = warmer_for("http://127.0.0.1:9")
    await away.warm(CALL, now=time.time())
    await away.close()
