"""The measurements: cold starts, webhooks and turns of the built functions, one at a time."""

from __future__ import annotations

import asyncio
import os
import time
from asyncio.subprocess import DEVNULL
from collections.abc import Callable, Mapping
from statistics import median
from typing import Final

import psutil
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from backend.postgres.migrate import migrate
from dev.artifacts.build import Function
from dev.artifacts.shipped import Shipped, ship
from dev.benchmarks.backend.callers import Callers
from dev.benchmarks.backend.tap import DatabaseTap
from dev.benchmarks.backend.turns import PACE_S, Turns
from dev.benchmarks.edge.figures import Figure, Report, percentile
from dev.lambda_emulator import Environment
from dev.postgres import throwaway
from dev.stack.loopback.model_server import ModelServer
from dev.stack.loopback.serving import served
from dev.stack.seed import EXAMPLE, load_business
from dev.terminal.failures import CommandFailed

WEBHOOKS: Final = 100
WARM_UP: Final = 3
WEBHOOK_TARGET_MS: Final = 10.0

Say = Callable[[str], None]


def measure(starts: int, turns: int, say: Say) -> Report:
    """Everything, against an embedded database with the example business."""
    before = os.getloadavg()[0]
    say("building what has changed of the functions ...")
    shipped = ship()
    with throwaway() as url:
        asyncio.run(migrate(url))
        load_business(url, EXAMPLE / "profile.yaml", EXAMPLE / "knowledge", say)
        figures = asyncio.run(_measure(shipped, url, starts, turns, say))
    return Report(figures, (before, os.getloadavg()[0]))


async def _measure(shipped: Shipped, url: str, starts: int, turns: int, say: Say) -> list[Figure]:
    callers = Callers()
    async with DatabaseTap.listening(url) as tap, served(_relay) as relay:
        taken = Turns(tap)
        async with served(ModelServer(taken.tokens)) as model:
            settings = callers.settings(tap.url, relay.replace("http", "ws", 1))
            with_model = {**settings, "ANTHROPIC_API_KEY": "bench", "ANTHROPIC_BASE_URL": model}
            figures = [
                await _cold_start("stream, Claude", shipped, "stream", with_model, starts, say),
                await _cold_start("stream, no model", shipped, "stream", settings, starts, say),
                await _cold_start("voice", shipped, "voice", settings, starts, say),
                *await _webhooks(shipped, settings, callers, say),
            ]
            await _turns(taken, shipped, with_model, callers, turns)
    return [*figures, *_of_turns(taken)]


async def _cold_start(
    what: str, shipped: Shipped, function: Function, settings: Mapping[str, str], starts: int, say: Say
) -> Figure:
    """Processor time, user and system, of a fresh process until it asks for its first invocation."""
    taken: list[float] = []
    for _ in range(starts):
        async with Environment.started(shipped.deployed(function, settings), DEVNULL) as environment:
            await environment.ready()
            if environment.ended:
                raise CommandFailed(f"{what}: the function did not start")
            taken.append(_cpu_s(environment) * 1000)
    say(f"cold start, {what}: {', '.join(f'{value:.0f}' for value in taken)} ms")
    return Figure(f"cold start, {what}, CPU ms", median(taken))


async def _webhooks(shipped: Shipped, settings: Mapping[str, str], callers: Callers, say: Say) -> list[Figure]:
    """Calls that come in, each answered with the TwiML that connects it; the relay answers its wake-up at once."""
    walls: list[float] = []
    async with Environment.started(shipped.deployed("voice", settings), DEVNULL) as environment:
        for number in range(WARM_UP):
            await _webhook(environment, callers, number)
        used = _cpu_s(environment)
        for number in range(WARM_UP, WARM_UP + WEBHOOKS):
            walls.append(await _webhook(environment, callers, number) * 1000)
        own = (_cpu_s(environment) - used) / WEBHOOKS * 1000
    say(f"webhooks: {own:.1f} ms of the processor each, {median(walls):.1f} ms on the wall")
    return [
        Figure("webhook, CPU ms", own, WEBHOOK_TARGET_MS),
        Figure("webhook with database and relay, p50 ms", median(walls)),
        Figure("webhook with database and relay, p95 ms", percentile(walls, 0.95)),
    ]


async def _webhook(environment: Environment, callers: Callers, number: int) -> float:
    began = time.perf_counter()
    delivery = environment.invoke(callers.webhook(number))
    body = b"".join(await delivery.rest())
    took = time.perf_counter() - began
    if b"<ConversationRelay" not in body:
        raise CommandFailed("a webhook was not answered with a connection to the relay")
    await environment.ready()
    return took


async def _turns(taken: Turns, shipped: Shipped, settings: Mapping[str, str], callers: Callers, turns: int) -> None:
    async with Environment.started(shipped.deployed("stream", settings), DEVNULL) as environment:
        for number in range(WARM_UP):
            await taken.take(environment, callers, 1000 + number)
        for values in (taken.first_event, taken.model_asked, taken.delay, taken.gap):
            values.clear()
        for number in range(turns):
            await taken.take(environment, callers, 2000 + number)


def _of_turns(taken: Turns) -> list[Figure]:
    named = {
        "request to first event": taken.first_event,
        "passages to model request": taken.model_asked,
        "token, made to out": taken.delay,
        f"gap between tokens made each {PACE_S * 1000:.0f} ms": taken.gap,
    }
    return [
        Figure(f"{name}, p{share * 100:.0f} ms", percentile(values, share) * 1000)
        for name, values in named.items()
        for share in (0.5, 0.95)
    ]


def _cpu_s(environment: Environment) -> float:
    times = psutil.Process(environment.pid).cpu_times()
    return times.user + times.system


async def _relay(scope: Scope, receive: Receive, send: Send) -> None:
    """Answers each wake-up call at once."""
    await Response(status_code=204)(scope, receive, send)
