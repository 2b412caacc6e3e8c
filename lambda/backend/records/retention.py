"""The retention job: what a business keeps for so many days only is deleted, in batches, and the figures are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from psycopg import AsyncConnection

BATCH: Final = 200
"""Calls in one transaction: few enough that nobody else waits long for their rows."""
_QUIET: Final = timedelta(days=1)
"""A call whose end was never reported is over after this: none lasts longer, and its outbox has come or never will."""
_KEEP_DAYS: Final = 90
"""For calls of a profile that is not in force any more; a profile's own default is the same."""
PURGED: Final = (
    *("call_events", "transcripts", "audits", "call_metadata"),
    *("turn_guards", "workflow_effects", "recordings", "calls"),
)
"""Every table that holds something of a call and nothing beyond it."""
KEPT: Final = {
    "appointments": "what was agreed with a caller belongs to the business's own books",
    "messages": "a message waits until somebody has seen to it, and is kept as long as a call's records after that",
    "notices": "one that is still to be sent must not be lost; the others are kept as long as a call's records",
}
"""Tables that name a call and outlive it, and why."""
_OVER: Final = (
    b"delete from messages where profile = %s and done_at < %s",
    b"delete from notices where profile = %s and told_at < %s and (sent_at is not null or given_up_at is not null)",
)
"""What outlives its call, once nobody needs it any more."""


@dataclass(frozen=True, slots=True)
class Policy:
    """For how long a profile's records are kept, and whether callers' numbers are."""

    profile: str
    keep_days: int
    masks_phones: bool


@dataclass(frozen=True, slots=True)
class Purged:
    """How much was deleted."""

    calls: int = 0
    events: int = 0
    utterances: int = 0
    audits: int = 0

    def __add__(self, other: Purged) -> Purged:
        """Both together."""
        return Purged(*(getattr(self, field.name) + getattr(other, field.name) for field in fields(self)))


async def policies(connection: AsyncConnection) -> list[Policy]:
    """What holds for each profile of which there is anything."""
    cursor = await connection.execute(
        "select names.profile, coalesce((p.body #>> '{privacy,keep_days}')::int, %s),"
        " coalesce(p.body #> '{privacy,mask}' ? 'phone', false)"
        " from (select profile from calls union select profile from call_metadata"
        " union select profile from messages union select profile from notices) names"
        " left join profiles p on p.name = names.profile and p.active order by 1",
        (_KEEP_DAYS,),
    )
    return [Policy(*row) for row in await cursor.fetchall()]


async def count_due(connection: AsyncConnection, policy: Policy, now: datetime) -> int:
    """How many calls of the profile a purge would delete now."""
    cursor = await connection.execute(
        f"select count(*) from ({_DUE}) due".encode(), {**_bounds(policy, now), "batch": None}
    )
    row = await cursor.fetchone()
    return int(row[0]) if row else 0


async def purge(
    connection: AsyncConnection,
    policy: Policy,
    *,
    run: UUID,
    now: datetime,
    batch: int = BATCH,
    time_is_up: Callable[[], bool] = lambda: False,
) -> Purged:
    """Delete what a profile keeps no longer; what is not done when the time is up is done by the next run.

    Each batch is one transaction, together with its figures in ``record_purges``.
    """
    total = Purged()
    if policy.masks_phones:
        await _mask_numbers(connection, policy)
    for query in _OVER:
        await connection.execute(query, (policy.profile, now - timedelta(days=policy.keep_days)))
    while not time_is_up():
        deleted = await _purge_batch(connection, policy, run, now, batch)
        total += deleted
        if deleted.calls < batch:
            break
    return total


async def _purge_batch(connection: AsyncConnection, policy: Policy, run: UUID, now: datetime, batch: int) -> Purged:
    bounds = _bounds(policy, now)
    async with connection.transaction():
        cursor = await connection.execute(_DUE.encode(), {**bounds, "batch": batch})
        due = [row[0] for row in await cursor.fetchall()]
        if not due:
            return Purged()
        rows: dict[str, int] = {}
        for table in PURGED:
            cursor = await connection.execute(f"delete from {table} where call_sid = any(%s)".encode(), (due,))
            rows[table] = cursor.rowcount
        purged = Purged(len(due), rows["call_events"], rows["transcripts"], rows["audits"])
        await _note(connection, policy, run, bounds["before"], purged)
    return purged


async def _note(connection: AsyncConnection, policy: Policy, run: UUID, before: datetime, purged: Purged) -> None:
    await connection.execute(
        "insert into record_purges as known (run, profile, keep_days, before, calls, events, utterances, audits)"
        " values (%s, %s, %s, %s, %s, %s, %s, %s) on conflict (run, profile) do update set"
        " calls = known.calls + excluded.calls, events = known.events + excluded.events,"
        " utterances = known.utterances + excluded.utterances, audits = known.audits + excluded.audits,"
        " finished_at = now()",
        (run, policy.profile, policy.keep_days, before, purged.calls, purged.events, purged.utterances, purged.audits),
    )


async def _mask_numbers(connection: AsyncConnection, policy: Policy) -> None:
    """Forget who called, where the business wants it: a call that is over needs no number to be put through to."""
    await connection.execute(
        "update calls set from_number = '[phone]'"
        " where profile = %s and ended_at is not null and from_number not in ('', '[phone]')",
        (policy.profile,),
    )


def _bounds(policy: Policy, now: datetime) -> dict[str, Any]:
    return {"profile": policy.profile, "before": now - timedelta(days=policy.keep_days), "quiet": now - _QUIET}


_DUE: Final = """
select m.call_sid from call_metadata m left join calls c on c.call_sid = m.call_sid
where m.profile = %(profile)s and m.last_at < %(before)s
  and (m.ended_at is not null or m.last_at < %(quiet)s)
  and (c.call_sid is null or c.ended_at is not null or c.started_at < %(quiet)s)
union all
select c.call_sid from calls c
where c.profile = %(profile)s and c.started_at < %(before)s
  and (c.ended_at is not null or c.started_at < %(quiet)s)
  and not exists (select from call_metadata m where m.call_sid = c.call_sid)
limit %(batch)s
"""
"""Calls of which there is nothing newer than what is kept, and which are over."""
