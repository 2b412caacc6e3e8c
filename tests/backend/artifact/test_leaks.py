"""Hundreds of invocations of the built artifact, among them every kind that goes wrong, leave nothing behind."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest

from dev.artifacts.shipped import Shipped
from dev.lambda_emulator import Delivery, Drop, Environment, Refusal, url_event
from dev.stack.loopback.model_server import ModelServer
from dev.stack.loopback.serving import served
from tests.backend.artifact.turns import deployed, stock, turn_event

WARM_UP = 100
"""Until then caches fill: of modules, of compiled patterns, of planned queries."""
SPARE_OBJECTS = 0.5
"""For each invocation that is counted; a leak would leave at least one."""
SPARE_BYTES = 8 * 1024 * 1024
PROBE = Path(__file__).parent / "probe"


@dataclass
class Probe:
    """Asks a process what it holds, by a signal that ``probe/sitecustomize.py`` answers."""

    port: int = 0
    told: asyncio.Queue[dict[str, int]] = field(default_factory=asyncio.Queue[dict[str, int]])

    @classmethod
    @asynccontextmanager
    async def listening(cls) -> AsyncGenerator[Probe]:
        """Listen for what processes tell."""
        probe = cls()
        async with await asyncio.start_server(probe._hear, "127.0.0.1", 0) as server:
            probe.port = server.sockets[0].getsockname()[1]
            yield probe

    async def ask(self, environment: Environment) -> dict[str, int]:
        """Tasks, open files and objects of an environment at rest."""
        await environment.ready()
        assert not environment.ended
        os.kill(environment.pid, signal.SIGUSR1)
        return await self.told.get()

    async def _hear(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.told.put_nowait(json.loads(await reader.read()))
        writer.close()


@pytest.mark.slow
@pytest.mark.parametrize("invocations", [400, pytest.param(1000, marks=pytest.mark.soak)])
async def test_invocations_with_drops_errors_and_deadlines_leak_nothing(
    shipped: Shipped, database_url: str, tmp_path: Path, invocations: int
) -> None:
    await stock(database_url, tmp_path)
    async with Probe.listening() as probe, served(ModelServer(Model().tokens)) as model:
        function = deployed(
            shipped,
            "stream",
            DATABASE_URL=database_url,
            ANTHROPIC_API_KEY="key",
            ANTHROPIC_BASE_URL=model,
            PYTHONPATH=str(PROBE),
            PROBE_PORT=str(probe.port),
        )
        async with Environment.started(function, DEVNULL) as environment:
            outcomes = [await invoke(environment, number) for number in range(WARM_UP)]
            before, memory = await probe.ask(environment), _memory(environment)
            outcomes += [await invoke(environment, number) for number in range(WARM_UP, invocations)]
            after = await probe.ask(environment)
            assert after["tasks"] == before["tasks"]
            assert after["files"] <= before["files"] + SPARE_FILES
            assert after["objects"] < before["objects"] + SPARE_OBJECTS * (invocations - WARM_UP)
            assert _memory(environment) < memory + SPARE_BYTES
    assert outcomes == [KINDS[number % len(KINDS)] for number in range(invocations)]


SPARE_FILES = 2
"""A kept connection, to the model or the database, may be open at one look and not at the other."""

KINDS = ("answered", "cut", "refused", "no_request", "late", "answered", "dropped", "refused", "unsigned", "health")
"""What becomes of each invocation, by its number."""


class Model:
    """Says three words."""

    async def tokens(self) -> AsyncIterator[str]:
        for token in ("We", " open", " at seven."):
            yield token


async def invoke(environment: Environment, number: int) -> str:
    """One invocation of its kind, to its end; what became of it."""
    kind = KINDS[number % len(KINDS)]
    match kind:
        case "answered":
            delivery = environment.invoke(turn_event(number + 1))
        case "cut" | "dropped":
            delivery = environment.invoke(turn_event(number + 1), fault=Drop(after=1 if kind == "cut" else 2))
        case "refused":
            delivery = environment.invoke(turn_event(number + 1), fault=Refusal(after=2))
        case "late":
            delivery = environment.invoke(turn_event(number + 1), deadline_s=1.0)
        case "unsigned":
            delivery = environment.invoke(url_event("/v1/turns", method="POST", body=b"{}"))
        case "no_request":
            delivery = environment.invoke({"Records": []})
        case _:
            delivery = environment.invoke(url_event("/health"))
    text = b"".join(await delivery.rest()).decode()
    await environment.ready()
    return _became(delivery, kind, text)


def _became(delivery: Delivery, kind: str, text: str) -> str:
    """The kind, when what came back is what this kind brings."""
    ended_well = delivery.complete and not delivery.trailers
    came = {
        "answered": ended_well and '"status":"done"' in text,
        "late": delivery.complete and ("TimeoutError" in str(delivery.trailers) or '"statusCode":504' in text),
        "unsigned": ended_well and '"statusCode":401' in text,
        "no_request": delivery.error is not None and not text,
        "health": ended_well and '"statusCode":200' in text,
    }.get(kind, not delivery.complete and '"statusCode":200' in text)
    return kind if came else f"expected {kind}, got {text!r}"


def _memory(environment: Environment) -> int:
    return int(psutil.Process(environment.pid).memory_info().rss)
