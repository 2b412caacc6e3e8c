"""How many calls at once are still served well: a climb over levels, a doubtful one looked at twice."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Final

LEVELS: Final = (25, 50, 75, 100, 150, 200, 250, 300, 400)


async def highest_held(holds: Callable[[int], Awaitable[bool]], levels: Sequence[int] = LEVELS) -> int:
    """The last level that held before the first that did not; 0 when not even the first did.

    A level that fails gets a second look: what else the machine did may have been in its way.
    """
    held = 0
    for level in levels:
        if not await holds(level) and not await holds(level):
            break
        held = level
    return held
