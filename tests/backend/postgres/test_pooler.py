"""Everything that reaches the database does so through a pooler in transaction mode as well."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from functools import partial
from uuid import uuid4

import psycopg
import pytest
from psycopg import AsyncConnection

from backend.api.relay.guard import claim_turn, is_current
from backend.calls.rows import NewCall, note_status, open_call
from backend.postgres.database import Connections, attempt, connect
from backend.postgres.migrate import migrate, read_migrations
from backend.profiles.store import ProfileStore
from backend.records.export import rows_of
from backend.records.prices import load_prices
from backend.records.retention import Policy, purge
from backend.records.store import Keeping, store_events
from backend.retrieval.hybrid import search
from tests.backend.harness import apply, bakery
from tests.backend.postgres.pooler import pooled
from tests.backend.records.events import a_call

CLIENTS = 4


async def test_the_pooler_of_this_test_gives_each_statement_another_session(database_url: str) -> None:
    async with pooled(database_url) as (url, _), await connect(url) as connection:
        sessions = [await _session(connection) for _ in range(4)]
        assert len(set(sessions)) == 3
        async with connection.transaction():
            assert await _session(connection) == await _session(connection)


async def test_the_pooler_of_this_test_notices_what_is_left_in_a_session(database_url: str) -> None:
    async with pooled(database_url) as (url, _):
        async with await AsyncConnection.connect(url, autocommit=True, prepare_threshold=0) as connection:
            with pytest.raises(psycopg.errors.InvalidSqlStatementName):
                await connection.execute("select %s::int", (1,))
        async with await connect(url) as connection:
            await connection.execute("set application_name = 'leaked'")
            cursor = await connection.execute("show application_name")
            assert await cursor.fetchone() != ("leaked",)


async def test_migrations_run_through_a_pooler(empty_database_url: str) -> None:
    async with pooled(empty_database_url) as (url, _):
        names = [migration.name for migration in read_migrations()]
        assert await migrate(url) == names
        assert await migrate(url) == []


async def test_calls_and_records_go_through_a_pooler(database_url: str) -> None:
    await apply(database_url)
    async with pooled(database_url) as (url, pooler):
        clients = [Connections(url) for _ in range(CLIENTS)]
        await asyncio.gather(*(_a_whole_call(client, f"CA{number}") for number, client in enumerate(clients)))
        assert pooler.lent > CLIENTS * 10
        async with clients[0].connection() as connection:
            assert len([row async for row in rows_of(connection, "transcripts")]) == CLIENTS * 10
            policy = Policy("corner-bakery", 0, masks_phones=True)
            purged = await purge(connection, policy, run=uuid4(), now=datetime.now(UTC))
            assert (purged.calls, purged.utterances) == (CLIENTS, CLIENTS * 10)
        for client in clients:
            await client.close()


async def _a_whole_call(database: Connections, call_sid: str) -> None:
    assert await ProfileStore(database).profile("corner-bakery")
    given = NewCall(call_sid, "corner-bakery", "dev", "en", "+15550100177", "+15550100001", "t1")
    keeping, prices = Keeping.by("corner-bakery", bakery()), load_prices()
    await attempt(database, lambda connection: open_call(connection, given))
    assert await attempt(database, lambda connection: claim_turn(connection, call_sid, 1, "n"))
    assert await attempt(database, lambda connection: is_current(connection, call_sid, 1))
    await attempt(
        database,
        lambda connection: search(connection, profile="corner-bakery", language="en", text="hours", top_k=3),
    )
    for event in a_call():
        store = partial(store_events, call_sid=call_sid, events=[event], keeping=keeping, prices=prices)
        await attempt(database, store)
    await attempt(database, lambda connection: note_status(connection, call_sid, "completed", duration_s=9))


async def _session(connection: AsyncConnection) -> int:
    cursor = await connection.execute("select pg_backend_pid()")
    row = await cursor.fetchone()
    assert row is not None
    return int(row[0])
