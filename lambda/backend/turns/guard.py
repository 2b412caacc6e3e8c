"""Who may answer a turn, and until when: the newest request for the newest turn, until it is called off."""

from __future__ import annotations

import asyncio
from typing import Final

import psycopg

from backend.calls.guard import claim_turn, is_current
from backend.database import Database, read
from backend.logs import log_failure
from backend.turns.running import RunningTurns

POLL_S: Final = 0.4
"""How often the database is asked: a turn that was called off elsewhere stops within half a second."""


class TurnGuard:
    """Guards one request for a turn; ``nonce`` tells it from another request for the same turn."""

    def __init__(self, database: Database, running: RunningTurns, call_sid: str, turn: int, nonce: str) -> None:
        """Nothing is asked or registered yet."""
        self._database = database
        self._running = running
        self._call_sid = call_sid
        self._turn = turn
        self._nonce = nonce
        self._stopped = asyncio.Event()

    async def claim(self) -> bool:
        """Make this the call's turn and stop older ones; False when it was superseded, called off, or sent before."""
        try:
            async with self._database.connection() as connection:
                if not await claim_turn(connection, self._call_sid, self._turn, self._nonce):
                    return False
        except (psycopg.Error, OSError) as error:
            # An answer without a guard is better than none.
            log_failure("guard_unavailable", error, call_sid=self._call_sid, turn=self._turn)
        self._running.stop(self._call_sid, self._turn, but=self._stopped)
        return True

    async def until_superseded(self) -> None:
        """Return as soon as the turn is no longer the call's, as told here or by the database."""
        with self._running.run(self._call_sid, self._turn, self._stopped):
            while True:
                try:
                    async with asyncio.timeout(POLL_S):
                        await self._stopped.wait()
                except TimeoutError:
                    if await self._is_current():
                        continue
                return

    async def _is_current(self) -> bool:
        try:
            return await read(self._database, lambda connection: is_current(connection, self._call_sid, self._turn))
        except (psycopg.Error, OSError) as error:
            log_failure("guard_unavailable", error, call_sid=self._call_sid, turn=self._turn)
            return True
