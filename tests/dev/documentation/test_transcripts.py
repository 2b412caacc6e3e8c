"""The page of whole calls holds each scripted call, with what its caller says and does."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from dev.documentation.transcripts import PAGE, read_calls


def test_the_page_holds_every_call_of_the_script() -> None:
    sections = PAGE.read_text(encoding="utf-8").split("\n## ")[1:]
    calls = read_calls()

    assert [section.split("\n", 1)[0] for section in sections] == [call.title for call in calls], "run make transcripts"


def test_a_caller_is_heard_with_the_words_of_the_script() -> None:
    page = " ".join(PAGE.read_text(encoding="utf-8").split())
    first_words = [" ".join(call.turns[0].say.split()) for call in read_calls()]

    assert [words for words in first_words if words not in page] == [], "run make transcripts"


def test_a_turn_is_words_keys_or_an_interruption(tmp_path: Path) -> None:
    script = tmp_path / "calls.yaml"
    script.write_text(
        "- title: A call\n  about: Somebody calls.\n  turns: [Hello, {press: '1'}, {say: Stop, after_words: 3}]\n"
    )
    [call] = read_calls(script)

    assert [(move.kind, move.text, move.after_words) for move in (turn.move() for turn in call.turns)] == [
        ("say", "Hello", None),
        ("press", "1", None),
        ("say", "Stop", 3),
    ]


def test_a_field_that_no_call_has_is_named(tmp_path: Path) -> None:
    script = tmp_path / "calls.yaml"
    script.write_text("- title: A call\n  about: Somebody calls.\n  turns: [Hello]\n  voice: low\n")

    with pytest.raises(ValidationError, match="voice"):
        read_calls(script)
