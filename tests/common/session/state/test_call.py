"""A call sleeps whenever nobody speaks, and wakes as if it had not."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

import pytest

from common.languages import language_of
from common.limits import CLOSE_AFTER_END_S, DIGIT_PAUSE_S, SETUP_DEADLINE_S
from common.session.effects import Effect, Record, Save, StartTurn
from common.session.events import Event, TurnStreamed
from common.session.machine import Session
from common.session.state.call import VERSION, Call
from common.session.state.dice import Dice
from common.session.state.identity import Identity
from common.session.state.keypad import Keypad
from common.session.state.patience import Patience
from common.session.state.playback import Playback
from common.session.state.quiet import Quiet
from common.session.state.resumption import Resumption
from common.session.state.spoken import Spoken
from common.session.state.standing import Standing
from common.session.state.voice import Voice
from common.wire.frames import SpeakerChanged, Text
from common.wire.turn import Chunk, Progress
from tests.common.session.line import Line, asked, ends, of, records, sent, texts, words

QUESTION = "What time do you open on Saturday?"
ANSWER = "On Saturdays we open at nine in the morning. We close at two in the afternoon."


class SleepyLine(Line):
    """A call whose object is put away after every event, but not within a stream, which keeps it awake."""

    def feed(self, event: Event) -> list[Effect]:
        effects = super().feed(event)
        if not isinstance(event, TurnStreamed) or of(Save, effects):
            self.sleeps()
        return effects


def test_all_that_a_call_knows_is_stored() -> None:
    stored = Line().session.call.to_json()

    assert {field.name for field in fields(Call)} - {"effects"} == stored.keys() - {"version"}


@pytest.mark.parametrize(
    "owner",
    [
        Identity(),
        Keypad(),
        Playback(),
        Quiet(),
        Resumption(),
        Spoken("en"),
        Standing(),
        Voice(),
        Dice(1),
        Patience(1.0, 1.0, 2.0),
    ],
)
def test_all_that_an_owner_knows_is_stored(owner: Any) -> None:
    made_anew = {"profile"}  # it is read again from its text

    assert {field.name for field in fields(owner)} - made_anew == owner.to_json().keys()


def test_what_is_stored_does_not_change_when_the_call_goes_on() -> None:
    line = Line()
    [save, *_] = of(Save, line.log)
    stored = json.dumps(save.snapshot)
    line.says(QUESTION)
    line.answers(ANSWER, workflow={"step": "day"}, digits={"minimum": 2})
    line.presses("12")

    assert json.dumps(save.snapshot) == stored


# Silence


def test_a_silent_caller_is_asked_twice_in_different_words_and_then_told_goodbye() -> None:
    line = SleepyLine()
    effects = line.waits(75)
    spoken = [detail["text"] for detail in records(line.log, "spoken")]

    assert len(set(spoken)) == len(spoken) == 3
    assert spoken[2] in {words.format(caller="Ana") for words in language_of("en").phrases.sayings["farewell"]}
    assert [data["route"] for data in ends(effects)] == ["hangup"]


def test_every_event_of_a_silent_call_has_its_own_number() -> None:
    line = SleepyLine()
    line.waits(75)
    events = [effect.event for effect in line.log if isinstance(effect, Record)]

    assert [event.seq for event in events] == list(range(1, len(events) + 1))
    assert [event.turn for event in events if event.detail.kind == "spoken"] == [1, 2, 3]


def test_a_caller_who_asked_for_a_moment_gets_it_over_a_sleep() -> None:
    line = SleepyLine(hold_s=60)
    line.says("Hold on a second")

    assert not texts(line.waits(55))
    assert texts(line.waits(30))


# What else lasts


def test_keys_pressed_before_a_sleep_belong_to_the_entry() -> None:
    line = SleepyLine(digits={"maximum": 20, "purpose": "order"})
    line.presses("12")
    line.presses("34")

    assert [request.digits for request in asked(line.waits(DIGIT_PAUSE_S + 1))] == ["1234"]


def test_prices_are_the_regions_before_and_after_a_sleep() -> None:
    line = SleepyLine(language="es", codes={"es": "es-MX"})
    line.says("¿Cuánto cuesta?")
    line.streams(Chunk("Cuesta "))

    assert "950 pesos" in words(line.answers("$950."))


def test_a_farewell_that_takes_long_ends_the_call_all_the_same() -> None:
    line = SleepyLine(greeting="")
    line.says(QUESTION)
    line.answers(f"{ANSWER * 5} Goodbye.")

    assert [data["route"] for data in ends(line.waits(60))] == ["hangup"]


def test_a_hand_over_goes_to_its_destination_after_a_sleep() -> None:
    line = SleepyLine()
    line.says(QUESTION)
    line.answers("I'll connect you.", handoff={"reason": "billing", "to": "accounts"})

    assert [(data["route"], data["destination"]) for data in ends(line.waits(30))] == [("agent", "accounts")]


def test_a_socket_that_twilio_leaves_open_after_the_end_is_closed_after_a_sleep() -> None:
    line = SleepyLine()
    line.says("Goodbye")
    line.hears_all()

    assert [type(effect).__name__ for effect in line.waits(CLOSE_AFTER_END_S)] == ["Save", "CloseSocket"]


def test_a_socket_that_never_sends_its_setup_is_closed_after_a_sleep() -> None:
    line = SleepyLine(start=False)
    line.opened()

    assert "RefuseSocket" in {type(effect).__name__ for effect in line.waits(SETUP_DEADLINE_S)}


def test_words_that_wait_for_their_time_are_said_after_a_sleep() -> None:
    line = Line(pacing_s=2.0, greeting="")
    line.says(QUESTION)
    line.answers(ANSWER)
    line.sleeps()

    assert words(line.waits(3)) == "We close at two in the afternoon."


def test_the_rest_of_an_answer_that_a_mere_sound_cut_is_said_after_a_sleep() -> None:
    line = SleepyLine(greeting="")
    line.says(QUESTION)
    line.answers(ANSWER)
    line.hears("On Saturdays we open at nine in the morning.")
    line.cuts_in("")

    assert words(line.says("uh huh")) == "We close at two in the afternoon."


def test_a_second_prompt_in_another_language_changes_it_after_a_sleep() -> None:
    line = SleepyLine(detects_language=True)
    line.says("¿A qué hora abren?", language="es-US")
    line.says("¿Los sábados?", language="es-US")

    assert line.session.call.language == "es"


# What is stored when


def test_nothing_is_stored_for_a_relayed_token() -> None:
    line = Line()
    line.says(QUESTION)
    effects = line.streams(*(Chunk(f"{word} ") for word in (ANSWER * 20).split()), Progress("Searching..."))

    assert words(effects)
    assert not of(Save, effects)


def test_what_changes_nothing_stores_nothing() -> None:
    line = Line()
    line.waits(1)
    line.frame(SpeakerChanged(agent=False, speaking=False))

    assert not of(Save, line.frame(SpeakerChanged(agent=False, speaking=False)))


def test_a_caller_who_speaks_on_and_on_is_not_stored_with_every_word() -> None:
    line = Line()
    effects = [effect for word in range(40) for effect in (*line.says(f"{word}", last=False), *line.waits(0.1))]

    assert len(of(Save, effects)) <= 2


def test_state_and_records_are_written_before_anything_is_told() -> None:
    line = Line()
    line.says(QUESTION)
    line.answers(ANSWER)
    kinds = [type(effect) for effect in line.says("And on Sunday?")]
    line.streams(Chunk(f"{ANSWER} And"))
    superseded = [type(effect) for effect in line.says("And on Monday?")]

    assert kinds[0] is superseded[0] is Save
    assert superseded.index(Record) == 1
    assert superseded.index(StartTurn) > 1


# A turn under way


def test_a_turn_whose_request_was_lost_with_its_object_is_asked_anew() -> None:
    line = Line()
    [lost] = asked(line.says(QUESTION))
    line.sleeps()
    [again] = asked(line.waits(10))

    assert (again.text, again.turn) == (QUESTION, lost.turn + 1)


def test_a_turn_that_is_lost_twice_is_apologised_for() -> None:
    line = SleepyLine()
    line.says(QUESTION)

    assert records(line.waits(20), "failed")
    assert sent(line.says("Hello"))


# Other versions


@pytest.mark.parametrize("version", [None, VERSION - 1, VERSION + 1])
def test_a_session_that_another_version_stored_is_begun_anew_and_counts_on(version: int | None) -> None:
    line = Line()
    line.says(QUESTION)
    line.answers(ANSWER)
    stored = json.loads(line.stored) | {"version": version, "stage": "of another kind"}
    line.session = Session(language="en", seed=2, now=line.now, stored=stored)
    seq, turn = stored["seq"], stored["turn"]
    effects = line.setup()

    assert [effect.event.seq for effect in of(Record, effects)] == [seq + 1]
    assert asked(line.says(QUESTION))[0].turn == turn + 1


def test_a_stored_session_without_any_numbers_begins_at_the_first() -> None:
    session = Session(language="en", seed=2, now=0.0, stored={})

    assert (session.call.turn, session.call.seq) == (0, 0)


def test_a_woken_session_that_hears_nothing_new_stores_nothing() -> None:
    line = Line()
    line.sleeps()

    assert not of(Save, line.waits(1))
    assert [text for text in texts(line.log) if isinstance(text, Text)] == []
