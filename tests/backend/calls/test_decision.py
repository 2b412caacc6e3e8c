"""The rules: where a call goes when it comes in, and for every way in which a session or a transfer ends."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

import pytest

from backend.calls.decision import (
    MAX_RESTARTS,
    MAX_TRANSFERS,
    Circumstances,
    answer,
    choose,
    come_back,
    find_person,
    go_on,
    operator,
)
from backend.calls.step import (
    Announce,
    Apologise,
    Ask,
    HangUp,
    NextStep,
    Nothing,
    PutThrough,
    Relay,
    SessionEnding,
    TakeMessage,
    parse_handoff,
)
from backend.profiles.loader import parse_profile
from backend.profiles.model import Profile
from backend.profiles.reception import MenuPlace
from tests.backend.harness import PROFILE

NOON: Final = datetime(2026, 11, 23, 12, tzinfo=UTC).timestamp()
NIGHT: Final = datetime(2026, 11, 23, 23, tzinfo=UTC).timestamp()

HOURS: Final = "timezone: UTC\nhours: {week: {mon: 09:00-17:00}}\n"
MENU: Final = """
menu:
  at: [start, transfer, trouble]
  prompt: {en: Choose., es: Elija.}
  options:
    - {digit: 1, transfer: reception}
    - {digit: 2, assistant: true}
    - {digit: 3, message: {en: We bake., es: Horneamos.}}
    - {digit: 4, voicemail: true}
    - {digit: 5, workflow: order}
workflows: {order: {triggers: {digits: '7'}, steps: [{end: {}}]}}
"""
VOICEMAIL: Final = "voicemail: {prompt: {en: Speak., es: Hable.}}\n"
ALONE: Final = PROFILE.partition("transfer:")[0]
TO_VOICEMAIL: Final = PROFILE + "  closed: voicemail\n  unanswered: voicemail\n"


def given(text: str = PROFILE, extra: str = "", *, now: float = NOON, **changes: Any) -> Circumstances:
    return Circumstances(parse_profile(text + extra), now, **changes)


def ended(route: str = "", **more: str) -> dict[str, str]:
    data = ", ".join(f'"{name}": "{value}"' for name, value in {"route": route, **more}.items())
    return {"SessionStatus": "ended", "CallStatus": "in-progress", **({"HandoffData": f"{{{data}}}"} if route else {})}


def failed(code: str) -> dict[str, str]:
    return {"SessionStatus": "failed", "CallStatus": "in-progress", "ErrorCode": code}


AGENT: Final = ended("agent")
RESTART: Final = Relay(None, "restart")
PERSON: Final = PutThrough("reception")
ANNOUNCED: Final = PutThrough("reception", None)
"""The assistant has said that it puts the caller through."""
RESCUED: Final = PutThrough("reception", "trouble_transfer")


@pytest.mark.parametrize(
    ("form", "case", "step"),
    [
        # The call is over.
        ({"SessionStatus": "completed", "CallStatus": "completed"}, given(), Nothing()),
        ({"SessionStatus": "ended", "CallStatus": "completed"}, given(), Nothing()),
        ({"SessionStatus": "failed", "CallStatus": "failed", "ErrorCode": "64105"}, given(), Nothing()),
        # The edge ended the session, with or without a way on.
        (ended(), given(), HangUp()),
        (ended("hangup"), given(), HangUp()),
        (ended("moon"), given(), HangUp()),
        (ended("relay"), given(), RESTART),
        (ended("relay"), given(restarts=MAX_RESTARTS), RESCUED),
        (ended("relay", reasonCode="64112"), given(), Relay(None, "restart", "tts")),
        # A person.
        (AGENT, given(), ANNOUNCED),
        (ended("agent", destination="reception"), given(), ANNOUNCED),
        (ended("agent", destination="moon"), given(), ANNOUNCED),
        (AGENT, given(ALONE), Relay("nobody", "restart")),
        (AGENT, given(ALONE, restarts=MAX_RESTARTS), Apologise()),
        (AGENT, given(ALONE, VOICEMAIL, restarts=MAX_RESTARTS), TakeMessage("trouble_voicemail")),
        (AGENT, given(transfers=MAX_TRANSFERS), Relay("nobody", "restart")),
        (AGENT, given(extra=HOURS, now=NIGHT), Relay("closed", "transfer")),
        (AGENT, given(TO_VOICEMAIL, VOICEMAIL + HOURS, now=NIGHT), TakeMessage()),
        (AGENT, given(extra=HOURS, now=NIGHT, relay_up=False), Apologise()),
        (AGENT, given(extra=MENU + VOICEMAIL), Ask("transfer")),
        (ended("agent", destination="reception"), given(extra=MENU + VOICEMAIL), ANNOUNCED),
        # A dropped socket.
        (failed("64105"), given(), RESTART),
        (failed("64105"), given(restarts=MAX_RESTARTS), RESCUED),
        (failed("64105"), given(connected=False), RESCUED),
        (failed("64105"), given(relay_up=False), RESCUED),
        # A provider of speech.
        (failed("64111"), given(), Relay(None, "restart", "tts")),
        (failed("64112"), given(), Relay(None, "restart", "tts")),
        (failed("64114"), given(), Relay(None, "restart", "stt")),
        (failed("64114"), given(failed=frozenset({"tts"})), Relay(None, "restart", "stt")),
        (failed("64114"), given(connected=False), Relay("greeting", "restart", "stt")),
        (failed("64114"), given(failed=frozenset({"stt"})), RESCUED),
        (failed("64114"), given(restarts=MAX_RESTARTS), RESCUED),
        # A mistake of configuration, or something nobody knows.
        (failed("64101"), given(), RESCUED),
        (failed("64102"), given(), RESCUED),
        (failed("64106"), given(), RESCUED),
        (failed("64107"), given(), RESCUED),
        (failed("39001"), given(), RESCUED),
        (failed(""), given(), RESCUED),
        ({}, given(), RESCUED),
        (failed("64101"), given(extra=HOURS, now=NIGHT), Apologise()),
        (failed("64101"), given(extra=HOURS + VOICEMAIL, now=NIGHT), TakeMessage("trouble_voicemail")),
        (failed("64101"), given(transfers=MAX_TRANSFERS), Apologise()),
        (failed("64101"), given(ALONE), Apologise()),
        (failed("64101"), given(extra=MENU + VOICEMAIL), Ask("trouble")),
    ],
)
def test_each_ending_of_a_session_has_its_way_on(form: dict[str, str], case: Circumstances, step: NextStep) -> None:
    assert go_on(SessionEnding.of(form), case) == step


@pytest.mark.parametrize(
    ("case", "step"),
    [
        (given(), Relay("greeting")),
        (given(extra=MENU + VOICEMAIL), Ask("start")),
        (given(relay_up=False), RESCUED),
        (given(ALONE, relay_up=False), Apologise()),
        (given(ALONE, VOICEMAIL, relay_up=False), TakeMessage("trouble_voicemail")),
        (given(extra=MENU + VOICEMAIL, relay_up=False), Ask("trouble")),
        (given(extra=HOURS, now=NIGHT), Relay("greeting")),
        (
            given(extra=HOURS + "after_hours: {answer: message, message: {en: Closed., es: Cerrado.}}\n", now=NIGHT),
            Announce(),
        ),
        (
            given(extra=HOURS + "after_hours: {answer: message, message: {en: Closed., es: Cerrado.}}\n"),
            Relay("greeting"),
        ),
        (given(extra=HOURS + VOICEMAIL + "after_hours: {answer: voicemail}\n", now=NIGHT), TakeMessage()),
    ],
)
def test_a_call_that_comes_in_goes_where_profile_hour_and_relay_lead_it(case: Circumstances, step: NextStep) -> None:
    assert answer(case) == step


@pytest.mark.parametrize(
    ("outcome", "case", "step"),
    [
        *[(outcome, given(), HangUp()) for outcome in ("completed", "answered")],
        *[(outcome, given(), HangUp()) for outcome in ("bridged", "redirected", "redirected-from-bridged")],
        ("hangup", given(), Nothing()),
        *[(outcome, given(), Relay("unanswered")) for outcome in ("busy", "no-answer", "failed", "canceled", "")],
        *[(outcome, given(), Relay("unanswered")) for outcome in ("leave", "queue-full", "error", "system-error")],
        ("busy", given(TO_VOICEMAIL, VOICEMAIL), TakeMessage()),
        ("busy", given(relay_up=False), Apologise()),
        ("busy", given(extra=VOICEMAIL, relay_up=False), TakeMessage("trouble_voicemail")),
    ],
)
def test_after_a_transfer_whoever_talked_is_done_and_the_others_come_back(
    outcome: str, case: Circumstances, step: NextStep
) -> None:
    assert come_back("in-progress", outcome, case) == step


@pytest.mark.parametrize("outcome", ["completed", "answered", "no-answer"])
def test_a_caller_who_came_to_an_answering_machine_comes_back(outcome: str) -> None:
    assert come_back("in-progress", outcome, given(), bridged=False) == Relay("unanswered")


def test_a_caller_who_hung_up_while_it_rang_is_not_called_back_to_the_assistant() -> None:
    assert come_back("completed", "canceled", given()) == Nothing()


WITH_MENU: Final = MENU + VOICEMAIL


@pytest.mark.parametrize(
    ("digit", "at", "attempt", "case", "step"),
    [
        ("1", "start", 1, given(extra=WITH_MENU), PERSON),
        ("1", "trouble", 1, given(extra=WITH_MENU + HOURS, now=NIGHT), Relay("closed", "transfer")),
        ("1", "trouble", 1, given(extra=WITH_MENU, transfers=MAX_TRANSFERS), Relay("nobody", "restart")),
        ("2", "start", 1, given(extra=WITH_MENU), Relay("greeting")),
        ("2", "transfer", 1, given(extra=WITH_MENU), RESTART),
        ("2", "trouble", 1, given(extra=WITH_MENU, connected=False), Relay("greeting", "restart")),
        ("2", "trouble", 1, given(extra=WITH_MENU, relay_up=False), RESCUED),
        ("3", "start", 1, given(extra=WITH_MENU), Ask("start", 2)),
        ("3", "start", 3, given(extra=WITH_MENU), HangUp()),
        ("4", "transfer", 1, given(extra=WITH_MENU), TakeMessage()),
        ("5", "start", 1, given(extra=WITH_MENU), Relay("greeting", workflow="order")),
        ("5", "transfer", 1, given(extra=WITH_MENU), Relay(None, "restart", workflow="order")),
        ("", "start", 1, given(extra=WITH_MENU), Ask("start", 2)),
        ("", "start", 2, given(extra=WITH_MENU), Ask("start", 3)),
        ("", "start", 3, given(extra=WITH_MENU), Relay("greeting")),
        ("", "transfer", 3, given(extra=WITH_MENU), PERSON),
        ("", "trouble", 3, given(extra=WITH_MENU), RESCUED),
        ("", "trouble", 3, given(extra=WITH_MENU + HOURS, now=NIGHT), TakeMessage("trouble_voicemail")),
    ],
)
def test_a_menu_leads_where_its_option_says_and_is_asked_three_times(
    digit: str, at: MenuPlace, attempt: int, case: Circumstances, step: NextStep
) -> None:
    assert case.profile.menu is not None
    option = next((option for option in case.profile.menu.options if option.digit == digit), None)
    assert choose(option, at, attempt, case) == step


def test_transfers_that_are_switched_off_lead_nowhere() -> None:
    switched_off: Profile = parse_profile(PROFILE + "  enabled: false\n")
    case = Circumstances(switched_off, NOON)
    assert (find_person(case), operator(case)) == (Relay("nobody", "restart"), Apologise())


def test_hand_off_data_of_others_counts_as_none() -> None:
    assert [parse_handoff(text) for text in ("", "x", "[]", '{"route": 1}', '{"route": "moon"}')] == [None] * 5
    handoff = parse_handoff('{"route": "agent", "summary": "wants bread", "language": "es", "more": 1}')
    assert handoff is not None
    assert (handoff.summary, handoff.language) == ("wants bread", "es")


def test_a_message_is_taken_for_who_wants_to_leave_one_where_there_is_a_voicemail() -> None:
    assert find_person(given(extra=VOICEMAIL), "voicemail") == TakeMessage()
    assert find_person(given(ALONE, VOICEMAIL), "voicemail") == TakeMessage()
    assert find_person(given(), "voicemail") == PutThrough("reception")
    named = PROFILE.replace("reception:", "voicemail:")
    assert find_person(given(named, VOICEMAIL), "voicemail") == PutThrough("voicemail")


@pytest.mark.parametrize(
    ("text", "extra", "now", "wish", "resort"),
    [
        (PROFILE, HOURS, NOON, "", "person"),
        (PROFILE, HOURS, NOON, "reception", "person"),
        (PROFILE, HOURS, NIGHT, "", "nobody"),
        (PROFILE, HOURS + VOICEMAIL, NIGHT, "reception", "nobody"),
        (PROFILE.replace("messages: nobody", "messages: voicemail"), HOURS + VOICEMAIL, NIGHT, "reception", "message"),
        (PROFILE.replace("messages: nobody", "messages: assistant"), HOURS, NIGHT, "reception", "message"),
        (PROFILE, HOURS + VOICEMAIL, NOON, "nowhere", "person"),
        (ALONE, "", NOON, "", "nobody"),
        (ALONE.replace("messages: nobody", "messages: voicemail"), VOICEMAIL, NOON, "", "message"),
    ],
)
def test_what_can_be_offered_is_what_is_possible_at_this_moment(
    text: str, extra: str, now: float, wish: str, resort: str
) -> None:
    assert parse_profile(text + extra).reachable(now).resort(wish) == resort


def test_a_menu_leads_to_whoever_is_there() -> None:
    night = "hours: {week: {mon: 20:00-24:00}}"
    text = f'{PROFILE}    night: {{number: "+15550100010", {night}}}\n  default: reception\n'
    text = text.replace("messages: nobody", "messages: voicemail")
    assert parse_profile(text + HOURS + VOICEMAIL).reachable(NIGHT).resort() == "message"
    assert parse_profile(text + HOURS + MENU + VOICEMAIL).reachable(NIGHT).resort() == "person"
