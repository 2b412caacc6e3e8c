"""The row of a call: made by the voice webhook, followed through restarts and transfers, closed by a callback."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from psycopg import AsyncConnection

MAX_RESTARTS: Final = 2
"""How often the relay may be started again in one call: a crash that repeats must not keep the caller in a loop."""
MAX_TRANSFERS: Final = 3
"""How often one call may be put through to a person, busy lines included."""

_RANK: Final = {"queued": 0, "initiated": 0, "ringing": 1, "in-progress": 2, "answered": 2}
_FINAL: Final = 3


@dataclass(frozen=True, slots=True)
class Call:
    """A call as the webhook sees it; ``from_number`` may be empty, a ``client:`` or a ``sip:`` address."""

    call_sid: str
    profile: str
    environment: str
    language: str
    from_number: str
    to_number: str
    token_id: str


@dataclass(frozen=True, slots=True)
class CallState:
    """What the action handler has to know of a call; ``connected`` tells whether the edge ever held it."""

    profile: str
    language: str
    from_number: str
    connected: bool


async def open_call(connection: AsyncConnection, call: Call) -> None:
    """Write the row of a new call; a webhook that Twilio sends again replaces its token's id only."""
    await connection.execute(
        "insert into calls (call_sid, profile, environment, language, from_number, to_number, token_id)"
        " values (%s, %s, %s, %s, %s, %s, %s) on conflict (call_sid) do update set token_id = excluded.token_id",
        (call.call_sid, call.profile, call.environment, call.language, call.from_number, call.to_number, call.token_id),
    )


async def find_call(connection: AsyncConnection, call_sid: str) -> CallState | None:
    """The call, or None when no webhook ever wrote it."""
    cursor = await connection.execute(
        "select profile, language, from_number,"
        " exists (select from call_events e where e.call_sid = c.call_sid and e.kind = 'started')"
        " or exists (select from turn_guards g where g.call_sid = c.call_sid and g.turn > 0)"
        " from calls c where call_sid = %s",
        (call_sid,),
    )
    row = await cursor.fetchone()
    return CallState(*row) if row else None


async def count_restart(connection: AsyncConnection, call_sid: str) -> bool:
    """Count one more start of the relay; False when the call has had all of them."""
    return await _count(
        connection,
        b"update calls set restarts = restarts + 1 where call_sid = %s and restarts < %s returning 1",
        call_sid,
        MAX_RESTARTS,
    )


async def count_transfer(connection: AsyncConnection, call_sid: str) -> bool:
    """Count one more transfer to a person; False when the call has had all of them."""
    return await _count(
        connection,
        b"update calls set transfers = transfers + 1 where call_sid = %s and transfers < %s returning 1",
        call_sid,
        MAX_TRANSFERS,
    )


async def _count(connection: AsyncConnection, statement: bytes, call_sid: str, most: int) -> bool:
    cursor = await connection.execute(statement, (call_sid, most))
    return await cursor.fetchone() is not None


async def renew_token(connection: AsyncConnection, call_sid: str, token_id: str, language: str) -> None:
    """Remember the token and language of a relay that is started again."""
    await connection.execute(
        "update calls set token_id = %s, language = %s where call_sid = %s", (token_id, language, call_sid)
    )


async def note_status(
    connection: AsyncConnection, call_sid: str, status: str, *, duration_s: int | None = None, session_id: str = ""
) -> None:
    """Move the call to a status Twilio reported; an older one that comes late, or again, changes nothing."""
    rank = _RANK.get(status, _FINAL)
    over = rank == _FINAL
    later = [known for known, known_rank in _RANK.items() if known_rank < rank] if not over else [*_RANK]
    await connection.execute(
        "update calls set status = case when status = any(%(earlier)s) then %(status)s else status end,"
        " ended_at = case when %(over)s then coalesce(ended_at, now()) else ended_at end,"
        " duration_s = coalesce(duration_s, %(duration)s), session_id = coalesce(session_id, %(session)s)"
        " where call_sid = %(call)s",
        {
            "earlier": later,
            "status": status,
            "over": over,
            "duration": duration_s,
            "session": session_id or None,
            "call": call_sid,
        },
    )
