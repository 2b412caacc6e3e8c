"""The row of a call, through restarts, transfers and its end."""

from __future__ import annotations

from itertools import permutations

import pytest
from psycopg import AsyncConnection

from backend.api.relay.guard import claim_turn
from backend.calls.rows import (
    CallState,
    NewCall,
    count,
    find_call,
    note_handoff,
    note_status,
    open_call,
    renew_session,
)

CALL = NewCall("CA1", "corner-bakery", "dev", "en", "client:grace", "+15550100001", "t1", "Grace")


async def state_of(connection: AsyncConnection) -> CallState:
    state = await find_call(connection, "CA1")
    assert state is not None
    return state


async def test_a_call_is_found_as_it_was_opened(connection: AsyncConnection) -> None:
    await open_call(connection, CALL)
    state = await state_of(connection)
    cursor = await connection.execute("select extract(epoch from now())::float8")
    (now,) = await cursor.fetchone() or (0,)
    assert state == CallState(
        "corner-bakery", "en", "client:grace", "+15550100001", "Grace", state.started_at, connected=False
    )
    assert 0 <= now - state.started_at < 600
    assert await find_call(connection, "CA2") is None


async def test_a_call_counts_as_connected_once_the_edge_asked_anything(connection: AsyncConnection) -> None:
    await open_call(connection, CALL)
    await claim_turn(connection, "CA1", 1, "n1")
    assert (await state_of(connection)).connected


async def test_restarts_and_transfers_are_counted_apart_and_up_to_their_limits(connection: AsyncConnection) -> None:
    await open_call(connection, CALL)
    restarts = [await count(connection, "CA1", "restart", most=2) for _ in range(4)]
    transfers = [await count(connection, "CA1", "transfer", most=3) for _ in range(4)]
    assert (restarts, transfers) == ([True, True, False, False], [True, True, True, False])
    state = await state_of(connection)
    assert (state.restarts, state.transfers) == (2, 3)


async def test_an_unknown_call_is_not_started_again(connection: AsyncConnection) -> None:
    assert not await count(connection, "CA9", "restart", most=2)


async def test_a_relay_that_is_started_again_renews_token_language_and_providers(connection: AsyncConnection) -> None:
    await open_call(connection, CALL)
    await renew_session(connection, "CA1", "t2", "es", frozenset({"tts", "stt"}))
    cursor = await connection.execute("select token_id, language from calls")
    assert await cursor.fetchall() == [("t2", "es")]
    assert (await state_of(connection)).failed == ("stt", "tts")


async def test_what_a_person_is_told_is_kept_with_the_call(connection: AsyncConnection) -> None:
    await open_call(connection, CALL)
    await note_handoff(connection, "CA1", "es", {"destination": "reception", "summary": "Caller: ¿Pan?"})
    state = await state_of(connection)
    assert (state.language, state.handoff) == ("es", {"destination": "reception", "summary": "Caller: ¿Pan?"})


async def test_what_a_person_was_to_be_told_is_forgotten_when_the_call_is_over(connection: AsyncConnection) -> None:
    await open_call(connection, CALL)
    await note_handoff(connection, "CA1", "en", {"summary": "Caller: Bread?"})
    await note_status(connection, "CA1", "in-progress")
    assert (await state_of(connection)).handoff == {"summary": "Caller: Bread?"}
    await note_status(connection, "CA1", "completed")
    assert (await state_of(connection)).handoff is None


@pytest.mark.parametrize("order", list(permutations(["ringing", "in-progress", "completed"])))
async def test_reports_in_any_order_and_twice_end_in_the_same_row(
    connection: AsyncConnection, order: tuple[str, ...]
) -> None:
    await open_call(connection, CALL)
    for status in (*order, *order):
        await note_status(connection, "CA1", status, duration_s=7 if status == "completed" else None)
    cursor = await connection.execute("select status, duration_s, ended_at is not null from calls")
    assert await cursor.fetchall() == [("completed", 7, True)]


async def test_the_first_final_status_stays_and_its_details_are_completed(connection: AsyncConnection) -> None:
    await open_call(connection, CALL)
    await note_status(connection, "CA1", "completed", session_id="VX1")
    await note_status(connection, "CA1", "failed", duration_s=7, session_id="VX2")
    cursor = await connection.execute("select status, duration_s, session_id from calls")
    assert await cursor.fetchall() == [("completed", 7, "VX1")]
