"""`guru eval answers`: figures, failures and an exit code, for a folder of a business and for one that was applied."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import pytest
from typer.testing import CliRunner, Result

from dev.cli import app
from tests.backend.harness import PROFILE

PAGE: Final = """---
title: Prices
language: en
---
# Prices

A sourdough loaf costs $7. A rye loaf costs $6.

## Ordering

Order a cake two days ahead.
"""
QUESTIONS: Final = """
at: 2026-12-01 15:00
en:
  - {ask: "How much is a sourdough loaf?", must: $7}
  - {ask: "Do you repair bicycles?", refuse: true}
"""


@pytest.fixture
def bakery_folder(tmp_path: Path) -> Path:
    (tmp_path / "knowledge").mkdir()
    (tmp_path / "knowledge" / "prices.md").write_text(PAGE, encoding="utf-8")
    (tmp_path / "profile.yaml").write_text(PROFILE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def bakery(bakery_folder: Path, own_database: str) -> Path:
    """A bakery that was applied and has ingested its page; asked over that, which takes no database of its own."""
    run = CliRunner().invoke
    assert own_database
    assert run(app, ["profile", "apply", str(bakery_folder / "profile.yaml")]).exit_code == 0
    assert run(app, ["ingest", str(bakery_folder / "knowledge"), "--profile", "corner-bakery"]).exit_code == 0
    return bakery_folder


BAKERY: Final = ("--profile", "corner-bakery")


def asked(folder: Path, questions: str, *options: str) -> Result:
    file = folder / "questions.yaml"
    file.write_text(questions, encoding="utf-8")
    return CliRunner().invoke(app, ["eval", "answers", str(file), *options], catch_exceptions=True)


@pytest.mark.postgres
def test_a_folder_with_its_profile_and_pages_is_asked_in_a_database_of_its_own(bakery_folder: Path) -> None:
    result = asked(bakery_folder, QUESTIONS, "--json")
    document = json.loads(result.stdout)
    assert result.exit_code == 0
    assert {name: document[name] for name in ("n", "right", "wrong", "refused")} == {
        "n": 2,
        "right": 1.0,
        "wrong": 0.0,
        "refused": 0.0,
    }
    assert [answer["outcome"] for answer in document["answers"]] == ["answered", "refused"]
    assert "7 dollars" in document["answers"][0]["answer"]


@pytest.mark.postgres
def test_what_was_not_heard_is_printed_and_shows_in_the_exit_code(bakery: Path) -> None:
    result = asked(bakery, QUESTIONS.replace("$7", "$70"), *BAKERY, "--right", "60")
    assert result.exit_code != 0
    assert "50.0%" in result.stdout
    assert "wrong: How much is a sourdough loaf?" in result.stdout
    assert "not heard: $70" in result.stdout


@pytest.mark.postgres
def test_lower_goals_can_be_given(bakery: Path) -> None:
    low = ("--right", "50", "--wrong", "50")
    assert asked(bakery, QUESTIONS.replace("$7", "$70"), *BAKERY, *low).exit_code == 0


@pytest.mark.postgres
def test_a_follow_up_is_asked_in_the_same_call_and_the_edge_answers_what_it_does_in_one(bakery: Path) -> None:
    calls = """
    en:
      - turns:
          - {ask: "How much is a sourdough loaf?", must: $7}
          - {ask: "Can you repeat that?", must: $7}
      - turns:
          - {ask: "How much is a sourdough loaf?"}
          - {ask: "And a rye loaf?", must: $6}
    """
    document = json.loads(asked(bakery, calls, *BAKERY, "--json").stdout)
    assert [answer["verdict"] for answer in document["answers"]] == ["right", "right", "right"]
    assert [answer["answered_by"] for answer in document["answers"]] == ["extractive", "edge", "extractive"]


def test_a_slip_in_the_file_is_told_before_anything_is_started(tmp_path: Path) -> None:
    result = asked(tmp_path, "en:\n- {ask: how much}")
    assert result.exit_code != 0
    assert "questions.yaml:2: en.0: expected must" in str(result.exception)


def test_a_file_that_belongs_to_nobody_asks_for_a_profile(tmp_path: Path) -> None:
    result = asked(tmp_path, "en:\n- {ask: how much, must: $7}")
    assert "name the business by --profile" in str(result.exception)


@pytest.mark.postgres
@pytest.mark.usefixtures("own_database")
def test_a_profile_that_was_never_applied_is_named(bakery_folder: Path) -> None:
    result = asked(bakery_folder, QUESTIONS, "--profile", "corner-bakary")
    assert "no profile is named 'corner-bakary'" in str(result.exception)


@pytest.mark.postgres
def test_a_language_that_the_business_does_not_speak_is_named(bakery_folder: Path) -> None:
    profile = bakery_folder / "profile.yaml"
    spanish = profile.read_text(encoding="utf-8").partition("  es:\n")
    _, _, behind = spanish[2].partition("ai:")
    profile.write_text(f"{spanish[0]}ai:{behind}".replace('  "+15550100002": es\n', ""), encoding="utf-8")
    result = asked(bakery_folder, "es:\n- {ask: cuánto cuesta, must: $7}")
    assert "corner-bakery speaks no es" in str(result.exception)


@pytest.mark.postgres
def test_drafts_are_written_into_a_new_file_alone_and_need_a_model(bakery: Path) -> None:
    there = asked(bakery, QUESTIONS, *BAKERY, "--suggest", "5")
    assert there.exit_code == 2
    new = CliRunner().invoke(app, ["eval", "answers", str(bakery / "drafts.yaml"), *BAKERY, "--suggest", "5"])
    assert "--suggest needs a model" in str(new.exception)
    assert not (bakery / "drafts.yaml").exists()


def test_a_file_that_is_not_there_is_a_wrong_argument(tmp_path: Path) -> None:
    assert CliRunner().invoke(app, ["eval", "answers", str(tmp_path / "nothing.yaml")]).exit_code == 2
