"""Find the passages that may answer a question: one function of the database scores and fuses every arm.

A turn's search is bounded in time, goes by the profile's own vectors, and is refused while the database is away.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Final

from psycopg import AsyncConnection, OperationalError
from psycopg.rows import dict_row

from backend.languages import known_language
from backend.postgres.database import Database, read
from backend.retrieval.embedding.embedder import EmbedderUnknown, EmbeddingFailed, QuestionVector, embed_question
from backend.retrieval.embedding.providers import Providers
from backend.retrieval.embedding_sets import serving
from backend.retrieval.terms import Arm, QuestionTerm, question_terms
from backend.retrieval.vectors import half_vector
from backend.runtime.logs import log_failure

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


PATIENCE_S: Final = 3.5
"""How long a turn waits for the database that has its passages."""
REST_S: Final = 10.0
"""How long a database that failed is left alone: a fail-over takes tens of seconds, and each try costs a silence."""
_VECTOR_S: Final = 1.5
"""How long the vector of a question may take: a provider's time-out is for each step of a request."""
_SET_S: Final = 30.0
"""How long a process may search by a set of vectors that no longer serves, and not know of pages in a new language."""


@dataclass(slots=True)
class Resting:
    """Opens with a failure and closes by itself; time is an argument.

    Unlike the models' breaker it lets all try when the wait is over: a turn searches for each of its questions, and one
    that was refused while another one probed would fail the turn of a database that is back.
    """

    rest_s: float
    _until: float = 0.0

    def rests(self, now: float) -> bool:
        """Whether to leave it alone; never for longer than its rest, even by a clock that was set back."""
        return 0 < self._until - now <= self.rest_s

    def failed(self, now: float) -> None:
        """It failed."""
        self._until = now + self.rest_s


class KnowledgeAway(OperationalError):
    """The database failed a moment ago, and is not asked again yet."""


@dataclass(slots=True)
class Knowledge:
    """The documents of all profiles, behind a breaker; ``now`` is in seconds, and counts what Lambda freezes."""

    database: Database
    providers: Providers
    now: Callable[[], float] = time.time
    patience_s: float = PATIENCE_S
    _database: Resting = field(default_factory=lambda: Resting(REST_S))
    _embedders: dict[str, Resting] = field(default_factory=dict[str, Resting])
    _languages: dict[str, tuple[float, tuple[str, ...]]] = field(
        default_factory=dict[str, "tuple[float, tuple[str, ...]]"]
    )
    _sets: dict[str, tuple[float, str | None]] = field(default_factory=dict[str, "tuple[float, str | None]"])

    async def search(self, profile: str, language: str, text: str, top_k: int) -> list[Passage]:
        """The passages for a question, best first. Raises UnknownLanguage, psycopg.Error or OSError.

        After a failure it raises KnowledgeAway at once, until the database has been left alone for a while.
        """
        with self._unless_it_rests():
            return await self._find(profile, language, text, top_k)

    async def languages(self, profile: str) -> tuple[str, ...]:
        """The languages of a profile's pages, by their codes; kept for a while. Raises as ``search`` does."""
        until, known = self._languages.get(profile, (0.0, ()))
        if self.now() >= until:
            with self._unless_it_rests():
                known = await read(
                    self.database.within(self.patience_s), lambda connection: languages_of(connection, profile)
                )
            self._languages[profile] = (self.now() + _SET_S, known)
        return known

    @contextmanager
    def _unless_it_rests(self) -> Generator[None]:
        if self._database.rests(self.now()):
            raise KnowledgeAway("the database failed a moment ago")
        try:
            yield
        except (OperationalError, OSError):
            self._database.failed(self.now())
            raise

    async def close(self) -> None:
        """Drop the providers' connections."""
        await self.providers.close()

    async def _find(self, profile: str, language: str, text: str, top_k: int) -> list[Passage]:
        database = self.database.within(self.patience_s)
        vector = await self._vector(database, profile, text)

        async def query(connection: AsyncConnection) -> list[Passage]:
            return await search(connection, profile=profile, language=language, text=text, top_k=top_k, vector=vector)

        return await read(database, query)

    async def _vector(self, database: Database, profile: str, text: str) -> QuestionVector | None:
        """The question's vector; None where none is wanted or to be had: the lexical arms find most by themselves."""
        embedder_id = await self._serving(database, profile)
        if embedder_id is None:
            return None
        # Each by itself: one that a profile names in vain would cost all the others their vectors.
        rest = self._embedders.setdefault(embedder_id, Resting(REST_S))
        if rest.rests(self.now()):
            return None
        try:
            async with asyncio.timeout(_VECTOR_S):
                return await embed_question(self.providers.of_id(embedder_id), text)
        except (EmbeddingFailed, EmbedderUnknown, TimeoutError) as error:
            rest.failed(self.now())
            log_failure("embedding_away", error, profile=profile, model=embedder_id, reason=str(error))
            return None

    async def _serving(self, database: Database, profile: str) -> str | None:
        until, embedder_id = self._sets.get(profile, (0.0, None))
        if self.now() >= until:
            embedder_id = await read(database, lambda connection: serving(connection, profile))
            self._sets[profile] = (self.now() + _SET_S, embedder_id)
        return embedder_id
