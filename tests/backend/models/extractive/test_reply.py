"""Yes, no, and the wish for a person."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from backend.languages import language_of
from backend.models.extractive.answerer import Extractive, Reply, reply_to
from backend.models.interface import TAKE_MESSAGE, TRANSFER, TextDelta, ToolCall
from backend.profiles.people import People
from common.session.wording import repeats
from common.signals import farewell_in, live_agent_in
from common.wire.turn import Utterance
from tests.backend.models.extractive.test_answerer import prompt

OFFERED = (
    Utterance("user", "Do you sell boats?"),
    Utterance("assistant", "I don't know. Would you like to speak with a person?"),
)
OFFERED_ES = (Utterance("user", "¿Venden barcos?"), Utterance("assistant", "No lo sé. ¿Quiere hablar con una persona?"))


def said(text: str, language: str = "en", history: tuple[Utterance, ...] = (), *, person: bool = True) -> Reply | None:
    given = prompt(text, language, person=person)
    return reply_to(replace(given, history=history, passages=()))


@pytest.mark.parametrize(
    ("text", "language", "history"), [("Yes please", "en", OFFERED), ("Sí, por favor", "es", OFFERED_ES)]
)
def test_a_yes_to_the_offer_of_a_person_hands_over(text: str, language: str, history: tuple[Utterance, ...]) -> None:
    assert said(text, language, history) == Reply("", TRANSFER)


def test_a_yes_to_anything_else_asks_what_is_wanted() -> None:
    replies = language_of("en").replies
    assert said("Yes", history=(Utterance("assistant", "We open at nine."),)) == Reply(replies.what[0])
    assert said("Yes") == Reply(replies.what[0])


def test_a_no_is_accepted() -> None:
    assert said("No, thanks", history=OFFERED) == Reply(language_of("en").replies.else_[1])


def test_without_a_person_nobody_is_promised() -> None:
    assert said("I want to speak to a human", person=False) == Reply(language_of("en").replies.nobody[0])


@pytest.mark.parametrize("text", ["Yes, what time do you open?", "When do you open?", "A person told me it is free"])
def test_a_question_is_left_to_the_knowledge_base(text: str) -> None:
    assert said(text, history=OFFERED) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *[(text, "en") for text in ("Sure.", "Yes, a person please", "Yeah, that would help", "Please do")],
        *[(text, "en") for text in ("Go ahead", "I'd like that", "Yes, I would", "Okay, somebody real please")],
        *[(text, "es") for text in ("Claro", "Por favor", "Sí, eso me ayudaría", "Adelante", "Sí, con una persona")],
        *[(text, "es") for text in ("Me parece bien", "Bueno, quiero hablar con alguien", "Sí, quiero")],
    ],
)
def test_an_offer_is_taken_in_any_words(text: str, language: str) -> None:
    assert said(text, language, OFFERED if language == "en" else OFFERED_ES) == Reply("", TRANSFER)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *[(text, "en") for text in ("Yes, do you sell bells?", "I have another question", "How much is a bell?")],
        *[(text, "en") for text in ("No, thanks", "I want to rent a bike", "Is that a person?", "Thank you")],
        *[(text, "es") for text in ("Sí, ¿venden timbres?", "Tengo otra pregunta", "No, gracias", "¿Es una persona?")],
        *[(text, "es") for text in ("Quiero alquilar una bicicleta", "¿Cuánto cuesta un timbre?")],
    ],
)
def test_another_wish_takes_no_offer(text: str, language: str) -> None:
    reply = said(text, language, OFFERED if language == "en" else OFFERED_ES)
    assert reply is None or not reply.tool


async def test_a_person_is_left_to_the_tool_that_knows_who_is_there() -> None:
    pieces = [piece async for piece in Extractive().stream(prompt("I want to speak to a human"))]
    assert [piece for piece in pieces if isinstance(piece, TextDelta)] == []
    assert [piece.name for piece in pieces if isinstance(piece, ToolCall)] == [TRANSFER]


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_yes_to_the_offer_of_a_message_lets_the_caller_leave_one(language: str) -> None:
    yes = prompt("Yes please" if language == "en" else "Sí, por favor", language)
    for words in language_of(language).replies.offer_message:
        history = (Utterance("user", "Boats?"), Utterance("assistant", words))
        closed = replace(yes, history=history, people=People({"desk": False}, ("desk",), message=True))
        assert reply_to(closed) == Reply("", TAKE_MESSAGE)
        assert reply_to(replace(closed, people=People())) != Reply("", TAKE_MESSAGE)


@pytest.mark.parametrize(("text", "language"), [("Yes", "en"), ("No", "en"), ("Sí", "es"), ("No", "es")])
def test_the_same_word_is_never_answered_twice_in_the_same_words(text: str, language: str) -> None:
    heard = ""
    for _ in range(5):
        reply = said(text, language, (Utterance("user", text), Utterance("assistant", heard)))
        assert reply is not None
        assert repeats(reply.text, heard) == 0
        heard = reply.text


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_edge_takes_only_the_announcement_for_one(language: str) -> None:
    replies, signals = language_of(language).replies, language_of(language).core.signals
    others = [
        text
        for field in fields(replies)
        if field.name not in ("connecting", "farewell")
        for text in getattr(replies, field.name)
    ]
    assert [text for text in replies.connecting if not live_agent_in(text, signals)] == []
    assert [text for text in replies.farewell if not farewell_in(text, signals)] == []
    assert [text for text in others if live_agent_in(text, signals) or farewell_in(text, signals)] == []


def test_who_wants_to_leave_word_is_let_do_so_where_messages_are_taken() -> None:
    given = replace(prompt("I want to leave a message", "en"), passages=())
    assert reply_to(replace(given, people=People({}, (), message=True))) == Reply("", TAKE_MESSAGE)
    assert reply_to(replace(given, people=People({}, ()))) is None
