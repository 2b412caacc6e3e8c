"""Yes, no, and the wish for a person."""

from __future__ import annotations

import pytest

from backend.lexicon import lexicon
from backend.models.extractive.answerer import Extractive
from backend.models.extractive.reply import Reply, reply_to
from backend.models.interface import Text, ToolCall
from common.signals import farewell_in, live_agent_in
from common.wire import Utterance
from tests.backend.models.extractive.test_answerer import prompt

OFFERED = (
    Utterance("user", "Do you sell boats?"),
    Utterance("assistant", "I don't know. Would you like to speak with a person?"),
)
OFFERED_ES = (Utterance("user", "¿Venden barcos?"), Utterance("assistant", "No lo sé. ¿Quiere hablar con una persona?"))


def said(text: str, language: str = "en", history: tuple[Utterance, ...] = (), *, person: bool = True) -> Reply | None:
    given = prompt(text, language, person=person)
    return reply_to(type(given)(text, given.questions, language, history, (), given.business, 300))


@pytest.mark.parametrize(
    ("text", "language", "history"), [("Yes please", "en", OFFERED), ("Sí, por favor", "es", OFFERED_ES)]
)
def test_a_yes_to_the_offer_of_a_person_hands_over(text: str, language: str, history: tuple[Utterance, ...]) -> None:
    assert said(text, language, history) == Reply(lexicon(language).replies.connecting, hands_off=True)


def test_a_yes_to_anything_else_asks_what_is_wanted() -> None:
    replies = lexicon("en").replies
    assert said("Yes", history=(Utterance("assistant", "We open at nine."),)) == Reply(replies.what)
    assert said("Yes") == Reply(replies.what)


def test_a_no_is_accepted() -> None:
    assert said("No, thanks", history=OFFERED) == Reply(lexicon("en").replies.else_)


def test_without_a_person_nobody_is_promised() -> None:
    assert said("I want to speak to a human", person=False) == Reply(lexicon("en").replies.nobody)


@pytest.mark.parametrize("text", ["Yes, what time do you open?", "When do you open?", "A person told me it is free"])
def test_a_question_is_left_to_the_knowledge_base(text: str) -> None:
    assert said(text, history=OFFERED) is None


async def test_handing_over_is_announced_and_then_signalled() -> None:
    given = prompt("I want to speak to a human")
    pieces = [piece async for piece in Extractive().stream(given)]
    words = "".join(piece.text for piece in pieces if isinstance(piece, Text))
    assert words == lexicon("en").replies.connecting
    assert [piece for piece in pieces if isinstance(piece, ToolCall)] != []


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_edge_takes_only_the_announcement_for_one(language: str) -> None:
    replies = lexicon(language).replies
    others = (replies.unknown, replies.rest_unknown, replies.offer, replies.nobody, replies.what, replies.else_)
    assert live_agent_in(replies.connecting, language)
    assert [text for text in others if live_agent_in(text, language) or farewell_in(text, language)] == []
