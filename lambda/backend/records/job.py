"""The retention job as AWS runs it: ``handler`` is called by a schedule, once a day."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from typing import Any, Final, Protocol
from uuid import uuid4

from backend.postgres.database import Connections
from backend.records.retention import policies, purge
from backend.runtime.logs import log, set_up_logs
from backend.runtime.settings import load_settings

_MARGIN_MS: Final = 20_000
"""Time left for the batch that is under way when the function's own limit comes near."""


class LambdaContext(Protocol):
    """What AWS tells a function about its invocation; only what is used here."""

    def get_remaining_time_in_millis(self) -> int:
        """Milliseconds until AWS ends the function."""
        ...


def handler(_event: object, context: LambdaContext) -> dict[str, Any]:
    """Delete what every profile keeps no longer; returns the figures, by profile."""
    set_up_logs(own_root=True)
    url = load_settings("stream").database_url.get_secret_value()
    left_s = (context.get_remaining_time_in_millis() - _MARGIN_MS) / 1000
    return asyncio.run(purge_all(url, ends_at=time.monotonic() + left_s))


async def purge_all(url: str, *, ends_at: float) -> dict[str, Any]:
    """Purge profile after profile until a moment of the monotonic clock."""
    run, now = uuid4(), datetime.now(UTC)
    deleted: dict[str, Any] = {}
    # A database that hangs is told as a failure before AWS ends the function, which would say nothing of why.
    database = Connections(url, use_s=max(0.0, ends_at - time.monotonic()) + _MARGIN_MS / 2000)
    async with database.connection() as connection:
        for policy in await policies(connection):
            purged = await purge(connection, policy, run=run, now=now, time_is_up=lambda: time.monotonic() > ends_at)
            deleted[policy.profile] = purged.calls
            log("records_purged", profile=policy.profile, count=purged.calls)
    await database.close()
    return deleted
