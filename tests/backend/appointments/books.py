"""A book with two appointments in it."""

from __future__ import annotations

from datetime import datetime, timedelta

from backend.appointments.store import Appointment, Selection, find
from backend.postgres.database import Connections, connect
from backend.profiles.model import Profile
from backend.profiles.notify import Receiver
from backend.workflows.calendar.book import Owner
from backend.workflows.effects import Booked, BookTime
from backend.workflows.effects.endpoint import Endpoints
from backend.workflows.effects.performing import Performer, RunContext
from tests.backend.harness import CALL, apply, bakery
from tests.backend.workflows.conversation import MONDAY, NEW_YORK, appointment

TEN = datetime(2026, 12, 9, 10, 0, tzinfo=NEW_YORK)
ANOTHER_CALL = CALL[:-1] + "0"


def with_book(**notify: Receiver) -> Profile:
    """The bakery, which takes appointments."""
    return bakery(workflows={"appointment": appointment()}, timezone="America/New_York", notify=notify)


async def fill(database_url: str, **notify: Receiver) -> list[Appointment]:
    """Book Ben at ten and Zoë at half past ten a day later; what is booked."""
    await apply(database_url, with_book(**notify))
    performer = Performer(Connections(database_url), Endpoints())
    booked = ((CALL, TEN, {"name": "Ben", "reason": "=1+1"}), (ANOTHER_CALL, TEN + timedelta(days=1), {"name": "Zoë"}))
    for call_sid, start, kept in booked:
        context = RunContext("corner-bakery", appointment(), Owner(call_sid, 1), MONDAY)
        assert await performer.perform(context, BookTime("book", "chairs", start, kept)) == Booked()
    await performer.database.close()
    async with await connect(database_url) as connection:
        return await find(connection, Selection())
