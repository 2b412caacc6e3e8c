"""What a caller asks, taken apart and completed."""

from __future__ import annotations

import pytest

from backend.answering.understand import understand
from backend.languages import language_of
from backend.models.interface import Question
from common.wire.turn import Utterance


def asked(text: str, language: str = "en", *before: str) -> list[str]:
    history = tuple(Utterance("user", said) for said in before)
    return [question.text for question in understand(text, language_of(language), history)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("When do you open?", "en", ["When do you open?"]),
        ("How much is a loaf and where can I park?", "en", ["How much is a loaf", "where can I park?"]),
        ("Hello. What do rolls cost, and do you deliver?", "en", ["What do rolls cost", "do you deliver?"]),
        ("When do you open and close on Saturday?", "en", ["When do you open and close on Saturday?"]),
        ("How much is bread and butter?", "en", ["How much is bread and butter?"]),
        ("I lost my umbrella", "en", ["I lost my umbrella"]),
        ("¿Cuánto cuesta el pan y dónde puedo aparcar?", "es", ["¿Cuánto cuesta el pan", "dónde puedo aparcar?"]),
        ("Hola. ¿A qué hora abren?", "es", ["¿A qué hora abren?"]),
        ("¿Abren el lunes y el martes?", "es", ["¿Abren el lunes y el martes?"]),
    ],
)
def test_an_utterance_is_split_into_its_questions(text: str, language: str, expected: list[str]) -> None:
    assert asked(text, language) == expected


def test_what_is_said_around_a_question_is_its_setting() -> None:
    (question,) = understand("My mother uses a wheelchair, can she get in?", language_of("en"))
    assert question == Question("can she get in?", setting="My mother uses a wheelchair")


def test_what_is_said_after_the_last_question_is_its_setting_too() -> None:
    (question,) = understand("What does rye cost? A whole loaf, sliced", language_of("en"))
    assert question == Question("What does rye cost", setting="A whole loaf, sliced")


def test_a_question_without_words_of_its_own_gets_the_usual_ones_to_search_by() -> None:
    (question,) = understand("Where are you?", language_of("en"))
    assert question.search_text == "address Where are you?"


@pytest.mark.parametrize(
    ("before", "text", "language", "searched"),
    [
        ("How much is a loaf?", "And a roll?", "en", "How much is a loaf? And a roll?"),
        ("How much is a loaf?", "what about sliced", "en", "How much is a loaf? what about sliced"),
        ("When do you open on Saturday?", "and on Sunday?", "en", "When do you open on and on Sunday?"),
        ("How much is a loaf?", "Is it sliced?", "en", "How much is a loaf? Is it sliced?"),
        ("¿Cuánto cuesta el pan?", "¿Y los bollos?", "es", "¿Cuánto cuesta el pan? ¿Y los bollos?"),
    ],
)
def test_a_follow_up_is_completed_by_the_question_before(before: str, text: str, language: str, searched: str) -> None:
    (question,) = understand(
        text, language_of(language), (Utterance("user", before), Utterance("assistant", "Four euros."))
    )
    assert question.search_text == searched


def test_a_chain_of_follow_ups_hangs_on_the_question_that_began_it() -> None:
    history = (
        Utterance("user", "When do you open on Saturday?"),
        Utterance("user", "and on Sunday?"),
    )
    (question,) = understand("and Monday?", language_of("en"), history)
    assert question.topic == "When do you open on"


def test_a_full_question_does_not_look_back() -> None:
    (question,) = understand("Where can I park?", language_of("en"), (Utterance("user", "How much is a loaf?"),))
    assert question.topic == ""


def test_the_second_half_of_a_question_may_hang_on_the_first() -> None:
    first, second = understand("Where can I park, and how long is it free?", language_of("en"))
    assert (first.topic, second.topic) == ("", "Where can I park")


def test_nobody_is_asked_more_than_three_things_at_once() -> None:
    text = "What is rye? What is spelt? What is wheat? What is oat?"
    assert len(understand(text, language_of("en"))) == 3


@pytest.mark.parametrize("text", ["", "?", "...", "¿", "and", "42"])
def test_anything_gives_at_least_one_question(text: str) -> None:
    assert len(understand(text, language_of("en"))) >= 1
