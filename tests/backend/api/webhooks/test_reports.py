"""Messages and recordings."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

import pytest
from psycopg import AsyncConnection

from backend.languages import language_of
from tests.backend.harness import CALL, apply, backend_with, incoming

RECORDED = {
    "RecordingSid": "RE1",
    "RecordingUrl": "https://api.twilio.com/2010-04-01/Recordings/RE1",
    "RecordingDuration": "12",
    "RecordingStatus": "completed",
}


async def rows(connection: AsyncConnection) -> list[tuple[Any, ...]]:
    cursor = await connection.execute("select recording_sid, call_sid, kind, status, url, duration_s from recordings")
    return await cursor.fetchall()


@pytest.mark.parametrize(("path", "kind"), [("/voice/voicemail/recorded", "voicemail"), ("/voice/recording", "call")])
async def test_a_recording_is_kept_once_however_often_it_is_reported(
    database_url: str, connection: AsyncConnection, path: str, kind: str
) -> None:
    async with backend_with(database_url) as backend:
        statuses = [(await backend.webhook(path, incoming(**RECORDED))).status_code for _ in range(2)]
    assert statuses == [204, 204]
    assert await rows(connection) == [("RE1", CALL, kind, "completed", RECORDED["RecordingUrl"], 12)]


async def test_a_report_without_a_recording_is_ignored(database_url: str, connection: AsyncConnection) -> None:
    async with backend_with(database_url) as backend:
        response = await backend.webhook("/voice/recording", incoming(RecordingDuration="many"))
    assert response.status_code == 204
    assert await rows(connection) == []


async def test_a_recording_that_cannot_be_kept_is_reported_as_such() -> None:
    async with backend_with() as backend:
        response = await backend.webhook("/voice/recording", incoming(**RECORDED))
    assert response.status_code == 503


async def test_whoever_left_a_message_is_thanked_in_their_language(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await backend.webhook("/voice", incoming(To="+15550100002"))
        response = await backend.webhook("/voice/voicemail", incoming(**RECORDED, Digits="#"))
    root = ElementTree.fromstring(response.text)
    assert [child.tag for child in root] == ["Say", "Hangup"]
    assert root[0].text == language_of("es").phrases["message_taken"][0]


async def test_whoever_hung_up_after_the_message_is_told_nothing(database_url: str) -> None:
    async with backend_with(database_url) as backend:
        responses = [
            await backend.webhook("/voice/voicemail", incoming(Digits="hangup")),
            await backend.webhook("/voice/voicemail", incoming(CallStatus="completed")),
        ]
    assert [len(ElementTree.fromstring(response.text)) for response in responses] == [0, 0]


async def test_a_message_of_a_call_that_nobody_knows_ends_it(database_url: str) -> None:
    async with backend_with(database_url) as backend:
        response = await backend.webhook("/voice/voicemail", incoming(Digits="#"))
    assert ElementTree.fromstring(response.text)[-1].tag == "Hangup"
