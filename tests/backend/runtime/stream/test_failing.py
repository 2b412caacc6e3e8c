"""What goes wrong ends one answer, says so, and leaves the environment fit for the next."""

from __future__ import annotations

import asyncio
import json
import os

import pytest

from dev.lambda_emulator import Drop, LambdaEmulator, Refusal, url_event
from tests.backend.runtime.stream.stage import Stage

pytestmark = pytest.mark.usefixtures("runtime")


async def serves_on(emulator: LambdaEmulator) -> bool:
    """Whether another invocation is answered."""
    delivery = emulator.invoke(url_event("/nothing"))
    return (await delivery.head())["statusCode"] == 204 and await delivery.rest() == []


async def test_a_dropped_connection_cancels_the_generator(emulator: LambdaEmulator, stage: Stage) -> None:
    delivery = emulator.invoke(url_event("/tokens"), fault=Drop(after=2))
    await delivery.head()
    stage.tokens.put_nowait("one")
    assert await delivery.rest() == [b"one"]
    assert await stage.stopped.get() == "cancelled"
    assert await serves_on(emulator)


async def test_an_early_refusal_cancels_the_generator(emulator: LambdaEmulator, stage: Stage) -> None:
    delivery = emulator.invoke(url_event("/tokens"), fault=Refusal(after=2, status=413))
    await delivery.head()
    stage.tokens.put_nowait("one")
    assert await delivery.rest() == [b"one"]
    assert await stage.stopped.get() == "cancelled"
    assert await serves_on(emulator)


async def test_an_app_that_only_sends_is_stopped_when_the_connection_drops(emulator: LambdaEmulator) -> None:
    delivery = emulator.invoke(url_event("/flood"), fault=Drop(after=3))
    await delivery.head()
    assert await delivery.rest() == [b"x" * 1024] * 2
    assert await serves_on(emulator)


async def test_the_deadline_ends_a_stream_with_a_timeout_and_not_the_environment(
    emulator: LambdaEmulator, stage: Stage, time_is_up: asyncio.Event
) -> None:
    delivery = emulator.invoke(url_event("/tokens"))
    await delivery.head()
    stage.tokens.put_nowait("one")
    assert await delivery.chunk() == b"one"
    time_is_up.set()
    assert await delivery.rest() == []
    assert delivery.failure[0] == "Function.TimeoutError"
    assert await stage.stopped.get() == "cancelled"
    time_is_up.clear()
    assert await serves_on(emulator)


async def test_the_deadline_before_any_answer_is_a_504(
    emulator: LambdaEmulator, stage: Stage, time_is_up: asyncio.Event
) -> None:
    delivery = emulator.invoke(url_event("/silent"))
    await stage.waiting.get()
    time_is_up.set()
    assert (await delivery.head())["statusCode"] == 504
    assert json.loads(b"".join(await delivery.rest()))["error"]["code"] == "deadline"
    time_is_up.clear()
    assert await serves_on(emulator)


async def test_a_failure_in_mid_stream_is_told_in_trailers_without_its_words(
    emulator: LambdaEmulator, stage: Stage
) -> None:
    delivery = emulator.invoke(url_event("/tokens"))
    await delivery.head()
    stage.tokens.put_nowait("one")
    stage.tokens.put_nowait("!")
    assert await delivery.rest() == [b"one"]
    kind, body = delivery.failure
    assert kind.startswith("Function.")
    assert body["errorType"] == kind
    assert "secret" not in json.dumps(body)
    assert await stage.stopped.get() == "broken"
    assert await serves_on(emulator)


async def test_a_failure_before_the_answer_is_a_500_without_its_words(emulator: LambdaEmulator) -> None:
    delivery = emulator.invoke(url_event("/breaks"))
    assert (await delivery.head())["statusCode"] == 500
    assert b"secret" not in b"".join(await delivery.rest())
    assert await serves_on(emulator)


async def test_an_event_that_is_no_request_is_refused(emulator: LambdaEmulator) -> None:
    delivery = emulator.invoke({"Records": []})
    assert await delivery.rest() == []
    assert delivery.error is not None
    assert delivery.error[0] == "Function.NoHttpRequest"
    assert await serves_on(emulator)


async def test_two_hundred_invocations_with_drops_and_errors_leak_nothing(
    emulator: LambdaEmulator, stage: Stage
) -> None:
    await emulator.at_rest()
    before = _held()
    for number in range(200):
        fault = Drop(after=2) if number % 10 == 3 else Refusal(after=2) if number % 10 == 6 else None
        for token in ("a", "b", "!" if number % 10 == 9 else None):
            stage.tokens.put_nowait(token)
        delivery = emulator.invoke(url_event("/tokens"), fault=fault)
        await delivery.rest()
        await emulator.at_rest()
        while not stage.tokens.empty():
            stage.tokens.get_nowait()
    assert stage.stopped.qsize() == 200
    assert _held() == before


def _held() -> tuple[int, list[str]]:
    """Open files of this process, and running tasks by what they run."""
    return len(os.listdir("/dev/fd")), sorted(str(task.get_coro()).split(" at ")[0] for task in asyncio.all_tasks())  # noqa: PTH208  # counts only
