"""Effects on a real database and a real endpoint: each exactly once, whatever is repeated."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from psycopg import AsyncConnection
from psycopg.errors import ExclusionViolation
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from backend.postgres.database import Connections
from backend.workflows.calendar.book import Owner
from backend.workflows.declaration import Call
from backend.workflows.effects import (
    Booked,
    BookTime,
    Called,
    CallEndpoint,
    CallFailed,
    FindFree,
    Free,
    Release,
    Released,
    Taken,
)
from backend.workflows.effects.endpoint import Endpoints
from backend.workflows.effects.performing import Performer, RunContext
from backend.workflows.model import Workflow
from dev.stack.loopback.serving import served
from tests.backend.harness import CALL
from tests.backend.workflows.conversation import MONDAY, NEW_YORK, appointment

TEN = datetime(2026, 12, 9, 10, 0, tzinfo=NEW_YORK)
KEPT = {"name": "Ben"}


@pytest.fixture
async def performer(database_url: str) -> AsyncIterator[Performer]:
    made = Performer(Connections(database_url), Endpoints())
    yield made
    await made.endpoints.close()
    await made.database.close()


def seats(count: int) -> Workflow:
    workflow = appointment()
    chairs = workflow.calendars["chairs"].model_copy(update={"seats": count})
    return workflow.model_copy(update={"calendars": {"chairs": chairs}})


def context(call_sid: str = CALL, *, run: int = 1, chairs: int = 1) -> RunContext:
    return RunContext("clinic", seats(chairs), Owner(call_sid, run), MONDAY)


def book(start: datetime = TEN) -> BookTime:
    return BookTime("book", "chairs", start, KEPT)


async def booked(connection: AsyncConnection) -> list[datetime]:
    cursor = await connection.execute("select lower(during) from appointments order by 1")
    return [row[0] for row in await cursor.fetchall()]


async def test_a_booking_that_is_repeated_is_made_once(performer: Performer, connection: AsyncConnection) -> None:
    for _ in range(3):
        assert await performer.perform(context(), book()) == Booked()

    assert await booked(connection) == [TEN]


async def test_the_same_step_with_another_time_moves_the_booking(
    performer: Performer, connection: AsyncConnection
) -> None:
    await performer.perform(context(), book())
    for moved in (TEN + timedelta(minutes=15), TEN + timedelta(days=1)):
        assert await performer.perform(context(), book(moved)) == Booked()
        assert await booked(connection) == [moved]


async def test_a_move_to_a_time_that_is_taken_leaves_the_booking_where_it_was(
    performer: Performer, connection: AsyncConnection
) -> None:
    await performer.perform(context(), book())
    await performer.perform(context("CA2"), book(TEN + timedelta(hours=1)))

    assert isinstance(await performer.perform(context(), book(TEN + timedelta(hours=1))), Taken)
    assert await booked(connection) == [TEN, TEN + timedelta(hours=1)]


async def test_an_overlapping_time_is_taken_and_the_nearest_free_ones_are_told(performer: Performer) -> None:
    await performer.perform(context("CA2"), book())
    taken = await performer.perform(context(), book(TEN + timedelta(minutes=30)))

    assert isinstance(taken, Taken)
    assert taken.nearest == (
        TEN + timedelta(minutes=45),
        TEN + timedelta(minutes=60),
        TEN + timedelta(days=1, minutes=30),
    )
    assert await performer.perform(context(), FindFree("chairs", TEN)) == await performer.perform(context(), book())


async def test_the_database_itself_refuses_two_in_one_seat(performer: Performer, connection: AsyncConnection) -> None:
    await performer.perform(context(), book())
    with pytest.raises(ExclusionViolation):
        await connection.execute(
            "insert into appointments (seat_id, during, call_sid, run, step, details)"
            " select seat_id, tstzrange(upper(during) - interval '1 minute', upper(during) + interval '1 hour'),"
            " 'CA9', 1, 'book', '{}' from appointments"
        )


async def test_each_seat_is_given_before_a_time_is_full(performer: Performer) -> None:
    results = [await performer.perform(context(f"CA{number}", chairs=2), book()) for number in range(3)]

    assert [type(result) for result in results] == [Booked, Booked, Taken]


async def test_what_a_run_has_booked_is_free_to_itself_alone(performer: Performer) -> None:
    await performer.perform(context(), book())

    assert await performer.perform(context(), FindFree("chairs", TEN)) == Free()
    assert isinstance(await performer.perform(context(run=2), FindFree("chairs", TEN)), Taken)


@pytest.mark.parametrize(
    "wanted",
    [
        TEN.replace(hour=7),
        TEN.replace(minute=5),
        TEN.replace(day=13),
        TEN.replace(day=25),
        MONDAY + timedelta(hours=1),
        TEN.replace(year=2027),
    ],
    ids=["before opening", "between beginnings", "Sunday", "holiday", "too soon", "too far"],
)
async def test_a_time_at_which_nothing_begins_is_not_free_but_others_are_offered(
    performer: Performer, wanted: datetime
) -> None:
    found = await performer.perform(context(), FindFree("chairs", wanted))

    assert isinstance(found, Taken)
    assert len(found.nearest) == 3


async def test_who_leaves_gives_up_the_booking_and_may_book_again(
    performer: Performer, connection: AsyncConnection
) -> None:
    await performer.perform(context(), book())

    assert await performer.perform(context(), Release()) == Released(gave_up=True, sent=False)
    assert await booked(connection) == []
    assert await performer.perform(context(), Release()) == Released(gave_up=False, sent=False)
    assert await performer.perform(context(), book()) == Booked()


class Endpoint:
    """An endpoint that answers with these statuses in turn, the last one for ever, and acts once for each key."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.requests: list[tuple[str, Any]] = []
        self.acted: dict[str, Any] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        key, body = request.headers.get("idempotency-key", ""), await request.json()
        self.requests.append((key, body))
        status = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        if status < 400 or status >= 500:
            # A server that fails may have done what it was asked for all the same.
            self.acted.setdefault(key, body)
        answer: Response = JSONResponse({"order": {"id": 17, "lines": ["bread"]}, "open": True}, status)
        await answer(scope, receive, send)


@asynccontextmanager
async def endpoint(*statuses: int, retries: int = 1) -> AsyncGenerator[tuple[Endpoint, CallEndpoint]]:
    """An endpoint, and the effect that calls it."""
    made = Endpoint(*statuses)
    async with served(made) as origin:
        call = Call(
            url=f"{origin}/orders",
            retries=retries,
            results={"order": "order.id", "line": "order.lines.0", "open": "open", "none": "order.lines.7"},
        )
        yield made, CallEndpoint("order", call, {"name": "Ben"})


async def test_an_endpoint_is_called_once_and_its_results_are_kept(performer: Performer) -> None:
    async with endpoint(200) as (made, effect):
        first = await performer.perform(context(), effect)

        assert first == Called({"order": "17", "line": "bread", "open": "yes"})
        assert await performer.perform(context(), effect) == first
        assert [body for _, body in made.requests] == [{"name": "Ben"}]


async def test_an_unclear_answer_is_asked_for_again_with_the_same_key(performer: Performer) -> None:
    async with endpoint(503, 200) as (made, effect):
        assert isinstance(await performer.perform(context(), effect), Called)
        assert len(made.requests) == 2
        assert len(made.acted) == 1


async def test_a_call_whose_outcome_is_unknown_keeps_its_key_for_the_next_turn(performer: Performer) -> None:
    async with endpoint(500, 500, 200) as (made, effect):
        assert await performer.perform(context(), effect) == CallFailed()
        assert isinstance(await performer.perform(context(), effect), Called)
        assert len({key for key, _ in made.requests}) == 1


async def test_what_was_changed_after_a_call_goes_out_no_second_time(performer: Performer) -> None:
    async with endpoint(200) as (made, effect):
        await performer.perform(context(), effect)
        again = await performer.perform(context(), replace(effect, body={"name": "Eva"}))

        assert isinstance(again, Called)
        assert again.outdated
        assert list(made.acted.values()) == [{"name": "Ben"}]


async def test_what_was_changed_while_the_outcome_is_unknown_waits_for_it(performer: Performer) -> None:
    async with endpoint(500, 500, 200) as (made, effect):
        await performer.perform(context(), effect)
        again = await performer.perform(context(), replace(effect, body={"name": "Eva"}))

        assert isinstance(again, Called)
        assert again.outdated
        assert list(made.acted.values()) == [{"name": "Ben"}]


async def test_after_a_refusal_a_changed_request_is_a_new_one(performer: Performer) -> None:
    async with endpoint(422, 200) as (made, effect):
        assert await performer.perform(context(), effect) == CallFailed()
        assert isinstance(await performer.perform(context(), replace(effect, body={"name": "Eva"})), Called)
        assert list(made.acted.values()) == [{"name": "Eva"}]
        assert len({key for key, _ in made.requests}) == 2


async def test_another_run_is_another_request(performer: Performer) -> None:
    async with endpoint(200) as (made, effect):
        await performer.perform(context(), effect)
        await performer.perform(context(run=2), effect)

        assert len(made.acted) == 2


async def test_who_leaves_after_a_call_is_told_that_it_went_out(performer: Performer) -> None:
    async with endpoint(200) as (_, effect):
        await performer.perform(context(), effect)

        assert await performer.perform(context(), Release()) == Released(gave_up=False, sent=True)


async def test_an_endpoint_that_is_not_there_fails(performer: Performer) -> None:
    nowhere = Call(url="http://127.0.0.1:9/orders", retries=0)

    assert await performer.perform(context(), CallEndpoint("order", nowhere, {})) == CallFailed()
