"""A call as a script: what happens, and what the session does about it."""

from __future__ import annotations

from typing import Any

import pytest

from common.intents.intent import ANSWERED_AT_EDGE, Intent, IntentName
from common.limits import (
    CALL_LIMIT_S,
    CLASSIFY_DEADLINE_S,
    CLOSE_AFTER_END_S,
    FIRST_FILLER_AFTER_S,
    FIRST_TOKEN_DEADLINE_S,
    MAX_CHUNK_CHARS,
    SETUP_DEADLINE_S,
    STALL_DEADLINE_S,
    SUMMARY_CHARS,
)
from common.session.effects import Classify, CloseSocket, Effect, Log, RefuseSocket, Save, StartTurn, TakeSocket
from common.session.events import Classified, Ticked
from common.wire.frames import Language, Setup, SpeakerChanged, Text, TwilioError, Unknown
from common.wire.turn import Answer, Chunk, Context, Progress, Status, Utterance
from tests.common.session.line import (
    CALL,
    GREETING,
    Line,
    aborted,
    asked,
    ends,
    fillers,
    history,
    of,
    records,
    sent,
    texts,
    words,
)

QUESTION = "What time do you open on Saturday?"
ANSWER = "On Saturdays we open at nine in the morning. We close at two in the afternoon."


# The start


def test_a_setup_with_a_valid_token_takes_the_socket_and_enters_the_greeting() -> None:
    line = Line(start=False)
    effects = line.setup()

    assert of(TakeSocket, effects)
    assert records(effects, "started")[0]["to"] == "+15550100001"
    assert history(line) == [("assistant", GREETING)]
    assert not sent(effects), "the welcome greeting is Twilio's"


def test_a_setup_without_a_valid_token_is_refused() -> None:
    line = Line(start=False)
    effects = line.setup(token=False)

    assert of(RefuseSocket, effects) == [RefuseSocket(1008, "setup refused")]
    assert not asked(line.says(QUESTION))


def test_a_token_opens_one_session_only() -> None:
    line = Line(start=False)
    line.setup(token_id="once")

    assert of(RefuseSocket, line.setup(token_id="once"))
    assert asked(line.says(QUESTION)), "the call on the first socket goes on"


def test_a_second_setup_on_a_socket_is_ignored() -> None:
    line = Line()
    effects = line.setup(again=True)

    assert not of(TakeSocket, effects)
    assert asked(line.says(QUESTION))


def test_a_socket_without_setup_is_closed_in_time() -> None:
    line = Line(start=False)

    assert not line.waits(SETUP_DEADLINE_S - 1)
    assert of(RefuseSocket, line.waits(2)) == [RefuseSocket(1008, "no setup")]
    assert line.session.deadline is None


def test_frames_before_setup_change_nothing() -> None:
    line = Line(start=False)
    line.opened()

    assert {type(effect) for effect in line.says(QUESTION)} == {Log}


# A turn


def test_a_question_goes_to_the_backend_with_history() -> None:
    line = Line()
    [request] = asked(line.says(QUESTION))

    assert line.session.session_token == "t1"
    assert (request.call_sid, request.turn, request.text, request.profile) == (CALL, 1, QUESTION, "clinic")
    assert request.history == (Utterance("assistant", GREETING),)


def test_a_turn_number_is_stored_before_it_is_used() -> None:
    effects = Line().says(QUESTION)
    kinds = [type(effect) for effect in effects]

    assert kinds.index(Save) < kinds.index(StartTurn)


def test_an_answer_is_one_talk_cycle() -> None:
    line = Line()
    line.says(QUESTION)
    spoken = texts(line.answers(ANSWER))

    assert "".join(text.token for text in spoken).split() == ANSWER.split()
    assert [text.last for text in spoken] == [False] * (len(spoken) - 1) + [True]
    assert history(line)[-1] == ("assistant", ANSWER)


def test_words_leave_at_the_end_of_a_clause_not_at_the_end_of_the_answer() -> None:
    line = Line()
    line.says(QUESTION)

    assert words(line.streams(Chunk("We open at nine. And"))) == "We open at nine."


def test_an_answer_that_never_came_in_chunks_is_spoken_whole() -> None:
    line = Line()
    line.says(QUESTION)

    assert words(line.streams(Answer(ANSWER), Status("done"))) == ANSWER


def test_the_full_text_is_not_spoken_after_its_chunks() -> None:
    line = Line()
    line.says(QUESTION)

    assert words(line.streams(Chunk(ANSWER), Answer(ANSWER), Status("done"))) == ANSWER


def test_an_answered_turn_is_recorded_with_its_latencies() -> None:
    line = Line()
    line.says(QUESTION)
    line.now += 0.2
    line.streams(Status("connected"))
    line.now += 0.3
    [answered] = records(
        line.streams(Chunk(ANSWER), Context({"timings": {"retrieval": 12}, "sources": ["hours"]}), Status("done")),
        "answered",
    )

    assert answered["said"] == QUESTION
    assert answered["text"] == ANSWER
    assert answered["complete"]
    assert answered["sources"] == ["hours"]
    assert answered["latency_ms"] == {"request": 200, "first_chunk": 500, "total": 500, "retrieval": 12}


def test_what_the_backend_wants_recorded_rides_along() -> None:
    line = Line()
    line.says(QUESTION)

    assert records(line.answers(ANSWER, records=[{"kind": "audit"}]), "records") == [{"records": [{"kind": "audit"}]}]


def test_an_event_of_an_old_turn_is_dropped() -> None:
    line = Line()
    line.says(QUESTION)
    line.says("And on Sunday?")

    assert line.streams(Chunk(ANSWER), Status("done"), turn=1) == []
    assert line.fails(turn=1) == []


# Reflexes


def test_a_greeting_is_answered_at_the_edge() -> None:
    effects = Line().says("Hello")

    assert not asked(effects)
    assert records(effects, "reflex")[0]["intent"] == "greeting"
    assert words(effects)
    assert texts(effects)[-1].last


def test_a_greeting_that_asks_something_goes_to_the_backend() -> None:
    assert asked(Line().says("Hello, what time do you open?"))


def test_repeat_says_the_last_answer_again() -> None:
    line = Line()
    line.says(QUESTION)
    line.answers(ANSWER)
    line.hears_all()

    assert words(line.says("Can you repeat that?")).endswith(f" {ANSWER}")


def test_a_long_answer_is_repeated_in_pieces() -> None:
    line = Line()
    line.says(QUESTION)
    long = " ".join(f"On day number {number} we open at nine." for number in range(20))
    line.answers(long)
    line.hears_all()
    effects = line.says("Can you repeat that?")

    assert words(effects).endswith(f" {long}")
    assert max(len(text.token) for text in texts(effects)) <= MAX_CHUNK_CHARS


def test_repeat_before_anything_was_said_goes_to_the_backend() -> None:
    assert asked(Line(greeting="").says("Can you repeat that?"))


def test_a_quick_answer_of_the_profile_is_given_at_the_edge() -> None:
    line = Line(quick_answers=[{"phrases": ["your address"], "answer": "We are at 12 Main Street."}])

    assert words(line.says("What is your address?")) == "We are at 12 Main Street."
    assert asked(line.says("Can I bring my dog?"))
    assert asked(line.says("Is your address the one that I found on the old letter which you sent me in May?"))
    assert asked(line.says(QUESTION))


def test_wait_silences_the_idle_prompt() -> None:
    line = Line(idle_s=5, hold_s=60)
    line.says("Hold on a second")
    line.hears_all()

    assert not texts(line.waits(50))
    assert texts(line.waits(15))


def test_a_person_is_called_when_that_is_allowed() -> None:
    line = Line(transfer=True)
    line.says(QUESTION)
    line.answers(ANSWER)
    assert not ends(line.says("I want to talk to a person"))
    [handoff] = ends(line.hears_all())

    assert handoff["route"] == "agent"
    assert handoff["language"] == "en"
    assert f"Caller: {QUESTION}" in handoff["summary"]
    assert handoff["startTime"] == "1970-01-01T00:16:40+00:00"


def test_the_summary_for_a_person_is_short_and_holds_the_newest_words() -> None:
    line = Line(transfer=True)
    for number in range(20):
        line.says(f"What about {number}? {'It matters. ' * 10}")
        line.answers(f"Answer {number}, with some more words in it.")
        line.hears_all()
    line.says("I want to talk to a person")
    [handoff] = ends(line.hears_all())

    assert len(handoff["summary"]) <= SUMMARY_CHARS
    assert "Answer 19" in handoff["summary"]
    assert "Answer 0," not in handoff["summary"]


def test_a_person_is_the_backends_business_when_it_is_not_allowed() -> None:
    assert asked(Line(transfer=False).says("I want to talk to a person"))


def test_a_change_of_language_takes_effect_everywhere() -> None:
    line = Line()
    effects = line.says("Can we speak Spanish?")

    assert Language(tts="es-US", transcription="es-US") in sent(effects)
    assert records(effects, "language") == [{"to": "es"}]
    assert asked(line.says("¿A qué hora abren?"))[0].language == "es"


def test_an_answer_in_another_language_is_spoken_in_its_voice_from_the_first_word() -> None:
    line = Line()
    line.says("My grandmother would rather hear it in her mother tongue.")

    effects = line.streams(
        Status("connected"), Context({"language": "es"}), Chunk("Claro. Dígame, ¿en qué le ayudo?"), Status("done")
    )

    assert sent(effects)[0] == Language(tts="es-US", transcription="es-US")
    assert not any(isinstance(frame, Language) for frame in sent(effects)[1:])
    assert records(effects, "language") == [{"to": "es"}]


def test_a_language_that_comes_after_the_first_word_is_for_the_next_answer() -> None:
    line = Line()
    line.says("My grandmother would rather hear it in her mother tongue.")

    effects = line.streams(
        Status("connected"), Chunk("Of course. "), Context({"language": "es"}), Chunk("Go ahead."), Status("done")
    )

    assert isinstance(sent(effects)[-1], Language)
    assert records(effects, "language") == [{"to": "es"}]


def test_a_language_that_is_not_offered_is_declined_in_the_calls_own() -> None:
    line = Line(codes={"en": "en-US"})

    assert "English" in words(line.says("Can we speak Spanish?"))


def test_a_detected_language_changes_the_calls_after_two_prompts() -> None:
    line = Line(detects_language=True)

    assert asked(line.says("¿Los sábados?", language="es"))[0].language == "en"
    line.answers(ANSWER)
    effects = line.says("¿Los domingos?", language="es")
    assert sent(effects)[0] == Language(tts="es-US")
    assert asked(effects)[0].language == "es"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "¿A qué hora abren el sábado?"),
        ("en", "Quiero hacer una cita, por favor."),
        ("en", "Es que mi mamá necesita hablar con el dentista."),
        ("en", "¿Cuánto cuesta una limpieza?"),
        ("en", "Perdón, ¿me puede ayudar?"),
        ("en", "Tengo una pregunta sobre mi cita."),
        ("en", "no sé cómo decirlo, necesito cancelar la cita de mañana"),
        ("en", "¿Dónde están ustedes?"),
        ("en", "hola este cuánto cobran por un cambio de aceite"),
        ("en", "mi duda es cuánto cuesta arreglar el motor de la lancha"),
        ("en", "me puede decir cuánto vale un ramo de rosas"),
        ("es", "What time do you open on Saturday?"),
        ("es", "I need to book an appointment."),
        ("es", "Sorry, can you help me with this?"),
        ("es", "How much is a cleaning?"),
        ("es", "My daughter has a toothache and I want to come today."),
        ("es", "Where are you located?"),
        ("es", "Do you take insurance?"),
        ("es", "I would like to know about parking."),
    ],
)
def test_whoever_plainly_speaks_another_language_is_answered_in_it_at_once(language: str, said: str) -> None:
    line = Line(language=language)
    effects = line.says(said)

    assert asked(effects)[0].language != language
    assert isinstance(sent(effects)[0], Language)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "gracias"),
        ("en", "Calle de la Luna five"),
        ("en", "Maria de los Santos"),
        ("en", "the San Juan office please"),
        ("en", "Do you have tacos al pastor con todo?"),
        ("en", "My name is José Luis de la Vega"),
        ("en", "Buenos Aires"),
        ("en", "El Camino Real, Le Mans"),
        ("en", "I need the es que form"),
        ("en", "no, no, me"),
        ("en", "give me Les Paul"),
        ("en", "soy, hay fever, son"),
        ("es", "okay"),
        ("es", "thank you"),
        ("es", "Quiero el brunch for two"),
        ("es", "Me llamo John Will Smith"),
        ("es", "¿Tienen Wi-Fi o hotspot de Open Space?"),
        ("es", "Main Street cuarenta"),
        ("es", "el plan family plus"),
        ("es", "Apple Watch"),
        ("es", "sí, con The Home Depot"),
    ],
)
def test_a_name_a_loan_or_a_mixture_changes_no_language(language: str, said: str) -> None:
    line = Line(language=language)
    line.says(said)

    assert line.session.call.language == language


def test_a_language_that_the_profile_does_not_offer_is_not_answered_in() -> None:
    line = Line(codes={"en": "en-US"})
    line.says("¿A qué hora abren el sábado?")

    assert line.session.call.language == "en"


def test_one_prompt_in_another_language_between_two_changes_nothing() -> None:
    line = Line(detects_language=True)
    for language in ("es", "en", "es"):
        line.says(QUESTION, language=language)

    assert line.session.call.language == "en"


# Preprocessing

UNCLEAR = "purple monkeys dishwasher"


def classified(line: Line, name: IntentName | None, turn: int = 1) -> list[Effect]:
    return line.feed(Classified(turn, Intent(name, name in ANSWERED_AT_EDGE, "model") if name else None))


def test_what_the_rules_leave_open_is_classified_beside_the_backends_turn() -> None:
    effects = Line(preprocessing=True).says(UNCLEAR)

    assert asked(effects)
    assert of(Classify, effects) == [Classify(1, UNCLEAR, "en", CLASSIFY_DEADLINE_S)]
    assert not of(Classify, Line(preprocessing=True).says(QUESTION))
    assert not of(Classify, Line().says(UNCLEAR))


def test_a_reflex_takes_the_place_of_an_answer_that_has_not_begun() -> None:
    line = Line(preprocessing=True)
    line.says(UNCLEAR)
    effects = classified(line, "thanks")

    assert aborted(effects) == [1]
    assert records(effects, "reflex")[0]["intent"] == "thanks"
    assert line.streams(Chunk(ANSWER), Status("done"), turn=1) == []


def test_a_classification_after_the_first_word_counts_for_nothing() -> None:
    line = Line(preprocessing=True)
    line.says(UNCLEAR)
    line.streams(Chunk("On Saturdays we open at nine. And"))

    assert {type(effect) for effect in classified(line, "thanks")} == {Save, Log}


@pytest.mark.parametrize("name", [None, "live_agent", "repeat"])
def test_a_classification_that_the_edge_cannot_act_on_counts_for_nothing(name: IntentName | None) -> None:
    line = Line(preprocessing=True, greeting="")
    line.says(UNCLEAR)

    assert {type(effect) for effect in classified(line, name)} == {Log}


def test_a_classification_of_an_old_turn_is_dropped() -> None:
    line = Line(preprocessing=True)
    line.says(UNCLEAR)
    line.says(UNCLEAR)

    assert classified(line, "thanks", turn=1) == []


# Interruptions


def test_an_interrupt_stops_everything_at_once() -> None:
    line = Line()
    line.says(QUESTION)
    line.streams(Chunk("On Saturdays we open at nine. "))
    line.hears("On Saturdays")
    effects = line.cuts_in("On Saturdays")

    assert aborted(effects) == [1]
    assert texts(effects) == [Text("", last=True)]
    assert line.streams(Chunk("We close at two. "), Status("done"), turn=1) == []
    assert history(line)[-1] == ("assistant", "On Saturdays")


def test_an_interrupt_after_the_cycle_was_closed_sends_nothing() -> None:
    line = Line()
    line.says(QUESTION)
    line.answers(ANSWER)

    assert texts(line.cuts_in("On Saturdays")) == []
    assert history(line)[-1] == ("assistant", "On Saturdays")


def test_an_interrupt_that_comes_after_the_next_prompt_leaves_its_answer_alone() -> None:
    line = Line()
    line.says(QUESTION)
    line.answers(ANSWER)
    line.says("And on Sunday?")
    effects = line.cuts_in("On Saturdays")

    assert aborted(effects) == []
    assert words(line.answers("On Sundays we are closed.")) == "On Sundays we are closed."
    assert [text for _, text in history(line)] == [
        GREETING,
        QUESTION,
        "On Saturdays",
        "And on Sunday?",
        "On Sundays we are closed.",
    ]


def test_an_interrupt_just_before_the_next_prompt_lets_no_old_word_through() -> None:
    line = Line()
    line.says(QUESTION)
    line.streams(Chunk("On Saturdays we open at nine. We"))
    line.cuts_in("On Sat")
    [request] = asked(line.says("And on Sunday?"))

    assert request.turn == 2
    assert line.streams(Chunk(" close at two. "), turn=1) == []


def test_an_answer_of_which_nothing_was_heard_leaves_no_trace() -> None:
    line = Line(greeting="")
    line.says(QUESTION)
    line.hears("")
    line.streams(Chunk("On Saturdays we open at nine. "))
    line.cuts_in("")
    [request] = asked(line.says("And on Sunday?"))

    assert request.text == f"{QUESTION} And on Sunday?"
    assert request.history == ()


def test_an_interrupt_before_anything_was_said_is_noted() -> None:
    assert {type(effect) for effect in Line(greeting="").cuts_in()} == {Log}


def test_a_second_prompt_before_any_answer_joins_the_first() -> None:
    line = Line(greeting="")
    line.says("What are your prices")
    effects = line.says("for a cleaning")

    assert aborted(effects) == [1]
    [request] = asked(effects)
    assert (request.turn, request.text, request.history) == (2, "What are your prices for a cleaning", ())


def test_a_prompt_during_the_answer_takes_its_place() -> None:
    line = Line()
    line.says(QUESTION)
    line.streams(Chunk("On Saturdays we open at nine. And"))
    effects = line.says("And on Sunday?")

    assert aborted(effects) == [1]
    assert texts(effects) == [Text("", last=True)]
    assert not records(effects, "answered")[0]["complete"]
    assert asked(effects)[0].text == "And on Sunday?"


@pytest.mark.parametrize("sound", ["uh huh", "mm-hmm"])
def test_a_backchannel_during_the_answer_takes_no_turn(sound: str) -> None:
    line = Line()
    line.says(QUESTION)
    line.streams(Chunk("On Saturdays we open at nine. And"))

    assert [type(effect) for effect in line.says(sound)] == [Save]
    assert words(line.streams(Chunk(" we close at two. "))) == "And we close at two."


def test_after_an_interrupt_by_a_backchannel_the_rest_is_said_again() -> None:
    line = Line()
    line.says(QUESTION)
    line.answers(ANSWER)
    line.hears("On Saturdays we open at nine in the morning.")
    line.cuts_in("")
    effects = line.says("uh huh")

    assert words(effects) == "We close at two in the afternoon."
    assert not asked(effects)
    assert history(line)[-1] == ("assistant", ANSWER)


def test_after_an_interrupt_by_a_backchannel_an_unfinished_answer_is_asked_for_again() -> None:
    line = Line(greeting="")
    line.says(QUESTION)
    line.streams(Chunk("On Saturdays we open at nine. And"))
    line.cuts_in("On Sat")
    [request] = asked(line.says("uh huh"))

    assert (request.turn, request.text, request.history) == (2, QUESTION, ())


def test_a_backchannel_after_a_question_that_was_heard_is_an_answer() -> None:
    line = Line()
    line.says(QUESTION)
    line.answers("Shall I book it? It would be at nine on Saturday.")
    line.cuts_in("Shall I book it?")

    assert asked(line.says("okay"))


def test_a_backchannel_with_nothing_left_to_say_is_a_prompt() -> None:
    line = Line()
    line.says(QUESTION)
    line.answers("We do.")
    line.hears_all()
    line.cuts_in("We do.")

    assert asked(line.says("uh huh"))


def test_a_partial_prompt_starts_nothing() -> None:
    assert not asked(Line().says("What time do", last=False))


def test_a_prompt_without_words_is_ignored() -> None:
    assert Line().says(" ") == []


def test_a_reflex_during_an_answer_does_not_interleave() -> None:
    line = Line()
    line.says(QUESTION)
    line.streams(Chunk("On Saturdays we open at nine. And"))
    spoken = texts(line.says("Thank you"))

    assert [text.last for text in spoken] == [True, *[False] * (len(spoken) - 2), True]
    assert spoken[0].token == ""


# Waiting


def test_a_filler_comes_only_after_a_wait_and_is_displaced_by_the_answer() -> None:
    line = Line()
    line.says(QUESTION)
    line.streams(Progress("Searching..."))
    assert not line.waits(FIRST_FILLER_AFTER_S - 0.1)
    [filler] = texts(line.waits(0.2))

    assert filler.last
    assert filler.preemptible
    assert ("assistant", filler.token) not in history(line)
    assert words(line.answers(ANSWER)) == ANSWER
    assert history(line)[-1] == ("assistant", ANSWER)


def test_fillers_are_few_and_none_comes_twice() -> None:
    line = Line()
    line.says(QUESTION)
    spoken = fillers(line.waits(FIRST_TOKEN_DEADLINE_S - 0.1))

    assert len(spoken) == len(set(spoken)) == 2


# Failures


@pytest.mark.parametrize("failure", ["http_500", "unreachable", "cut"])
def test_a_request_that_breaks_before_any_word_is_made_again(failure: str) -> None:
    line = Line(greeting="")
    line.says(QUESTION)
    effects = line.fails(failure)
    [request] = asked(effects)

    assert (request.turn, request.text, request.history) == (2, QUESTION, ())
    assert not words(effects)


def test_a_second_failure_is_a_spoken_apology_and_the_session_goes_on() -> None:
    line = Line()
    line.says(QUESTION)
    line.refuses()
    effects = line.refuses()

    assert words(effects)
    assert texts(effects)[-1].last
    assert records(effects, "failed") == [{"said": QUESTION, "text": words(effects), "code": "overloaded"}]
    line.hears_all()
    assert asked(line.says("Hello, are you open on Sunday?"))


def test_silence_of_the_backend_is_a_failure() -> None:
    line = Line()
    line.says(QUESTION)
    effects = line.waits(FIRST_TOKEN_DEADLINE_S + 0.1)
    assert aborted(effects) == [1]
    assert [request.turn for request in asked(effects)] == [2]

    effects = line.waits(FIRST_TOKEN_DEADLINE_S + 0.1)
    assert aborted(effects) == [2]
    assert records(effects, "failed")[0]["code"] == "late"


def test_an_answer_that_stalls_ends_in_a_spoken_sentence() -> None:
    line = Line()
    line.says(QUESTION)
    line.streams(Chunk("On Saturdays we open at nine. And then"))
    effects = line.waits(STALL_DEADLINE_S + 0.1)

    assert aborted(effects) == [1]
    assert not asked(effects)
    assert "And then" not in words(effects)
    assert words(effects)
    assert texts(effects)[-1].last


def test_an_answer_cut_in_the_middle_ends_in_a_spoken_sentence() -> None:
    line = Line()
    line.says(QUESTION)
    line.streams(Chunk("On Saturdays we open at nine. "))
    effects = line.fails("cut")

    assert words(effects)
    assert texts(effects)[-1].last


def test_an_answer_without_a_word_is_a_failure() -> None:
    line = Line()
    line.says(QUESTION)

    assert asked(line.streams(Status("done")))


# Digits


def test_keys_are_a_turn_of_their_own() -> None:
    line = Line(digits={"minimum": 4, "maximum": 4})
    [request] = asked(line.presses("1234#"))

    assert (request.digits, request.text) == ("1234", "1 2 3 4")


def test_too_few_keys_are_asked_for_again() -> None:
    line = Line(digits={"minimum": 4, "maximum": 4})
    effects = line.presses("12#")

    assert words(effects)
    assert not asked(effects)
    assert asked(line.presses("1234"))


def test_a_pause_ends_the_keys() -> None:
    line = Line(digits={"maximum": 20, "purpose": "order"})
    line.presses("12")

    assert asked(line.waits(5))[0].digits == "12"


def test_spoken_digits_count_while_digits_are_expected() -> None:
    line = Line()
    line.says("I want to check my order")
    line.answers("What is your order number?", digits={"minimum": 3, "maximum": 5})
    line.hears_all()
    [request] = asked(line.says("five five double two"))

    assert request.digits == "5522"


def test_keys_after_the_farewell_change_nothing() -> None:
    line = Line(digits={"minimum": 1, "maximum": 1})
    line.says("Goodbye")

    assert not asked(line.presses("1"))


# The end


def test_a_goodbye_is_played_out_before_the_session_ends() -> None:
    line = Line()
    effects = line.says("Goodbye")
    assert words(effects)
    assert not ends(effects)
    effects = line.hears_all()

    assert [data["route"] for data in ends(effects)] == ["hangup"]
    assert records(effects, "ended") == [{"by": "assistant", "reason": "goodbye"}]
    assert [type(effect) for effect in line.closed(1000)] == [Save]
    assert line.session.deadline is None
    assert not records(line.log, "ended")[1:]


def test_keys_that_a_goodbye_left_behind_say_and_ask_nothing_after_the_end() -> None:
    line = Line()
    line.presses("12")
    line.says("Goodbye")
    line.hears_all()

    effects = line.waits(20)

    assert not texts(effects)
    assert not asked(effects)


def test_keys_that_were_pressed_before_a_hang_up_ask_nothing() -> None:
    line = Line(digits={"minimum": 2, "maximum": 8})
    line.presses("1234")
    line.closed()
    line.now += 20

    assert not asked(line.feed(Ticked()))


def test_words_that_wait_for_their_time_are_not_said_after_a_hang_up() -> None:
    line = Line(pacing_s=0.5)
    line.says("What time do you open?")
    line.answers("We open at nine in the morning. We close at five. Come and see us.")
    line.closed()
    line.now += 20

    assert not sent(line.feed(Ticked()))
    assert "close at five" not in str(history(line))


def test_a_socket_that_stays_open_after_the_end_is_closed() -> None:
    line = Line()
    line.says("Goodbye")
    line.hears_all()

    assert of(CloseSocket, line.waits(CLOSE_AFTER_END_S + 1)) == [CloseSocket()]
    assert line.session.deadline is None


def test_a_goodbye_whose_playback_is_not_reported_ends_by_reckoning() -> None:
    line = Line(greeting="")
    line.says("Goodbye")

    assert len(ends(line.waits(30))) == 1


def test_who_talks_on_during_the_farewell_is_answered() -> None:
    line = Line()
    line.says("Goodbye")
    line.cuts_in("Good")

    assert asked(line.says("Wait, what time do you open on Saturday?"))
    assert not ends(line.waits(2))


def test_who_asks_on_during_the_farewell_without_cutting_in_is_answered() -> None:
    line = Line()
    line.says("Goodbye")

    assert asked(line.says(QUESTION))


def test_a_hand_off_is_not_undone_by_talking_on() -> None:
    line = Line(transfer=True)
    line.says("I want to talk to a person")

    assert not asked(line.says(QUESTION))
    assert len(ends(line.cuts_in(""))) == 1


@pytest.mark.parametrize(
    ("context", "route", "reason"),
    [
        ({"end": True}, "hangup", "the assistant ends the call"),
        ({"end": {"reason": "done"}}, "hangup", "done"),
        ({"handoff": {"reason": "billing"}}, "agent", "billing"),
        ({"handoff": "billing"}, "agent", "billing"),
    ],
)
def test_the_backend_ends_the_call(context: dict[str, Any], route: str, reason: str) -> None:
    line = Line()
    line.says(QUESTION)
    line.answers("All right then", **context)
    [data] = ends(line.hears_all())

    assert (data["route"], data["reason"]) == (route, reason)


def test_the_backend_may_end_the_call_without_a_word() -> None:
    line = Line(greeting="")
    line.says(QUESTION)

    assert len(ends(line.streams(Context({"end": {"reason": ""}}), Status("done")))) == 1


def test_the_assistants_own_goodbye_ends_the_call() -> None:
    line = Line()
    line.says("I think that is all I need to know about it")
    line.answers("Thank you for calling. Goodbye!")

    assert [data["reason"] for data in ends(line.hears_all())] == ["goodbye"]


def test_the_assistants_own_announcement_hands_over_when_that_is_allowed() -> None:
    line = Line(transfer=True)
    line.says("I have a problem with my bill")
    line.answers("I am transferring you to a colleague now.")

    assert [data["route"] for data in ends(line.hears_all())] == ["agent"]


@pytest.mark.parametrize(
    ("handoff", "destination"),
    [({"reason": "a bill", "to": "billing"}, "billing"), ({"to": 7}, None), ("a bill", None)],
)
def test_the_backend_may_name_the_destination_of_a_hand_over(handoff: Any, destination: str | None) -> None:
    line = Line()
    line.says(QUESTION)
    line.answers("One moment.", handoff=handoff)
    [data] = ends(line.hears_all())

    assert (data["route"], data.get("destination")) == ("agent", destination)


def test_a_hang_up_cancels_the_request_and_is_recorded() -> None:
    line = Line()
    line.says(QUESTION)
    effects = line.closed(1000)

    assert aborted(effects) == [1]
    assert records(effects, "ended") == [{"by": "caller", "reason": "hang-up"}]
    assert line.session.over_since == line.now


def test_a_dropped_socket_is_an_error() -> None:
    assert records(Line().closed(1006), "ended") == [{"by": "error", "reason": "socket closed with 1006"}]


# Silence


def test_silence_is_broken_and_in_the_end_the_call_is_closed() -> None:
    line = Line(idle_s=10, idle_prompts=2)
    line.hears_all()
    first = line.waits(10.1)
    assert words(first)
    assert not ends(first)
    effects = line.waits(60)

    assert records(effects, "ended") == [{"by": "assistant", "reason": "idle"}]


def test_silence_is_counted_from_the_end_of_playback() -> None:
    line = Line(idle_s=10)
    line.hears_all()
    line.says(QUESTION)
    line.answers(ANSWER)
    line.now += 8
    line.hears_all()

    assert not texts(line.waits(9))
    assert texts(line.waits(2))


def test_who_is_speaking_is_not_asked_whether_they_are_there() -> None:
    line = Line(idle_s=10)
    line.hears_all()
    line.frame(SpeakerChanged(agent=False, speaking=True))

    assert not texts(line.waits(15))


def test_no_silence_is_broken_where_the_profile_says_so() -> None:
    line = Line(idle_s=0)
    line.hears_all()

    assert not texts(line.waits(3600))


def test_no_call_lasts_for_ever() -> None:
    line = Line(idle_s=0)
    line.hears_all()
    effects = line.waits(CALL_LIMIT_S + 60)

    assert records(effects, "ended") == [{"by": "assistant", "reason": "time limit"}]


def test_a_profile_may_allow_calls_less_time() -> None:
    line = Line(idle_s=0, max_call_s=300)
    line.hears_all()

    assert not ends(line.waits(299))
    assert records(line.waits(60), "ended") == [{"by": "assistant", "reason": "time limit"}]


# Pacing


def test_chunks_leave_at_the_pace_of_the_profile() -> None:
    line = Line(pacing_s=0.5)
    line.says(QUESTION)
    first = texts(line.answers(ANSWER))
    assert len(first) == 1
    rest = texts(line.waits(5))

    assert "".join(text.token for text in first + rest).split() == ANSWER.split()
    assert rest[-1].last


def test_an_interrupt_drops_what_waits() -> None:
    line = Line(pacing_s=0.5)
    line.says(QUESTION)
    line.answers(ANSWER)
    line.cuts_in("On Sat")
    line.says("And on Sunday?")

    assert not words(line.waits(5))


# Coming back


def test_a_stored_call_comes_back_with_history_and_turn_number() -> None:
    line = Line()
    line.says(QUESTION)
    line.answers(ANSWER)
    line.sleeps()
    [request] = asked(line.says("And on Sunday?"))

    assert request.turn == 2
    assert [entry.text for entry in request.history] == [GREETING, QUESTION, ANSWER]


def test_a_call_that_comes_back_on_a_new_socket_is_told_so() -> None:
    line = Line()
    line.says(QUESTION)
    line.answers(ANSWER, digits={"minimum": 2, "maximum": 2})
    line.closed(1006)
    line.sleeps()
    line.opened()
    line.edge["greeting"] = ""
    effects = line.setup()

    assert words(effects)
    assert of(TakeSocket, effects)
    assert asked(line.says("And on Sunday?"))[0].turn > 1


def test_a_call_that_comes_back_with_a_greeting_is_told_by_that() -> None:
    line = Line()
    line.hears_all()
    line.closed(1006)
    line.opened()
    line.edge["greeting"] = "Nobody was free."

    assert not words(line.setup())
    assert history(line) == [("assistant", f"{GREETING} Nobody was free.")]


def test_a_new_socket_takes_a_live_call_and_its_answer_stops() -> None:
    line = Line()
    line.says(QUESTION)
    line.streams(Chunk("On Saturdays we open at nine. And"))
    line.opened()
    line.edge["greeting"] = ""
    effects = line.setup()

    assert aborted(effects) == [1]
    assert of(TakeSocket, effects)
    assert texts(effects)[0].token, "the old socket's talk cycle is gone with it"


def test_an_ended_call_stays_ended_when_it_is_read_back() -> None:
    line = Line()
    line.closed(1000)

    assert line.woken().over_since == line.now


def test_a_socket_that_closes_before_its_setup_leaves_nothing() -> None:
    line = Line(start=False)
    line.closed(1006)

    assert not records(line.log, "ended")
    assert line.session.over_since is not None


@pytest.mark.parametrize(
    "frame",
    [Unknown("expected JSON"), TwilioError("code: 64107", 64107), Setup("", CALL)],
)
def test_frames_that_change_nothing_are_logged(frame: Unknown | TwilioError | Setup) -> None:
    line = Line()
    logged = line.frame(frame)

    assert {type(effect) for effect in logged} == {Log}
    assert asked(line.says(QUESTION))


def test_logs_at_info_level_never_hold_what_was_said() -> None:
    line = Line()
    line.says("my secret is swordfish")
    line.answers("Your secret is swordfish indeed.")
    line.cuts_in("Your secret")
    line.says("Hello swordfish")
    line.closed(1000)

    assert of(Log, line.log)
    assert not [entry for entry in of(Log, line.log) if entry.level != "debug" and "swordfish" in str(entry)]


@pytest.mark.parametrize("code", [64111, 64112, 64114])
def test_a_provider_of_speech_that_fails_again_is_replaced_by_starting_anew(code: int) -> None:
    line = Line()
    line.hears_all()
    line.says(QUESTION)
    assert not ends(line.frame(TwilioError(f"code: {code}", code)))
    effects = line.frame(TwilioError(f"code: {code}", code))

    assert aborted(effects) == [1]
    assert [(data["route"], data["reasonCode"]) for data in ends(effects)] == [("relay", str(code))]
    assert records(effects, "ended") == [{"by": "error", "reason": "a speech provider failed"}]
    line.opened()
    line.setup()
    assert asked(line.says(QUESTION))


def test_a_provider_of_speech_that_fails_in_silence_is_replaced_too_but_not_in_a_farewell() -> None:
    silent, leaving = Line(), Line()
    leaving.says("Goodbye")
    errors = [[end for _ in range(3) for end in ends(line.frame(TwilioError("", 64112)))] for line in (silent, leaving)]

    assert [len(found) for found in errors] == [1, 0]


def test_a_workflow_chosen_before_the_first_word_goes_with_it_and_never_displaces_a_later_one() -> None:
    line = Line(workflow={"step": "chosen"})
    assert asked(line.says(QUESTION))[0].workflow == {"step": "chosen"}
    line.answers("For which day would you like it?", workflow={"step": "day"})
    line.hears_all()
    line.closed(1006)
    line.opened()
    line.setup()

    assert asked(line.says("On the first of March"))[0].workflow == {"step": "day"}


@pytest.mark.parametrize("courtesy", ["Okay, thanks", "Hello"])
def test_a_courtesy_is_the_backends_while_a_workflow_waits_for_an_answer(courtesy: str) -> None:
    line = Line()
    line.says(QUESTION)
    line.answers("Shall I book it?", workflow={"step": "confirm"})

    assert [request.text for request in asked(line.says(courtesy))] == [courtesy]


def test_the_workflow_travels_with_the_next_turn() -> None:
    line = Line()
    line.says("I want an appointment")
    line.answers("For which day would you like it?", workflow={"step": "day"})
    line.hears_all()
    assert asked(line.says("On the first of March"))[0].workflow == {"step": "day"}
    line.answers("Done then.", workflow=None)
    line.hears_all()

    assert asked(line.says(QUESTION))[0].workflow is None


def test_an_answer_that_was_cut_while_it_came_has_led_on_all_the_same() -> None:
    line = Line()
    line.says("I want an appointment")
    line.streams(Context({"workflow": {"step": "day"}}), Chunk("For which day would you like it? We"))
    line.cuts_in("For which")

    assert asked(line.says("On the first of March"))[0].workflow == {"step": "day"}


def test_an_answer_that_broke_off_has_led_on_as_far_as_it_was_heard() -> None:
    line = Line()
    line.says("I want an appointment")
    line.streams(Context({"workflow": {"step": "day"}}), Chunk("For which day would you like it? We"))
    line.fails("stalled")
    line.hears_all()

    assert asked(line.says("On the first of March"))[0].workflow == {"step": "day"}


def test_a_question_that_is_asked_again_begins_from_where_it_began() -> None:
    line = Line()
    line.says("I want an appointment")
    line.answers("For which day would you like it?", workflow={"step": "day"})
    line.hears_all()
    line.says("On the first")
    line.streams(Context({"workflow": {"step": "time"}}))
    [joined] = asked(line.says("of March"))
    line.streams(Context({"workflow": {"step": "time"}}))
    [again] = asked(line.fails("cut"))

    assert (joined.text, joined.workflow) == ("On the first of March", {"step": "day"})
    assert (again.text, again.workflow) == ("On the first of March", {"step": "day"})


def test_an_answer_of_which_nothing_was_heard_has_led_nowhere() -> None:
    line = Line()
    line.says("I want an appointment")
    line.answers("What is your number?", workflow={"step": "phone"}, digits={"minimum": 1})
    line.hears_all()
    line.says("On the first")
    line.answers("And at what time?", workflow={"step": "time"}, digits=None)
    line.frame(SpeakerChanged(agent=True, speaking=True))
    line.cuts_in("")
    restored = line.woken()
    [request] = asked(line.says("of March"))

    assert (request.text, request.workflow) == ("On the first of March", {"step": "phone"})
    assert restored.call.standing.digits is not None


def test_an_unfinished_answer_that_is_asked_for_again_begins_from_where_it_began() -> None:
    line = Line()
    line.says("I want an appointment")
    line.streams(Context({"workflow": {"step": "day"}}), Chunk("For which day would you like it. We"))
    line.cuts_in("For which")
    restored = line.woken()

    assert restored.call.standing.checkpoints == line.session.call.standing.checkpoints
    assert asked(line.says("uh huh"))[0].workflow is None


def test_the_backend_stops_waiting_for_digits() -> None:
    line = Line()
    line.says("My number?")
    line.answers("What is your number?", digits={"minimum": 7})
    line.hears_all()
    line.says("No, change the day")
    line.answers("Which day then?", digits=None)
    line.hears_all()

    assert asked(line.says("Five five five"))[0].digits is None


def test_the_backend_changes_the_language() -> None:
    line = Line()
    line.says(QUESTION)
    line.answers(ANSWER, language="es")

    assert line.session.call.language == "es"


def test_the_backend_may_name_the_language_that_is_spoken_already() -> None:
    line = Line()
    line.says(QUESTION)

    assert not [frame for frame in sent(line.answers(ANSWER, language="en")) if isinstance(frame, Language)]


def test_the_backend_cannot_change_to_a_language_that_is_not_offered() -> None:
    line = Line()
    line.says(QUESTION)
    line.answers(ANSWER, language="fr")

    assert line.session.call.language == "en"
