"""Waiting for a turn to be over before its answer is: superseded or called off, here or in another process."""

from __future__ import annotations

import asyncio
from typing import Final

import psycopg

from backend.calls.guard import claim_turn, is_current
from backend.database import Database, read
from backend.logs import log_failure

POLL_S: Final = 0.4
"""How often the database is asked: a turn that was called off stops within half a second."""


async def until_superseded(stopped: asyncio.Event, database: Database, call_sid: str, turn: int, nonce: str) -> None:
    """Claim the turn, then return as soon as it is no longer the call's; never, while the database is away."""
    if not await _claimed(database, call_sid, turn, nonce):
        return
    while True:
        try:
            await asyncio.wait_for(stopped.wait(), POLL_S)
        except TimeoutError:
            if await _still_current(database, call_sid, turn):
                continue
        return


async def _claimed(database: Database, call_sid: str, turn: int, nonce: str) -> bool:
    try:
        async with database.connection() as connection:
            return await claim_turn(connection, call_sid, turn, nonce)
    except (psycopg.Error, OSError) as error:
        # An answer without a guard is better than none.
        log_failure("guard_unavailable", error, call_sid=call_sid, turn=turn)
        return True


async def _still_current(database: Database, call_sid: str, turn: int) -> bool:
    try:
        return await read(database, lambda connection: is_current(connection, call_sid, turn))
    except (psycopg.Error, OSError) as error:
        log_failure("guard_unavailable", error, call_sid=call_sid, turn=turn)
        return True
