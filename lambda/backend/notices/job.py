"""Sending as AWS runs it: ``handler`` is called by a schedule, each minute. ``python -m`` runs the same in a loop."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack
from typing import Any, Final

import httpx2

from backend.notices.sending import AT_ONCE, TRY_S, Office, send_due
from backend.notices.settings import NoticeSettings
from backend.postgres.database import AWAY, Connections
from backend.profiles.store import ProfileStore
from backend.records.job import LambdaContext
from backend.runtime.logs import log_failure, set_up_logs
from backend.runtime.named_secrets import NamedSecrets
from backend.runtime.settings import load_settings

_MARGIN_MS: Final = 5_000
LOCAL_PAUSE_S: Final = 2.0
"""Between two runs on a developer's machine, who would wonder where a notice stays for a minute."""


def handler(_event: object, context: LambdaContext) -> dict[str, Any]:
    """Send what is due; returns how much was sent."""
    set_up_logs(own_root=True)
    # The last batch is begun while there is still time for all of its tries.
    left_s = (context.get_remaining_time_in_millis() - _MARGIN_MS) / 1000 - TRY_S
    return {"sent": asyncio.run(send_all(until=time.monotonic() + left_s))}


async def send_all(*, until: float) -> int:
    """Send until a moment of the monotonic clock, or until nothing is due."""
    async with AsyncExitStack() as held:
        return await send_due(await _open(held), time_is_up=lambda: time.monotonic() > until)


async def send_for_ever(*, pause_s: float = LOCAL_PAUSE_S) -> None:
    """Send what is due, again and again; a database that is away is waited for."""
    async with AsyncExitStack() as held:
        office = await _open(held)
        while True:
            try:
                await send_due(office)
            except AWAY as error:
                log_failure("database_away", error)
            await asyncio.sleep(pause_s)


async def _open(held: AsyncExitStack) -> Office:
    database = Connections(load_settings("stream").database_url.get_secret_value())
    held.push_async_callback(database.close)
    client = await held.enter_async_context(httpx2.AsyncClient(limits=httpx2.Limits(max_connections=AT_ONCE)))
    return Office(database, ProfileStore(database), client, NamedSecrets(), NoticeSettings().account)


if __name__ == "__main__":
    set_up_logs(own_root=False)
    asyncio.run(send_for_ever())
