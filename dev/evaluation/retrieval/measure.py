"""Run the rankings over the questions, in a real Postgres of the evaluation's own."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from psycopg import AsyncConnection

from backend.languages import BackendLanguage, known_language
from backend.postgres.database import connect
from backend.postgres.migrate import migrate
from backend.retrieval.embedding_sets import fill
from backend.retrieval.hybrid import FLOOR
from backend.retrieval.terms import Arm
from dev.evaluation.retrieval.examples import Examples
from dev.evaluation.retrieval.hashed import HashedEmbedder
from dev.evaluation.retrieval.rankings import (
    PROFILE,
    TOP,
    Ranking,
    as_shipped,
    by_bm25s,
    by_full_text,
    by_search,
    by_vector,
)
from dev.postgres import throwaway
from dev.stack.embedding import providers
from dev.terminal.failures import CommandFailed
from ingest import Document, Section, ingest

_SHIPPED: Final = "shipped"


@dataclass(frozen=True, slots=True)
class Recall:
    """The share of questions whose passage comes first, and whose passage is among the first five."""

    first: float
    five: float

    def as_json(self) -> dict[str, float]:
        """As the command prints it."""
        return {"recall@1": round(self.first, 4), f"recall@{TOP}": round(self.five, 4)}


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What ships, and by name what it is compared with, over the same ``questions``."""

    questions: int
    shipped: Recall
    arms: Mapping[str, Recall]

    def as_json(self) -> dict[str, Any]:
        """As the command prints it."""
        arms = {name: recall.as_json() for name, recall in self.arms.items()}
        return {"n": self.questions, **self.shipped.as_json(), "arms": arms}


def evaluate(examples: Examples, *, embedded: bool = False) -> Evaluation:
    """Measure on a database that is made for it and goes with it; ``embedded`` asks the provider that is set, too."""
    with throwaway() as url:
        return asyncio.run(_evaluate(url, examples, embedded=embedded))


async def _evaluate(url: str, examples: Examples, *, embedded: bool) -> Evaluation:
    language = known_language(examples.language)
    await migrate(url)
    async with await connect(url) as connection:
        await _load(connection, examples, language)
        recalls = {
            name: await _recall(ranking, examples)
            for name, ranking in (await _rankings(connection, examples, language)).items()
        }
        if embedded:
            recalls |= await _with_provider(connection, examples, language)
    return Evaluation(len(examples.questions), recalls.pop(_SHIPPED), recalls)


async def _load(connection: AsyncConnection, examples: Examples, language: BackendLanguage) -> None:
    documents = [
        Document(passage.id, passage.title.replace("_", " "), language.code, (Section("", passage.text),))
        for passage in examples.passages
    ]
    await ingest(connection, PROFILE, documents, embedder=HashedEmbedder(language))


async def _with_provider(
    connection: AsyncConnection, examples: Examples, language: BackendLanguage
) -> dict[str, Recall]:
    """The provider's vectors alone, and joined to what ships."""
    async with providers() as opened:
        embedder = opened.asked
        if embedder is None:
            raise CommandFailed("no embedder: name one in GURU_EMBEDDING")
        async for _ in fill(connection, PROFILE, embedder):
            pass
        rankings = {
            "embedded_alone": by_vector(connection, embedder),
            "embedded": by_search(connection, language, tuple(Arm), FLOOR, embedder),
        }
        return {name: await _recall(ranking, examples) for name, ranking in rankings.items()}


async def _rankings(connection: AsyncConnection, examples: Examples, language: BackendLanguage) -> dict[str, Ranking]:
    return {
        _SHIPPED: as_shipped(connection, language),
        "words": by_search(connection, language, (Arm.WORDS,)),
        "characters": by_search(connection, language, (Arm.CHARACTERS,)),
        "full_text": await by_full_text(connection, language),
        "vector": by_vector(connection, HashedEmbedder(language)),
        "bm25s": by_bm25s(examples, language),
    }


async def _recall(ranking: Ranking, examples: Examples) -> Recall:
    first = five = 0
    for question in examples.questions:
        found = list(dict.fromkeys(await ranking(question.text)))[:TOP]
        first += found[:1] == [question.passage]
        five += question.passage in found
    return Recall(first / len(examples.questions), five / len(examples.questions))
