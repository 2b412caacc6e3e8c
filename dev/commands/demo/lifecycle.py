"""The demo from start to stop: on the stack that runs, else on one of its own that stays up if somebody is there.

It loads the business, places the scripted calls on the fake phone network, prints what is said while it is heard, and
judges it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from queue import SimpleQueue

from rich.console import Console

from dev.commands.demo.held_call import HeldCall
from dev.commands.demo.judge import Verdict, judge_call
from dev.commands.demo.report import print_call, print_sum, print_title
from dev.commands.demo.script import ScriptedCall, Step, read_script
from dev.phone.calling import Move, play_script, read_outcomes
from dev.phone.calling.records import match_outcomes
from dev.phone.calling.transcript import Transcript
from dev.phone.line import PhoneLine, PlacedCall
from dev.stack.announcement import announce
from dev.stack.local import Stack, StackOptions, find_stack, launch
from dev.stack.logs import LogTerminal
from dev.stack.seed import load_business
from dev.terminal.failures import NotStarted
from dev.terminal.interruption import ToldToStop, interruptible


async def place(script: ScriptedCall, stack: Stack, console: Console) -> HeldCall:
    """Hold the call to its end. Raises ``psycopg.Error`` when its records cannot be read."""
    async with PhoneLine(stack.network()) as line:
        call = await line.call(script.to, script.from_)
        showing = asyncio.create_task(_show(call, console))
        await play_script(call, moves_of(script.steps))
        ended = await call.ended()
        await showing
    outcomes = await read_outcomes(stack.database_url, call.sid) if call.connected else []
    return HeldCall(
        [update async for update in call.updates()], call.turns, match_outcomes(call.turns, outcomes), ended
    )


def moves_of(steps: Sequence[Step]) -> list[Move]:
    """The steps as the phone network makes them: an interruption belongs to what is said next."""
    moves = [Move("say", steps[0].say)]
    return moves + [Move("say", step.say, after_words=before.interrupt_after) for before, step in pairwise(steps)]


async def _show(call: PlacedCall, console: Console) -> None:
    transcript = Transcript(console, echo=True)
    async for update in call.updates():
        transcript.feed(update)


def show_demo(path: Path, stack: Stack, console: Console) -> tuple[Verdict, ...]:
    """Run the script at this path and give back a verdict on each step of all its calls."""
    script = read_script(path)
    load_business(stack.database_url, script.profile, script.knowledge, lambda line: console.print(line, style="dim"))
    verdicts: list[Verdict] = []
    for scripted in script.calls:
        print_title(scripted, console)
        held = asyncio.run(place(scripted, stack, console))
        judged = judge_call(scripted, held)
        print_call(held, judged, console)
        verdicts += judged
    print_sum(verdicts, console)
    return tuple(verdicts)


def demonstrate(script: Path, options: StackOptions, console: Console, *, speed: float, stays: bool) -> bool:
    """Whether everything went as expected. ``speed`` is that of the scripted calls; raises a ``CommandFailed``."""
    found = find_stack(options.folder)
    if found is not None:
        return _holds(script, replace(found, speed=speed), console)
    held = False
    try:
        with interruptible():
            troubles: SimpleQueue[str] = SimpleQueue()
            terminal = LogTerminal(console, quiet=True)
            console.print("Starting the stack: Postgres, the backend, and the edge on workerd ...", style="dim")
            with launch(options, terminal, troubles.put) as stack:
                held = _holds(script, replace(stack, speed=speed), console)
                if stays:
                    announce(stack, console)
                    terminal.quiet = False
                    raise NotStarted(troubles.get())
    except ToldToStop as stopped:
        console.print(f"Stopped everything ({stopped}).", style="dim")
    return held


def _holds(script: Path, stack: Stack, console: Console) -> bool:
    return all(verdict.holds for verdict in show_demo(script, stack, console))
