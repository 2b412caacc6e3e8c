"""Emergencies come first: before digits, workflows, answers and goodbyes, in words that can be heard at once."""

from __future__ import annotations

from typing import Any

import pytest

from common.wire.turn import Chunk
from tests.common.session.line import Line, aborted, asked, ends, history, records, sent, words

DANGER = {"en": "my dad collapsed and he's not breathing", "es": "mi mamá se desmayó y no responde"}
DESPAIR = {"en": "I want to kill myself", "es": "me quiero matar"}
LOCAL = {"en": "your local emergency number", "es": "número de emergencias de su zona"}
ORDINARY = {"en": "I had a heart attack last year", "es": "tuve un infarto el año pasado"}
TOOTH: dict[str, Any] = {
    "words": ["knocked out tooth", "diente caído"],
    "sentence": {"en": "Put the tooth in cold milk.", "es": "Ponga el diente en leche fría."},
}
ON_CALL = {**TOOTH, "destination": "on-call"}
WORKFLOW = {"runs": 1, "run": {"workflow": "book"}}
PIN = {"minimum": 4, "maximum": 4, "purpose": "pin"}


def answered(line: Line, said: str = "when do you open", reply: str = "At nine.", **context: Any) -> Line:
    """The backend has answered, and all of it was heard."""
    line.says(said)
    line.answers(reply, **context)
    line.hears_all()
    return line


def alarm(line: Line, said: str) -> str:
    """The intent that is recorded of an answer at the edge; empty if there is none."""
    effects = line.says(said)
    assert not asked(effects) or not records(effects, "reflex")
    return next((record["intent"] for record in records(effects, "reflex")), "")


def routes(line: Line) -> list[tuple[str, str]]:
    """How the call ends once all was heard."""
    effects = [*line.hears_all(), *line.waits(10)]
    return [(data["route"], data.get("destination", "")) for data in ends(effects)]


@pytest.mark.parametrize("language", ["en", "es"])
def test_danger_to_life_is_answered_at_once_with_the_number_to_call(language: str) -> None:
    effects = Line(language=language, emergency_number="911").says(DANGER[language])

    assert "9 1 1" in words(effects)
    assert not asked(effects)
    assert records(effects, "reflex")[0]["intent"] == "emergency"


@pytest.mark.parametrize("language", ["en", "es"])
def test_where_the_number_is_not_known_it_is_the_local_one(language: str) -> None:
    assert LOCAL[language] in words(Line(language=language).says(DANGER[language]))


@pytest.mark.parametrize("language", ["en", "es"])
def test_whoever_wants_to_die_is_told_whom_to_talk_to(language: str) -> None:
    effects = Line(language=language, emergency_number="911", crisis_line="988").says(DESPAIR[language])

    assert "9 8 8" in words(effects)
    assert "9 1 1" in words(effects)
    assert records(effects, "reflex")[0]["intent"] == "self_harm"


@pytest.mark.parametrize("language", ["en", "es"])
def test_where_there_is_no_such_line_the_emergency_number_serves(language: str) -> None:
    said = words(Line(language=language, emergency_number="112").says(DESPAIR[language]))

    assert "1 1 2" in said
    assert "9 8 8" not in said


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_past_is_left_to_the_backend(language: str) -> None:
    assert asked(Line(language=language).says(ORDINARY[language]))


def test_two_alarms_in_a_row_are_not_answered_in_the_same_words() -> None:
    line = Line(emergency_number="911")

    assert words(line.says(DANGER["en"])) != words(line.says("he's not breathing"))


def test_the_call_goes_on_afterwards() -> None:
    line = Line(emergency_number="911")
    line.says(DANGER["en"])
    line.hears_all()

    assert asked(line.says("when do you open"))
    assert [role for role, _ in history(line)][-3:] == ["user", "assistant", "user"]


def test_digits_are_still_waited_for_but_half_an_entry_is_forgotten() -> None:
    line = answered(Line(), "my pin", "Please enter your pin.", digits=PIN)
    line.presses("12")

    assert alarm(line, DANGER["en"]) == "emergency"
    assert not words(line.waits(5))
    line.hears_all()
    assert asked(line.says("one two three four"))[0].digits == "1234"


def test_an_answer_under_way_gives_way() -> None:
    line = Line(emergency_number="911")
    line.says("what does a cleaning cost")
    line.streams(Chunk("A cleaning costs ninety dollars. "))
    effects = line.says(DANGER["en"])

    assert aborted(effects)
    assert "9 1 1" in words(effects)


def test_a_question_without_an_answer_yet_gives_way() -> None:
    line = Line(emergency_number="911")
    line.says("what does a cleaning cost")
    effects = line.says("wait my dad isn't breathing")

    assert aborted(effects)
    assert "9 1 1" in words(effects)


def test_danger_told_in_two_breaths_is_heard() -> None:
    line = Line()

    assert asked(line.says("my dad is"))
    assert alarm(line, "not responding") == "emergency"


def test_a_goodbye_is_taken_back() -> None:
    line = Line()
    line.says("that's all, goodbye")

    assert alarm(line, DANGER["en"]) == "emergency"
    assert routes(line) == []


def test_a_transfer_under_way_goes_on_after_the_sentence() -> None:
    line = Line(transfer=True, emergency_number="911")
    line.says("I want to talk to a person")
    effects = line.says(DANGER["en"])

    assert "9 1 1" in words(effects)
    assert not ends(effects)
    assert routes(line) == [("agent", "")]


def test_whoever_falls_back_into_another_language_is_answered_in_it() -> None:
    line = Line(emergency_number="911")
    effects = line.says(DANGER["es"])

    assert "al 9 1 1" in words(effects)
    assert records(effects, "language")[0]["to"] == "es"


def test_a_language_that_the_profile_does_not_offer_is_not_listened_for() -> None:
    assert asked(Line(codes={"en": "en-US"}).says(DANGER["es"]))


# What the business itself calls urgent


@pytest.mark.parametrize(
    ("language", "said", "expected"),
    [
        ("en", "my son knocked his tooth out playing ball what do I do", "Put the tooth in cold milk."),
        ("es", "a mi hija se le ha caído un diente", "Ponga el diente en leche fría."),
        ("es", "¡DIENTE CAIDO!", "Ponga el diente en leche fría."),
    ],
)
def test_a_rule_speaks_in_its_own_words(language: str, said: str, expected: str) -> None:
    effects = Line(language=language, urgent=[TOOTH]).says(said)

    assert words(effects) == expected
    assert records(effects, "reflex")[0]["intent"] == "urgent"


@pytest.mark.parametrize("said", ["my tooth hurts", "he was knocked down", "is the tooth fairy in"])
def test_some_of_its_words_are_not_enough(said: str) -> None:
    assert asked(Line(urgent=[TOOTH]).says(said))


def test_its_words_stand_near_one_another() -> None:
    said = "somebody knocked at my door " + "and then I went on with all that I had to do " * 2 + "and out fell a tooth"

    assert asked(Line(urgent=[TOOTH]).says(said))


def test_a_rule_without_words_or_sentence_takes_nothing() -> None:
    assert asked(Line(urgent=[{"words": [""], "sentence": {}}]).says("hello I need some help with a tooth"))


def test_a_rule_in_one_language_speaks_it_in_every_call() -> None:
    rule = {"words": ["diente caído"], "sentence": {"en": "Put it in milk."}}

    assert words(Line(language="es", urgent=[rule]).says("diente caído")) == "Put it in milk."


def test_the_caller_is_put_through_where_the_rule_says() -> None:
    line = Line(transfer=True, urgent=[ON_CALL])
    said = words(line.says("a tooth was knocked out"))

    assert said.startswith("Put the tooth in cold milk.")
    assert said != "Put the tooth in cold milk."
    assert routes(line) == [("agent", "on-call")]


def test_nobody_is_promised_who_is_not_there() -> None:
    line = Line(transfer=True, urgent=[{**ON_CALL, "reachable": [[0, 10]]}])
    line.says("a tooth was knocked out")

    assert routes(line) == []


def test_where_nobody_is_there_a_message_is_taken() -> None:
    line = Line(transfer=True, closed="voicemail", urgent=[{**ON_CALL, "reachable": [[0, 10]]}])
    line.says("a tooth was knocked out")

    assert routes(line) == [("agent", "on-call")]


def test_a_call_that_may_not_be_transferred_hears_the_sentence_alone() -> None:
    line = Line(urgent=[ON_CALL])

    assert words(line.says("a tooth was knocked out")) == "Put the tooth in cold milk."
    assert routes(line) == []


def test_danger_to_life_comes_before_a_rule_about_something_else() -> None:
    effects = Line(urgent=[TOOTH], emergency_number="911").says("his tooth is knocked out and he is unconscious")
    said = words(effects)

    assert "9 1 1" in said
    assert said.endswith("Put the tooth in cold milk.")
    assert records(effects, "reflex")[0]["intent"] == "emergency"


def test_a_rule_that_names_the_danger_takes_the_place_of_the_default() -> None:
    rule = {"words": ["heart attack"], "sentence": {"en": "Press the red button on the wall."}}
    line = Line(urgent=[rule], emergency_number="911")

    assert words(line.says("I'm having a heart attack")) == "Press the red button on the wall."


def test_it_all_outlives_a_sleep() -> None:
    line = Line(transfer=True, urgent=[ON_CALL], emergency_number="911")
    line.says("when do you open")
    line.answers("At nine.")
    line.hears_all()
    line.sleeps()

    assert "9 1 1" in words(line.says(DANGER["en"]))
    line.hears_all()
    line.says("a tooth was knocked out")
    line.sleeps()
    assert routes(line) == [("agent", "on-call")]
    assert not sent(line.waits(1))
