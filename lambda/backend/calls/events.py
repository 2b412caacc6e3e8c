"""What the edge did in a call, as it reports it: each event once, however often it is sent."""

from __future__ import annotations

from collections.abc import Sequence

from psycopg import AsyncConnection
from psycopg.types.json import Jsonb

from common.wire import CallEvent


async def store_events(connection: AsyncConnection, call_sid: str, events: Sequence[CallEvent]) -> None:
    """Commit these events in one transaction; those whose ``seq`` is known are dropped."""
    async with connection.transaction(), connection.cursor() as cursor:
        await cursor.executemany(
            "insert into call_events (call_sid, seq, turn, at_ms, kind, detail) values (%s, %s, %s, %s, %s, %s)"
            " on conflict (call_sid, seq) do nothing",
            [(call_sid, event.seq, event.turn, event.at_ms, event.kind, Jsonb(dict(event.detail))) for event in events],
        )
