"""What the fast model is asked, and which of its replies count."""

from __future__ import annotations

import json

import pytest

from common.session.preprocessing import classification_request, parse_classification


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
    "body", [reply("none"), reply("I think it is thanks"), reply(""), "{}", "[]", "<html>", "null"]
)
def test_any_other_reply_counts_for_nothing(body: str) -> None:
    assert parse_classification(body) is None
