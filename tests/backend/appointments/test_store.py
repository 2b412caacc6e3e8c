"""The business hears of each booking, move and cancellation once, with what was before."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from psycopg import AsyncConnection

from backend.appointments.store import Appointment, Selection, cancel, find, zone_of
from backend.postgres.database import Connections
from backend.workflows.calendar.book import Owner
from backend.workflows.effects import Booked, BookTime, Release, Taken
from backend.workflows.effects.endpoint import Endpoints
from backend.workflows.effects.performing import Performer, RunContext
from tests.backend.harness import CALL, apply, bakery
from tests.backend.notices.told import PROGRAM, kinds_told, told
from tests.backend.workflows.conversation import MONDAY, NEW_YORK, appointment

TEN = datetime(2026, 12, 9, 10, 0, tzinfo=NEW_YORK)


@pytest.fixture
async def performer(database_url: str) -> AsyncIterator[Performer]:
    await apply(database_url, bakery(notify={"program": PROGRAM}))
    made = Performer(Connections(database_url), Endpoints())
    yield made
    await made.endpoints.close()
    await made.database.close()


CONTEXT = RunContext("corner-bakery", appointment(), Owner(CALL, 1), MONDAY)


async def book(performer: Performer, start: datetime = TEN, name: str = "Ben") -> None:
    assert await performer.perform(CONTEXT, BookTime("book", "chairs", start, {"name": name})) == Booked()


async def only(connection: AsyncConnection) -> Appointment:
    [found] = await find(connection, Selection())
    return found


async def data_told(connection: AsyncConnection) -> list[dict[str, Any]]:
    return [data for _, _, data in await told(connection)]


async def test_a_booking_that_is_repeated_is_told_once_in_the_business_s_own_time(
    performer: Performer, connection: AsyncConnection
) -> None:
    for _ in range(3):
        await book(performer)

    assert await kinds_told(connection) == ["appointment.booked"]
    [data] = await data_told(connection)
    assert data == {"appointment": (await only(connection)).at(NEW_YORK).as_json()}
    assert data["appointment"]["start"] == "2026-12-09T10:00:00-05:00"
    assert data["appointment"]["details"] == {"name": "Ben"}


async def test_a_move_is_told_with_the_time_before_it_and_keeps_the_id(
    performer: Performer, connection: AsyncConnection
) -> None:
    await book(performer)
    before = await only(connection)
    await book(performer, TEN + timedelta(days=1))
    after = await only(connection)

    assert await kinds_told(connection) == ["appointment.booked", "appointment.moved"]
    assert (await data_told(connection))[1] == {
        "appointment": after.at(NEW_YORK).as_json(),
        "before": before.at(NEW_YORK).as_json(),
    }
    assert (after.id, after.revision) == (before.id, before.revision + 1)


async def test_another_name_at_the_same_time_is_told_as_a_change(
    performer: Performer, connection: AsyncConnection
) -> None:
    await book(performer)
    await book(performer, name="Benny")

    assert await kinds_told(connection) == ["appointment.booked", "appointment.changed"]


async def test_a_time_that_is_taken_tells_nobody_anything(performer: Performer, connection: AsyncConnection) -> None:
    await book(performer)
    chairs = appointment().calendars["chairs"].model_copy(update={"seats": 1})
    one_chair = appointment().model_copy(update={"calendars": {"chairs": chairs}})
    another = RunContext("corner-bakery", one_chair, Owner("CA2", 1), MONDAY)

    assert isinstance(await performer.perform(another, BookTime("book", "chairs", TEN, {})), Taken)
    assert await kinds_told(connection) == ["appointment.booked"]


async def test_a_caller_who_leaves_the_workflow_gives_the_appointment_up_and_the_business_hears_of_it(
    performer: Performer, connection: AsyncConnection
) -> None:
    await book(performer)
    for _ in range(2):
        await performer.perform(CONTEXT, Release())

    assert await kinds_told(connection) == ["appointment.booked", "appointment.cancelled"]
    assert (await data_told(connection))[1]["by"] == "caller"


async def test_an_appointment_that_the_business_cancels_is_gone_and_told_once(
    performer: Performer, connection: AsyncConnection
) -> None:
    await book(performer)
    booked = await only(connection)
    for was_there in (True, False):
        async with connection.transaction():
            assert await cancel(connection, booked.id, zone=NEW_YORK, by="business") is was_there

    assert await find(connection, Selection()) == []
    assert await kinds_told(connection) == ["appointment.booked", "appointment.cancelled"]


async def test_a_caller_still_on_the_line_can_book_again_what_the_business_has_cancelled(
    performer: Performer, connection: AsyncConnection
) -> None:
    await book(performer)
    await cancel(connection, (await only(connection)).id, zone=NEW_YORK, by="business")
    await book(performer)

    assert (await only(connection)).start == TEN


async def test_appointments_are_found_by_profile_time_and_beginning(
    performer: Performer, connection: AsyncConnection
) -> None:
    await book(performer)
    booked = await only(connection)
    there = [
        Selection(profile="corner-bakery"),
        Selection(since=TEN, until=TEN + timedelta(minutes=1)),
        Selection(beginning=str(booked.id)[:6]),
        Selection(beginning=CALL[:8]),
    ]
    elsewhere = [
        Selection(profile="clinic"),
        Selection(since=booked.end),
        Selection(until=TEN),
        Selection(beginning="_"),
    ]

    assert [await find(connection, selection) for selection in there] == [[booked]] * len(there)
    assert [await find(connection, selection) for selection in elsewhere] == [[]] * len(elsewhere)


@pytest.mark.parametrize(
    ("calendar", "zone"), [("chairs", "America/New_York"), ("another", "Europe/Madrid")], ids=["workflow", "business"]
)
def test_a_calendar_s_time_zone_is_its_workflow_s_else_the_business_s(calendar: str, zone: str) -> None:
    workflow = appointment().model_copy(update={"timezone": "America/New_York"})
    profile = bakery(timezone="Europe/Madrid", workflows={"appointment": workflow})

    assert str(zone_of(profile, calendar)) == zone


def test_a_time_zone_that_nobody_names_is_utc() -> None:
    assert [str(zone_of(profile, "chairs")) for profile in (bakery(), None)] == ["UTC", "UTC"]
