"""Recordings as Twilio reports them: messages of the voicemail, and calls that are recorded."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import Literal

from psycopg import AsyncConnection


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
