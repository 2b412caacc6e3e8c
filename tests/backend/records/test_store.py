"""Events and what follows from them are committed together, once, in whatever order they come."""

from __future__ import annotations

import asyncio
from random import Random
from typing import Any

import psycopg
import pytest
from psycopg import AsyncConnection

from backend.postgres.database import Connections, attempt, connect
from backend.records.prices import load_prices
from backend.records.rows import LoggedEvent
from backend.records.store import Keeping, rebuild_call, store_events
from tests.backend.harness import CALL, bakery
from tests.backend.records.events import a_call, event

PRICES = load_prices()
KEEPING = Keeping.by("corner-bakery", bakery())
STORES = ("call_events", "transcripts", "audits", "call_metadata")


async def store(connection: AsyncConnection, *events: LoggedEvent, call_sid: str = CALL) -> None:
    await store_events(connection, call_sid, events, KEEPING, PRICES)


async def contents(connection: AsyncConnection) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for table in STORES:
        cursor = await connection.execute(f"select to_jsonb(t) - 'stored_at' from {table} t order by 1".encode())
        found[table] = [row[0] for row in await cursor.fetchall()]
    return found


@pytest.mark.parametrize("seed", range(3))
async def test_pieces_in_any_order_and_twice_make_the_same_records(database_url: str, seed: int) -> None:
    random = Random(seed)
    events = a_call() * 2
    random.shuffle(events)
    async with await connect(database_url) as connection:
        while events:
            size = random.randint(1, 4)
            await store(connection, *events[:size])
            events = events[size:]
        pieces = await contents(connection)
        await store(connection, *a_call(), call_sid="CA9")
        whole = await contents(connection)
    for table in STORES:
        of_call = [{**row, "call_sid": CALL} for row in whole[table] if row["call_sid"] == "CA9"]
        assert pieces[table] == of_call


async def test_deliveries_that_race_lose_nothing(database_url: str) -> None:
    async def deliver(given: LoggedEvent) -> None:
        async with await connect(database_url) as connection:
            await store(connection, given)

    await asyncio.gather(*(deliver(given) for given in a_call()))

    async with await connect(database_url) as connection:
        raced = await contents(connection)
        await rebuild_call(connection, CALL, "corner-bakery", PRICES)
        assert await contents(connection) == raced
    assert len(raced["transcripts"]) == 10


async def test_a_repeat_writes_nothing(connection: AsyncConnection) -> None:
    await store(connection, *a_call())
    cursor = await connection.execute("select sum(xmin::text::bigint) from transcripts")
    before = await cursor.fetchone()
    await store(connection, *a_call())
    cursor = await connection.execute("select sum(xmin::text::bigint) from transcripts")
    assert await cursor.fetchone() == before


async def test_no_events_are_no_call(connection: AsyncConnection) -> None:
    await store(connection)
    assert not any((await contents(connection)).values())


async def test_when_the_projection_fails_the_events_are_not_stored_either(
    connection: AsyncConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backend.records.store._UPSERT_METADATA", b"select 1/0")
    with pytest.raises(psycopg.errors.DivisionByZero):
        await store(connection, *a_call())
    monkeypatch.undo()
    assert not any((await contents(connection)).values())
    await store(connection, *a_call())
    assert len((await contents(connection))["call_events"]) == 13


async def test_records_are_made_anew_from_the_log(connection: AsyncConnection) -> None:
    await store(connection, *a_call())
    before = await contents(connection)
    await connection.execute("update transcripts set text = 'spoilt', turn = turn + 100")
    await connection.execute("delete from audits")
    await connection.execute("update call_metadata set turns = 99")
    await rebuild_call(connection, CALL, "corner-bakery", PRICES)
    assert await contents(connection) == before


async def test_a_call_whose_log_is_gone_keeps_its_records(connection: AsyncConnection) -> None:
    await store(connection, *a_call())
    await connection.execute("delete from call_events")
    before = await contents(connection)
    await rebuild_call(connection, CALL, "corner-bakery", PRICES)
    assert await contents(connection) == before


async def test_a_connection_that_dies_in_the_middle_costs_one_retry(database_url: str) -> None:
    database = Connections(database_url)
    tries: list[int] = []

    async def deliver(connection: AsyncConnection) -> None:
        tries.append(connection.info.backend_pid)
        if len(tries) == 1:
            async with await connect(database_url) as killer:
                await killer.execute("select pg_terminate_backend(%s)", (tries[0],))
        await store(connection, *a_call())

    await attempt(database, deliver)

    assert len(set(tries)) == len(tries) == 2
    async with database.connection() as connection:
        assert len((await contents(connection))["call_events"]) == 13
    await database.close()


async def test_an_event_of_the_far_future_blocks_nothing(connection: AsyncConnection) -> None:
    await store(connection, LoggedEvent(1, 1, 2**63 - 1, "ended"), event(2, "answered", said="x", text="y"))
    assert len((await contents(connection))["call_metadata"]) == 1
