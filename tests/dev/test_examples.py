"""The example business: its pages, questions and scripted calls agree with each other, in both languages."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
import yaml

from backend.postgres.database import connect
from backend.postgres.migrate import migrate
from backend.profiles.loader import load_profile
from backend.retrieval.hybrid import search
from dev.commands.demo.script import Step, read_script
from dev.evaluation.answers.heard import heard
from dev.evaluation.answers.questions import Question, load_questions
from dev.stack.seed import EXAMPLE, load_business
from tests.database import database_on

LANGUAGES = ("en", "es")
PAGES = sorted(path.stem for path in (EXAMPLE / "knowledge" / "en").glob("*.md"))
RECALLED = 5
MISSES = 0.1
FIGURE = re.compile(r"\d+(?:[,.:-]\d+)*")


def page(language: str, name: str) -> tuple[dict[str, str], str]:
    """The front matter and the text of one page."""
    _, front, text = (EXAMPLE / "knowledge" / language / f"{name}.md").read_text(encoding="utf-8").split("---\n", 2)
    return cast("dict[str, str]", yaml.safe_load(front)), text


def read(name: str) -> dict[str, Any]:
    return cast("dict[str, Any]", yaml.safe_load((EXAMPLE / name).read_text(encoding="utf-8")))


QUESTIONS = [
    question
    for file in ("questions.yaml", "held-out.yaml")
    for question in load_questions(EXAMPLE / file).questions
    if question.pages
]
CALLS = read_script(EXAMPLE / "demo.yaml").calls
STEPS = [(call.language, step) for call in CALLS for step in call.steps]


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


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.turns[0].ask[:60])
def test_the_page_named_by_a_question_holds_the_words_and_facts_that_answer_it(question: Question) -> None:
    text = " ".join(page(question.language, name)[1] for name in question.pages)

    assert question.quoted in text
    for fact in [fact for turn in question.turns for fact in turn.must]:
        assert any(heard(wording, text, question.language) for wording in fact), fact


def test_every_page_is_asked_about() -> None:
    assert {name for question in QUESTIONS for name in question.pages} == {*PAGES}


@pytest.mark.parametrize(("language", "step"), STEPS, ids=lambda value: getattr(value, "say", value))
def test_what_the_demo_expects_to_hear_stands_in_the_pages(language: str, step: Step) -> None:
    pages = [page(language, name)[1] for name in PAGES]

    for fact in step.expect:
        assert any(fact.is_in(text) for text in pages), fact.fact


def test_the_demo_calls_the_numbers_of_the_profile_in_their_language() -> None:
    assert {call.to: call.language for call in CALLS} == load_profile(EXAMPLE / "profile.yaml").numbers


def test_whoever_interrupts_in_the_demo_says_something_then() -> None:
    assert all(call.steps[-1].interrupt_after is None for call in CALLS)
    assert any(step.interrupt_after for _, step in STEPS)


@pytest.fixture(scope="module")
def database_url(postgres_server: str) -> Iterator[str]:
    """A database that holds the example, as `guru dev` loads it."""
    with database_on(postgres_server) as url:
        asyncio.run(migrate(url))
        load_business(url, EXAMPLE / "profile.yaml", EXAMPLE / "knowledge", lambda _: None)
        yield url


@pytest.mark.postgres
@pytest.mark.parametrize("language", LANGUAGES)
async def test_retrieval_finds_the_page_for_nine_questions_of_ten(database_url: str, language: str) -> None:
    asked = [question for question in QUESTIONS if question.language == language and question.quoted]
    missed: list[str] = []
    async with await connect(database_url) as connection:
        for question in asked:
            found = await search(
                connection, profile="bright-smile", language=language, text=question.turns[0].ask, top_k=RECALLED
            )
            if not {*question.pages} & {Path(passage.source).stem for passage in found}:
                missed.append(question.turns[0].ask)

    assert len(missed) <= len(asked) * MISSES, missed
