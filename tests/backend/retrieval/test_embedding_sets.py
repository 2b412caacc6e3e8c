"""A profile changes its embedder without a moment in which it is searched by half a set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from psycopg import AsyncConnection

from backend.postgres.database import connect
from backend.retrieval.embedding.embedder import EmbedderMismatch, EmbeddingFailed, embed_question
from backend.retrieval.embedding_sets import check_embedder, fill, prune, serving, switch
from backend.retrieval.hybrid import Passage, search
from backend.retrieval.vectors import DIMENSIONS
from ingest import Document, Section, ingest

TEXTS = {"parking": "There is room for your bicycle.", "prices": "A crown costs 890 dollars.", "team": "Ana and Luis."}


@dataclass
class Meaning:
    """An embedder of two meanings; fails from the text that it is told to fail at, and counts what it embedded."""

    id: str = "meaning:1@1024"
    weight: float = 1.0
    nearness: float = 0.9
    breaks_after: int = 1000
    embedded: list[str] = field(default_factory=list[str])

    async def embed_documents(self, texts: Sequence[str]) -> list[list[float]]:
        return [await self.embed_query(text) for text in texts]

    async def embed_query(self, text: str) -> list[float]:
        if len(self.embedded) >= self.breaks_after:
            raise EmbeddingFailed("unreachable", "gone")
        self.embedded.append(text)
        near = any(word in text for word in ("bicycle", "car"))
        return [float(near), float(not near), *[0.0] * (DIMENSIONS - 2)]


def documents(texts: dict[str, str] = TEXTS) -> list[Document]:
    return [Document(source, source, "en", (Section("", text),)) for source, text in texts.items()]


async def embed(connection: AsyncConnection, embedder: Meaning, batch: int = 200) -> list[tuple[int, int]]:
    return [(step.done, step.all) async for step in fill(connection, "p", embedder, batch=batch)]


async def ask(connection: AsyncConnection, embedder: Meaning, text: str = "my car") -> list[Passage]:
    vector = await embed_question(embedder, text)
    return await search(connection, profile="p", language="en", text=text, top_k=1, vector=vector)


async def test_an_ingested_profile_is_searched_by_the_embedder_it_was_ingested_with(
    connection: AsyncConnection,
) -> None:
    await ingest(connection, "p", documents(), embedder=Meaning())

    assert await serving(connection, "p") == "meaning:1@1024"
    assert [passage.source for passage in await ask(connection, Meaning())] == ["parking"]


async def test_the_old_set_serves_until_the_new_one_is_whole(connection: AsyncConnection) -> None:
    old, new = Meaning(), Meaning(id="meaning:2@1024")
    await ingest(connection, "p", documents(), embedder=old)

    steps: list[tuple[int, int]] = []
    async for step in fill(connection, "p", new, batch=1):
        steps.append((step.done, step.all))
        assert await serving(connection, "p") == old.id
        assert [passage.source for passage in await ask(connection, old)] == ["parking"]
    assert await switch(connection, "p", new.id)

    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert await serving(connection, "p") == new.id
    assert [passage.source for passage in await ask(connection, new)] == ["parking"]


async def test_searches_that_began_before_the_switch_still_find_the_old_set(connection: AsyncConnection) -> None:
    old, new = Meaning(), Meaning(id="meaning:2@1024")
    await ingest(connection, "p", documents(), embedder=old)
    await embed(connection, new)
    await switch(connection, "p", new.id)
    await prune(connection, "p")
    assert [passage.source for passage in await ask(connection, old)] == ["parking"]

    await connection.execute("update embedding_sets set changed_at = now() - interval '1 hour'")
    await prune(connection, "p")

    assert await ask(connection, old) == []
    assert [passage.source for passage in await ask(connection, new)] == ["parking"]


async def test_filling_goes_on_where_it_broke_off(connection: AsyncConnection) -> None:
    await ingest(connection, "p", documents())
    broken = Meaning(breaks_after=2)
    with pytest.raises(EmbeddingFailed):
        await embed(connection, broken, batch=1)
    assert not await switch(connection, "p", broken.id)
    assert await serving(connection, "p") is None

    whole = Meaning()
    await embed(connection, whole)

    assert len(whole.embedded) == 1
    assert await switch(connection, "p", whole.id)


async def test_a_document_that_comes_while_a_set_is_filled_gets_its_vector_too(connection: AsyncConnection) -> None:
    old, new = Meaning(), Meaning(id="meaning:2@1024")
    await ingest(connection, "p", documents(), embedder=old)
    await embed(connection, new)
    await ingest(connection, "p", documents({"late": "The car park is new."}), embedder=old)

    assert not await switch(connection, "p", new.id)
    assert await embed(connection, new) == [(4, 4)]
    assert await switch(connection, "p", new.id)


async def test_a_document_embedded_for_a_set_that_was_replaced_meanwhile_is_not_stored(
    connection: AsyncConnection, database_url: str
) -> None:
    old, new = Meaning(), Meaning(id="meaning:2@1024")
    await ingest(connection, "p", documents(), embedder=old)

    @dataclass
    class Slow(Meaning):
        """While it embeds, another process switches."""

        async def embed_documents(self, texts: Sequence[str]) -> list[list[float]]:
            async with await connect(database_url) as other:
                await embed(other, new)
                assert await switch(other, "p", new.id)
            return await super().embed_documents(texts)

    with pytest.raises(EmbedderMismatch, match="is searched by vectors of meaning:2@1024"):
        await ingest(connection, "p", documents({"late": "A car."}), embedder=Slow())

    cursor = await connection.execute("select count(*) from documents")
    assert await cursor.fetchone() == (3,)


async def test_vectors_can_be_given_up(connection: AsyncConnection) -> None:
    await ingest(connection, "p", documents(), embedder=Meaning())

    assert await switch(connection, "p", None)

    assert await serving(connection, "p") is None
    await ingest(connection, "p", documents({**TEXTS, "late": "A car."}))


async def test_going_back_to_a_retired_embedder_makes_only_what_it_lacks(connection: AsyncConnection) -> None:
    old, new = Meaning(), Meaning(id="meaning:2@1024")
    await ingest(connection, "p", documents(), embedder=old)
    await embed(connection, new)
    await switch(connection, "p", new.id)
    await ingest(connection, "p", documents({"late": "A car."}), embedder=new)

    again = Meaning()
    await embed(connection, again)
    assert await switch(connection, "p", again.id)

    assert again.embedded == ["late\nA car."]


async def test_another_embedder_than_the_serving_one_says_what_to_run(connection: AsyncConnection) -> None:
    await ingest(connection, "p", documents(), embedder=Meaning())

    with pytest.raises(
        EmbedderMismatch, match="vectors of meaning:1, GURU_EMBEDDING asks for meaning:2: run `guru embed --profile p`"
    ):
        await check_embedder(connection, "p", "meaning:2@1024")
    assert await check_embedder(connection, "p", None) == "meaning:1@1024"
    assert await check_embedder(connection, "q", "meaning:2@1024") == "meaning:2@1024"


async def test_profiles_have_sets_of_their_own(connection: AsyncConnection) -> None:
    await ingest(connection, "p", documents(), embedder=Meaning())
    await ingest(connection, "q", documents(), embedder=Meaning(id="meaning:2@1024"))

    await switch(connection, "q", None)

    assert (await serving(connection, "p"), await serving(connection, "q")) == ("meaning:1@1024", None)


async def test_a_large_corpus_is_searched_by_the_index_within_its_own_profile(connection: AsyncConnection) -> None:
    embedder = Meaning()
    await ingest(connection, "p", documents(), embedder=embedder)
    await ingest(connection, "q", documents({"other": "A car."}), embedder=Meaning())
    await connection.execute("update corpora set chunks = 10001 where profile = 'p'")

    assert [passage.source for passage in await ask(connection, embedder)] == ["parking"]
    async with connection.transaction():
        # As nearest_chunks sets it.
        await connection.execute("set local enable_sort = off")
        cursor = await connection.execute(
            "explain select chunk_id from chunk_embeddings where corpus_id = 1 and embedder = 'meaning:1@1024' "
            "order by embedding <=> array_fill(1, '{1024}')::vector::halfvec(1024) limit 40"
        )
        assert "chunk_embeddings_near" in str(await cursor.fetchall())
