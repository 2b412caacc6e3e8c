"""A message is kept once, whatever is repeated, and the business is told of it in the same transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from psycopg import AsyncConnection

from backend.notices.messages import Message, find, mark, store
from backend.notices.queue import tell
from backend.records.retention import Policy, purge
from backend.workflows.calendar.book import Owner
from tests.backend.harness import CALL, apply, bakery
from tests.backend.notices.told import DESK, kinds_told, told

ABOUT_A_CAKE = Message("Ben Okafor", "+15550100177", "the cake for Saturday", "after five", "en")


@pytest.fixture(autouse=True)
async def somebody_is_told(database_url: str) -> None:
    await apply(database_url, bakery(notify={"desk": DESK}))


async def leave(connection: AsyncConnection, message: Message = ABOUT_A_CAKE, *, step: str = "message") -> UUID:
    async with connection.transaction():
        return (await store(connection, "corner-bakery", Owner(CALL, 1, step), message, turn=4)).id


async def test_a_message_that_is_stored_again_is_kept_and_told_once(connection: AsyncConnection) -> None:
    first = await leave(connection)
    assert await leave(connection) == first

    [kept] = await find(connection)
    assert (kept.who, kept.number, kept.about, kept.call_back) == (
        "Ben Okafor", "+15550100177", "the cake for Saturday", "after five",
    )  # fmt: skip
    [(receiver, kind, data)] = await told(connection)
    assert (receiver, kind, data["message"]) == ("desk", "message.taken", kept.as_json())


async def test_a_caller_who_corrects_a_message_changes_it_and_the_business_hears_of_that(
    connection: AsyncConnection,
) -> None:
    first = await leave(connection)
    assert await leave(connection, replace(ABOUT_A_CAKE, number="+15550100178")) == first

    assert [kept.number for kept in await find(connection)] == ["+15550100178"]
    assert await kinds_told(connection) == ["message.taken", "message.changed"]


async def test_a_second_message_of_a_call_is_one_of_its_own(connection: AsyncConnection) -> None:
    await leave(connection)
    await leave(connection, step="another")

    assert len(await find(connection)) == 2


async def test_a_message_whose_transaction_breaks_is_neither_kept_nor_told(connection: AsyncConnection) -> None:
    async with connection.transaction(force_rollback=True):
        await leave(connection)

    assert await find(connection) == []
    assert await told(connection) == []


async def test_a_message_that_is_done_is_no_longer_open_and_may_be_opened_again(connection: AsyncConnection) -> None:
    message = await leave(connection)
    await mark(connection, message, done=True)
    assert await find(connection, undone=True) == []

    await mark(connection, message, done=False)
    assert [kept.id for kept in await find(connection, undone=True)] == [message]


async def test_a_message_is_found_by_the_beginning_of_its_id_or_of_its_call(connection: AsyncConnection) -> None:
    message = await leave(connection)

    for beginning in (str(message)[:6], CALL[:8]):
        assert [kept.id for kept in await find(connection, beginning=beginning)] == [message]
    assert await find(connection, beginning="%") == []
    assert await find(connection, profile="another") == []


@pytest.mark.parametrize(("done", "left"), [(True, 0), (False, 1)])
async def test_a_message_is_deleted_once_it_was_seen_to_and_its_time_is_up(
    connection: AsyncConnection, done: bool, left: int
) -> None:
    await mark(connection, await leave(connection), done=done)
    later = datetime.now(UTC) + timedelta(days=91)
    await purge(connection, Policy("corner-bakery", 90, masks_phones=False), run=UUID(int=1), now=later)

    assert len(await find(connection)) == left


async def test_a_notice_that_is_still_to_be_sent_outlives_its_call(connection: AsyncConnection) -> None:
    for _ in range(2):
        await tell(connection, "corner-bakery", "message.taken", {}, call_sid=CALL)
    await connection.execute("update notices set sent_at = now() where ctid = (select min(ctid) from notices)")
    later = datetime.now(UTC) + timedelta(days=91)
    await purge(connection, Policy("corner-bakery", 90, masks_phones=False), run=UUID(int=1), now=later)

    assert await kinds_told(connection) == ["message.taken"]
