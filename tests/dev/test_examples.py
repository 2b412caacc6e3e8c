"""The example business: its pages, questions and scripted calls agree with each other, in both languages."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any, cast

import pytest
import yaml

from backend.profiles.loader import load_profile

EXAMPLE = Path(__file__).parents[2] / "examples" / "bright-smile"
LANGUAGES = ("en", "es")
PAGES = sorted(path.stem for path in (EXAMPLE / "knowledge" / "en").glob("*.md"))
FIGURE = re.compile(r"\d+(?:[,.:-]\d+)*")


def page(language: str, name: str) -> tuple[dict[str, str], str]:
    """The front matter and the text of one page."""
    _, front, text = (EXAMPLE / "knowledge" / language / f"{name}.md").read_text(encoding="utf-8").split("---\n", 2)
    return cast("dict[str, str]", yaml.safe_load(front)), text


def read(name: str) -> dict[str, Any]:
    return cast("dict[str, Any]", yaml.safe_load((EXAMPLE / name).read_text(encoding="utf-8")))


QUESTIONS = [(language, question) for language, asked in read("questions.yaml").items() for question in asked]
STEPS = [(call["language"], step) for call in read("demo.yaml")["calls"] for step in call["steps"]]


def test_the_profile_is_valid_and_serves_a_number_for_each_language() -> None:
    profile = load_profile(EXAMPLE / "profile.yaml")

    assert sorted(profile.numbers.values()) == list(LANGUAGES)


def test_every_page_exists_in_both_languages() -> None:
    assert sorted(path.stem for path in (EXAMPLE / "knowledge" / "es").glob("*.md")) == PAGES


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_names_its_language_and_begins_with_its_title(language: str, name: str) -> None:
    front, text = page(language, name)

    assert front["language"] == language
    assert text.startswith(f"# {front['title']}\n")


@pytest.mark.parametrize("name", PAGES)
def test_a_page_and_its_translation_give_the_same_figures(name: str) -> None:
    english, spanish = (Counter(FIGURE.findall(page(language, name)[1])) for language in LANGUAGES)

    assert english == spanish


@pytest.mark.parametrize(("language", "question"), QUESTIONS, ids=lambda value: str(value)[:60])
def test_the_page_named_by_a_question_holds_the_fact_that_answers_it(language: str, question: dict[str, Any]) -> None:
    assert question["fact"] in page(language, question["page"])[1]
    assert {*question.get("also", [])} <= {*PAGES}


def test_every_page_is_asked_about() -> None:
    assert {question["page"] for _, question in QUESTIONS} == {*PAGES}


@pytest.mark.parametrize(("language", "step"), STEPS, ids=lambda value: str(value)[:60])
def test_what_the_demo_expects_to_hear_stands_in_the_pages(language: str, step: dict[str, Any]) -> None:
    pages = [page(language, name)[1] for name in PAGES]

    for expected in step.get("expect", []):
        assert any(re.search(expected["heard"], text, re.IGNORECASE) for text in pages), expected["fact"]
