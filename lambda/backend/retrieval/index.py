"""Put documents into the index and take them out: chunks, their terms, and the counts that rarity is reckoned from.

Callers open the transaction; chunks and counts change together or not at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from psycopg import AsyncConnection

from backend.retrieval.embedder import Embedder, vector_text
from backend.retrieval.languages import language_of
from backend.retrieval.terms import document_terms, sparse_vector


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of a document as it is stored: ``heading`` is the path of headings above it."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A document as it is stored; ``sha256`` recognises a change."""

    source: str
    title: str
    language: str
    sha256: bytes
    chunks: tuple[Chunk, ...]


async def put(connection: AsyncConnection, profile: str, entry: Entry, embedder: Embedder | None = None) -> None:
    """Add the document, in place of the one that the profile has from the same source."""
    texts = [searchable(entry.title, chunk) for chunk in entry.chunks]
    vectors = await embedder.embed_documents(texts) if embedder is not None else []
    corpus = await _lock_corpus(connection, profile, entry.language)
    await remove(connection, profile, [entry.source])
    document = await _add_document(connection, corpus, profile, entry)
    ids = await _add_chunks(connection, document, entry.chunks)
    await _add_terms(connection, corpus, ids, texts, entry.language)
    if embedder is not None:
        await _add_vectors(connection, corpus, ids, embedder.id, vectors)


async def remove(connection: AsyncConnection, profile: str, sources: Sequence[str]) -> None:
    """Take the documents of these sources out; unknown ones do not matter."""
    parameters = (profile, list(sources))
    # The terms first and in one statement, for the counts follow each statement; by cascade it would be one per chunk.
    await connection.execute(
        "delete from chunk_terms where chunk_id in (select c.id from chunks c join documents d on d.id = c.document_id "
        "where d.profile = %s and d.source = any(%s::text[]))",
        parameters,
    )
    await connection.execute("delete from documents where profile = %s and source = any(%s::text[])", parameters)


def searchable(title: str, chunk: Chunk) -> str:
    """What of a chunk is found: its document's title and its headings belong to it."""
    heads = dict.fromkeys(part for part in (title, *chunk.heading.split(" > ")) if part)
    return "\n".join([*heads, chunk.text])


async def _lock_corpus(connection: AsyncConnection, profile: str, language: str) -> int:
    """The corpus's number; locked until the transaction ends, so that its writers queue and never deadlock."""
    await connection.execute(
        "insert into corpora (profile, language) values (%s, %s) on conflict do nothing", (profile, language)
    )
    cursor = await connection.execute(
        "select id from corpora where profile = %s and language = %s for update", (profile, language)
    )
    return _one(await cursor.fetchone())


async def _add_document(connection: AsyncConnection, corpus: int, profile: str, entry: Entry) -> int:
    cursor = await connection.execute(
        "insert into documents (corpus_id, profile, source, title, sha256) values (%s, %s, %s, %s, %s) returning id",
        (corpus, profile, entry.source, entry.title, entry.sha256),
    )
    return _one(await cursor.fetchone())


async def _add_chunks(connection: AsyncConnection, document: int, chunks: Sequence[Chunk]) -> list[int]:
    cursor = await connection.execute(
        "insert into chunks (document_id, place, heading, text) "
        "select %s, place - 1, heading, text "
        "from unnest(%s::text[], %s::text[]) with ordinality as c(heading, text, place) order by place returning id",
        (document, [chunk.heading for chunk in chunks], [chunk.text for chunk in chunks]),
    )
    return [row[0] for row in await cursor.fetchall()]


async def _add_terms(
    connection: AsyncConnection, corpus: int, ids: Sequence[int], texts: Sequence[str], language: str
) -> None:
    spoken = language_of(language)
    vectors = [sparse_vector(document_terms(text, spoken)) for text in texts]
    await connection.execute(
        "insert into chunk_terms (chunk_id, corpus_id, terms) "
        "select id, %s, terms::sparsevec from unnest(%s::bigint[], %s::text[]) as t(id, terms)",
        (corpus, list(ids), vectors),
    )


async def _add_vectors(
    connection: AsyncConnection, corpus: int, ids: Sequence[int], embedder: str, vectors: Sequence[Sequence[float]]
) -> None:
    await connection.execute(
        "insert into chunk_embeddings (chunk_id, embedder, corpus_id, embedding) "
        "select id, %s, %s, vector::halfvec(1024) from unnest(%s::bigint[], %s::text[]) as v(id, vector)",
        (embedder, corpus, list(ids), [vector_text(vector) for vector in vectors]),
    )


def _one(row: tuple[int, ...] | None) -> int:
    assert row is not None, "the statement returns one row"
    return row[0]
