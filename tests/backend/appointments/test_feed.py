"""Whoever has the address of a feed reads its appointments, and nobody else; a calendar takes them for its own."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from icalendar import Calendar
from psycopg import AsyncConnection

from backend.appointments.feed import open_feed, open_since, revoke_feed, summary_of, to_ics
from backend.appointments.store import Appointment, cancel
from dev.setup.places import HERE
from tests.backend.appointments.books import ANOTHER_CALL, TEN, fill, with_book
from tests.backend.harness import CALL, NOWHERE, apply, backend_with
from tests.backend.workflows.conversation import NEW_YORK


def events(body: bytes) -> list[Any]:
    return list(Calendar.from_ical(body).events)


async def feed_of(connection: AsyncConnection) -> str:
    return f"/calendar/{await open_feed(connection, 'corner-bakery')}.ics"


async def test_a_calendar_that_subscribes_sees_each_appointment_with_an_id_that_stays(
    connection: AsyncConnection, database_url: str
) -> None:
    first, second = await fill(database_url)
    address = await feed_of(connection)
    async with backend_with(database_url, now=TEN.timestamp) as backend:
        answer = await backend.client.get(address)

    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
    assert answer.headers["cache-control"] == "private, max-age=300"
    shown = events(answer.content)
    assert [(str(event["uid"]), event["dtstart"].dt, event["dtend"].dt) for event in shown] == [
        (str(first.id), first.start, first.end),
        (str(second.id), second.start, second.end),
    ]
    assert [str(event["summary"]) for event in shown] == ["Ben (chairs)", "Zoë (chairs)"]
    assert str(shown[0]["description"]) == f"name: Ben\nreason: =1+1\n{CALL}"


async def test_a_reader_that_has_it_already_is_told_so_until_something_changes(
    connection: AsyncConnection, database_url: str
) -> None:
    first, _ = await fill(database_url)
    address = await feed_of(connection)
    async with backend_with(database_url, now=TEN.timestamp) as backend:
        known = {"if-none-match": (await backend.client.get(address)).headers["etag"]}
        same = await backend.client.get(address, headers=known)
        await cancel(connection, first.id, zone=NEW_YORK, by="business")
        changed = await backend.client.get(address, headers=known)

    assert (same.status_code, same.content) == (304, b"")
    assert (changed.status_code, len(events(changed.content))) == (200, 1)


async def test_an_address_that_was_replaced_or_revoked_leads_nowhere(
    connection: AsyncConnection, database_url: str
) -> None:
    await fill(database_url)
    old, new = await feed_of(connection), await feed_of(connection)
    async with backend_with(database_url) as backend:
        statuses = [(await backend.client.get(address)).status_code for address in (old, new)]
        assert await revoke_feed(connection, "corner-bakery")
        statuses.append((await backend.client.get(new)).status_code)

    assert statuses == [404, 200, 404]
    assert await open_since(connection, "corner-bakery") is None
    assert not await revoke_feed(connection, "corner-bakery")


@pytest.mark.parametrize("token", ["x", "A" * 43, "A" * 44, "%00" * 43, "..%2F..%2Fetc", "a/b"])
async def test_an_address_that_never_was_is_not_found(database_url: str, token: str) -> None:
    async with backend_with(database_url) as backend:
        assert (await backend.client.get(f"/calendar/{token}.ics")).status_code == 404


async def test_the_token_is_kept_nowhere_and_no_log_holds_it(
    connection: AsyncConnection, database_url: str, logged: list[dict[str, Any]]
) -> None:
    await fill(database_url)
    address = await feed_of(connection)
    token = address.split("/")[2].removesuffix(".ics")
    async with backend_with(database_url) as backend:
        await backend.client.get(address)
    async with backend_with(NOWHERE) as backend:
        assert (await backend.client.get(address)).status_code == 503

    cursor = await connection.execute("select f::text from calendar_feeds f")
    assert token not in str(await cursor.fetchall())
    assert {"request", "database_away"} <= {line["event"] for line in logged}
    assert token not in str(logged)


async def test_one_business_does_not_see_the_other_s_appointments(
    connection: AsyncConnection, database_url: str
) -> None:
    await fill(database_url)
    another = with_book().model_copy(update={"name": "clinic", "numbers": {"+15550100003": "en"}})
    await apply(database_url, another)
    token = await open_feed(connection, "clinic")
    async with backend_with(database_url) as backend:
        answer = await backend.client.get(f"/calendar/{token}.ics")

    assert (answer.status_code, events(answer.content)) == (200, [])


async def test_what_is_long_past_is_not_in_the_feed(connection: AsyncConnection, database_url: str) -> None:
    await fill(database_url)
    address = await feed_of(connection)
    later = TEN + timedelta(days=60, hours=2)
    async with backend_with(database_url, now=later.timestamp) as backend:
        shown = events((await backend.client.get(address)).content)

    assert [str(event["description"]).splitlines()[-1] for event in shown] == [ANOTHER_CALL]


def an_appointment(**details: str) -> Appointment:
    return Appointment(
        UUID(int=7), "bakery", "chairs", TEN, TEN + timedelta(minutes=30), details, "CA1", TEN, TEN, revision=2
    )


@pytest.mark.parametrize(
    ("details", "summary"),
    [
        ({"name": "Ben", "size": "2"}, "Ben (chairs)"),
        ({"size": "2", "pet": "cat"}, "2, cat (chairs)"),
        ({}, "chairs"),
    ],
)
def test_a_calendar_shows_the_name_or_else_what_was_left(details: dict[str, str], summary: str) -> None:
    assert summary_of(an_appointment(**details)) == summary


def test_what_a_caller_or_a_business_is_called_cannot_end_a_line_or_an_event() -> None:
    said = "a, b; c\\d\nEND:VEVENT\nSUMMARY:x " + "ñ" * 200
    body = to_ics([an_appointment(name=said)], name="Bread, Salt\r\nX-A: y")

    [event] = events(body)
    assert str(event["summary"]) == f"{said} (chairs)"
    assert (event["sequence"], str(event["uid"])) == (2, "00000000-0000-0000-0000-000000000007")
    assert str(Calendar.from_ical(body)["x-wr-calname"]) == "Bread, Salt X-A: y"
    assert max(map(len, body.splitlines())) <= 75


def test_a_call_is_answered_without_the_library_of_calendars() -> None:
    code = "import sys; from backend.api.app import create_app; create_app('voice'); print('icalendar' in sys.modules)"
    path = os.pathsep.join((str(HERE.root), str(HERE.root / "lambda")))
    said = subprocess.run(
        (sys.executable, "-c", code), env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "False"
