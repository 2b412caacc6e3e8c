"""What the edge did in a call, as it reports it: each event once, however often it is sent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, TypeAlias

from psycopg import AsyncConnection
from psycopg.types.json import Jsonb

from common.wire import CallEvent

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
_UNSTORABLE: Final = re.compile("[\\0\\ud800-\\udfff]")
"""Characters that JSON can carry and Postgres cannot: an event that holds one must not block the outbox for ever."""


async def store_events(connection: AsyncConnection, call_sid: str, events: Sequence[CallEvent]) -> None:
    """Commit these events in one transaction; those whose ``seq`` is known are dropped."""
    async with connection.transaction(), connection.cursor() as cursor:
        await cursor.executemany(
            "insert into call_events (call_sid, seq, turn, at_ms, kind, detail) values (%s, %s, %s, %s, %s, %s)"
            " on conflict (call_sid, seq) do nothing",
            [_row(call_sid, event) for event in events],
        )


def _row(call_sid: str, event: CallEvent) -> tuple[str, int, int, int, str, Jsonb]:
    return call_sid, event.seq, event.turn, event.at_ms, event.kind, Jsonb(_storable(dict(event.detail)))


def _storable(value: Json) -> Json:
    """The same JSON value without characters that Postgres refuses."""
    if isinstance(value, str):
        return _UNSTORABLE.sub("", value)
    if isinstance(value, dict):
        return {_UNSTORABLE.sub("", name): _storable(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_storable(inner) for inner in value]
    return value
