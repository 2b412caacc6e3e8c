"""The guard of one request, with and without a database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from psycopg import AsyncConnection

from backend.api.relay.guard import RunningTurns, TurnGuard, cancel_turn, claim_turn
from backend.postgres.database import Connections, connect
from tests.backend.harness import NOWHERE


async def test_without_a_database_a_turn_is_answered_unguarded_and_still_stopped_here() -> None:
    running = RunningTurns()
    older = TurnGuard(Connections(NOWHERE), running, "CA1", 1, "n1")
    newer = TurnGuard(Connections(NOWHERE), running, "CA1", 2, "n2")
    waiting = asyncio.create_task(older.until_superseded())
    await asyncio.sleep(0)
    assert await older.claim()
    assert await newer.claim()
    await waiting


async def test_a_turn_cancelled_elsewhere_is_noticed(database_url: str) -> None:
    database = Connections(database_url)
    guard = TurnGuard(database, RunningTurns(), "CA1", 1, "n1")
    assert await guard.claim()
    async with await connect(database_url) as elsewhere:
        await cancel_turn(elsewhere, "CA1", 1)
    await guard.until_superseded()
    await database.close()


async def test_a_refused_claim_stops_nobody(database_url: str) -> None:
    running, database = RunningTurns(), Connections(database_url)
    async with await connect(database_url) as elsewhere:
        await claim_turn(elsewhere, "CA1", 9, "n9")
    stopped = asyncio.Event()
    with running.run("CA1", 1, stopped):
        assert not await TurnGuard(database, running, "CA1", 1, "n1").claim()
    assert not stopped.is_set()
    await database.close()


async def test_a_database_that_takes_its_time_does_not_hold_up_what_is_known_here() -> None:
    class Slow(Connections):
        @asynccontextmanager
        async def connection(self, *, kept_for: float = 1.0) -> AsyncGenerator[AsyncConnection]:  # noqa: ARG002  # as asked
            asked.set()
            await asyncio.Event().wait()
            raise AssertionError("nothing comes")
            yield

    running, asked = RunningTurns(), asyncio.Event()
    guard = TurnGuard(Slow(NOWHERE), running, "CA1", 1, "n1")
    waiting = asyncio.create_task(guard.until_superseded())
    await asked.wait()
    running.stop("CA1", 1)
    await waiting
    assert len(running) == 0
