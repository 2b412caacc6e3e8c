"""Who answered each turn of a running call, told to the page as soon as the edge's records of it are stored."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from dev.phone.calling.records import Outcome, match_outcomes
from dev.phone.calling.report import latencies

if TYPE_CHECKING:
    from dev.phone import PlacedCall, Turn

ReadOutcomes: TypeAlias = Callable[[str], Awaitable[Sequence[Outcome]]]
"""Gives what is known now of the call with that CallSid."""

_POLL_S: Final = 0.25
_TRIES: Final = 20
"""Records come a fraction of a second after the answer; a turn that was joined with the next never has any."""


async def answered_messages(call: PlacedCall, read: ReadOutcomes) -> AsyncIterator[dict[str, Any]]:
    """One message for each turn, by its position in the call, once it is known who answered it."""
    told: set[int] = set()
    while not call.over:
        await call.until(lambda: bool(_waiting(call.turns, told)))
        waiting = _waiting(call.turns, told)
        for _ in range(_TRIES):
            outcomes = match_outcomes(call.turns, await read(call.sid))
            for position in sorted(waiting):
                if outcomes[position].answered_by != "none":
                    yield _message(position, call.turns[position], outcomes[position])
                    told.add(position)
            waiting -= told
            if not waiting:
                break
            await asyncio.sleep(_POLL_S)
        told.update(waiting)


def _waiting(turns: Sequence[Turn], told: set[int]) -> set[int]:
    """The turns whose answer is over, and of which the page knows nothing yet."""
    return {at for at, turn in enumerate(turns) if at not in told and (turn.answered or turn.interrupted)}


def _message(position: int, turn: Turn, outcome: Outcome) -> dict[str, Any]:
    return {
        "type": "answered",
        "turn": position,
        "by": outcome.answered_by,
        "latency_ms": latencies(turn, outcome),
    }
