"""Search as a turn uses it: bounded in time, by the profile's own vectors, refused while the database is away."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from psycopg import AsyncConnection, OperationalError

from backend.postgres.database import Database, read
from backend.retrieval.embedding.embedder import EmbedderUnknown, EmbeddingFailed, QuestionVector, embed_question
from backend.retrieval.embedding.providers import Providers
from backend.retrieval.embedding_sets import serving
from backend.retrieval.hybrid import Passage, languages_of, search
from backend.runtime.logs import log_failure

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
