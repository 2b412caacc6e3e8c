"""Messages that callers leave for the business in words: stored once, told, listed, and marked as done."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from psycopg import AsyncConnection
from psycopg.rows import class_row

from backend.languages import DEFAULT
from backend.notices.queue import tell
from backend.profiles.notify import Kind
from backend.workflows.calendar.book import Owner


@dataclass(frozen=True, slots=True)
class Message:
    """What a caller leaves: who it is, the number to call, what it is about, when to call back; empty where unsaid."""

    who: str
    number: str
    about: str
    call_back: str = ""
    language: str = DEFAULT.code


@dataclass(frozen=True, slots=True)
class Stored:
    """A message as it is kept; ``done_at`` once somebody has seen to it."""

    id: UUID
    profile: str
    call_sid: str
    turn: int
    who: str
    number: str
    about: str
    call_back: str
    language: str
    taken_at: datetime
    done_at: datetime | None

    def as_json(self) -> dict[str, Any]:
        """For webhooks and other programs; times in ISO 8601."""
        return {
            **asdict(self),
            "id": str(self.id),
            "taken_at": self.taken_at.isoformat(),
            "done_at": self.done_at.isoformat() if self.done_at else None,
        }


async def store(connection: AsyncConnection, profile: str, owner: Owner, message: Message, *, turn: int) -> Stored:
    """Keep a message and tell the business of it, both once for this step of this run.

    The same step again with other words changes the message, and the business is told of that; with the same words
    nothing happens. To be called within a transaction. Without a workflow give the turn as the run, and an empty step.
    """
    cursor = await connection.execute(_STORE, {"profile": profile, "turn": turn, **_of(owner), **asdict(message)})
    news = await cursor.fetchone()
    stored = await _by_owner(connection, owner)
    if news is not None:
        kind: Kind = "message.taken" if news[0] else "message.changed"
        await tell(connection, profile, kind, {"message": stored.as_json()}, call_sid=owner.call_sid)
    return stored


async def find(
    connection: AsyncConnection, *, profile: str | None = None, beginning: str = "", undone: bool = False
) -> list[Stored]:
    """Messages, oldest first; ``beginning`` is that of an id or of a call's SID."""
    query = (
        f"select {_COLUMNS} from messages where (%(profile)s::text is null or profile = %(profile)s)"
        " and (starts_with(id::text, %(beginning)s) or starts_with(call_sid, %(beginning)s))"
        " and not (%(undone)s and done_at is not null) order by taken_at, id"
    )
    async with connection.cursor(row_factory=class_row(Stored)) as cursor:
        await cursor.execute(query.encode(), {"profile": profile, "beginning": beginning, "undone": undone})
        return await cursor.fetchall()


async def mark(connection: AsyncConnection, message: UUID, *, done: bool) -> None:
    """Write down that somebody has seen to a message, or that it is open again."""
    await connection.execute(
        "update messages set done_at = case when %s then coalesce(done_at, now()) end where id = %s", (done, message)
    )


def _of(owner: Owner) -> dict[str, Any]:
    return {"call_sid": owner.call_sid, "run": owner.run, "step": owner.step}


async def _by_owner(connection: AsyncConnection, owner: Owner) -> Stored:
    query = f"select {_COLUMNS} from messages where call_sid = %(call_sid)s and run = %(run)s and step = %(step)s"
    async with connection.cursor(row_factory=class_row(Stored)) as cursor:
        await cursor.execute(query.encode(), _of(owner))
        stored = await cursor.fetchone()
    assert stored is not None, "it was stored in this transaction"
    return stored


_COLUMNS: Final = "id, profile, call_sid, turn, who, number, about, call_back, language, taken_at, done_at"
_STORE: Final = (
    "insert into messages as known (profile, call_sid, run, step, turn, who, number, about, call_back, language)"
    " values (%(profile)s, %(call_sid)s, %(run)s, %(step)s, %(turn)s, %(who)s, %(number)s, %(about)s, %(call_back)s,"
    " %(language)s) on conflict (call_sid, run, step) do update set turn = excluded.turn, who = excluded.who,"
    " number = excluded.number, about = excluded.about, call_back = excluded.call_back, language = excluded.language,"
    " changed_at = now(), done_at = null where (known.who, known.number, known.about, known.call_back) is distinct from"
    " (excluded.who, excluded.number, excluded.about, excluded.call_back) returning (xmax = 0) as is_new"
)
"""``xmax`` is 0 in a row that was inserted; one that is as it should be gives no row back."""
