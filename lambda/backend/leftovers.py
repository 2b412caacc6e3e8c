"""Nothing of one Lambda invocation runs in another: what an invocation leaves behind is ended with it.

Between invocations the process is frozen. A task that was left running would go on in the next one, its time-outs long
past, and take that for news.
"""

from __future__ import annotations

import asyncio
from collections.abc import Set as AbstractSet
from typing import Any, Final

from backend.logs import log

_GRACE_S: Final = 0.5


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
