"""Tasks that end with what they are for: two at once, and all that an invocation of Lambda leaves behind.

Between invocations the process is frozen. A task that was left running would go on in the next one, its time-outs long
past, and take that for news.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from collections.abc import Set as AbstractSet
from typing import Any, Final, TypeVar

from backend.runtime.logs import log

First = TypeVar("First")
Second = TypeVar("Second")
_GRACE_S: Final = 0.5


async def together(first: Coroutine[Any, Any, First], second: Coroutine[Any, Any, Second]) -> tuple[First, Second]:
    """Both results, at once; the first failure is raised as it is, once the other has been cancelled."""
    tasks = asyncio.ensure_future(first), asyncio.ensure_future(second)
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def end_leftovers(kept: AbstractSet[asyncio.Task[Any]] = frozenset()) -> bool:
    """Cancel all tasks but these and the current one; False when one of them ignores it."""
    left = asyncio.all_tasks() - kept - {asyncio.current_task()}
    if not left:
        return True
    log("left_running", count=len(left), reason=", ".join(sorted(task.get_name() for task in left)))
    for task in left:
        task.cancel()
    _, running = await asyncio.wait(left, timeout=_GRACE_S)
    return not running
