"""Workflows in turns: what is streamed, in which order, and what becomes of old or broken states."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from backend.answering.interface import AnsweringFailed, Stopwatch, Turn
from backend.postgres.database import Connections, connect
from backend.profiles.business import Hours
from backend.profiles.model import Profile
from backend.profiles.reception import Voicemail
from backend.workflows.effects.endpoint import Endpoints
from backend.workflows.effects.performing import Performer
from backend.workflows.model import Workflow
from backend.workflows.state import chosen
from backend.workflows.turn import Workflows, workflow_actions, workflow_tools
from common.session.wording import repeats
from common.wire.turn import Answer, Chunk, Context, Progress, StreamEvent, TurnRequest, Utterance
from tests.backend.harness import CALL, bakery
from tests.backend.workflows.conversation import MONDAY, appointment
from tests.backend.workflows.turns import admitted, events_of_turn

CLOSED = Hours.model_validate({"week": {"sun": "00:00-01:00"}})
VOICEMAIL = Voicemail(prompt={"en": "Speak.", "es": "Hable."})


@pytest.fixture
async def workflows(database_url: str) -> AsyncIterator[Workflows]:
    database = Connections(database_url)
    yield Workflows(Performer(database, Endpoints()), MONDAY.timestamp)
    await database.close()


def business(workflow: Workflow | None = None) -> Profile:
    return bakery(workflows={"appointment": workflow or appointment()})


def said(text: str, state: Any = None, **changes: Any) -> TurnRequest:
    return TurnRequest(CALL, 1, text, "en", "corner-bakery", workflow=state, **changes)


def context(events: list[StreamEvent]) -> dict[str, Any]:
    return {key: value for event in events if isinstance(event, Context) for key, value in event.context.items()}


def answer(events: list[StreamEvent]) -> str:
    return next(event.answer for event in events if isinstance(event, Answer))


async def until(workflows: Workflows, *words: str, profile: Profile | None = None) -> list[StreamEvent]:
    """The events of the last of these turns."""
    state: Any = None
    events: list[StreamEvent] = []
    for text in words:
        events = await events_of_turn(workflows, profile or business(), said(text, state))
        state = context(events).get("workflow", state)
    return events


async def test_the_step_goes_before_the_words_and_effects_are_announced(workflows: Workflows) -> None:
    events = await until(workflows, "Book a cleaning", "December 9th at ten")

    assert [type(event) for event in events] == [Progress, Context, Chunk, Answer, Context]


@pytest.mark.parametrize("language", ["en", "es"])
async def test_a_question_that_is_asked_again_is_never_asked_in_the_same_words(
    workflows: Workflows, language: str
) -> None:
    begins = "Book a cleaning" if language == "en" else "Quiero reservar una limpieza"
    state: Any = None
    history: tuple[Utterance, ...] = ()
    heard: list[str] = []
    for text in (begins, "blah", "blah"):
        request = replace(said(text, state, history=history), language=language)
        events = await events_of_turn(workflows, business(), request)
        state = context(events)["workflow"]
        heard.append(answer(events))
        history = (Utterance("user", text), Utterance("assistant", heard[-1]))

    assert state["run"]["tries"] == 2
    assert [pair for pair in pairwise(heard) if repeats(*pair)] == [], heard


@pytest.mark.parametrize(
    ("changes", "last", "handoff"),
    [
        ({}, "I am putting you through to a person.", True),
        ({"hours": CLOSED}, "How else can I help you?", False),
        (
            {"hours": CLOSED, "voicemail": VOICEMAIL, "messages": "voicemail"},
            "Would you like to leave a message?",
            False,
        ),
    ],
)
async def test_who_is_not_understood_three_times_is_offered_what_there_is_now(
    workflows: Workflows, changes: dict[str, Any], last: str, handoff: bool
) -> None:
    profile = business().model_copy(update=changes)
    events = await until(workflows, "Book a cleaning", "blah", "blah", "blah", profile=profile)

    assert answer(events).endswith(last)
    assert ("handoff" in context(events)) == handoff


async def test_who_accepts_to_leave_a_message_where_the_assistant_takes_none_comes_to_the_recorder(
    workflows: Workflows,
) -> None:
    profile = business().model_copy(update={"hours": CLOSED, "voicemail": VOICEMAIL, "messages": "voicemail"})
    events = await until(workflows, "Book a cleaning", "blah", "blah", "blah", "yes", profile=profile)
    assert context(events)["handoff"]["to"] == "voicemail"


async def test_a_phone_number_may_be_keyed_in_and_nothing_else_is_waited_for(workflows: Workflows) -> None:
    asked = await until(workflows, "Book a cleaning", "December 9th at ten", "Ben Carter")
    changed = await events_of_turn(workflows, business(), said("change the day", context(asked)["workflow"]))

    assert context(asked)["digits"] == {"minimum": 1, "maximum": 15, "purpose": "phone"}
    assert context(changed)["digits"] is None


async def test_the_number_that_the_call_comes_from_is_looked_up_for_who_speaks_of_it(
    workflows: Workflows, database_url: str
) -> None:
    async with await connect(database_url) as connection:
        await connection.execute(
            "insert into calls (call_sid, profile, environment, language, from_number, to_number, token_id)"
            " values (%s, 'corner-bakery', 'dev', 'en', '+15550100188', '+15550100001', 't')"
            " on conflict (call_sid) do update set from_number = excluded.from_number",
            (CALL,),
        )
    events = await until(workflows, "Book a cleaning", "December 9th at ten", "Ben", "use the number I'm calling from")

    assert context(events)["workflow"]["run"]["slots"]["phone"] == "+15550100188"


async def test_a_calendar_without_hours_has_those_of_the_business(workflows: Workflows) -> None:
    flow = appointment()
    calendars = {"chairs": flow.calendars["chairs"].model_copy(update={"hours": {}})}
    profile = business(flow.model_copy(update={"calendars": calendars})).model_copy(
        update={"hours": Hours.model_validate({"week": {"mon": "08:00-17:00"}}), "timezone": "America/New_York"}
    )
    events = await until(workflows, "Book a cleaning", "Tuesday", profile=profile)

    assert answer(events).startswith("We are closed on Tuesday, December 1st. The next day that we are open is Monday")


async def test_one_that_was_chosen_from_a_menu_begins_with_whatever_the_caller_says_first(workflows: Workflows) -> None:
    state = chosen("appointment").to_json()
    events = await events_of_turn(workflows, business(), said("A cleaning, please", state))
    begun = await until(workflows, "Book a cleaning")

    assert answer(events) == answer(begun)
    assert context(events)["workflow"] == context(begun)["workflow"]


async def test_other_words_are_answered_as_ever(workflows: Workflows) -> None:
    events = await events_of_turn(workflows, business(), said("When do you open?"))

    assert answer(events) == "Elsewhere."
    assert "workflow" not in context(events)


async def test_a_question_in_between_is_answered_and_then_the_open_one_is_asked(workflows: Workflows) -> None:
    events = await until(workflows, "Book a cleaning", "how much is it?")

    assert answer(events) == "Elsewhere. What day would you like to come?"
    assert "".join(event.chunk for event in events if isinstance(event, Chunk)) == answer(events)
    assert "workflow" not in context(events)


async def test_the_open_question_comes_once_however_much_is_told_of_the_answer(workflows: Workflows) -> None:
    async def answered() -> AsyncGenerator[StreamEvent, None]:
        yield Context({"records": [{"kind": "audit"}]})
        yield Chunk("Elsewhere.")
        yield Answer("Elsewhere.")
        yield Context({"sources": []})
        yield Context({"records": [{"kind": "audit"}]})

    state = context(await until(workflows, "Book a cleaning"))["workflow"]
    turn = Turn(said("how much is it?", state), business(), Stopwatch(), 0.0)
    events = [event async for event in workflows.intercept(turn, admitted, answered())]

    assert "".join(event.chunk for event in events if isinstance(event, Chunk)).count("What day") == 1
    assert [event.answer for event in events if isinstance(event, Answer)] == [answer(events)]
    assert len([event for event in events if isinstance(event, Context)]) == 3


async def test_a_turn_that_was_superseded_does_nothing(workflows: Workflows) -> None:
    async def refused() -> bool:
        return False

    with pytest.raises(AnsweringFailed, match="a newer turn came"):
        await events_of_turn(workflows, business(), said("Book a cleaning"), refused)


async def test_runs_are_counted_beyond_their_end(workflows: Workflows) -> None:
    left = await until(workflows, "Book a cleaning", "never mind")
    again = await events_of_turn(workflows, business(), said("Book a cleaning", context(left)["workflow"]))

    assert context(left)["workflow"] == {"runs": 1, "run": None, "recent": None, "known": {}, "v": 1}
    assert context(again)["workflow"]["run"]["number"] == 2


async def test_a_state_of_an_older_profile_goes_on_with_the_values_that_still_have_a_place(
    workflows: Workflows,
) -> None:
    state = context(await until(workflows, "Book a cleaning", "December 9th at ten"))["workflow"]
    elsewhere = appointment().model_copy(update={"timezone": "America/Chicago"})
    events = await events_of_turn(workflows, business(elsewhere), said("hm", state))

    assert answer(events) == "What name should I put it under?"
    assert context(events)["workflow"]["run"]["slots"] == state["run"]["slots"]


async def test_a_state_of_an_older_profile_loses_what_has_no_place_any_more(workflows: Workflows) -> None:
    state = context(await until(workflows, "Book a cleaning", "December 9th at ten"))["workflow"]
    steps = appointment().steps
    shorter = appointment().model_copy(update={"steps": (steps[0], steps[4])})
    events = await events_of_turn(workflows, business(shorter), said("hm", state))

    assert answer(events) == "What name should I put it under?"
    assert context(events)["workflow"]["run"]["slots"] == {"treatment": "cleaning"}


@pytest.mark.parametrize(
    "state",
    [
        {"runs": 1, "run": {"workflow": "gone", "number": 1, "made_of": "x"}, "v": 1},
        {"runs": "many", "run": 7},
        {"v": 99, "runs": 3},
        {"runs": 1, "run": {"workflow": "appointment"}, "v": 1},
        {"step": "day"},
    ],
)
async def test_a_state_that_cannot_be_read_is_as_none(workflows: Workflows, state: dict[str, Any]) -> None:
    assert answer(await events_of_turn(workflows, business(), said("When do you open?", state))) == "Elsewhere."


@pytest.mark.parametrize("pending", [None, {"kind": "ask", "step": 99, "slot": "day", "options": []}])
async def test_a_state_that_fits_no_step_begins_anew(workflows: Workflows, pending: Any) -> None:
    state = context(await until(workflows, "Book a cleaning"))["workflow"]
    state["run"]["pending"] = pending

    assert answer(await events_of_turn(workflows, business(), said("hm", state))) == "What day would you like to come?"


async def test_its_time_zone_is_that_of_the_profile_unless_it_has_one(workflows: Workflows) -> None:
    nowhere = appointment().model_copy(update={"timezone": None})
    profile = business(nowhere).model_copy(update={"timezone": "Pacific/Kiritimati"})
    events = await events_of_turn(workflows, profile, said("Book a cleaning for tomorrow"))

    # It is the first of December there already.
    assert context(events)["workflow"]["run"]["slots"]["day"] == "2026-12-02"


async def test_a_model_may_begin_it_as_a_tool(workflows: Workflows) -> None:
    profile = business()
    (action,) = workflow_actions(profile, workflows)
    turn = Turn(said("My teeth need cleaning on December 9th"), profile, Stopwatch(), 0.0)
    events = [event async for event in action.perform(turn, {}, True)]

    assert [name for name, _ in workflow_tools(profile)] == ["appointment"]
    assert action.tool.name == "begin_appointment"
    words = "".join(event.chunk for event in events if isinstance(event, Chunk))
    assert words == " Okay, cleaning, Wednesday, December 9th. What time suits you?"
