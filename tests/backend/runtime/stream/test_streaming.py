"""Answers leave piece by piece, in the form that a function URL understands."""

from __future__ import annotations

import asyncio
import json

import pytest

from dev.lambda_emulator import LambdaEmulator, url_event
from tests.backend.runtime.stream.stage import Stage

pytestmark = pytest.mark.usefixtures("runtime")


async def test_each_token_arrives_before_the_next_is_made(emulator: LambdaEmulator, stage: Stage) -> None:
    delivery = emulator.invoke(url_event("/tokens"))
    head = await delivery.head()
    assert head["statusCode"] == 200
    assert head["headers"]["content-type"].startswith("text/event-stream")
    for number in range(10):
        assert await stage.waiting.get() == number, "the generator waits for leave, so nothing was made ahead"
        stage.tokens.put_nowait(f"token {number}")
        assert await delivery.chunk() == f"token {number}".encode()
    stage.tokens.put_nowait(None)
    assert await delivery.rest() == []
    assert delivery.trailers == {}
    assert await stage.stopped.get() == "done"


async def test_the_head_arrives_before_the_first_token_is_made(emulator: LambdaEmulator, stage: Stage) -> None:
    delivery = emulator.invoke(url_event("/tokens"))
    assert (await delivery.head())["statusCode"] == 200
    assert await stage.waiting.get() == 0
    stage.tokens.put_nowait(None)
    await delivery.rest()


async def test_the_runtime_api_is_told_that_a_stream_comes(emulator: LambdaEmulator) -> None:
    delivery = emulator.invoke(url_event("/headers"))
    await delivery.rest()
    assert delivery.headers["lambda-runtime-function-response-mode"] == "streaming"
    assert delivery.headers["content-type"] == "application/vnd.awslambda.http-integration-response"
    assert delivery.headers["transfer-encoding"] == "chunked"


async def test_cookies_go_on_their_own_and_repeated_headers_are_joined(emulator: LambdaEmulator) -> None:
    delivery = emulator.invoke(url_event("/headers"))
    head = await delivery.head()
    assert head["headers"]["vary"] == "origin, accept"
    assert [cookie.partition(";")[0] for cookie in head["cookies"]] == ["a=1", "b=2"]
    assert "set-cookie" not in head["headers"]
    assert await delivery.rest() == [b"x"]


@pytest.mark.parametrize("size", [256, 200_000])
async def test_a_binary_body_comes_in_and_goes_out_unchanged(emulator: LambdaEmulator, size: int) -> None:
    body = bytes(range(256)) * (size // 256)
    event = url_event("/echo", method="POST", body=body, query="a=1&b=%C3%A9", cookies=("k=v", "l=w"))
    delivery = emulator.invoke(event)
    head = await delivery.head()
    assert b"".join(await delivery.rest()) == body
    assert head["statusCode"] == 201
    about = json.loads(head["headers"]["x-request"])
    assert about == {"query": "a=1&b=%C3%A9", "cookies": {"k": "v", "l": "w"}, "method": "POST"}


async def test_an_answer_without_a_body_ends_after_its_head(emulator: LambdaEmulator) -> None:
    delivery = emulator.invoke(url_event("/nothing"))
    assert (await delivery.head())["statusCode"] == 204
    assert await delivery.rest() == []


async def test_an_app_that_floods_waits_for_whoever_reads(emulator: LambdaEmulator, time_is_up: asyncio.Event) -> None:
    delivery = emulator.invoke(url_event("/flood"))
    await delivery.head()
    assert await delivery.chunk() == b"x" * 1024
    time_is_up.set()
    await delivery.rest()
    assert delivery.failure[0] == "Function.TimeoutError"
