"""The measurements of a turn: one at a time for the ledger, many calls at once for what they cost and how they wait."""

from __future__ import annotations

import asyncio
import gc
import math
import os
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from statistics import median
from typing import Final

from dev.benchmarks.edge.answer import Piece, completing
from dev.benchmarks.edge.figures import Figure, Report, delays, percentile
from dev.benchmarks.edge.phone import Phone
from dev.benchmarks.turn.ledger import Mark, TurnWall, marks_in, means, split, usual
from dev.benchmarks.turn.model import Said, answer, question
from dev.benchmarks.turn.stack import PROFILE, TurnStack, running_stack
from dev.terminal.failures import CommandFailed

TOKENS: Final = 8
"""Of the answer of a turn whose layers are measured; its model says them at once."""
SLOW: Final = 20
"""Tokens a second and call where calls stream side by side."""
WARM_UP: Final = 20
_TURNS_A_CALL: Final = 10
_PAUSE_S: Final = 0.05
_LOGS_S: Final = 1.0
"""How long the programs' last lines may be on their way into the logs."""
_PATIENCE_S: Final = 30.0

Say = Callable[[str], None]


async def measure(turns: int, calls: Sequence[int], seconds: float, say: Say) -> Report:
    """The ledger of so many turns, then what a turn costs, then so many calls at once that stream for ``seconds``."""
    before = os.getloadavg()[0]
    gc.collect()
    gc.freeze()
    async with running_stack(marked=True) as stack:
        figures = await _ledger(stack, turns, say)
    async with running_stack(marked=False) as stack:
        figures += await _cost(stack, turns, say)
        for count in calls:
            figures += await _together(stack, count, seconds, say)
    return Report(figures, (before, os.getloadavg()[0]))


async def _ledger(stack: TurnStack, turns: int, say: Say) -> list[Figure]:
    """What each layer takes of a turn; beside it an echo by the same proxy, the two by turns."""
    assert stack.echo is not None
    walls: list[TurnWall] = []
    echoes: list[float] = []
    await _turns(stack, WARM_UP)
    # Both clocks of this process, since the marks of others are in Unix time.
    epoch = time.time() - time.perf_counter()
    for _ in range(-(-turns // _TURNS_A_CALL)):
        other = await Phone.dial(stack.echo, stack.keys, PROFILE)
        await other.socket.recv()  # the echo of the setup
        async with _calls(stack, 1) as (phone,):
            for _ in range(_TURNS_A_CALL):
                walls.append(await _turn(stack, phone, TOKENS))
                await asyncio.sleep(_PAUSE_S)
                echoes.append(await other.round_trip("Hello"))
        await other.hang_up()
    await _turns(stack, WARM_UP)  # the Worker writes down a turn's marks when the next frame comes
    await asyncio.sleep(_LOGS_S)
    marks = [*marks_in(stack.marks()), *_model_marks(stack, epoch)]
    rows = [split(wall, marks) for wall in usual(walls)]
    layers = means(rows)
    whole = sum(layers.values())
    say(f"{len(rows)} of {len(walls)} turns, those of usual length")
    echo = median(echoes) * 1000
    return [
        *(Figure(f"{name}, ms", took) for name, took in layers.items()),
        Figure("all layers, ms", whole),
        Figure("prompt to first text, p50 ms", median(wall.heard - wall.asked for wall in walls) * 1000, echo + 12),
        Figure("echo, p50 ms", echo),
    ]


def _model_marks(stack: TurnStack, epoch: float) -> list[Mark]:
    answers = stack.model.answers.values()
    return [
        *(("model", said.asked_at + epoch) for said in answers),
        *(("first token", said.sent_at[0] + epoch) for said in answers if said.sent_at),
    ]


async def _cost(stack: TurnStack, turns: int, say: Say) -> list[Figure]:
    """The processor time of a turn of ``TOKENS`` tokens by layer, one turn at a time, without marks."""
    await _turns(stack, WARM_UP)
    used = stack.cpu_s()
    walls = await _turns(stack, turns)
    spent = {name: (now - used[name]) / len(walls) * 1000 for name, now in stack.cpu_s().items()}
    own = sum(took for name, took in spent.items() if name != "wrangler")
    say(f"{len(walls)} turns: {own:.1f} ms of the processor each")
    return [
        *(Figure(f"processor per turn, {name}, ms", took) for name, took in spent.items()),
        Figure("processor per turn without wrangler, ms", own, 12.0),
        Figure("prompt to first text without marks, p50 ms", median(one.heard - one.asked for one in walls) * 1000),
    ]


async def _together(stack: TurnStack, count: int, seconds: float, say: Say) -> list[Figure]:
    """So many callers ask within 50 ms, and all answers stream side by side."""
    before_kib = stack.memory_kib()
    async with _calls(stack, count) as phones:
        held_kib = (stack.memory_kib() - before_kib) / count
        pieces = [answer(round(seconds * SLOW), SLOW, 7 * place) for place in range(count)]
        used = stack.cpu_s()
        walls, said = await _ask_all(stack, phones, pieces)
        spent = {name: now - used[name] for name, now in stack.cpu_s().items()}
        late = [delay for phone, one in zip(phones, said, strict=True) for delay in _delays(phone, one)]
    tokens = sum(map(len, pieces)) / 1000
    first = [wall.heard - wall.asked for wall in walls]
    own = sum(took for name, took in spent.items() if name != "wrangler")
    say(f"{count} calls: clauses p95 {percentile(late, 0.95) * 1000:.0f} ms, {own / tokens:.2f} s per 1,000 tokens")
    name = f"{count} call{'s' if count > 1 else ''}"
    return [
        Figure(f"{name}, clause after its last token, p50 ms", percentile(late, 0.5) * 1000),
        Figure(f"{name}, clause after its last token, p95 ms", percentile(late, 0.95) * 1000),
        Figure(f"{name}, all within 50 ms, first text, p50 ms", median(first) * 1000),
        Figure(f"{name}, processor per 1,000 tokens, s", own / tokens),
        Figure(f"{name}, memory of workerd per call, KiB", held_kib),
    ]


async def _ask_all(
    stack: TurnStack, phones: Sequence[Phone], pieces: Sequence[list[Piece]]
) -> tuple[list[TurnWall], list[Said]]:
    said: list[Said] = []
    asked: list[float] = []
    for phone, answered in zip(phones, pieces, strict=True):
        number, one = stack.model.expect(answered)
        said.append(one)
        asked.append(time.perf_counter())
        await phone.ask(question(number))
        await asyncio.sleep(0.05 / len(phones))
    await _all_answered(phones)
    return [TurnWall(at, phone.heard[0][0]) for at, phone in zip(asked, phones, strict=True)], said


async def _turns(stack: TurnStack, count: int) -> list[TurnWall]:
    walls: list[TurnWall] = []
    for _ in range(-(-count // _TURNS_A_CALL)):
        async with _calls(stack, 1) as (phone,):
            for _ in range(_TURNS_A_CALL):
                walls.append(await _turn(stack, phone, TOKENS))
                await asyncio.sleep(_PAUSE_S)
    return walls


async def _turn(stack: TurnStack, phone: Phone, tokens: int) -> TurnWall:
    """One question and its answer."""
    number, said = stack.model.expect(answer(tokens, 0))
    asked = time.time()
    began = time.perf_counter()
    await phone.ask(question(number))
    await _all_answered([phone])
    if not said.sent_at or not phone.heard:
        raise CommandFailed("a turn was not answered by the model")
    return TurnWall(asked, asked + phone.heard[0][0] - began)


async def _all_answered(phones: Sequence[Phone]) -> None:
    async with asyncio.timeout(_PATIENCE_S):
        await asyncio.gather(*(phone.answered.wait() for phone in phones))


def _delays(phone: Phone, said: Said) -> list[float]:
    """From the token that completes each clause to its frame; infinite for one that never came."""
    completed_by = completing([piece.text for piece in said.pieces])
    heard = [at for at, _ in phone.heard][: len(completed_by)]
    return delays(completed_by, said.sent_at, heard) or [math.inf]


@asynccontextmanager
async def _calls(stack: TurnStack, count: int) -> AsyncGenerator[list[Phone]]:
    phones = [await Phone.dial(stack.edge, stack.keys, PROFILE) for _ in range(count)]
    listening = [asyncio.create_task(phone.listen()) for phone in phones]
    try:
        yield phones
    finally:
        await asyncio.gather(*(phone.hang_up() for phone in phones))
        await asyncio.gather(*listening)
