"""Who may answer a turn, and until when: the newest request for the newest turn, until it is called off."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

import psycopg
from psycopg import AsyncConnection

from backend.postgres.database import Database, read
from backend.runtime.logs import log_failure


class RunningTurns:
    """Which turns of which calls are being answered; each is stopped through its event."""

    def __init__(self) -> None:
        """Nothing is running yet."""
        self._running: dict[str, dict[asyncio.Event, int]] = {}

    @contextmanager
    def run(self, call_sid: str, turn: int, stopped: asyncio.Event) -> Generator[None]:
        """Register a turn while it is being answered."""
        turns = self._running.setdefault(call_sid, {})
        turns[stopped] = turn
        try:
            yield
        finally:
            del turns[stopped]
            if not turns:
                del self._running[call_sid]

    def stop(self, call_sid: str, turn: int, *, but: asyncio.Event | None = None) -> None:
        """Stop this turn and all older ones of the call, except the one whose event is ``but``."""
        for stopped, number in self._running.get(call_sid, {}).items():
            if number <= turn and stopped is not but:
                stopped.set()

    def __len__(self) -> int:
        """How many turns are being answered."""
        return sum(map(len, self._running.values()))


MAX_REQUESTS: Final = 20
"""How many requests for one turn are answered: the edge tries twice, and a client that fails may be tried again."""


async def claim_turn(connection: AsyncConnection, call_sid: str, turn: int, nonce: str) -> bool:
    """Make this the call's newest turn; False when it was superseded, called off, or this very request came before."""
    cursor = await connection.execute(
        "insert into turn_guards as known (call_sid, turn, nonces) values (%(call)s, %(turn)s, array[%(nonce)s])"
        " on conflict (call_sid) do update set turn = excluded.turn, changed_at = now(), nonces ="
        " case when known.turn = excluded.turn then known.nonces || excluded.nonces else excluded.nonces end"
        " where known.cancelled < excluded.turn and (known.turn < excluded.turn or (known.turn = excluded.turn"
        " and not known.nonces && excluded.nonces and cardinality(known.nonces) < %(most)s))"
        " returning 1",
        {"call": call_sid, "turn": turn, "nonce": nonce, "most": MAX_REQUESTS},
    )
    return await cursor.fetchone() is not None


async def cancel_turn(connection: AsyncConnection, call_sid: str, turn: int) -> None:
    """Call off this turn and all before it; may be repeated, and may come before the turn itself."""
    await connection.execute(
        "insert into turn_guards as known (call_sid, cancelled) values (%s, %s) on conflict (call_sid)"
        " do update set cancelled = greatest(known.cancelled, excluded.cancelled), changed_at = now()",
        (call_sid, turn),
    )


async def is_current(connection: AsyncConnection, call_sid: str, turn: int) -> bool:
    """Whether this turn is still the newest and was not called off; also when nothing is known of the call."""
    cursor = await connection.execute(
        "select turn <= %s and cancelled < %s from turn_guards where call_sid = %s", (turn, turn, call_sid)
    )
    row = await cursor.fetchone()
    return row is None or bool(row[0])


POLL_S: Final = 0.4
"""How often the database is asked: a turn that was called off elsewhere stops within half a second."""
CLAIM_S: Final = 1.0
"""How long a turn waits for leave to be answered: it is answered without."""


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
            async with self._database.within(CLAIM_S).connection() as connection:
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
            # Side by side, and neither waited for at the end: a database that takes its time must not hold up what this
            # process knows already. Until Python 3.12 its driver may lose a cancellation; then the flag ends the task.
            told: asyncio.Task[object] = asyncio.create_task(self._stopped.wait(), name="stopped here")
            found: asyncio.Task[object] = asyncio.create_task(self._until_changed(), name="stopped elsewhere")
            try:
                done, _ = await asyncio.wait({told, found}, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
            finally:
                self._stopped.set()
                told.cancel()
                found.cancel()

    async def _until_changed(self) -> None:
        while not self._stopped.is_set():
            await asyncio.sleep(POLL_S)
            if not await self._is_current():
                return

    async def _is_current(self) -> bool:
        try:
            return await read(self._database, lambda connection: is_current(connection, self._call_sid, self._turn))
        except (psycopg.Error, OSError) as error:
            log_failure("guard_unavailable", error, call_sid=self._call_sid, turn=self._turn)
            return True
