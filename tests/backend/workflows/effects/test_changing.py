"""Appointments that were booked before: found by who they belong to, moved, cancelled and confirmed exactly once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from psycopg import AsyncConnection

from backend.postgres.database import Connections
from backend.profiles.loader import load_profile
from backend.profiles.model import Profile
from backend.profiles.notify import Receiver
from backend.workflows.calendar.book import Owner
from backend.workflows.effects import (
    Booked,
    BookTime,
    ChangeAppointment,
    Changed,
    FindFree,
    Found,
    Free,
    Gone,
    LookUp,
    Release,
    Released,
    Taken,
)
from backend.workflows.effects.endpoint import Endpoints
from backend.workflows.effects.performing import Performer, RunContext
from dev.setup.places import HERE
from tests.backend.harness import apply, bakery
from tests.backend.workflows.conversation import MONDAY, NEW_YORK

TEN = datetime(2026, 12, 9, 10, 0, tzinfo=NEW_YORK)
BEN, ANNA = "+15550100188", "+15550100199"
CALLERS = 50


def profile(*, seats: int = 2, **notify: Receiver) -> Profile:
    flows = load_profile(HERE.root / "examples/bright-smile/profile.yaml").workflows
    chairs = flows["move"].calendars["chairs"].model_copy(update={"seats": seats})
    flows = {name: flow.model_copy(update={"calendars": {"chairs": chairs}}) for name, flow in flows.items()}
    return bakery(workflows=flows, timezone="America/New_York", notify=notify)


@pytest.fixture
async def performer(database_url: str) -> AsyncIterator[Performer]:
    made = Performer(Connections(database_url, size=8, use_s=60), Endpoints())
    yield made
    await made.endpoints.close()
    await made.database.close()


def context(call_sid: str, *, seats: int = 2, run: int = 1) -> RunContext:
    return RunContext("corner-bakery", profile(seats=seats).workflows["move"], Owner(call_sid, run), MONDAY)


async def calls(connection: AsyncConnection, number: str, *call_sids: str) -> None:
    for call_sid in call_sids:
        await connection.execute(
            "insert into calls (call_sid, profile, environment, language, from_number, to_number, token_id)"
            " values (%s, 'corner-bakery', 'dev', 'en', %s, '+15550100001', 'none')",
            (call_sid, number),
        )


async def booked(
    performer: Performer, call_sid: str, start: datetime, *, seats: int = 2, name: str = "Ben Carter", phone: str = BEN
) -> None:
    kept = {"name": name, "phone": phone}
    asked = BookTime("book", "chairs", start, kept)
    assert await performer.perform(context(call_sid, seats=seats), asked) == Booked()


async def found(performer: Performer, call_sid: str, name: str, *, seats: int = 2) -> list[tuple[str, datetime]]:
    result = await performer.perform(context(call_sid, seats=seats), LookUp("chairs", {"name": name}))
    assert isinstance(result, Found)
    return list(result.appointments)


async def kinds_told(connection: AsyncConnection) -> list[str]:
    cursor = await connection.execute("select kind from notices order by told_at")
    return [str(row[0]) for row in await cursor.fetchall()]


@pytest.mark.parametrize("said", ["Ben Carter", "ben carter", "Ben James Carter"])
async def test_who_calls_from_their_number_and_says_their_name_is_found(
    performer: Performer, connection: AsyncConnection, said: str
) -> None:
    await calls(connection, BEN, "CA2")
    await booked(performer, "CA1", TEN)

    assert [start for _, start in await found(performer, "CA2", said)] == [TEN]


@pytest.mark.parametrize(
    ("number", "said"), [(ANNA, "Ben Carter"), (BEN, "Anna Carter"), (BEN, "Carter"), (BEN, "Ben")]
)
async def test_who_is_not_the_patient_learns_nothing(
    performer: Performer, connection: AsyncConnection, number: str, said: str
) -> None:
    await calls(connection, number, "CA2")
    await booked(performer, "CA1", TEN)

    assert await found(performer, "CA2", said) == []


async def test_a_past_appointment_is_not_found_and_several_come_in_order(
    performer: Performer, connection: AsyncConnection
) -> None:
    await calls(connection, BEN, "CA9")
    for number, start in enumerate((TEN + timedelta(days=1), TEN, MONDAY - timedelta(days=1))):
        await booked(performer, f"CA{number}", start)

    assert [start for _, start in await found(performer, "CA9", "Ben Carter")] == [TEN, TEN + timedelta(days=1)]


async def test_a_move_repeated_is_made_once_frees_the_old_time_and_is_told_once(
    performer: Performer, connection: AsyncConnection
) -> None:
    await calls(connection, BEN, "CA2")
    await booked(performer, "CA1", TEN, seats=1)
    ((uid, _),) = await found(performer, "CA2", "Ben Carter")
    change = ChangeAppointment("move", "move", uid, "chairs", TEN + timedelta(minutes=15))
    near = FindFree("chairs", TEN + timedelta(minutes=15), uid)

    assert await performer.perform(context("CA2", seats=1), near) == Free()
    for _ in range(3):
        assert await performer.perform(context("CA2", seats=1), change) == Changed()
    assert [start for _, start in await found(performer, "CA2", "Ben Carter")] == [TEN + timedelta(minutes=15)]
    cursor = await connection.execute("select revision from appointments")
    assert await cursor.fetchall() == [(1,)]


async def test_of_fifty_callers_who_move_to_one_time_exactly_one_gets_it_and_nobody_loses_theirs(
    performer: Performer, connection: AsyncConnection
) -> None:
    wanted = TEN + timedelta(days=14)
    changes: list[tuple[str, ChangeAppointment]] = []
    for number in range(CALLERS):
        call_sid = f"CA{number}"
        await calls(connection, f"+1555010{number:04}", call_sid)
        start = TEN + timedelta(hours=number)
        await connection.execute(
            "with seat as (insert into calendar_seats (profile, calendar, seat) values ('corner-bakery', 'chairs', 1)"
            " on conflict (profile, calendar, seat) do update set seat = 1 returning id)"
            " insert into appointments (seat_id, during, call_sid, run, step, details)"
            " select id, tstzrange(%s, %s), %s, 9, 'book', jsonb_build_object('phone', %s::text) from seat",
            (start, start + timedelta(minutes=45), call_sid, f"+1555010{number:04}"),
        )
        cursor = await connection.execute("select uid::text from appointments where call_sid = %s", (call_sid,))
        row = await cursor.fetchone()
        assert row is not None
        changes.append((call_sid, ChangeAppointment("move", "move", row[0], "chairs", wanted)))
    results = await asyncio.gather(
        *(performer.perform(context(call_sid, seats=1), change) for call_sid, change in changes)
    )

    assert [type(result) for result in results].count(Changed) == 1
    assert {type(result) for result in results} == {Changed, Taken}
    cursor = await connection.execute("select count(*), count(distinct call_sid) from appointments")
    assert await cursor.fetchone() == (CALLERS, CALLERS)


async def test_a_cancellation_repeated_is_made_once_and_the_run_says_that_it_stays_done(
    performer: Performer, connection: AsyncConnection
) -> None:
    await calls(connection, BEN, "CA2")
    await booked(performer, "CA1", TEN)
    ((uid, _),) = await found(performer, "CA2", "Ben Carter")

    for _ in range(3):
        assert await performer.perform(context("CA2"), ChangeAppointment("cancel", "cancel", uid)) == Changed()
    assert await found(performer, "CA2", "Ben Carter") == []
    assert await performer.perform(context("CA2"), Release()) == Released(gave_up=False, sent=True)


async def test_of_two_who_cancel_at_once_one_hears_that_it_is_gone(
    performer: Performer, connection: AsyncConnection
) -> None:
    await calls(connection, BEN, "CA2", "CA3")
    await booked(performer, "CA1", TEN)
    ((uid, _),) = await found(performer, "CA2", "Ben Carter")
    change = ChangeAppointment("cancel", "cancel", uid)

    results = await asyncio.gather(*(performer.perform(context(sid), change) for sid in ("CA2", "CA3")))
    assert sorted(type(result).__name__ for result in results) == ["Changed", "Gone"]


async def test_the_appointment_of_another_number_cannot_be_changed_even_by_its_id(
    performer: Performer, connection: AsyncConnection
) -> None:
    await calls(connection, BEN, "CA2")
    await calls(connection, ANNA, "CA3")
    await booked(performer, "CA1", TEN)
    ((uid, _),) = await found(performer, "CA2", "Ben Carter")

    assert await performer.perform(context("CA3"), ChangeAppointment("cancel", "cancel", uid)) == Gone()
    assert len(await found(performer, "CA2", "Ben Carter")) == 1


async def test_each_change_is_told_to_the_business_once(
    performer: Performer, connection: AsyncConnection, database_url: str
) -> None:
    receiver = Receiver.model_validate({"webhook": {"url": "https://example.com/hook", "secret": "hook"}})
    await apply(database_url, profile(desk=receiver))
    await calls(connection, BEN, "CA2")
    await booked(performer, "CA1", TEN)
    ((uid, _),) = await found(performer, "CA2", "Ben Carter")
    for change in (
        ChangeAppointment("confirm", "confirm", uid),
        ChangeAppointment("move", "move", uid, "chairs", TEN + timedelta(days=1)),
        ChangeAppointment("cancel", "cancel", uid),
    ):
        for _ in range(2):
            assert await performer.perform(context("CA2"), change) == Changed()

    told = [f"appointment.{what}" for what in ("booked", "confirmed", "moved", "cancelled")]
    assert await kinds_told(connection) == told
