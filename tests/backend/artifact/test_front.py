"""The built functions behind the emulator's function URL and HTTP API, by which a stack reaches them."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlencode

import httpx2
import psutil
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from common.wire.credentials import twilio_signature
from dev.artifacts.shipped import Shipped
from dev.lambda_emulator import Deployed
from dev.lambda_emulator.front import create_front
from dev.stack.loopback.model_server import ModelServer
from dev.stack.loopback.serving import served
from dev.stack.program import EMULATOR_ALIVE
from tests.backend.artifact.conftest import Led
from tests.backend.artifact.turns import deployed, relay, stock
from tests.backend.harness import AUTH_TOKEN, CALL, ORIGIN, apply, incoming, relay_headers, turn

CALLS = 4
"""Each after a freeze."""


@asynccontextmanager
async def fronted(function: Deployed, *, limit: int = 2) -> AsyncGenerator[httpx2.AsyncClient]:
    """A client of the function's URL."""
    front = create_front(function, limit=limit)
    async with (
        front.router.lifespan_context(front),
        served(front) as origin,
        httpx2.AsyncClient(base_url=origin, trust_env=False, timeout=60) as client,
    ):
        yield client


def ask(client: httpx2.AsyncClient, number: int) -> httpx2.Request:
    """A turn as the relay sends it."""
    request = client.build_request("POST", "/v1/turns", json=turn(turn=number))
    request.headers.update(relay_headers("/v1/turns", request.content))
    return request


async def test_whether_the_emulator_lives_is_answered_without_the_function(tmp_path: Path) -> None:
    nowhere = Deployed("voice", tmp_path, "/no/such/python", tmp_path)
    async with fronted(nowhere) as client:
        assert (await client.get(EMULATOR_ALIVE)).status_code == 204


async def test_a_client_gets_each_token_before_the_next_is_made(led: Led) -> None:
    async with fronted(led.function) as client:
        response = await client.send(ask(client, 1), stream=True)
        assert response.status_code == 200
        seen, parts = "", response.aiter_text()
        for token in ("We", " open", " at seven."):
            led.tokens.put_nowait(token)
            while f'"{token}"' not in seen:
                seen += await anext(parts)
        led.tokens.put_nowait(None)
        seen += "".join([part async for part in parts])
        assert seen.rstrip().endswith('{"status":"done"}')
        await response.aclose()


async def test_a_client_that_leaves_does_not_end_the_invocation(
    shipped: Shipped, database_url: str, tmp_path: Path
) -> None:
    await stock(database_url, tmp_path)
    speak, ended = asyncio.Event(), asyncio.Queue[str]()

    async def tokens() -> AsyncIterator[str]:
        how = "cut"
        try:
            yield "We"
            await speak.wait()
            yield " open."
            how = "spoken"
        finally:
            ended.put_nowait(how)

    async with served(ModelServer(tokens)) as model:
        function = deployed(
            shipped, "stream", DATABASE_URL=database_url, ANTHROPIC_API_KEY="key", ANTHROPIC_BASE_URL=model
        )
        async with fronted(function, limit=1) as client:
            response = await client.send(ask(client, 1), stream=True)
            parts = response.aiter_text()
            while "We" not in await anext(parts):
                pass
            await response.aclose()
            assert (await client.get("/health")).status_code == 429, "its environment is still busy"
            speak.set()
            assert await ended.get() == "spoken"


async def test_with_every_environment_busy_it_refuses(shipped: Shipped) -> None:
    async with fronted(deployed(shipped, "voice"), limit=1) as client:
        statuses = {answer.status_code for answer in await asyncio.gather(client.get("/health"), client.get("/health"))}
        assert statuses == {200, 429}


async def test_an_environment_that_dies_is_answered_for_and_replaced(shipped: Shipped) -> None:
    others = set(psutil.Process().children())
    async with fronted(deployed(shipped, "stream"), limit=1) as client:
        assert (await client.get("/health")).status_code == 200
        (process,) = set(psutil.Process().children()) - others
        os.kill(process.pid, signal.SIGKILL)
        async with asyncio.timeout(60):
            # Until its end is known it is busy, or fails who is given to it.
            while (status := (await client.get("/health")).status_code) != 200:
                assert status in (429, 502)


async def test_webhooks_reach_the_voice_function(shipped: Shipped, database_url: str) -> None:
    await apply(database_url)
    async with (
        served(relay) as origin,
        fronted(
            deployed(shipped, "voice", DATABASE_URL=database_url, GURU_RELAY_URL=origin.replace("http", "ws", 1))
        ) as client,
    ):
        response = await voice_webhook(client, CALL)
    assert response.headers["content-type"].startswith("text/xml")
    assert "<ConversationRelay" in response.text


async def test_a_relay_that_takes_its_time_is_given_every_call_though_the_function_stands_still_in_between(
    shipped: Shipped, database_url: str
) -> None:
    await apply(database_url)
    call_over = asyncio.Event()

    async def late(scope: Scope, receive: Receive, send: Send) -> None:
        await call_over.wait()
        await Response(status_code=202)(scope, receive, send)

    async with served(late) as origin:
        settings = {"DATABASE_URL": database_url, "GURU_RELAY_URL": origin.replace("http", "ws", 1)}
        async with fronted(deployed(shipped, "voice", **settings), limit=1) as client:
            for number in range(CALLS):
                call_over.clear()
                response = await voice_webhook(client, f"CA{number:032d}")
                call_over.set()
                assert "<ConversationRelay" in response.text, f"call {number + 1} was sent away"


async def voice_webhook(client: httpx2.AsyncClient, call_sid: str) -> httpx2.Response:
    """A call comes in, as soon as the function's only environment stands still."""
    form = incoming(CallSid=call_sid)
    headers = {
        "content-type": "application/x-www-form-urlencoded",
        "x-twilio-signature": twilio_signature(AUTH_TOKEN, f"{ORIGIN}/voice", form),
    }
    async with asyncio.timeout(60):
        while True:
            response = await client.post("/voice", content=urlencode(form), headers=headers)
            if response.status_code != 429:
                return response


async def test_the_stream_function_is_woken_by_the_relays_credentials_and_then_answers(
    shipped: Shipped, database_url: str, tmp_path: Path
) -> None:
    await stock(database_url, tmp_path)
    async with fronted(deployed(shipped, "stream", DATABASE_URL=database_url), limit=2) as client:
        assert (await client.post("/v1/warm")).status_code == 401
        for number in (1, 2):
            woken = await client.post("/v1/warm", headers=relay_headers("/v1/warm", b""))
            assert (woken.status_code, woken.content) == (202, b"")
            answered = await client.send(ask(client, number))
            assert answered.text.rstrip().endswith('{"status":"done"}')
