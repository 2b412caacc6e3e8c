"""Recordings, as Twilio reports them."""

from __future__ import annotations

from psycopg import AsyncConnection

from backend.calls.rows import Recorded, note_recording

URL = "https://api.twilio.com/2010-04-01/Recordings/RE1"


async def test_a_recording_is_kept_once_whatever_is_reported_later(connection: AsyncConnection) -> None:
    await note_recording(connection, Recorded("RE1", "CA1", "voicemail", "in-progress", "", None))
    await note_recording(connection, Recorded("RE1", "CA1", "voicemail", "completed", URL, 12))
    await note_recording(connection, Recorded("RE1", "CA1", "voicemail", "completed", "", None))
    cursor = await connection.execute("select call_sid, kind, status, url, duration_s from recordings")
    assert await cursor.fetchall() == [("CA1", "voicemail", "completed", URL, 12)]
