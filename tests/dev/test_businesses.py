"""The example businesses: valid profiles, pages that go in without loss, questions whose facts stand in them."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from backend.postgres.database import connect
from backend.postgres.migrate import migrate
from backend.profiles.loader import load_profile
from backend.profiles.store import apply_profile
from dev.evaluation.answers.heard import heard
from dev.evaluation.answers.measure import ask_all
from dev.evaluation.answers.questions import Questions, load_questions
from dev.setup.places import HERE
from ingest import Summary, ingest_paths
from tests.database import database_on

EXAMPLES: Final = HERE.root / "examples"
BUSINESSES: Final = sorted(path.parent.name for path in EXAMPLES.glob("*/profile.yaml"))
LANGUAGES: Final = ("en", "es")
LARGEST: Final = 100_000
ENOUGH: Final = 30
REFUSED: Final = 0.2
"""The least share of questions that no page answers: an assistant that never says "I don't know" must not look good."""
HANDFUL: Final = 8


def questions_of(business: str) -> list[Questions]:
    return [
        load_questions(path) for path in (EXAMPLES / business / f"{name}.yaml" for name in ("questions", "held-out"))
    ]


@pytest.fixture(scope="module")
def summaries() -> dict[str, Summary]:
    return {}


@pytest.fixture(scope="module")
def database_url(postgres_server: str, summaries: dict[str, Summary]) -> Iterator[str]:
    """A database that holds all of them."""

    async def load(url: str) -> None:
        await migrate(url)
        async with await connect(url) as connection:
            for name in BUSINESSES:
                await apply_profile(connection, load_profile(EXAMPLES / name / "profile.yaml"))
                summaries[name] = await ingest_paths(connection, name, [EXAMPLES / name / "knowledge"])

    with database_on(postgres_server) as url:
        asyncio.run(load(url))
        yield url


def test_there_are_three_and_each_has_numbers_of_its_own() -> None:
    numbers = [number for name in BUSINESSES for number in load_profile(EXAMPLES / name / "profile.yaml").numbers]
    assert BUSINESSES == ["bright-smile", "copper-ladle", "fixpoint"]
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("business", BUSINESSES)
def test_each_is_asked_thirty_questions_a_language_and_a_good_part_of_them_cannot_be_answered(business: str) -> None:
    asked = [question for file in questions_of(business) for question in file.questions]
    for language in LANGUAGES:
        of_it = [question for question in asked if question.language == language]
        refused = [question for question in of_it if any(turn.refuse for turn in question.turns)]
        assert len(of_it) >= ENOUGH
        assert len(refused) >= REFUSED * len(of_it)


@pytest.mark.parametrize("business", BUSINESSES)
def test_no_question_is_asked_twice(business: str) -> None:
    asked = Counter(question.turns[0].ask for file in questions_of(business) for question in file.questions)
    assert [ask for ask, times in asked.items() if times > 1] == []


def test_no_file_is_large() -> None:
    sizes = {path: path.stat().st_size for path in EXAMPLES.rglob("*") if path.is_file()}
    assert {path: size for path, size in sizes.items() if size > LARGEST} == {}


@pytest.mark.postgres
@pytest.mark.parametrize("business", BUSINESSES)
def test_its_pages_go_in_without_loss(database_url: str, summaries: dict[str, Summary], business: str) -> None:
    summary = summaries[business]
    assert database_url
    assert list(summary.refused) == []
    assert list(summary.concerns()) == []


@pytest.mark.postgres
@pytest.mark.parametrize("business", BUSINESSES)
async def test_every_fact_stands_in_a_passage_of_its_language(database_url: str, business: str) -> None:
    missing: list[str] = []
    pages = {language: await _passages(database_url, business, language) for language in LANGUAGES}
    for question in (question for file in questions_of(business) for question in file.questions):
        for fact in (fact for turn in question.turns for fact in turn.must):
            if not any(heard(wording, pages[question.language], question.language) for wording in fact):
                missing.append(f"{question.place}: {fact}")
    assert missing == []


@pytest.mark.postgres
@pytest.mark.parametrize("business", BUSINESSES)
async def test_pages_named_by_questions_are_there(database_url: str, business: str) -> None:
    async with await connect(database_url) as connection:
        cursor = await connection.execute(
            "select d.source from documents d join corpora o on o.id = d.corpus_id where o.profile = %s", (business,)
        )
        there = {Path(row[0]).stem for row in await cursor.fetchall()}
    named = {page for file in questions_of(business) for question in file.questions for page in question.pages}
    assert named <= there


@pytest.mark.postgres
@pytest.mark.slow
@pytest.mark.parametrize("business", BUSINESSES)
async def test_most_of_a_handful_of_questions_get_their_answer_without_a_model(
    database_url: str, business: str
) -> None:
    file = questions_of(business)[0]
    some = Questions(file.path, file.questions[:HANDFUL], at=file.at)
    judged = await ask_all(some, database_url, business, without_models=True)
    assert sum(one.verdict == "right" for one in judged) * 2 >= len(judged)


async def _passages(database_url: str, business: str, language: str) -> str:
    async with await connect(database_url) as connection:
        cursor = await connection.execute(
            "select c.text from chunks c join documents d on d.id = c.document_id"
            " join corpora o on o.id = d.corpus_id where o.profile = %s and o.language = %s order by c.id",
            (business, language),
        )
        return "\n".join(row[0] for row in await cursor.fetchall())
