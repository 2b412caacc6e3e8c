"""Status callbacks: in any order, any number of times."""

from __future__ import annotations

from itertools import permutations

import pytest
from psycopg import AsyncConnection

from tests.backend.harness import apply, backend_with, incoming

REPORTS = ("ringing", "in-progress", "completed")


@pytest.mark.parametrize("order", list(permutations(REPORTS)))
async def test_the_last_word_is_completed_whatever_the_order(
    database_url: str, connection: AsyncConnection, order: tuple[str, ...]
) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await backend.webhook("/voice", incoming())
        for status in (*order, *order):
            form = incoming(CallStatus=status, CallDuration="42" if status == "completed" else "")
            assert (await backend.webhook("/voice/status", form)).status_code == 204
    cursor = await connection.execute("select status, duration_s, ended_at is not null from calls")
    assert await cursor.fetchall() == [("completed", 42, True)]


async def test_a_call_in_progress_is_not_closed(database_url: str, connection: AsyncConnection) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await backend.webhook("/voice", incoming())
        await backend.webhook("/voice/status", incoming(CallStatus="in-progress"))
    cursor = await connection.execute("select status, ended_at from calls")
    assert await cursor.fetchall() == [("in-progress", None)]


@pytest.mark.parametrize(
    "form", [{}, {"CallSid": "CA9"}, {"CallStatus": "completed"}, incoming(CallStatus="completed")]
)
async def test_a_report_that_fits_no_call_is_taken_and_creates_nothing(
    database_url: str, connection: AsyncConnection, form: dict[str, str]
) -> None:
    async with backend_with(database_url) as backend:
        assert (await backend.webhook("/voice/status", form)).status_code == 204
    cursor = await connection.execute("select call_sid from calls")
    assert await cursor.fetchall() == []


async def test_without_a_database_twilio_is_told_to_try_again() -> None:
    async with backend_with() as backend:
        response = await backend.webhook("/voice/status", incoming(CallStatus="completed"))
    assert response.status_code == 503
