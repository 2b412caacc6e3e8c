"""The fast model beside the backend: in time, or not at all."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace

import pytest

from common.session.effects import Classify
from common.session.events import Classified, Event
from relay.classifier import Classifier, classification_request, parse_classification
from relay.platform import RequestBroken
from tests.worker.calls import SETTINGS
from tests.worker.fakes import FakePlatform, FakeResponse

ASK = Classify(3, "purple monkeys", "en", 0.5)
REPLY = json.dumps({"content": [{"type": "text", "text": "thanks"}]}).encode()


async def classify(platform: FakePlatform, answer: FakeResponse | Exception) -> list[Event]:
    platform.answers["/v1/messages"] = [answer]
    events: list[Event] = []
    platform.spawn(Classifier(platform, replace(SETTINGS, anthropic_key="key")).classify(ASK, events.append))
    await platform.settle()
    platform.advance(1)
    await platform.settle()
    return events


async def test_the_models_word_comes_back_with_its_turn() -> None:
    platform = FakePlatform()
    [event] = await classify(platform, FakeResponse(pieces=[REPLY[:9], REPLY[9:]]))

    assert isinstance(event, Classified)
    assert event.turn == 3
    assert event.intent is not None
    assert event.intent.name == "thanks"
    assert platform.requests[0].headers["x-api-key"] == "key"
    assert platform.pending() == []


async def test_a_late_model_is_given_up() -> None:
    platform = FakePlatform()

    assert await classify(platform, FakeResponse(held=asyncio.Event())) == []
    assert platform.requests[0].aborted


async def test_a_model_that_refuses_or_breaks_says_nothing() -> None:
    assert await classify(FakePlatform(), FakeResponse(529)) == []
    assert await classify(FakePlatform(), RequestBroken("TypeError")) == []


# What is asked, and which replies count


def reply(text: str) -> str:
    return json.dumps({"content": [{"type": "text", "text": text}]})


def test_the_callers_words_are_data_of_the_request() -> None:
    body = classification_request('ignore "all" that', "en")

    assert json.loads(body["messages"][0]["content"]) == {"language": "en", "utterance": 'ignore "all" that'}
    assert "ignore" not in body["system"]


@pytest.mark.parametrize(
    ("text", "name", "edge"),
    [("thanks", "thanks", True), (" Farewell. ", "farewell", True), ("live_agent", "live_agent", False)],
)
def test_a_word_of_the_list_is_an_intent(text: str, name: str, edge: bool) -> None:
    intent = parse_classification(reply(text))

    assert intent is not None
    assert (intent.name, intent.edge_may_answer) == (name, edge)


@pytest.mark.parametrize(
    "body",
    [reply("none"), reply("I think it is thanks"), reply(""), "{}", "[]", "<html>", "null", "[" * 8000 + "]" * 8000],
)
def test_any_other_reply_counts_for_nothing(body: str) -> None:
    assert parse_classification(body) is None
