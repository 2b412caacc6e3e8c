"""Places a scripted call on the fake phone network, and prints what is said while it is heard."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import pairwise

from rich.console import Console

from dev.commands.demo.held_call import HeldCall
from dev.commands.demo.script import ScriptedCall, Step
from dev.phone import PhoneLine, PlacedCall
from dev.phone.calling import Move, play_script, read_outcomes
from dev.phone.calling.records import match_outcomes
from dev.phone.calling.transcript import Transcript
from dev.stack.local import Stack


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
