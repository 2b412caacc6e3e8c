"""A socket that drops and is opened again by Twilio itself (``applicationReconnect``), in each shape that may have."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from common.limits import RECONNECT_S, RESUME_AFTER_S
from common.session.effects import AbortTurn, Effect, RefuseSocket, TakeSocket
from common.session.events import FrameReceived, Ticked, Woken
from common.session.state.stages import Ended
from common.wire.frames import Dtmf, Info, Prompt, TokensPlayed
from common.wire.profile import EdgeProfile
from common.wire.turn import Chunk, Status
from tests.common.session.line import Line, asked, of, records, words

QUESTION = "What time do you open on Saturday?"
OUTAGES = (1001, 1006, 1011, 1012)


def line_that_reconnects() -> Line:
    return Line(reconnects=True)


def setup_again(line: Line) -> list[Effect]:
    """The same setup as at first, with the token that carries the call."""
    line.tokens -= 1
    return line.setup(token_id=line.session.call.identity.used_tokens[-1])


def first_frame(line: Line, frame: FrameReceived | None = None) -> list[Effect]:
    """No setup: what Twilio kept comes at once, on a socket that has said nothing of itself."""
    return line.feed(frame or FrameReceived(Info("clientSpeaking-ish"), "alone"))


SHAPES: dict[str, Callable[[Line], list[Effect]]] = {
    "a setup of the same session": setup_again,
    "a setup of another session": setup_again,
    "no setup": first_frame,
    "a setup with an unknown mark": setup_again,
}


def came_back(line: Line, shape: str, code: int = 1006) -> list[Effect]:
    line.closed(code)
    line.now += 3
    line.opened()
    return SHAPES[shape](line)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("code", OUTAGES)
def test_the_call_goes_on_without_a_greeting_and_without_an_end(shape: str, code: int) -> None:
    line = line_that_reconnects()
    line.hears_all()

    effects = came_back(line, shape, code)

    assert len(of(TakeSocket, effects)) == 1
    assert not of(RefuseSocket, effects)
    assert words(effects) == ""
    assert records(line.log, "ended") == []
    assert [one["name"] for one in records(effects, "noticed")][:1] == ["reconnected"]
    assert asked(line.says(QUESTION))


@pytest.mark.parametrize("shape", SHAPES)
def test_the_unheard_rest_of_an_answer_is_said_when_nobody_speaks_first(shape: str) -> None:
    line = line_that_reconnects()
    line.hears_all()
    line.says(QUESTION)
    line.streams(Chunk("We open at nine. "), Chunk("We close at two."), Status("done"))
    line.hears("We open at nine. ")

    came_back(line, shape)
    line.now += RESUME_AFTER_S

    assert words(line.feed(Ticked())).strip() == "We close at two."


@pytest.mark.parametrize("shape", SHAPES)
def test_a_question_without_an_answer_is_asked_again(shape: str) -> None:
    line = line_that_reconnects()
    line.hears_all()
    line.says(QUESTION)

    lost = line.closed(1006)
    line.opened()
    SHAPES[shape](line)
    line.now += RESUME_AFTER_S

    assert of(AbortTurn, lost)
    [again] = asked(line.feed(Ticked()))
    assert again.text == QUESTION


@pytest.mark.parametrize("shape", SHAPES)
def test_an_answer_that_was_still_coming_is_made_anew_without_what_was_heard(shape: str) -> None:
    line = line_that_reconnects()
    line.hears_all()
    line.says(QUESTION)
    line.streams(Chunk("We open at nine. "))
    line.hears("We open at nine. ")
    came_back(line, shape)
    line.now += RESUME_AFTER_S

    [again] = asked(line.feed(Ticked()))
    assert again.text == QUESTION
    assert words(line.streams(Chunk("We open at nine. We close at two."), Status("done"))).strip() == "We close at two."


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(
    ("heard", "answered"), [("We open at nine. ", "And where can I park?"), ("", f"{QUESTION} And where can I park?")]
)
def test_what_the_caller_said_meanwhile_is_answered_with_what_was_not_and_nothing_old_is_said(
    shape: str, heard: str, answered: str
) -> None:
    line = line_that_reconnects()
    line.hears_all()
    line.says(QUESTION)
    line.streams(Chunk("We open at nine. "), Chunk("We close at two."), Status("done"))
    if heard:
        line.hears(heard)
    came_back(line, shape)

    [request] = asked(line.says("And where can I park?"))
    line.now += RESUME_AFTER_S

    assert request.text == answered
    assert "close at two" not in words(line.feed(Ticked()))


def test_an_answer_whose_words_were_under_way_is_made_anew_from_what_was_heard() -> None:
    line = line_that_reconnects()
    line.hears_all()
    line.says(QUESTION)
    line.streams(Chunk("We open at nine. "), Chunk("We close at two. "))
    line.hears("We open at nine. ")
    came_back(line, "no setup")
    line.now += RESUME_AFTER_S

    [again] = asked(line.feed(Ticked()))
    made = line.streams(Chunk("We open at nine. We close at two. "), Chunk("See you."), Status("done"))

    assert again.text == QUESTION
    assert words(made).split() == ["We", "close", "at", "two.", "See", "you."]


def test_a_burst_without_a_setup_is_taken_from_its_first_frame_on() -> None:
    line = line_that_reconnects()
    line.hears_all()
    line.closed(1006)
    line.opened()

    burst = [
        *first_frame(line, FrameReceived(Dtmf("1"), "alone")),
        *line.presses("2"),
        *line.frame(TokensPlayed("Welcome to Bright Smile.")),
        *line.says("Never mind, when do you open?"),
    ]

    assert len(of(TakeSocket, burst)) == 1
    assert asked(burst)


def test_a_socket_that_comes_before_the_old_one_is_known_to_be_lost_replaces_it() -> None:
    line = line_that_reconnects()
    line.hears_all()
    line.opened()

    effects = line.feed(FrameReceived(Prompt(QUESTION, "en-US"), "beside"))
    late = line.feed(FrameReceived(Prompt("And this is late", "en-US"), "beside"))

    assert of(TakeSocket, effects)
    assert [request.text for request in asked(effects)] == [QUESTION]
    assert late == [], "what the old socket still brings is not heard"


def test_a_setup_on_a_newer_socket_replaces_one_that_seems_to_be_there() -> None:
    line = line_that_reconnects()
    line.hears_all()
    line.opened()

    effects = setup_again(line)

    assert of(TakeSocket, effects)
    assert asked(line.says(QUESTION))


def test_a_goodbye_that_is_playing_goes_on_on_the_newer_socket() -> None:
    line = line_that_reconnects()
    line.hears_all()
    goodbye = line.says("Goodbye")
    assert words(goodbye)
    line.opened()

    assert of(TakeSocket, setup_again(line))
    assert records(line.hears_all(), "ended")


def test_nothing_is_said_into_a_line_that_is_gone() -> None:
    line = line_that_reconnects()
    line.hears_all()
    line.closed(1006)
    for _ in range(5):
        line.now += RECONNECT_S / 6
        assert words(line.feed(Ticked())) == ""


def test_a_line_that_does_not_come_back_ends_the_call() -> None:
    line = line_that_reconnects()
    line.closed(1006)
    assert line.session.deadline == line.now + RECONNECT_S
    line.now += RECONNECT_S

    assert [one["by"] for one in records(line.feed(Ticked()), "ended")] == ["error"]
    assert of(RefuseSocket, [*line.opened(), *setup_again(line)])


def test_a_wait_for_the_line_outlives_a_sleep_and_an_eviction() -> None:
    line = line_that_reconnects()
    line.hears_all()
    line.feed(Woken(connected=False))
    line.sleeps()
    line.feed(Woken(connected=False))

    assert not isinstance(line.session.call.stage, Ended)
    line.opened()
    assert of(TakeSocket, first_frame(line))


@pytest.mark.parametrize("code", [1000, 1005])
def test_a_caller_who_hangs_up_is_not_waited_for(code: int) -> None:
    line = line_that_reconnects()

    assert [one["by"] for one in records(line.closed(code), "ended")] == ["caller"]


def test_without_the_switch_a_token_counts_once_and_a_socket_needs_a_setup() -> None:
    line = Line()
    line.opened()

    assert of(RefuseSocket, setup_again(line))
    assert line.feed(FrameReceived(Prompt(QUESTION, "en-US"), "beside")) == []
    assert [one["by"] for one in records(line.closed(1006), "ended")] == ["error"]


def test_the_token_of_an_earlier_session_does_not_come_back() -> None:
    line = line_that_reconnects()
    line.setup()
    line.opened()

    assert of(RefuseSocket, line.setup(token_id="jti1"))


def test_the_switch_travels_in_the_profile_for_the_edge() -> None:
    assert json.loads(EdgeProfile(reconnects=True).dump())["reconnects"] is True
    assert "reconnects" not in json.loads(EdgeProfile().dump())


# What Twilio and others tell that changes nothing


@pytest.mark.parametrize("name", ["configUpdated", "eagerEndOfTurn", "turnResumed", "roundTripDelayMs", "whatever"])
def test_what_changes_nothing_is_recorded_and_has_no_effect(name: str) -> None:
    line = Line()
    line.hears_all()
    line.says(QUESTION)

    effects = line.frame(Info(name, '{"tts":"Amazon"}'))

    assert records(effects, "noticed") == [{"name": name, "text": '{"tts":"Amazon"}'}]
    assert words(effects) == ""
    assert not of(AbortTurn, effects)


def test_a_name_that_comes_again_and_again_is_recorded_once_and_changed_settings_each_time() -> None:
    line = Line()
    for name in ("delay", "delay", "configUpdated", "configUpdated", *(f"n{at}" for at in range(50))):
        line.frame(Info(name))

    names = [one["name"] for one in records(line.log, "noticed")]
    assert (names.count("delay"), names.count("configUpdated")) == (1, 2)
    assert len(set(names)) == 20
