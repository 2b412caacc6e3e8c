"""The runtime and the emulator in one event loop, so that a test can hold each token back until the last has come."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from starlette.applications import Starlette

from backend.runtime.stream.process import InvocationHandler, serve
from backend.runtime.stream.runtime_api import Invocation, RuntimeApi
from dev.lambda_emulator import LambdaEmulator
from tests.backend.runtime.stream.stage import Stage


@pytest.fixture
async def emulator() -> AsyncIterator[LambdaEmulator]:
    """A Runtime API without a runtime."""
    async with LambdaEmulator.started() as started:
        yield started


@pytest.fixture
def stage() -> Stage:
    """What the routes of the app under test wait for."""
    return Stage()


@pytest.fixture
def time_is_up() -> asyncio.Event:
    """Set it to end the time of the running invocation."""
    return asyncio.Event()


@pytest.fixture
async def runtime(
    emulator: LambdaEmulator, stage: Stage, time_is_up: asyncio.Event
) -> AsyncIterator[asyncio.Task[None]]:
    """The runtime, serving the stage's app."""

    async def deadline(_: Invocation) -> None:
        await time_is_up.wait()

    app: Starlette = stage.app()
    api = RuntimeApi.parse(emulator.address)
    task = asyncio.create_task(serve(InvocationHandler(app, api, deadline=deadline, grace_s=0.2)))
    yield task
    task.cancel()
    await asyncio.wait({task})
    if not task.cancelled():
        task.result()
