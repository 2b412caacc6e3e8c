"""The notices that wait: written with what they tell of, taken by one sender at a time, then sent, or tried again.

When one is tried again is decided without the database (``next_try``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final, TypeAlias
from uuid import UUID

from psycopg import AsyncConnection
from psycopg.rows import class_row
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


LEASE: Final = timedelta(minutes=3)
"""How long a notice is left to whoever has taken it: longer than sending may take, so that no two send at once."""
FIRST_WAIT: Final = timedelta(minutes=1)
LONGEST_WAIT: Final = timedelta(hours=4)
GIVEN_UP_AFTER: Final = timedelta(hours=24)
"""A day, so that a server that is down over night is not missed; what is older is no news any more."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The receiver has taken it."""


@dataclass(frozen=True, slots=True)
class Failed:
    """It was not taken, or nobody knows. ``reason`` is in words of our own.

    ``for_good``: trying again is of no use. ``wait_s`` is how long the receiver has asked to be left alone.
    """

    reason: str
    for_good: bool = False
    wait_s: float | None = None


Outcome: TypeAlias = Sent | Failed


def next_try(failed: Failed, *, tries: int, told_at: datetime, now: datetime) -> datetime | None:
    """When to try again after so many tries; ``None`` when the notice is given up.

    The wait doubles from a minute to four hours; the last try is made when a day is over.
    """
    last = told_at + GIVEN_UP_AFTER
    if failed.for_good or now >= last:
        return None
    # Bounded before it is doubled: two to the power of a thousand minutes is no time.
    wait = min(FIRST_WAIT * (1 << min(tries - 1, 16)), LONGEST_WAIT)
    if failed.wait_s is not None:
        wait = max(wait, min(timedelta(seconds=failed.wait_s), LONGEST_WAIT))
    return min(now + wait, last)


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice for one receiver; ``tries`` counts the one that is under way."""

    id: UUID
    profile: str
    receiver: str
    kind: Kind
    data: Mapping[str, Any]
    told_at: datetime
    tries: int
    sent_at: datetime | None = None
    given_up_at: datetime | None = None
    next_try_at: datetime | None = None
    failure: str = ""


async def take(connection: AsyncConnection, *, now: datetime, most: int) -> list[Notice]:
    """Take what is due, oldest first, and keep others from it for ``LEASE``.

    Committed at once: what a sender who dies has taken is due again when its lease is over.
    """
    async with connection.cursor(row_factory=class_row(Notice)) as cursor:
        await cursor.execute(_TAKE.encode(), {"now": now, "until": now + LEASE, "most": most})
        taken = await cursor.fetchall()
    return sorted(taken, key=lambda notice: notice.told_at)


async def close(connection: AsyncConnection, notice: Notice, outcome: Outcome, *, now: datetime) -> Notice:
    """Write down what came of a try; the notice as it is then.

    Where somebody else has taken it since, only that it was sent counts.
    """
    match outcome:
        case Sent():
            closed = replace(notice, sent_at=now, failure="")
        case Failed():
            again = next_try(outcome, tries=notice.tries, told_at=notice.told_at, now=now)
            given_up = now if again is None else None
            closed = replace(notice, next_try_at=again or now, given_up_at=given_up, failure=outcome.reason)
    await connection.execute(
        "update notices set sent_at = %s, given_up_at = %s, next_try_at = %s, failure = %s"
        " where id = %s and sent_at is null and (tries = %s or %s)",
        (
            *(closed.sent_at, closed.given_up_at, closed.next_try_at, closed.failure),
            *(notice.id, notice.tries, closed.sent_at is not None),
        ),
    )
    return closed


async def find(
    connection: AsyncConnection, *, profile: str | None = None, beginning: str = "", unsent: bool = False
) -> list[Notice]:
    """Notices, oldest first; ``beginning`` is that of an id or of a call's SID."""
    query = (
        f"select {_COLUMNS} from notices where (%(profile)s::text is null or profile = %(profile)s)"
        " and (starts_with(id::text, %(beginning)s) or starts_with(coalesce(call_sid, ''), %(beginning)s))"
        " and not (%(unsent)s and sent_at is not null) order by told_at, id"
    )
    async with connection.cursor(row_factory=class_row(Notice)) as cursor:
        await cursor.execute(query.encode(), {"profile": profile, "beginning": beginning, "unsent": unsent})
        return await cursor.fetchall()


async def try_again(connection: AsyncConnection, notice: UUID, *, now: datetime) -> bool:
    """Let a notice that waits, or was given up, be tried at the next run; False for one that was sent."""
    cursor = await connection.execute(
        "update notices set next_try_at = %s, given_up_at = null where id = %s and sent_at is null", (now, notice)
    )
    return cursor.rowcount > 0


_COLUMNS: Final = "id, profile, receiver, kind, data, told_at, tries, sent_at, given_up_at, next_try_at, failure"
_TAKE: Final = (
    "update notices set tries = tries + 1, next_try_at = %(until)s where id in (select id from notices"
    " where sent_at is null and given_up_at is null and next_try_at <= %(now)s order by next_try_at"
    f" limit %(most)s for update skip locked) returning {_COLUMNS}"
)
"""The lock is held for this statement alone; after it the lease keeps others away."""
