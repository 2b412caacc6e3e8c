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
    """What a caller leaves: who it is, the number to call, what it is about, when to call back; empty where unsaid.

    ``recipient`` is for whom it is, as the caller or the business calls them.
    """

    who: str
    number: str
    about: str
    call_back: str = ""
    recipient: str = ""
    language: str = DEFAULT.code


@dataclass(frozen=True, slots=True)
class Stored:
    """A message as it is kept; ``done_at`` once somebody has seen to it, ``unfinished`` if the caller broke off."""

    id: UUID
    profile: str
    call_sid: str
    turn: int
    who: str
    number: str
    about: str
    call_back: str
    recipient: str
    unfinished: bool
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


async def store(
    connection: AsyncConnection, profile: str, owner: Owner, message: Message, *, turn: int, finished: bool = True
) -> Stored:
    """Keep a message and tell the business of it, both once for this step of this run.

    The same step again with other words changes the message, and the business is told of that; with the same words
    nothing happens. To be called within a transaction. Without a workflow give the turn as the run, and an empty step.
    One that is not ``finished`` is kept and told by ``tell_unfinished``, unless the rest of it comes.
    """
    given = {"profile": profile, "turn": turn, "unfinished": not finished, **_of(owner), **asdict(message)}
    cursor = await connection.execute(_STORE, given)
    changed = await cursor.fetchone() is not None
    if finished:
        cursor = await connection.execute(_TELL_ONE.encode(), _of(owner))
        is_new = await cursor.fetchone() is not None
        kind: Kind = "message.taken" if is_new else "message.changed"
        if changed:
            data = {"message": (await _by_owner(connection, owner)).as_json()}
            await tell(connection, profile, kind, data, call_sid=owner.call_sid)
    return await _by_owner(connection, owner)


async def tell_unfinished(connection: AsyncConnection, call_sid: str) -> None:
    """The call is over: tell of the messages that were left in the middle. To be called within a transaction."""
    cursor = await connection.execute(f"{_TELL} returning id".encode(), {"call_sid": call_sid})
    for (message,) in await cursor.fetchall():
        [stored] = await find(connection, beginning=str(message))
        await tell(connection, stored.profile, "message.taken", {"message": stored.as_json()}, call_sid=call_sid)


async def forget_unfinished(connection: AsyncConnection, owner: Owner) -> None:
    """The caller leaves no message after all."""
    query = "delete from messages where call_sid = %(call_sid)s and run = %(run)s and unfinished and told_at is null"
    await connection.execute(query, _of(owner))


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


_COLUMNS: Final = (
    "id, profile, call_sid, turn, who, number, about, call_back, recipient, unfinished, language, taken_at, done_at"
)
_TELL: Final = "update messages set told_at = now() where call_sid = %(call_sid)s and told_at is null"
_TELL_ONE: Final = f"{_TELL} and run = %(run)s and step = %(step)s returning id"
_STORE: Final = (
    "insert into messages as known (profile, call_sid, run, step, turn, who, number, about, call_back, recipient,"
    " unfinished, language) values (%(profile)s, %(call_sid)s, %(run)s, %(step)s, %(turn)s, %(who)s, %(number)s,"
    " %(about)s, %(call_back)s, %(recipient)s, %(unfinished)s, %(language)s)"
    " on conflict (call_sid, run, step) do update set turn = excluded.turn, who = excluded.who,"
    " number = excluded.number, about = excluded.about, call_back = excluded.call_back,"
    " recipient = excluded.recipient, unfinished = excluded.unfinished, language = excluded.language,"
    " changed_at = now(), done_at = null"
    " where (known.who, known.number, known.about, known.call_back, known.recipient, known.unfinished) is distinct from"
    " (excluded.who, excluded.number, excluded.about, excluded.call_back, excluded.recipient, excluded.unfinished)"
    " and (known.unfinished or not excluded.unfinished) returning id"
)
"""One that is as it should be gives no row back; what comes late of an unfinished one changes no finished one."""
