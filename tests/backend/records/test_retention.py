"""The retention job deletes what is old, all of it and nothing else, and writes down how much."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from psycopg import AsyncConnection

from backend.api.relay.guard import claim_turn
from backend.calls.rows import NewCall, note_status, open_call
from backend.postgres.database import connect
from backend.profiles.model import Privacy
from backend.profiles.store import apply_profile
from backend.records.prices import Prices
from backend.records.retention import KEPT, PURGED, Policy, count_due, policies, purge
from backend.records.store import Keeping, store_events
from backend.runtime import jobs
from tests.backend.harness import apply, bakery
from tests.backend.records.events import START, a_call, event

THEN = datetime.fromtimestamp(START / 1000, UTC)
RUN = UUID(int=1)
BAKERY = Policy("corner-bakery", 90, masks_phones=False)


async def call(connection: AsyncConnection, call_sid: str, *, over: bool = True, at: datetime = THEN) -> None:
    given = NewCall(call_sid, "corner-bakery", "dev", "en", "+15550100177", "+15550100001", "t1")
    await open_call(connection, given)
    await claim_turn(connection, call_sid, 1, "n")
    if over:
        await note_status(connection, call_sid, "completed", duration_s=13)
    await connection.execute("update calls set started_at = %s where call_sid = %s", (at, call_sid))


async def events(connection: AsyncConnection, call_sid: str) -> None:
    await store_events(connection, call_sid, a_call(), Keeping.by("corner-bakery", bakery()), Prices())


async def count(connection: AsyncConnection, table: str) -> int:
    row = await (await connection.execute(f"select count(*) from {table}".encode())).fetchone()
    assert row is not None
    return int(row[0])


async def run(connection: AsyncConnection, policy: Policy = BAKERY, *, days: float = 91, **options: Any) -> Any:
    return await purge(connection, policy, run=RUN, now=THEN + timedelta(days=days), **options)


async def test_what_is_old_is_deleted_from_every_store(connection: AsyncConnection) -> None:
    await call(connection, "CA1")
    await events(connection, "CA1")

    purged = await run(connection)

    assert (purged.calls, purged.events, purged.utterances, purged.audits) == (1, 13, 10, 2)
    assert [await count(connection, table) for table in PURGED] == [0] * len(PURGED)


async def test_what_is_not_old_yet_stays(connection: AsyncConnection) -> None:
    await call(connection, "CA1")
    await events(connection, "CA1")

    assert (await run(connection, days=90)).calls == 0
    assert await count(connection, "transcripts") == 10


async def test_an_old_call_with_something_new_stays(connection: AsyncConnection) -> None:
    await call(connection, "CA1", at=THEN - timedelta(days=365))
    await events(connection, "CA1")

    assert (await run(connection, days=30)).calls == 0


async def test_a_call_that_never_reached_the_edge_is_deleted_as_well(connection: AsyncConnection) -> None:
    await call(connection, "CA1")

    assert (await run(connection)).calls == 1
    assert await count(connection, "calls") == 0


async def test_where_nothing_is_kept_a_call_that_is_over_goes_at_once_and_one_that_runs_stays(
    connection: AsyncConnection,
) -> None:
    nothing = Policy("corner-bakery", 0, masks_phones=False)
    await call(connection, "CA1")
    await events(connection, "CA1")
    await call(connection, "CA2", over=False)
    await events(connection, "CA2")
    await call(connection, "CA3", over=False)

    assert (await run(connection, nothing, days=0.5)).calls == 1
    assert await count(connection, "call_metadata") == 1
    assert (await run(connection, nothing, days=1.5)).calls == 2


async def test_calls_of_others_stay(connection: AsyncConnection) -> None:
    await call(connection, "CA1")
    assert (await run(connection, Policy("other", 0, masks_phones=False))).calls == 0


async def test_batches_go_on_until_all_is_done_and_add_up_in_one_row(connection: AsyncConnection) -> None:
    for number in range(5):
        await call(connection, f"CA{number}")
        await events(connection, f"CA{number}")

    purged = await run(connection, batch=2)

    assert purged.calls == 5
    cursor = await connection.execute("select run, profile, keep_days, calls, events, utterances from record_purges")
    assert await cursor.fetchall() == [(RUN, "corner-bakery", 90, 5, 65, 50)]


async def test_when_the_time_is_up_the_next_run_does_the_rest(connection: AsyncConnection) -> None:
    for number in range(4):
        await call(connection, f"CA{number}")
    asked: list[int] = []

    def time_is_up() -> bool:
        asked.append(1)
        return len(asked) > 1

    assert (await run(connection, batch=2, time_is_up=time_is_up)).calls == 2
    assert (await run(connection, batch=2)).calls == 2


async def test_how_much_is_due_can_be_asked_without_deleting(connection: AsyncConnection) -> None:
    await call(connection, "CA1")
    await call(connection, "CA2")
    assert await count_due(connection, BAKERY, THEN + timedelta(days=91)) == 2
    assert await count_due(connection, BAKERY, THEN + timedelta(days=89)) == 0
    assert await count(connection, "calls") == 2


async def test_the_days_are_those_of_the_profile_in_force(database_url: str, connection: AsyncConnection) -> None:
    await call(connection, "CA1")
    assert await policies(connection) == [Policy("corner-bakery", 90, masks_phones=False)]

    await apply(database_url, bakery(privacy=Privacy(keep_days=7, mask=("phone",))))
    assert await policies(connection) == [Policy("corner-bakery", 7, masks_phones=True)]


async def test_a_masked_number_is_forgotten_once_the_call_is_over(connection: AsyncConnection) -> None:
    await call(connection, "CA1")
    await call(connection, "CA2", over=False)

    await run(connection, Policy("corner-bakery", 90, masks_phones=True), days=1)

    cursor = await connection.execute("select from_number from calls order by call_sid")
    assert await cursor.fetchall() == [("[phone]",), ("+15550100177",)]


async def test_each_table_that_names_a_call_is_purged_or_kept_for_a_reason(connection: AsyncConnection) -> None:
    cursor = await connection.execute(
        "select table_name from information_schema.columns where column_name = 'call_sid' and table_schema = 'public'"
    )
    assert {row[0] for row in await cursor.fetchall()} == {*PURGED, *KEPT}


class Context:
    """An invocation with a minute left."""

    def get_remaining_time_in_millis(self) -> int:
        return 60_000


def test_the_scheduled_job_purges_every_profile(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async def prepare() -> None:
        async with await connect(database_url) as connection:
            await apply_profile(connection, bakery())
            await call(connection, "CA1")
            await events(connection, "CA1")

    asyncio.run(prepare())
    monkeypatch.setenv("DATABASE_URL", database_url)

    assert jobs.purge_records({}, Context()) == {"corner-bakery": 1}
    assert jobs.purge_records({}, Context()) == {}


async def test_the_job_stops_when_its_time_is_up(database_url: str, connection: AsyncConnection) -> None:
    await call(connection, "CA1")
    assert await jobs.purge_all(database_url, ends_at=0) == {"corner-bakery": 0}
    assert await count(connection, "calls") == 1


async def test_what_comes_late_for_a_purged_call_goes_with_the_next_run(connection: AsyncConnection) -> None:
    await call(connection, "CA1")
    await run(connection)
    late = event(20, "ended", by="caller")
    await store_events(connection, "CA1", [late], Keeping.by("corner-bakery", bakery()), Prices())

    assert (await purge(connection, BAKERY, run=uuid4(), now=THEN + timedelta(days=91))).calls == 1
