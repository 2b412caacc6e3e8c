"""The row of a call: made by the voice webhook, followed through restarts and transfers, closed by a callback."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import Any, Final, Literal, TypeAlias

from psycopg import AsyncConnection
from psycopg.types.json import Jsonb

from backend.profiles.speech import Failed

_RANK: Final = {"queued": 0, "initiated": 0, "ringing": 1, "in-progress": 2, "answered": 2}
_FINAL: Final = 3


@dataclass(frozen=True, slots=True)
class NewCall:
    """A call as the webhook sees it; ``from_number`` may be empty, a ``client:`` or a ``sip:`` address."""

    call_sid: str
    profile: str
    environment: str
    language: str
    from_number: str
    to_number: str
    token_id: str
    caller_name: str = ""


@dataclass(frozen=True, slots=True)
class CallState:
    """What the later webhooks have to know of a call; ``connected`` tells whether the edge ever held it.

    ``started_at`` is Unix time in seconds. ``failed`` are the sides of speech (``tts``, ``stt``) that were replaced.
    ``handoff`` is what the person who takes the call over is told.
    """

    profile: str
    language: str
    from_number: str
    to_number: str
    caller_name: str
    started_at: float
    connected: bool
    restarts: int = 0
    transfers: int = 0
    failed: tuple[Failed, ...] = ()
    handoff: dict[str, Any] | None = None


Allowance: TypeAlias = Literal["restart", "transfer"]
"""What a call may have only so often."""
_COUNT: Final[dict[Allowance, bytes]] = {
    "restart": b"update calls set restarts = restarts + 1 where call_sid = %s and restarts < %s returning 1",
    "transfer": b"update calls set transfers = transfers + 1 where call_sid = %s and transfers < %s returning 1",
}


@dataclass(frozen=True, slots=True)
class Opened:
    """The row of a call: whether it was there before, and whether the call is past a day's limit."""

    is_new: bool
    over_limit: bool


async def open_call(connection: AsyncConnection, call: NewCall) -> Opened:
    """Write the row of a new call; a webhook that Twilio sends again replaces its token's id only."""
    cursor = await connection.execute(
        "insert into calls (call_sid, profile, environment, language, from_number, to_number, token_id, caller_name)"
        " values (%s, %s, %s, %s, %s, %s, %s, %s) on conflict (call_sid) do update set token_id = excluded.token_id"
        # In a row that was inserted nobody has ended another version of it.
        " returning xmax = 0, over_limit",
        astuple(call),
    )
    row = await cursor.fetchone()
    assert row is not None, "an upsert with returning gives a row"
    return Opened(*row)


async def find_call(connection: AsyncConnection, call_sid: str) -> CallState | None:
    """The call, or None when no webhook ever wrote it."""
    cursor = await connection.execute(
        "select profile, language, from_number, to_number, caller_name, extract(epoch from started_at)::float8,"
        " exists (select from call_events e where e.call_sid = c.call_sid and e.kind = 'started')"
        " or exists (select from turn_guards g where g.call_sid = c.call_sid and g.turn > 0),"
        " restarts, transfers, failed, handoff from calls c where call_sid = %s",
        (call_sid,),
    )
    row = await cursor.fetchone()
    if row is None:
        return None
    profile, language, caller, dialled, name, started_at, connected, restarts, transfers, failed, handoff = row
    return CallState(
        profile, language, caller, dialled, name, started_at, connected, restarts, transfers, tuple(failed), handoff
    )


async def count(connection: AsyncConnection, call_sid: str, budget: Allowance, *, most: int) -> bool:
    """Count one more restart of the relay or transfer to a person; False when the call has had all of them."""
    cursor = await connection.execute(_COUNT[budget], (call_sid, most))
    return await cursor.fetchone() is not None


async def renew_session(
    connection: AsyncConnection, call_sid: str, token_id: str, language: str, failed: frozenset[str]
) -> None:
    """Remember token, language and replaced sides of speech of a relay that is started again."""
    await connection.execute(
        "update calls set token_id = %s, language = %s, failed = %s where call_sid = %s",
        (token_id, language, sorted(failed), call_sid),
    )


async def note_handoff(connection: AsyncConnection, call_sid: str, language: str, handoff: dict[str, str]) -> None:
    """Remember what the person who takes the call over is to be told."""
    await connection.execute(
        "update calls set language = %s, handoff = %s where call_sid = %s", (language, Jsonb(handoff), call_sid)
    )


async def note_status(
    connection: AsyncConnection, call_sid: str, status: str, *, duration_s: int | None = None, session_id: str = ""
) -> None:
    """Move the call to a status Twilio reported; an older one that comes late, or again, changes nothing.

    What a person was to be told of the call, the caller's last words among it, is forgotten at its end.
    """
    rank = _RANK.get(status, _FINAL)
    over = rank == _FINAL
    later = [known for known, known_rank in _RANK.items() if known_rank < rank] if not over else [*_RANK]
    await connection.execute(
        "update calls set status = case when status = any(%(earlier)s) then %(status)s else status end,"
        " ended_at = case when %(over)s then coalesce(ended_at, now()) else ended_at end,"
        " duration_s = coalesce(duration_s, %(duration)s), session_id = coalesce(session_id, %(session)s),"
        " handoff = case when %(over)s then null else handoff end"
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


@dataclass(frozen=True, slots=True)
class Recorded:
    """One report of a recording; ``status`` is Twilio's, ``completed`` or ``absent``."""

    recording_sid: str
    call_sid: str
    kind: Literal["call", "voicemail"]
    status: str
    url: str
    duration_s: int | None


async def note_recording(connection: AsyncConnection, recorded: Recorded) -> None:
    """Keep a recording; a report that comes again or later only adds what was not known."""
    await connection.execute(
        "insert into recordings as known (recording_sid, call_sid, kind, status, url, duration_s)"
        " values (%s, %s, %s, %s, %s, %s) on conflict (recording_sid) do update set status = excluded.status,"
        " url = case when excluded.url = '' then known.url else excluded.url end,"
        " duration_s = coalesce(excluded.duration_s, known.duration_s)",
        astuple(recorded),
    )
