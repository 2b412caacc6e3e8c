"""Find the passages that may answer a question: one function of the database scores and fuses every arm."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from psycopg import AsyncConnection
from psycopg.rows import dict_row

from backend.languages import known_language
from backend.retrieval.embedding.embedder import QuestionVector
from backend.retrieval.terms import Arm, QuestionTerm, question_terms
from backend.retrieval.vectors import half_vector

FLOOR: Final = 0.3
"""The lowest score of a passage. Measured: one right passage in two hundred scores less, and so do four in ten of the
best ones for questions about something else entirely."""
WIDE: Final = 20
"""How many passages are wanted by whoever chooses a sentence among all of them, by more than a passage's score."""
WIDE_FLOOR: Final = 0.1
"""The lowest score of a passage then: what a caller means may be one word of it."""
_POOL: Final = 40
"""How many chunks of each arm are scored by every arm."""
CANDIDATES: Final = 2000
"""How many chunks the lexical arms read, about 10 ms of work; a larger corpus is searched by its rare terms. Measured
on 100,000 chunks: half of it loses one of the ten best in fifty, twice of it finds no more."""
_STATEMENT: Final = b"""
select * from search_chunks(
  %(profile)s::text, %(language)s::text,
  %(terms)s::int[], %(arms)s::text[], %(weights)s::float8[], %(content)s::bool[],
  %(floor)s::float8, %(candidates)s::int, %(pool)s::int, %(top_k)s::int,
  %(embedder)s::text, %(embedding)s::halfvec(1024), %(weight)s::float8, %(nearness)s::float8
)"""
"""``search_chunks`` is in ``postgres/migrations/``, where each step is explained."""


async def search(
    connection: AsyncConnection,
    *,
    profile: str,
    language: str,
    text: str,
    top_k: int,
    floor: float | None = None,
    arms: Collection[Arm] = tuple(Arm),
    vector: QuestionVector | None = None,
    candidates: int = CANDIDATES,
) -> list[Passage]:
    """The best ``top_k`` chunks for ``text`` among the profile's documents in that language, neighbours joined.

    ``vector`` is the question's, where the profile is searched by an embedder's vectors too. Empty when nothing scores
    ``floor`` or more. Raises UnknownLanguage or psycopg.Error.
    """
    spoken = known_language(language)
    terms = [term for term in question_terms(text, spoken) if term.arm in arms]
    parameters = {
        **_question(terms),
        **_vector(vector),
        "profile": profile,
        "language": spoken.code,
        "floor": floor if floor is not None else WIDE_FLOOR if top_k >= WIDE else FLOOR,
        "candidates": candidates,
        "pool": max(_POOL, top_k),
        "top_k": top_k,
    }
    async with connection.cursor(row_factory=dict_row) as cursor:
        await cursor.execute(_STATEMENT, parameters)
        return merge_neighbours([_passage(row, spoken.code) for row in await cursor.fetchall()])


async def languages_of(connection: AsyncConnection, profile: str) -> tuple[str, ...]:
    """The languages that the profile has documents in, by their codes, the one with most of them first."""
    cursor = await connection.execute(
        "select language from corpora where profile = %s and chunks > 0 order by chunks desc, language", (profile,)
    )
    return tuple(str(row[0]) for row in await cursor.fetchall())


def _question(terms: Sequence[QuestionTerm]) -> dict[str, list[Any]]:
    return {
        "terms": [term.term for term in terms],
        "arms": [term.arm.value for term in terms],
        "weights": [term.weight for term in terms],
        "content": [term.content for term in terms],
    }


def _vector(vector: QuestionVector | None) -> dict[str, Any]:
    if vector is None:
        return dict.fromkeys(("embedder", "embedding", "weight", "nearness"))
    return {
        "embedder": vector.embedder,
        "embedding": half_vector(vector.vector),
        "weight": vector.weight,
        "nearness": vector.nearness,
    }


def _passage(row: dict[str, Any], language: str) -> Passage:
    return Passage(
        document_title=row["title"],
        heading=row["heading"],
        text=row["text"],
        score=row["score"],
        source=row["source"],
        language=language,
        scores=Scores(row["words"], row["characters"], row["nearness"]),
        document=row["document_id"],
        places=(row["place"], row["place"]),
    )


@dataclass(frozen=True, slots=True)
class Scores:
    """What each arm gave; ``words`` and ``characters`` add up to the lexical score, ``vector`` is a cosine if any."""

    words: float
    characters: float
    vector: float | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """One piece of a document, in Markdown.

    ``score`` is the share of the question that the passage covers, rare terms most (1: each of them once), plus
    the weighted cosine where an embedding provider is set. ``places`` are its first and last chunk in the document.
    """

    document_title: str
    heading: str
    text: str
    score: float
    source: str
    language: str
    scores: Scores
    document: int
    places: tuple[int, int]


def merge_neighbours(passages: Sequence[Passage]) -> list[Passage]:
    """Join passages that follow one another in their document, best first; a joint one has the better one's score."""
    runs: list[Passage] = []
    for passage in sorted(passages, key=lambda item: (item.document, item.places)):
        if runs and (runs[-1].document, runs[-1].places[1] + 1) == (passage.document, passage.places[0]):
            runs[-1] = _joined(runs[-1], passage)
        else:
            runs.append(passage)
    return sorted(runs, key=lambda item: -item.score)


def _joined(first: Passage, second: Passage) -> Passage:
    """Two passages as one; a heading between them stays in the text."""
    between = f"\n\n## {second.heading}\n\n" if second.heading != first.heading else "\n\n"
    better = max(first, second, key=lambda item: item.score)
    return replace(
        better,
        heading=first.heading,
        text=first.text + between + second.text,
        places=(first.places[0], second.places[1]),
    )
