"""The counts that rarity is reckoned from follow the chunks, whichever way they come and go."""

from __future__ import annotations

import asyncio

from psycopg import AsyncConnection

from backend.languages import LANGUAGES
from backend.postgres.database import connect
from backend.retrieval.embedding_sets import begin
from backend.retrieval.index import Chunk, Entry, put, remove, searchable
from dev.evaluation.retrieval.hashed import HashedEmbedder

COUNTED = """
select
  (select coalesce(jsonb_object_agg(key, n), '{}')
   from (select key, count(*) n from chunk_terms, unnest(term_keys(corpus_id, terms)) key group by key) c)
    = (select coalesce(jsonb_object_agg(key, chunks), '{}') from terms),
  (select coalesce(jsonb_object_agg(id, n), '{}')
   from (select c.id, count(t.chunk_id) n from corpora c left join chunk_terms t on t.corpus_id = c.id group by c.id) c)
    = (select coalesce(jsonb_object_agg(id, chunks), '{}') from corpora)
"""


def entry(source: str, *texts: str, language: str = "en") -> Entry:
    return Entry(source, f"About {source}", language, b"digest", tuple(Chunk("", text) for text in texts))


async def add(connection: AsyncConnection, profile: str, *entries: Entry) -> None:
    for item in entries:
        async with connection.transaction():
            await put(connection, profile, [item])


async def counts_are_right(connection: AsyncConnection) -> bool:
    cursor = await connection.execute(COUNTED)
    return await cursor.fetchone() == (True, True)


async def one(connection: AsyncConnection, query: str) -> object:
    cursor = await connection.execute(query.encode())
    row = await cursor.fetchone()
    return None if row is None else row[0]


async def test_counts_are_right_after_adding_replacing_and_removing(connection: AsyncConnection) -> None:
    await add(
        connection,
        "p",
        entry("a", "one crown", "two crowns"),
        entry("b", "a bridge"),
        entry("c", "corona", language="es"),
    )
    assert await counts_are_right(connection)
    await add(connection, "p", entry("a", "three implants"))
    assert await counts_are_right(connection)
    await remove(connection, "p", ["b", "never seen"])
    assert await counts_are_right(connection)
    assert await one(connection, "select sum(chunks) from corpora") == 2


async def test_counts_are_right_when_rows_are_deleted_by_hand(connection: AsyncConnection) -> None:
    await add(connection, "p", entry("a", "one crown", "two crowns"), entry("b", "a crown"))

    await connection.execute("delete from chunks where text = 'two crowns'")
    assert await counts_are_right(connection)
    await connection.execute("delete from documents")
    assert await counts_are_right(connection)
    assert await one(connection, "select count(*) from terms") == 0


async def test_a_transaction_that_fails_leaves_chunks_and_counts_as_they_were(connection: AsyncConnection) -> None:
    await add(connection, "p", entry("a", "one crown"))

    class Interrupted(Exception):
        pass

    try:
        async with connection.transaction():
            await put(connection, "p", [entry("a", "something else")])
            raise Interrupted
    except Interrupted:
        pass

    assert await one(connection, "select text from chunks") == "one crown"
    assert await counts_are_right(connection)


async def test_a_document_that_changes_its_language_changes_its_corpus(connection: AsyncConnection) -> None:
    await add(connection, "p", entry("a", "crown"), entry("a", "corona", language="es"))

    assert (
        await one(connection, "select string_agg(language || chunks, ' ' order by language) from corpora") == "en0 es1"
    )
    assert await counts_are_right(connection)


async def test_writers_of_one_corpus_queue_and_do_not_deadlock(database_url: str) -> None:
    words = ["crown", "bridge", "filling", "implant", "braces", "veneer"]

    async def write(shift: int) -> None:
        async with await connect(database_url) as connection:
            texts = words[shift:] + words[:shift]
            await add(connection, "p", *(entry(f"{shift}-{text}", text) for text in texts))

    await asyncio.gather(*(write(shift) for shift in range(4)))

    async with await connect(database_url) as connection:
        assert await one(connection, "select chunks from corpora") == 24
        assert await counts_are_right(connection)


async def test_vectors_of_an_embedder_are_stored_under_its_name(connection: AsyncConnection) -> None:
    embedder = HashedEmbedder(LANGUAGES["en"])
    await begin(connection, "p", embedder.id)
    async with connection.transaction():
        await put(connection, "p", [entry("a", "crown", "")], embedder)

    assert await one(connection, "select count(*) from chunk_embeddings where embedder = 'hashed:2@1024'") == 2
    assert await one(
        connection, "select bool_and(abs(vector_norm(embedding::vector) - 1) < 0.01) from chunk_embeddings"
    )


def test_title_and_headings_are_searchable_once_each() -> None:
    assert searchable("Prices", Chunk("Prices > Fillings", "$140")) == "Prices\nFillings\n$140"
