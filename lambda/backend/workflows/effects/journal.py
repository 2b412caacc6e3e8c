"""The journal of effects in Postgres: what a step of a run has asked for already, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias
from uuid import UUID

from psycopg import AsyncConnection
from psycopg.types.json import Jsonb

from backend.workflows.calendar.book import Owner

Status: TypeAlias = Literal["open", "done", "refused"]
Kind: TypeAlias = Literal["booking", "call", "move", "cancel", "confirm"]


@dataclass(frozen=True, slots=True)
class Entry:
    """An effect as it is written down. ``open``: begun, and its outcome unknown; ``tries`` counts this one too."""

    status: Status
    request: Mapping[str, Any]
    key: UUID
    result: Mapping[str, str]
    tries: int


async def begin(connection: AsyncConnection, owner: Owner, kind: Kind, request: Mapping[str, Any]) -> Entry:
    """The entry of this effect, made if there is none; within a transaction it is held until its end."""
    cursor = await connection.execute(
        "insert into workflow_effects as known (call_sid, run, step, kind, request) values (%s, %s, %s, %s, %s)"
        " on conflict (call_sid, run, step) do update set tries = known.tries + 1, changed_at = now()"
        " returning status, request, idempotency_key, result, tries",
        (owner.call_sid, owner.run, owner.step, kind, Jsonb(dict(request))),
    )
    row = await cursor.fetchone()
    assert row is not None, "an upsert with returning gives a row"
    return Entry(*row)


async def renew(connection: AsyncConnection, owner: Owner, request: Mapping[str, Any]) -> UUID:
    """Begin anew with another request, since the one before was refused and left nothing behind; gives a new key."""
    cursor = await connection.execute(
        "update workflow_effects set request = %s, idempotency_key = gen_random_uuid(), status = 'open', tries = 1,"
        " changed_at = now() where call_sid = %s and run = %s and step = %s returning idempotency_key",
        (Jsonb(dict(request)), owner.call_sid, owner.run, owner.step),
    )
    row = await cursor.fetchone()
    assert row is not None, "only what was begun is begun anew"
    return UUID(str(row[0]))


async def close(
    connection: AsyncConnection,
    owner: Owner,
    status: Status,
    *,
    request: Mapping[str, Any] | None = None,
    result: Mapping[str, str] | None = None,
) -> None:
    """Write down what came of it."""
    await connection.execute(
        "update workflow_effects set status = %s, request = coalesce(%s, request), result = %s, changed_at = now()"
        " where call_sid = %s and run = %s and step = %s",
        (
            status,
            None if request is None else Jsonb(dict(request)),
            Jsonb(dict(result or {})),
            owner.call_sid,
            owner.run,
            owner.step,
        ),
    )


async def forget_bookings(connection: AsyncConnection, owner: Owner) -> None:
    """The run's bookings were given up, so that they may be made again."""
    await connection.execute(
        "delete from workflow_effects where call_sid = %s and run = %s and kind = 'booking'",
        (owner.call_sid, owner.run),
    )


async def has_called(connection: AsyncConnection, owner: Owner) -> bool:
    """Whether something was done for this run that stays: by an endpoint, perhaps, or to an appointment from before."""
    cursor = await connection.execute(
        "select 1 from workflow_effects where call_sid = %s and run = %s "
        " and (kind = 'call' and status <> 'refused' or kind not in ('booking', 'call') and status = 'done')",
        (owner.call_sid, owner.run),
    )
    return await cursor.fetchone() is not None
