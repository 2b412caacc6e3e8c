"""Places one call for `guru call`: over a stack's network, by script or keyboard, and says how it went."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import psycopg
from rich.console import Console

from dev.phone.calling.keyboard import lines_of, talk
from dev.phone.calling.records import Outcome, read_outcomes
from dev.phone.calling.report import call_report
from dev.phone.calling.runtime import edge_runtime
from dev.phone.calling.script import Move, play_script
from dev.phone.calling.transcript import Transcript, latency_table
from dev.phone.line import DEFAULT_CALLER, PhoneLine, PlacedCall
from dev.phone.network import Callee
from dev.phone.updates import Ended, Transferred, Transferring
from dev.setup.places import HERE, NotSetUp
from dev.terminal.failures import CallFailed, CallRefused, NotInService
from dev.terminal.tables import print_fitting

if TYPE_CHECKING:
    from dev.stack.local import Stack


@dataclass(frozen=True, slots=True)
class Placing:
    """What to do: whom to call, by script or (without moves) by keyboard, how fast, and in which form to report.

    ``callees`` are the people whom the caller may be put through to, and what they do; who is not named answers.
    """

    to: str
    from_: str | None = None
    moves: tuple[Move, ...] = ()
    speed: float = 1.0
    as_json: bool = False
    callees: Mapping[str, Callee] = field(default_factory=dict[str, Callee])


@dataclass(frozen=True, slots=True)
class Placed:
    """How it went: whether an assistant took the call, and how it ended."""

    connected: bool
    ended: Ended


async def place_call(stack: Stack, placing: Placing) -> Placed:
    """Hold the call and print its transcript or report."""
    console = Console(highlight=False)
    runtime = await _runtime(stack) if placing.as_json else None
    async with PhoneLine(stack.network(speed=placing.speed, callees=placing.callees)) as line:
        call = await line.call(placing.to, placing.from_ or DEFAULT_CALLER)
        showing = (
            None
            if placing.as_json
            else asyncio.create_task(_show(call, console, echo=bool(placing.moves) or not sys.stdin.isatty()))
        )
        if placing.moves:
            await play_script(call, placing.moves, put_through=bool(placing.callees))
        else:
            await talk(call, lines_of(sys.stdin.fileno()), patient=not sys.stdin.isatty())
        ended = await call.ended()
        if showing is not None:
            await showing
    for useless in without_effect(placing, call):
        print(f"guru: {useless}", file=sys.stderr)
    outcomes = await _outcomes(stack, call)
    if placing.as_json:
        transfers = [update.event for update in call.history if isinstance(update.event, Transferred)]
        print_report(call_report(runtime, call.turns, outcomes, ended, transfers))
    elif call.turns:
        console.print()
        print_fitting(latency_table(call.turns, outcomes))
    return Placed(call.connected, ended)


def without_effect(placing: Placing, call: PlacedCall) -> Iterator[str]:
    """What was asked for and did not come to be in this call, a line each."""
    asked = sum(move.after_words is not None for move in placing.moves)
    late = asked - sum(turn.interrupted for turn in call.turns)
    if late > 0:
        yield f"--interrupt-after: {late} of {asked} came too late, the answer was heard to its end before"
    rung = {update.event.to for update in call.history if isinstance(update.event, Transferring)}
    for who in placing.callees.keys() - rung:
        yield f"--callee: nobody was put through to {who}"


def print_report(report: object) -> None:
    """The report as the one JSON document on standard output."""
    print(json.dumps(report, ensure_ascii=False, indent=2))


def print_failure(why: str) -> None:
    """The report of a call that could not even be placed."""
    print_report(call_report(None, (), (), Ended("error", why)))


def raise_for(placed: Placed) -> None:
    """Turn a call that did not go through into the failure with its exit code: one of ``dev.terminal.failures``."""
    if placed.ended.by == "error":
        if placed.connected:
            raise CallFailed(f"the call broke: {placed.ended.reason}")
        raise CallRefused(f"the call was refused: {placed.ended.reason}")
    if not placed.connected:
        raise NotInService(
            "no assistant answers this number, only an announcement was heard: `guru profile list` shows who answers"
        )


async def _show(call: PlacedCall, console: Console, *, echo: bool) -> None:
    transcript = Transcript(console, echo=echo)
    async for update in call.updates():
        transcript.feed(update)


async def _outcomes(stack: Stack, call: PlacedCall) -> Sequence[Outcome]:
    if not call.connected:
        return ()
    try:
        return await read_outcomes(stack.database_url, call.sid)
    except psycopg.Error as error:
        print(f"guru: the call's records cannot be read: {error}", file=sys.stderr)
        return ()


async def _runtime(stack: Stack) -> str | None:
    try:
        return await edge_runtime(stack.edge_url, HERE.workerd)
    except (ConnectionError, NotSetUp) as error:
        print(f"guru: {error}", file=sys.stderr)
        return None
