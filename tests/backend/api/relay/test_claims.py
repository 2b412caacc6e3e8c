"""Who may answer a turn, as the database knows it."""

from __future__ import annotations

from psycopg import AsyncConnection

from backend.api.relay.guard import MAX_REQUESTS, cancel_turn, claim_turn, is_current


async def test_turns_are_claimed_in_order_and_never_backwards(connection: AsyncConnection) -> None:
    claims = [await claim_turn(connection, "CA1", turn, f"n{turn}") for turn in (1, 2, 5, 3, 5, 6)]
    assert claims == [True, True, True, False, False, True]


async def test_a_request_is_claimed_once_and_a_retry_of_its_turn_takes_over(connection: AsyncConnection) -> None:
    assert await claim_turn(connection, "CA1", 1, "first")
    assert not await claim_turn(connection, "CA1", 1, "first")
    assert await claim_turn(connection, "CA1", 1, "retry")


async def test_no_request_of_a_turn_is_claimed_again_whatever_came_between(connection: AsyncConnection) -> None:
    claims = [await claim_turn(connection, "CA1", 1, nonce) for nonce in ("a", "b", "a", "c", "b", "a", "d")]
    assert claims == [True, True, False, True, False, False, True]
    assert await claim_turn(connection, "CA1", 2, "e")
    assert not await claim_turn(connection, "CA1", 1, "f")
    assert not await claim_turn(connection, "CA1", 2, "e")


async def test_a_turn_is_not_asked_for_without_end(connection: AsyncConnection) -> None:
    claims = [await claim_turn(connection, "CA1", 1, f"n{number}") for number in range(MAX_REQUESTS + 1)]
    assert claims == [True] * MAX_REQUESTS + [False]


async def test_calls_do_not_disturb_one_another(connection: AsyncConnection) -> None:
    assert await claim_turn(connection, "CA1", 7, "n")
    assert await claim_turn(connection, "CA2", 1, "n")


async def test_a_cancellation_counts_for_its_turn_and_all_before(connection: AsyncConnection) -> None:
    await claim_turn(connection, "CA1", 3, "n3")
    await cancel_turn(connection, "CA1", 2)
    assert await is_current(connection, "CA1", 3)
    await cancel_turn(connection, "CA1", 3)
    assert not await is_current(connection, "CA1", 3)
    assert await claim_turn(connection, "CA1", 4, "n4")
    await cancel_turn(connection, "CA1", 1)
    assert await is_current(connection, "CA1", 4)


async def test_a_turn_that_was_cancelled_before_it_came_is_not_claimed(connection: AsyncConnection) -> None:
    await cancel_turn(connection, "CA1", 2)
    assert not await claim_turn(connection, "CA1", 2, "n2")
    assert await claim_turn(connection, "CA1", 3, "n3")


async def test_a_call_that_nobody_knows_is_current(connection: AsyncConnection) -> None:
    assert await is_current(connection, "CA9", 1)
