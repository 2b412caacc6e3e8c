"""How many calls at once are still served well: a climb over levels, each looked at until it is clear."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Final

LEVELS: Final = (25, 50, 75, 100, 150, 200, 250, 300, 400)
_MAJORITY: Final = 2


async def highest_held(holds: Callable[[int], Awaitable[bool]], levels: Sequence[int] = LEVELS) -> int:
    """The last level that held before the first that did not; 0 when not even the first did.

    A level is judged by two looks out of three: one that stumbles once, over what else the machine did, has not failed.
    """
    held = 0
    for level in levels:
        if not await _by_majority(holds, level):
            break
        held = level
    return held


async def _by_majority(holds: Callable[[int], Awaitable[bool]], level: int) -> bool:
    votes = {True: 0, False: 0}
    while max(votes.values()) < _MAJORITY:
        votes[await holds(level)] += 1
    return votes[True] == _MAJORITY
