"""What an answer is likely to cost is known before it begins, and is rather too high than too low."""

from __future__ import annotations

from dataclasses import replace

import pytest

from backend.answering.outcome import reckon_usage
from backend.models.interface import Business, ModelPrompt, Question, Tool
from backend.records.prices import tokens_in
from common.wire.turn import Utterance

PROMPT = ModelPrompt(
    text="When do you open?",
    questions=(Question("When do you open?"),),
    language="en",
    history=(),
    passages=(),
    business=Business("Ada", "Corner Bakery", "", person=False),
    max_tokens=300,
)


def asked(prompt: ModelPrompt) -> int:
    return reckon_usage(prompt, "claude-haiku-5-5", words_are_kept=True).input_tokens


@pytest.mark.parametrize(
    "more",
    [
        {"text": "And what do the croissants with almonds cost?"},
        {"history": (Utterance("user", "Good morning to you all."), Utterance("assistant", "How can I help?"))},
        {"tools": (Tool("book", "Books a table", {"type": "object"}),)},
        {"business": replace(PROMPT.business, instructions="Never promise a delivery.")},
    ],
)
def test_all_that_a_model_is_told_counts(more: dict[str, object]) -> None:
    assert asked(replace(PROMPT, **more)) > asked(PROMPT)  # type: ignore[arg-type]  # fields of the prompt


@pytest.mark.parametrize(("kept", "output"), [(True, 0), (False, 300)])
def test_where_words_are_not_kept_the_answer_counts_as_long_as_it_may_become(kept: bool, output: int) -> None:
    assert reckon_usage(PROMPT, "m", words_are_kept=kept).output_tokens == output


@pytest.mark.parametrize(("characters", "tokens"), [(0, 0), (1, 1), (6, 2), (7, 3), (3000, 1000)])
def test_three_characters_are_a_token(characters: int, tokens: int) -> None:
    assert tokens_in("x" * characters) == tokens
