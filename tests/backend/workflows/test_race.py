"""Fifty callers say yes to the same time at once, each over HTTP: one gets it, the others are offered another."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import httpx2
from psycopg import AsyncConnection

from backend.api.app import create_app
from backend.postgres.database import Connections
from backend.profiles.model import Profile
from backend.workflows.calendar.opening import Calendar
from backend.workflows.model import Workflow
from backend.workflows.state import State
from backend.workflows.turn import fingerprint
from tests.backend.harness import ORIGIN, apply, bakery, close, events_of, relay_headers, settings_for, turn
from tests.backend.workflows.conversation import NEW_YORK, Conversation, appointment

CALLERS = 50


def one_chair() -> Profile:
    """The bakery of the tests, with the clinic's workflow and a single seat."""
    workflow = appointment()
    calendars: dict[str, Calendar] = {
        name: calendar.model_copy(update={"seats": 1, "closed": ()}) for name, calendar in workflow.calendars.items()
    }
    return bakery(workflows={"appointment": workflow.model_copy(update={"calendars": calendars})})


def call_sid(number: int) -> str:
    return f"CA{number:032x}"


def about_to_say_yes(workflow: Workflow, day: datetime) -> dict[str, Any]:
    """The state of a call in which everything was said but the yes."""
    conversation = Conversation(workflow, now=datetime.now(NEW_YORK))
    for said in (
        "Book an appointment",
        "a cleaning",
        day.strftime("%B %d").replace(" 0", " "),
        "at ten in the morning",
    ):
        conversation.says(said)
    conversation.says("Ben Carter")
    assert "Shall I book it?" in conversation.says("555-010-0188"), conversation.run
    assert conversation.run is not None
    return State(1, replace(conversation.run, made_of=fingerprint(workflow))).to_json()


async def say(client: httpx2.AsyncClient, number: int, workflow: Any, text: str, turn_number: int = 8) -> list[Any]:
    body = turn(call_sid=call_sid(number), turn=turn_number, text=text, workflow=workflow)
    content = json.dumps(body).encode()
    headers = relay_headers("/v1/turns", content, call_sid=call_sid(number))
    response = await client.post("/v1/turns", content=content, headers=headers, timeout=60)
    assert response.status_code == 200, response.text
    return events_of(response.text)


def answer_of(events: list[Any]) -> str:
    answers = [event["answer"] for event in events if "answer" in event]
    assert answers, events
    return str(answers[0])


async def test_of_fifty_callers_for_one_time_exactly_one_gets_it(
    database_url: str, connection: AsyncConnection
) -> None:
    profile = one_chair()
    await apply(database_url, profile)
    workflow = profile.workflows["appointment"]
    wednesday = datetime.now(NEW_YORK) + timedelta(days=14)
    wednesday += timedelta(days=(2 - wednesday.weekday()) % 7)
    state = about_to_say_yes(workflow, wednesday)
    app = create_app(settings=settings_for(database_url), database=Connections(database_url, size=16, use_s=600))
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url=ORIGIN) as client:
        streams = await asyncio.gather(*(say(client, number, state, "Yes, please") for number in range(CALLERS)))
        answers = [answer_of(events) for events in streams]
        booked = [number for number, answer in enumerate(answers) if answer.startswith("You are booked")]
        told = [answer for answer in answers if answer.startswith("I'm sorry, that time was just taken. I have ")]

        assert (len(booked), len(told)) == (1, CALLERS - 1), answers
        assert await _rows(connection) == [(call_sid(booked[0]), 10)]

        loser = (booked[0] + 1) % CALLERS
        offered = next(event["context"]["workflow"] for event in streams[loser] if "context" in event)
        events = await say(client, loser, offered, "The first one", 9)
        assert "Shall I book it?" in answer_of(events)
        state = next(event["context"]["workflow"] for event in events if "context" in event)
        assert answer_of(await say(client, loser, state, "Yes, please", 10)).startswith("You are booked")
        assert len(await _rows(connection)) == 2
    await close(app)


async def _rows(connection: AsyncConnection) -> list[tuple[Any, ...]]:
    cursor = await connection.execute(
        "select call_sid, extract(hour from lower(during) at time zone 'America/New_York')::int from appointments"
        " order by booked_at"
    )
    return await cursor.fetchall()
