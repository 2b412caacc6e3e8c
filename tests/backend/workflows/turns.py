"""Turns of a workflow without the rest of the app."""

from __future__ import annotations

from collections.abc import AsyncGenerator

from backend.answering.interface import Claim, Stopwatch, Turn
from backend.profiles.model import Profile
from backend.workflows.turn import Workflows
from common.wire.turn import Answer, Chunk, Context, StreamEvent, TurnRequest


async def admitted() -> bool:
    """The request may answer."""
    return True


async def elsewhere() -> AsyncGenerator[StreamEvent, None]:
    """The usual answer to anything; what was asked is told before it."""
    yield Context({"records": []})
    yield Chunk("Elsewhere.")
    yield Answer("Elsewhere.")
    yield Context({"sources": []})


async def events_of_turn(
    workflows: Workflows, profile: Profile, request: TurnRequest, claim: Claim = admitted
) -> list[StreamEvent]:
    """What one turn streams between ``connected`` and ``done``."""
    turn = Turn(request, profile, Stopwatch(), 0.0)
    return [event async for event in workflows.intercept(turn, claim, elsewhere())]
