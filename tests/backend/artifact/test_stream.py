"""The stream function as it is shipped, its files protected, under an emulator of Lambda's Runtime API."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from dev.artifacts.shipped import Shipped
from dev.lambda_emulator import Environment, url_event
from dev.lambda_emulator.deployed import Deployed
from tests.backend.artifact.conftest import Led
from tests.backend.artifact.turns import Told, deployed, stock, turn_event

LOADED = """
import sys
from backend.api.app import create_app
create_app("stream")
for module in list(sys.modules.values()):
    source = getattr(module, "__file__", None) or ""
    if source.startswith(sys.argv[1]) and source.endswith(".py"):
        print(module.__cached__)
"""
"""Prints where the bytecode of each module of the artifact should be."""


@asynccontextmanager
async def running(function: Deployed) -> AsyncGenerator[Environment]:
    """An environment that has started well."""
    async with Environment.started(function, asyncio.subprocess.DEVNULL) as environment:
        await environment.ready()
        assert not environment.ended
        yield environment


async def test_each_token_leaves_the_artifact_before_the_next_is_made(led: Led) -> None:
    async with running(led.function) as environment:
        delivery = environment.invoke(turn_event())
        head = await delivery.head()
        assert (head["statusCode"], head["headers"]["content-type"].partition(";")[0]) == (200, "text/event-stream")
        told = Told(delivery)
        assert await told.next() == {"status": "connected"}
        spoken = ["We", " open", " in", " the", " early", " hours", " of", " the", " morning."]
        for token in spoken:
            led.tokens.put_nowait(token)
            assert await told.next_chunk() == token, "nobody has asked for another token yet"
        led.tokens.put_nowait(None)
        events = await told.rest()
        assert [event["answer"] for event in events if "answer" in event] == ["".join(spoken)]
        assert events[-1] == {"status": "done"}
        assert delivery.complete


async def test_without_a_model_it_answers_from_the_pages(shipped: Shipped, database_url: str, tmp_path: Path) -> None:
    await stock(database_url, tmp_path)
    async with running(deployed(shipped, "stream", DATABASE_URL=database_url)) as environment:
        delivery = environment.invoke(turn_event())
        await delivery.head()
        events = await Told(delivery).rest()
    assert "seven" in "".join(event.get("chunk", "") for event in events)
    assert events[-1] == {"status": "done"}


def test_its_files_cannot_be_written(shipped: Shipped) -> None:
    function = deployed(shipped, "stream")
    write = f"open({str(function.root / 'backend' / 'new.py')!r}, 'w')"
    refused = subprocess.run(
        (*function.argv[:4], function.python, "-c", write), capture_output=True, text=True, check=False
    )
    assert "PermissionError" in refused.stderr


async def test_a_run_leaves_its_files_as_they_are(shipped: Shipped) -> None:
    function = deployed(shipped, "stream")
    before = {path: path.stat().st_mtime_ns for path in function.root.rglob("*")}
    async with running(function) as environment:
        delivery = environment.invoke(url_event("/health"))
        assert (await delivery.head())["statusCode"] == 200
        await delivery.rest()
    assert {path: path.stat().st_mtime_ns for path in function.root.rglob("*")} == before


async def test_what_nobody_signed_is_refused(shipped: Shipped) -> None:
    async with running(deployed(shipped, "stream")) as environment:
        delivery = environment.invoke(url_event("/v1/turns", method="POST", body=b"{}"))
        assert (await delivery.head())["statusCode"] == 401
        await delivery.rest()


async def test_missing_settings_are_named_to_lambda(shipped: Shipped, tmp_path: Path) -> None:
    with (tmp_path / "log").open("wb+") as log:
        async with Environment.started(deployed(shipped, "stream", GURU_RELAY_KEYS=""), log) as environment:
            await environment.ready()
            assert environment.ended
        assert "GURU_RELAY_KEYS" in (tmp_path / "log").read_text(encoding="utf-8")


def test_each_module_that_it_starts_with_comes_compiled(shipped: Shipped) -> None:
    function = deployed(shipped, "stream")
    said = subprocess.run(
        (function.python, "-c", LOADED, str(function.root)),
        env={"PYTHONPATH": str(function.root)},
        capture_output=True,
        text=True,
        check=True,
    )
    compiled = said.stdout.splitlines()
    assert len(compiled) > 100
    assert [path for path in compiled if not Path(path).is_file()] == []
