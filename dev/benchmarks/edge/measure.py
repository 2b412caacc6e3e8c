"""The measurements: each asks all its calls at once and looks at a window while every answer streams."""

from __future__ import annotations

import asyncio
import gc
import math
import os
import tempfile
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

from dev.benchmarks.edge.answer import completing, joined, one_by_one, tokens
from dev.benchmarks.edge.backend import Backend, Stream, question
from dev.benchmarks.edge.figures import Report, Round, delays, holds_up, summarize
from dev.benchmarks.edge.levels import highest_held
from dev.benchmarks.edge.phone import Phone
from dev.benchmarks.edge.workers import OURS, Keys, Worker, running_workers
from dev.terminal.failures import CommandFailed
from dev.workerd.edge import HOST

CALLS: Final = 10
FAST: Final = 100
"""Tokens a second and call where processor time is measured."""
SLOW: Final = 20
"""Tokens a second and call where the number of calls is measured."""
HELLOS: Final = 10
HELLO_CALLS: Final = 5

_BETWEEN_ASKS_S: Final = 0.05
"""From one caller's question to the next one's: closer they would measure the start of turns, another figure."""
_WARM_S: Final = 1.0
_PAUSE_S: Final = 0.03
_DIALS_AT_ONCE: Final = 10
_PATIENCE_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class Bench:
    """A run under way; ``window_s`` is how long each measurement looks."""

    workers: dict[str, Worker]
    backend: Backend
    keys: Keys
    window_s: float
    say: Callable[[str], None]

    async def round(self) -> Round:
        """One of everything, the Workers by turns."""
        reflex, echo = await self.round_trips()
        event = {name: await self.cpu_per_token(name) for name in (OURS, "javascript", "naive")}
        token = {OURS: await self.cpu_per_token(OURS, joins=True), "naive": event["naive"]}
        calls = {OURS: await self.calls_held(OURS, joins=True), "naive": await self.calls_held("naive")}
        return Round(reflex, echo, event, token, calls, await self.calls_held(OURS))

    async def round_trips(self) -> tuple[float, float]:
        """Milliseconds at p50 of a greeting answered by our Worker, and of the same frame echoed, in turns."""
        reflex: list[float] = []
        echo: list[float] = []
        for _ in range(HELLO_CALLS):
            ours, other = [await Phone.dial(self.workers[name], self.keys) for name in (OURS, "echo")]
            await other.socket.recv()  # the echo of the setup
            for _ in range(HELLOS):
                reflex.append(await ours.round_trip("Hello"))
                await asyncio.sleep(_PAUSE_S)
                echo.append(await other.round_trip("Hello"))
                await asyncio.sleep(_PAUSE_S)
            await asyncio.gather(ours.hang_up(), other.hang_up())
        self.say(f"reflex {median(reflex) * 1000:.2f} ms, echo {median(echo) * 1000:.2f} ms")
        return median(reflex) * 1000, median(echo) * 1000

    async def cpu_per_token(self, name: str, *, joins: bool = False) -> float:
        """Milliseconds of a Worker's processor time per token; each is an event unless the backend ``joins`` them."""
        worker = self.workers[name]
        async with self._calls(worker, CALLS) as phones:
            streams = await self._ask(phones, FAST, self.window_s, joins=joins)
            await asyncio.sleep(_WARM_S)
            began, used = time.perf_counter(), worker.cpu_s()
            await asyncio.sleep(self.window_s)
            used, ended = worker.cpu_s() - used, time.perf_counter()
            await _end(phones, streams)
            for phone, stream in zip(phones, streams, strict=True):
                if math.inf in added(name, phone, stream):
                    raise CommandFailed(f"{name}: part of an answer was never heard, so its cost means nothing")
        sent = [piece for stream in streams for piece in stream.sent_between(began, ended)]
        cost = used / sum(piece.tokens for piece in sent) * 1000
        self.say(f"{name}: {cost:.3f} ms per token, {len(sent)} events")
        return cost

    async def calls_held(self, name: str, *, joins: bool = False) -> int:
        """How many calls at once keep the added latency small, of those tried; each must hold before the next."""

        async def holds(level: int) -> bool:
            latencies = await self._added_latencies(name, level, joins=joins)
            self.say(f"{name}: {level} calls, p50 {median(latencies) * 1000:.0f} ms, {holds_up(latencies)}")
            return holds_up(latencies)

        return await highest_held(holds)

    async def _added_latencies(self, name: str, level: int, *, joins: bool) -> list[float]:
        async with self._calls(self.workers[name], level) as phones:
            streams = await self._ask(phones, SLOW, self.window_s, joins=joins)
            await asyncio.sleep(_WARM_S)
            began = time.perf_counter()
            await _end(phones, streams)
            return [
                delay
                for phone, stream in zip(phones, streams, strict=True)
                for delay in added(name, phone, stream, (began, began + self.window_s))
            ]

    async def _ask(self, phones: list[Phone], rate: int, seconds: float, *, joins: bool) -> list[Stream]:
        """Start an answer on every call, one after another; all stream for so long after this returns, and warm up."""
        asking_s = _BETWEEN_ASKS_S * len(phones)
        count = round((asking_s + _WARM_S + seconds + 0.2) * rate)
        answers = [one_by_one(tokens(count, 7 * place), rate) for place in range(len(phones))]
        streams = [Stream(joined(answer) if joins else answer) for answer in answers]
        for phone, stream in zip(phones, streams, strict=True):
            await phone.ask(question(self.backend.expect(stream)))
            await asyncio.sleep(_BETWEEN_ASKS_S)
        async with asyncio.timeout(60):
            await asyncio.gather(*(stream.began.wait() for stream in streams))
        return streams

    @asynccontextmanager
    async def _calls(self, worker: Worker, count: int) -> AsyncGenerator[list[Phone]]:
        gate = asyncio.Semaphore(_DIALS_AT_ONCE)

        async def dial() -> Phone:
            async with gate:
                return await Phone.dial(worker, self.keys)

        phones = await asyncio.gather(*(dial() for _ in range(count)))
        listening = [asyncio.create_task(phone.listen()) for phone in phones]
        try:
            yield phones
        finally:
            await asyncio.gather(*(phone.hang_up() for phone in phones))
            await asyncio.gather(*listening)


async def _end(phones: list[Phone], streams: list[Stream]) -> None:
    """Wait until all answers have come; what has not by then counts as missing."""
    await asyncio.gather(*(stream.ended.wait() for stream in streams))
    waiting = [asyncio.create_task(phone.answered.wait()) for phone in phones]
    _, late = await asyncio.wait(waiting, timeout=_PATIENCE_S)
    for task in late:
        task.cancel()


def added(name: str, phone: Phone, stream: Stream, window: tuple[float, float] = (0.0, math.inf)) -> list[float]:
    """The added latency of each clause that was complete within the window, or that was never sent.

    For a clause our Worker has a frame, the naive one for every event.
    """
    completed_by = completing([piece.text for piece in stream.pieces])
    heard = [at for at, _ in phone.heard]
    heard = heard[: len(completed_by)] if name == OURS else [heard[at] for at in completed_by if at < len(heard)]
    began, ended = window
    return [
        delay
        for index, delay in zip(completed_by, delays(completed_by, stream.sent_at, heard), strict=True)
        if index >= len(stream.sent_at) or began <= stream.sent_at[index] < ended
    ]


async def measure(window_s: float, rounds: int, say: Callable[[str], None]) -> Report:
    """Run all of it; six minutes a round. ``say`` is told of each step. Raises ``CommandFailed``, ``NotSetUp``."""
    before = os.getloadavg()[0]
    backend, keys = Backend(), Keys.random()
    # A pass of this process's collector over all that was imported would be read as the Worker's delay.
    gc.collect()
    gc.freeze()
    server = await asyncio.start_server(backend.serve, HOST, 0, backlog=1024)
    try:
        with (
            tempfile.TemporaryDirectory(prefix="guru-bench-") as state,
            running_workers(Path(state), server.sockets[0].getsockname()[1], keys) as workers,
        ):
            bench = Bench(workers, backend, keys, window_s, say)
            measured = [await bench.round() for _ in range(rounds)]
        await backend.finish()
    finally:
        server.close()
    return summarize(measured, (before, os.getloadavg()[0]))
