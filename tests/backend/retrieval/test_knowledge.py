"""A database that is away costs one turn's patience, and a provider that is away costs nothing but its arm."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from psycopg import AsyncConnection, OperationalError

from backend.languages import UnknownLanguage
from backend.postgres.database import Connections
from backend.retrieval.embedding.embedder import EmbeddingSettings
from backend.retrieval.embedding.providers import Providers
from backend.retrieval.embedding_sets import fill, switch
from backend.retrieval.hybrid import REST_S, Knowledge, KnowledgeAway
from dev.stack.loopback.serving import served
from ingest import Document, Section, ingest
from tests.backend.retrieval.embedding.providers_played import KEYS, Pauses, Played, busy

PAGE = Document("parking", "Parking", "en", (Section("", "There is free parking behind the building."),))


@dataclass
class Clock:
    """Time that only tests move."""

    time: float = 1000.0

    def __call__(self) -> float:
        return self.time


@dataclass
class Away:
    """A database that is asked and fails."""

    asked: int = 0

    @asynccontextmanager
    async def connection(self, *, kept_for: float = 1.0) -> AsyncGenerator[AsyncConnection]:  # noqa: ARG002  # as asked
        self.asked += 1
        raise OperationalError("no route to host")
        yield

    def within(self, seconds: float | None = None) -> Away:  # noqa: ARG002  # it fails at once
        return self

    async def close(self) -> None:
        """Nothing is open."""


def knowledge(database: Any, clock: Clock, **settings: Any) -> Knowledge:
    return Knowledge(database, Providers(EmbeddingSettings(**settings), pause=Pauses()), clock)


@asynccontextmanager
async def back_again(connection: AsyncConnection, database_url: str) -> AsyncGenerator[Knowledge]:
    """A knowledge base whose database failed, came back, and has been left alone for long enough."""
    await ingest(connection, "p", [PAGE])
    clock = Clock()
    base = knowledge(Away(), clock)
    with pytest.raises(OperationalError):
        await base.search("p", "en", "parking", 3)
    base.database = database = Connections(database_url)
    clock.time += REST_S
    try:
        yield base
    finally:
        await database.close()


async def test_a_dead_database_is_asked_once_and_then_left_alone_for_a_while() -> None:
    database, clock = Away(), Clock()
    base = knowledge(database, clock)
    with pytest.raises(OperationalError, match="no route"):
        await base.search("p", "en", "parking", 3)

    for _ in range(3):
        with pytest.raises(KnowledgeAway):
            await base.search("p", "en", "parking", 3)
    assert database.asked == 1

    clock.time += REST_S
    with pytest.raises(OperationalError, match="no route"):
        await base.search("p", "en", "parking", 3)
    assert database.asked == 2


async def test_a_database_that_came_back_is_used_again(connection: AsyncConnection, database_url: str) -> None:
    async with back_again(connection, database_url) as base:
        for _ in range(2):
            assert [passage.source for passage in await base.search("p", "en", "parking", 3)] == ["parking"]


async def test_a_question_that_cannot_be_searched_does_not_open_the_breaker(
    connection: AsyncConnection, database_url: str
) -> None:
    await ingest(connection, "p", [PAGE])
    base = knowledge(Connections(database_url), Clock())

    with pytest.raises(UnknownLanguage):
        await base.search("p", "xx", "parking", 3)

    assert len(await base.search("p", "en", "parking", 3)) == 1
    await base.database.close()


@asynccontextmanager
async def embedded(
    connection: AsyncConnection, database_url: str, played: Played, clock: Clock
) -> AsyncGenerator[Knowledge]:
    """The page with vectors of a provider on the loopback."""
    async with served(played) as origin:
        base = knowledge(Connections(database_url), clock, **KEYS, origin=origin)
        try:
            await ingest(connection, "p", [PAGE], embedder=base.providers.named("voyage:voyage-4"))
            yield base
        finally:
            await base.close()
            await base.database.close()


async def test_questions_are_embedded_as_their_profile_s_documents_are(
    connection: AsyncConnection, database_url: str
) -> None:
    played = Played()
    async with embedded(connection, database_url, played, Clock()) as base:
        found = await base.search("p", "en", "parking", 3)

    assert found[0].scores.vector is not None
    assert played.asked[-1][2]["input_type"] == "query"


async def test_a_provider_that_is_away_costs_its_arm_once(connection: AsyncConnection, database_url: str) -> None:
    played, clock = Played(), Clock()
    async with embedded(connection, database_url, played, clock) as base:
        played.failures = [busy(503), busy(503)]
        before = len(played.asked)
        for _ in range(3):
            assert (await base.search("p", "en", "parking", 3))[0].scores.vector is None
        assert len(played.asked) == before + 1

        clock.time += REST_S
        played.failures = []
        assert (await base.search("p", "en", "parking", 3))[0].scores.vector is not None


async def test_a_switch_is_followed_without_a_restart(connection: AsyncConnection, database_url: str) -> None:
    played, clock = Played(), Clock()
    async with embedded(connection, database_url, played, clock) as base:
        await base.search("p", "en", "parking", 3)
        new = base.providers.named("openai:text-embedding-3-small")
        async for _ in fill(connection, "p", new):
            pass
        await switch(connection, "p", new.id)
        assert (await base.search("p", "en", "parking", 3))[0].scores.vector is not None
        assert played.asked[-1][2]["model"] == "voyage-4"

        clock.time += 60
        assert (await base.search("p", "en", "parking", 3))[0].scores.vector is not None
        assert played.asked[-1][2]["model"] == "text-embedding-3-small"


async def test_all_questions_of_a_turn_are_searched_once_the_database_is_back(
    connection: AsyncConnection, database_url: str
) -> None:
    async with back_again(connection, database_url) as base:
        found = await asyncio.gather(*(base.search("p", "en", text, 3) for text in ("parking", "building")))

    assert [len(passages) for passages in found] == [1, 1]


async def test_the_languages_of_the_pages_are_found_out_once_and_kept_for_a_while(
    connection: AsyncConnection, database_url: str
) -> None:
    clock, database = Clock(), Connections(database_url)
    base = knowledge(database, clock)
    try:
        assert await base.languages("p") == ()
        await ingest(connection, "p", [PAGE])
        assert await base.languages("p") == ()
        clock.time += 60
        assert await base.languages("p") == ("en",)
    finally:
        await database.close()


async def test_languages_are_not_asked_for_of_a_database_that_has_just_failed() -> None:
    away = Away()
    base = knowledge(away, Clock())
    for _ in range(2):
        with pytest.raises(OperationalError):
            await base.languages("p")
    assert away.asked == 1
