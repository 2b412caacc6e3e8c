"""The ways to rank passages that are compared: from a question to passage ids, best first."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from functools import partial
from importlib import import_module
from typing import Any, Final, TypeAlias

from psycopg import AsyncConnection

from backend.languages import BackendLanguage
from backend.retrieval.embedding.embedder import Embedder, embed_question
from backend.retrieval.hybrid import FLOOR, search
from backend.retrieval.stemming import stem_words
from backend.retrieval.terms import Arm, split_words
from backend.retrieval.vectors import half_vector
from dev.evaluation.retrieval.examples import Examples

TOP: Final = 5
PROFILE: Final = "evaluation"
Ranking: TypeAlias = Callable[[str], Awaitable[Sequence[str]]]

_FULL_TEXT: Final = """
create temporary table full_text as
select d.source, to_tsvector(%(config)s::regconfig, d.title || ' ' || c.text) as lexemes
from chunks c join documents d on d.id = c.document_id"""
_BY_FULL_TEXT: Final = """
select source from full_text, to_tsquery(%(config)s::regconfig, %(query)s) as query
where lexemes @@ query order by ts_rank(lexemes, query, 1) desc, source limit %(top)s"""
_BY_VECTOR: Final = """
select d.source from chunk_embeddings e join chunks c on c.id = e.chunk_id join documents d on d.id = c.document_id
where e.embedder = %s order by e.embedding <=> %s::halfvec(1024), d.source limit %s"""


def by_search(
    connection: AsyncConnection,
    language: BackendLanguage,
    arms: Collection[Arm],
    floor: float = 0,
    embedder: Embedder | None = None,
) -> Ranking:
    """The statement that calls use, with these arms."""

    async def rank(question: str) -> list[str]:
        passages = await search(
            connection,
            profile=PROFILE,
            language=language.code,
            text=question,
            top_k=TOP,
            arms=arms,
            floor=floor,
            vector=await embed_question(embedder, question) if embedder else None,
        )
        return [passage.source for passage in passages]

    return rank


def as_shipped(connection: AsyncConnection, language: BackendLanguage) -> Ranking:
    """What a call gets without an embedding provider."""
    return by_search(connection, language, tuple(Arm), FLOOR)


async def by_full_text(connection: AsyncConnection, language: BackendLanguage) -> Ranking:
    """Postgres's own ranking: any word of the question, no rarity."""
    config = language.stemmer
    await connection.execute(_FULL_TEXT, {"config": config})

    async def rank(question: str) -> list[str]:
        query = " | ".join(split_words(question))
        cursor = await connection.execute(_BY_FULL_TEXT, {"config": config, "query": query, "top": TOP})
        return [row[0] for row in await cursor.fetchall()]

    return rank


def by_vector(connection: AsyncConnection, embedder: Embedder) -> Ranking:
    """The dense vector alone; needs the passages embedded by the embedder."""

    async def rank(question: str) -> list[str]:
        vector = half_vector(await embedder.embed_query(question))
        cursor = await connection.execute(_BY_VECTOR, (embedder.id, vector, TOP))
        return [row[0] for row in await cursor.fetchall()]

    return rank


def by_bm25s(examples: Examples, language: BackendLanguage) -> Ranking:
    """The library bm25s with Snowball stemming, outside the database and on the passages' text alone."""
    bm25s: Any = import_module("bm25s")  # ships no types
    stem = partial(stem_words, algorithm=language.stemmer)

    def tokenize(texts: list[str]) -> Any:
        return bm25s.tokenize(texts, stopwords=[], stemmer=stem, show_progress=False)

    index = bm25s.BM25()
    index.index(tokenize([passage.text for passage in examples.passages]), show_progress=False)
    ids = [passage.id for passage in examples.passages]
    top = min(TOP, len(ids))

    async def rank(question: str) -> list[str]:
        found, _ = index.retrieve(tokenize([question]), k=top, show_progress=False)
        return [ids[place] for place in found[0]]

    return rank
