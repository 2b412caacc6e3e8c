"""The process as Lambda starts and ends it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from dev.lambda_emulator import LambdaEmulator, url_event
from dev.setup.places import HERE

LIFESPAN = """
from contextlib import asynccontextmanager
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

@asynccontextmanager
async def lifespan(app):
    print("started", flush=True)
    yield {"counted": []}
    print("stopped", flush=True)

async def count(request):
    request.state.counted.append(1)
    return PlainTextResponse(str(len(request.state.counted)))

def make():
    return Starlette(routes=[Route("/", count)], lifespan=lifespan)
"""
STUBBORN = """
import asyncio
from starlette.applications import Starlette
from starlette.routing import Route

class Stubborn:
    async def __call__(self, scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        while True:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                pass

def make():
    return Starlette(routes=[Route("/", Stubborn())])
"""
FORGETFUL = """
import asyncio
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.responses import PlainTextResponse
from starlette.routing import Route

class Left:
    now = "nothing"

async def linger():
    Left.now = "running"
    try:
        await asyncio.sleep(3600)
    finally:
        Left.now = "ended"

async def finish():
    await asyncio.sleep(0)
    Left.now = "finished"

async def leave(request):
    before, request.app.state.task = Left.now, asyncio.create_task(linger(), name="linger")
    await asyncio.sleep(0)
    return PlainTextResponse(before)

async def work(request):
    return PlainTextResponse(Left.now, background=BackgroundTask(finish))

def make():
    return Starlette(routes=[Route("/leave", leave), Route("/work", work)])
"""
BROKEN = "def make():\n    raise ValueError('a secret')"
RUN = "import sys; from backend.runtime.stream.process import run; sys.exit(run(make))"


@asynccontextmanager
async def process(emulator: LambdaEmulator, *argv: str, **env: str) -> AsyncGenerator[Process]:
    """A runtime started as Lambda starts it: by the wrapper, with the interpreter as its argument."""
    path = os.pathsep.join((str(HERE.root), str(HERE.root / "lambda")))
    variables = {"PYTHONPATH": path, "AWS_LAMBDA_RUNTIME_API": emulator.address, **env}
    started = await asyncio.create_subprocess_exec(*argv, env=variables, stdout=PIPE, stderr=DEVNULL)
    try:
        yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.communicate()


async def test_sigterm_ends_the_app_properly_and_its_lifespan_ran_once(emulator: LambdaEmulator) -> None:
    async with process(emulator, sys.executable, "-c", LIFESPAN + RUN) as started:
        for number in (b"1", b"2", b"3"):
            delivery = emulator.invoke(url_event())
            await delivery.head()
            assert await delivery.rest() == [number]
        await emulator.at_rest()
        started.send_signal(signal.SIGTERM)
        out, _ = await started.communicate()
    assert started.returncode == 0
    assert out.split() == [b"started", b"stopped"]


async def test_nothing_of_one_invocation_runs_in_the_next_and_what_follows_an_answer_is_still_part_of_it(
    emulator: LambdaEmulator,
) -> None:
    async with process(emulator, sys.executable, "-c", FORGETFUL + RUN):
        said: list[bytes] = []
        for path in ("/leave", "/leave", "/work", "/work"):
            delivery = emulator.invoke(url_event(path))
            await delivery.head()
            said += await delivery.rest()
    assert said == [b"nothing", b"ended", b"ended", b"finished"]


async def test_an_app_that_does_not_start_is_reported_without_its_words(emulator: LambdaEmulator) -> None:
    async with process(emulator, sys.executable, "-c", f"{BROKEN}\n{RUN}") as started:
        kind, body = await emulator.start_failed
        assert await started.wait() == 1
    assert kind == "Runtime.ValueError"
    assert "secret" not in str(body)


async def test_an_app_that_ignores_cancellation_takes_the_process_with_it(emulator: LambdaEmulator) -> None:
    async with process(emulator, sys.executable, "-c", STUBBORN + RUN) as started:
        delivery = emulator.invoke(url_event(), deadline_s=0)
        await delivery.rest()
        assert delivery.failure[0] == "Function.TimeoutError"
        assert await started.wait() == 1


async def test_the_wrapper_starts_the_real_app_which_answers(emulator: LambdaEmulator, tmp_path: Path) -> None:
    task_root = tmp_path / "task"
    task_root.mkdir()
    (task_root / "backend").symlink_to(HERE.root / "lambda" / "backend")
    (task_root / "common").symlink_to(HERE.root / "common")
    wrapper = str(HERE.root / "lambda" / "stream_bootstrap")
    given = (wrapper, sys.executable, "/var/runtime/bootstrap.py")
    async with process(emulator, *given, PYTHONPATH="", LAMBDA_TASK_ROOT=str(task_root)):
        delivery = emulator.invoke(url_event("/v1/turns", method="POST", body=b"{}"))
        assert (await delivery.head())["statusCode"] == 401, "nobody signed it"
        await delivery.rest()


async def test_missing_settings_are_named_to_lambda(emulator: LambdaEmulator) -> None:
    argv = (sys.executable, "-m", "backend.runtime.stream.process")
    async with process(emulator, *argv, GURU_MODE="deployed") as started:
        kind, body = await emulator.start_failed
        assert await started.wait() == 1
    assert kind == "Runtime.SettingsMissing"
    assert "DATABASE_URL" in body["errorMessage"]
