"""The row of a call, through restarts, transfers and its end."""

from __future__ import annotations

from psycopg import AsyncConnection

from backend.calls.guard import claim_turn
from backend.calls.store import (
    MAX_RESTARTS,
    MAX_TRANSFERS,
    Call,
    CallState,
    count_restart,
    count_transfer,
    find_call,
    note_status,
    open_call,
    renew_token,
)

CALL = Call("CA1", "corner-bakery", "dev", "en", "client:grace", "+15550100001", "t1")


async def test_a_call_is_found_as_it_was_opened(connection: AsyncConnection) -> None:
    await open_call(connection, CALL)
    assert await find_call(connection, "CA1") == CallState("corner-bakery", "en", "client:grace", connected=False)
    assert await find_call(connection, "CA2") is None


async def test_a_call_counts_as_connected_once_the_edge_asked_anything(connection: AsyncConnection) -> None:
    await open_call(connection, CALL)
    await claim_turn(connection, "CA1", 1, "n1")
    state = await find_call(connection, "CA1")
    assert state is not None
    assert state.connected


async def test_restarts_and_transfers_are_counted_apart_and_up_to_their_limits(connection: AsyncConnection) -> None:
    await open_call(connection, CALL)
    restarts = [await count_restart(connection, "CA1") for _ in range(MAX_RESTARTS + 2)]
    transfers = [await count_transfer(connection, "CA1") for _ in range(MAX_TRANSFERS + 2)]
    assert restarts == [True] * MAX_RESTARTS + [False] * 2
    assert transfers == [True] * MAX_TRANSFERS + [False] * 2


async def test_an_unknown_call_is_not_started_again(connection: AsyncConnection) -> None:
    assert not await count_restart(connection, "CA9")


async def test_a_relay_that_is_started_again_renews_token_and_language(connection: AsyncConnection) -> None:
    await open_call(connection, CALL)
    await renew_token(connection, "CA1", "t2", "es")
    cursor = await connection.execute("select token_id, language from calls")
    assert await cursor.fetchall() == [("t2", "es")]


async def test_the_first_final_status_stays_and_its_details_are_completed(connection: AsyncConnection) -> None:
    await open_call(connection, CALL)
    await note_status(connection, "CA1", "completed", session_id="VX1")
    await note_status(connection, "CA1", "failed", duration_s=7, session_id="VX2")
    cursor = await connection.execute("select status, duration_s, session_id from calls")
    assert await cursor.fetchall() == [("completed", 7, "VX1")]
