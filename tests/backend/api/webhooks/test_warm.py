"""Waking the relay and the stream function while the phone rings."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from pydantic import SecretStr
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from backend.api.app import create_app
from backend.api.webhooks.warm import Warmer
from common.wire.credentials import SIGNATURE_HEADER, KeyRing, RelayCall, verify_request
from dev.stack.loopback.serving import served
from tests.backend.harness import CALL, RELAY_KEYS, close, settings_for


class Relay:
    """Notes who knocks; opens when it is told to."""

    def __init__(self, *, status: int = 202) -> None:
        self.knocks: asyncio.Queue[tuple[str, str, str]] = asyncio.Queue()
        self.opened = asyncio.Event()
        self.status = status

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        self.knocks.put_nowait((request.method, request.url.path, request.headers.get(SIGNATURE_HEADER, "")))
        await self.opened.wait()
        await Response(status_code=self.status)(scope, receive, send)


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


async def test_a_relay_that_sleeps_is_not_waited_for_and_nothing_is_left_running() -> None:
    relay = Relay()
    async with served(relay) as origin:
        warmer = warmer_for(origin, patience_s=1.0)
        await warmer.warm(CALL, now=time.time())
        await relay.knocks.get()
        assert [task.get_name() for task in asyncio.all_tasks() if task.get_name().startswith("waking")] == []
        await warmer.close()
        relay.opened.set()


async def test_the_stream_function_is_woken_by_a_signed_request_where_it_is_another_one() -> None:
    relay = Relay()
    relay.opened.set()
    async with served(relay) as origin, stream_function() as (woken, stream_origin):
        warmer = warmer_for(origin, stream_url=stream_origin)
        await warmer.warm(CALL, now=time.time())
        await woken.wait()
        await warmer.close()


@asynccontextmanager
async def stream_function() -> AsyncGenerator[tuple[asyncio.Event, str]]:
    """The app of the stream function itself, which tells when it has begun to get ready."""
    woken = asyncio.Event()

    async def wake() -> None:
        woken.set()

    app = create_app("stream", settings=settings_for())
    app.state.answering = replace(app.state.answering, wake=wake)
    async with served(app) as origin:
        yield woken, origin
    await close(app)


@pytest.mark.parametrize(
    ("status", "up"), [(202, True), (204, True), (403, True), (404, False), (500, False), (503, False), (530, False)]
)
async def test_what_the_relay_answers_tells_whether_it_is_up(status: int, up: bool) -> None:
    relay = Relay(status=status)
    relay.opened.set()
    async with served(relay) as origin:
        warmer = warmer_for(origin)
        assert await warmer.warm(CALL, now=time.time()) is up
        await warmer.close()


async def test_a_relay_that_refuses_connections_is_down() -> None:
    away = Warmer(settings_for(relay_url="ws://127.0.0.1:9"), patience_s=PATIENT_S)
    assert not await away.warm(CALL, now=time.time())
    await away.close()


async def test_a_connection_that_breaks_off_says_nothing_about_the_relay() -> None:
    async def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.transport.abort()

    async with await asyncio.start_server(hang_up, "127.0.0.1", 0) as server:
        warmer = warmer_for(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        assert await warmer.warm(CALL, now=time.time())
        await warmer.close()


async def test_one_call_s_failure_says_nothing_about_the_next() -> None:
    relay = Relay(status=503)
    relay.opened.set()
    async with served(relay) as origin:
        warmer = warmer_for(origin)
        assert not await warmer.warm(CALL, now=time.time())
        relay.status = 202
        assert await warmer.warm(CALL, now=time.time())
        await warmer.close()


async def test_a_relay_that_only_sleeps_is_given_the_call() -> None:
    relay = Relay()
    async with served(relay) as origin:
        warmer = warmer_for(origin, patience_s=0.0)
        assert await warmer.warm(CALL, now=time.time())
        await warmer.close()
        relay.opened.set()


@pytest.mark.parametrize("auth", ["NONE", "AWS_IAM"])
async def test_a_stream_function_that_aws_guards_is_asked_with_a_signature_for_aws(auth: str) -> None:
    asked: dict[str, bool] = {}

    async def answer(request: httpx2.Request) -> httpx2.Response:
        asked[request.url.path.split("/")[1]] = "authorization" in request.headers
        return httpx2.Response(202)

    settings = settings_for(
        stream_url="https://abc.lambda-url.us-east-1.on.aws",
        stream_auth=auth,
        aws_key_id="ASIA1",
        aws_secret=SecretStr("a-secret"),
    )
    client = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
    warmer = Warmer(settings, patience_s=PATIENT_S, client=client)
    await warmer.warm(CALL, now=time.time())
    await warmer.close()
    assert asked == {"warm": False, "v1": auth == "AWS_IAM"}
