"""Telling a business of something: one row for each receiver, in the transaction of what it tells of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from psycopg import AsyncConnection
from psycopg.types.json import Jsonb
from pydantic import TypeAdapter

from backend.profiles.notify import TOPICS, Kind, Notify, Receiver

_NOTIFY: Final[TypeAdapter[dict[str, Receiver]]] = TypeAdapter(Notify)


async def tell(
    connection: AsyncConnection,
    profile: str,
    kind: Kind,
    data: Mapping[str, Any],
    *,
    call_sid: str | None = None,
    once: str | None = None,
) -> int:
    """Write a notice for every receiver that wants this kind; how many there are.

    To be called within the transaction of what it tells of. ``data`` is JSON and goes to a webhook as it is. With
    ``once`` a receiver gets it only if nothing was told it under this word before.
    """
    names = [name for name, receiver in (await receivers(connection, profile)).items() if TOPICS[kind] in receiver.of]
    for name in names:
        await connection.execute(
            "insert into notices (profile, receiver, kind, call_sid, data, once) values (%s, %s, %s, %s, %s, %s)"
            " on conflict (profile, receiver, once) do nothing",
            (profile, name, kind, call_sid, Jsonb(dict(data)), once),
        )
    return len(names)


async def receivers(connection: AsyncConnection, profile: str) -> dict[str, Receiver]:
    """Who is told, as the profile in force has it."""
    cursor = await connection.execute("select body -> 'notify' from profiles where name = %s and active", (profile,))
    row = await cursor.fetchone()
    return _NOTIFY.validate_python(row[0]) if row and row[0] else {}
