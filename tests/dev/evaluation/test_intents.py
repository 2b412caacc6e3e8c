"""`guru eval intents`: the figures it makes, and what they are on our own utterances and on CLINC150."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dev.cli import app
from dev.evaluation.intents import Example, Miss, NoExamples, evaluate, load_examples
from dev.setup.places import HERE
from dev.terminal.failures import CommandFailed

OURS = HERE.root / "tests" / "common" / "intents"
CLINC = HERE.root.parent / "shared" / "data" / "clinc150_train.jsonl"


def write(folder: Path, *rows: tuple[str, str]) -> Path:
    file = folder / "said.jsonl"
    file.write_text("\n".join(json.dumps({"text": text, "intent": intent}) for text, intent in rows), encoding="utf-8")
    return file


def test_names_of_the_data_become_ours(tmp_path: Path) -> None:
    file = write(tmp_path, ("bye", "goodbye"), ("ta", "thank_you"), ("yes", "yes"), ("no", "no"), ("hi", "greeting"))

    assert [example.intent for example in load_examples(file)] == ["farewell", "thanks", "affirm", "deny", "greeting"]


@pytest.mark.parametrize("line", ["not JSON", "[]", '{"text": "hi"}', '{"text": 1, "intent": "greeting"}'])
def test_a_line_that_is_no_utterance_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "said.jsonl").write_text('{"text": "hi", "intent": "greeting"}\n' + line, encoding="utf-8")

    with pytest.raises(NoExamples, match=r"said\.jsonl:2: expected \{\"text\""):
        load_examples(tmp_path / "said.jsonl")


def test_an_empty_file_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(NoExamples, match="got none"):
        load_examples(write(tmp_path))


def test_each_figure_counts_what_it_says() -> None:
    examples = [
        Example("hello", "greeting"),
        Example("my card was stolen", "greeting"),  # not recognised
        Example("what time is it", "time"),
        Example("goodbye", "time"),  # answered wrongly, and no question
        Example("get me a real person", "time"),  # handed off wrongly, and no question
        Example("yes", "affirm"),
        Example("thanks", "deny"),  # answered wrongly
        Example("speak Spanish", "change_language"),  # left out
    ]

    result = evaluate(examples, "en")

    assert result.as_json() == {
        "n": 7,
        "edge_answered_wrongly": 0.6,
        "recall": {"greeting": 0.5, "farewell": None, "thanks": None, "repeat": None},
        "question_or_request": 0.3333,
    }
    assert [(miss.wanted, miss.text) for miss in result.misses] == [
        ("greeting", "my card was stolen"),
        ("backend", "goodbye"),
        ("question or request", "goodbye"),
        ("backend", "get me a real person"),
        ("question or request", "get me a real person"),
        ("backend", "thanks"),
    ]


@pytest.mark.parametrize(
    ("file", "language"),
    [
        (OURS / "english.jsonl", "en"),
        (OURS / "spanish.jsonl", "es"),
        pytest.param(
            CLINC, "en", marks=pytest.mark.skipif(not CLINC.exists(), reason="CLINC150 is not on this machine")
        ),
    ],
    ids=["our English", "our Spanish", "CLINC150"],
)
def test_the_goals_are_met(file: Path, language: str) -> None:
    figures = evaluate(load_examples(file), language).as_json()

    assert figures["edge_answered_wrongly"] <= 0.003
    assert all(share >= 0.9 for share in figures["recall"].values()), figures["recall"]
    assert figures["question_or_request"] >= 0.95


def test_the_command_prints_one_document(tmp_path: Path) -> None:
    file = write(tmp_path, ("hello", "greeting"), ("what time is it", "time"))

    printed = CliRunner().invoke(app, ["eval", "intents", str(file), "--language", "en", "--json"])

    assert json.loads(printed.stdout) == evaluate(load_examples(file), "en").as_json()


def test_the_command_prints_a_table_and_the_misses_asked_for(tmp_path: Path) -> None:
    file = write(tmp_path, ("flurb", "greeting"), ("glarb", "greeting"), ("what time is it", "time"))

    printed = CliRunner().invoke(app, ["eval", "intents", str(file), "--language", "en", "--errors", "1"]).stdout

    assert "3 utterances" in printed
    assert "expected greeting: 2 missed" in printed
    assert "'flurb' was taken for other (no pattern)" in printed
    assert "glarb" not in printed


def test_a_language_without_tables_is_refused(tmp_path: Path) -> None:
    refused = CliRunner().invoke(app, ["eval", "intents", str(write(tmp_path)), "--language", "fr"])

    assert isinstance(refused.exception, CommandFailed)
    assert "expected one of en, es, got 'fr'" in str(refused.exception)


def test_a_bad_file_is_refused(tmp_path: Path) -> None:
    refused = CliRunner().invoke(app, ["eval", "intents", str(write(tmp_path)), "--language", "en"])

    assert isinstance(refused.exception, CommandFailed)


def test_a_miss_keeps_what_was_understood() -> None:
    (miss,) = evaluate([Example("flurb", "thanks")], "en").misses

    assert isinstance(miss, Miss)
    assert (miss.wanted, miss.got.name) == ("thanks", "other")
