"""Who may still answer a turn, across processes: the newest turn wins, and one that was called off is over."""

from __future__ import annotations

from typing import Final

from psycopg import AsyncConnection

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
