"""Put documents into the index and take them out: chunks, their terms, and the counts that rarity is reckoned from.

Callers open the transaction; chunks and counts change together or not at all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from psycopg import AsyncConnection
from psycopg.errors import InsufficientPrivilege

from backend.languages import known_language
from backend.retrieval.embedding.embedder import Embedder, EmbedderMismatch
from backend.retrieval.terms import document_terms
from backend.retrieval.vectors import adapt_vectors, half_vector, sparse_vector


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


async def put(
    connection: AsyncConnection, profile: str, entries: Sequence[Entry], embedder: Embedder | None = None
) -> None:
    """Add documents, each in place of the one that the profile has from the same source; many at once cost less.

    Raises EmbeddingFailed, or EmbedderMismatch when the profile is searched by another embedder's vectors.
    """
    by_language: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_language[entry.language].append(entry)
    texts = {
        language: [searchable(entry.title, chunk) for entry in group for chunk in entry.chunks]
        for language, group in by_language.items()
    }
    # Before anything is locked: a provider may take its time.
    vectors = {language: await embedder.embed_documents(texts[language]) if embedder else [] for language in texts}
    await adapt_vectors(connection)
    await remove(connection, profile, [entry.source for entry in entries])
    await _check_set(connection, profile, embedder.id if embedder else None)
    for language, group in by_language.items():
        corpus = await _corpus(connection, profile, language)
        documents = await _add_documents(connection, corpus, profile, group)
        ids = await _add_chunks(connection, zip(documents, group, strict=True))
        await _add_terms(connection, corpus, ids, texts[language], language)
        if embedder is not None:
            await _add_vectors(connection, corpus, ids, embedder.id, vectors[language])


async def remove(connection: AsyncConnection, profile: str, sources: Sequence[str]) -> None:
    """Take the documents of these sources out; unknown ones do not matter."""
    await lock_profile(connection, profile)
    parameters = (profile, list(sources))
    # The terms first and in one statement, for the counts follow each statement; by cascade it would be one per chunk.
    await connection.execute(
        "delete from chunk_terms where chunk_id in (select c.id from chunks c join documents d on d.id = c.document_id "
        "where d.profile = %s and d.source = any(%s::text[]))",
        parameters,
    )
    await connection.execute("delete from documents where profile = %s and source = any(%s::text[])", parameters)


async def remove_all(connection: AsyncConnection, profile: str) -> int:
    """Take all documents of a profile out, and what is known of how it is searched; returns how many there were."""
    cursor = await connection.execute("select source from documents where profile = %s", (profile,))
    sources = [str(row[0]) for row in await cursor.fetchall()]
    await remove(connection, profile, sources)
    await connection.execute("delete from corpora where profile = %s", (profile,))
    await connection.execute("delete from embedding_sets where profile = %s", (profile,))
    return len(sources)


async def settle(connection: AsyncConnection) -> None:
    """Put the keys that still wait into the index: searches read the waiting ones one by one."""
    # Only the owner of the index may; for anybody else vacuum does it later.
    with suppress(InsufficientPrivilege):
        await connection.execute("select gin_clean_pending_list('chunk_terms_keys')")


async def lock_profile(connection: AsyncConnection, profile: str) -> None:
    """Let writers of one profile queue: they change the same counts, in whatever order, and would deadlock."""
    await connection.execute("select pg_advisory_xact_lock(hashtext('retrieval'), hashtext(%s))", (profile,))


def searchable(title: str, chunk: Chunk) -> str:
    """What of a chunk is found: its document's title and its headings belong to it."""
    heads = dict.fromkeys(part for part in (title, *chunk.heading.split(" > ")) if part)
    return "\n".join([*heads, chunk.text])


async def _check_set(connection: AsyncConnection, profile: str, embedder: str | None) -> None:
    """A set that serves must stay whole, also when it took over while this document was being embedded."""
    cursor = await connection.execute(
        "select embedder from embedding_sets where profile = %s and state = 'serving'", (profile,)
    )
    row = await cursor.fetchone()
    serving = row[0] if row else None
    if serving != embedder:
        raise EmbedderMismatch(f"{profile!r} is searched by vectors of {serving}, not of {embedder}: run it again")


async def _corpus(connection: AsyncConnection, profile: str, language: str) -> int:
    names = (profile, language)
    await connection.execute("insert into corpora (profile, language) values (%s, %s) on conflict do nothing", names)
    cursor = await connection.execute("select id from corpora where profile = %s and language = %s", names)
    row = await cursor.fetchone()
    assert row is not None, "it was there or has just been made"
    return int(row[0])


async def _add_documents(connection: AsyncConnection, corpus: int, profile: str, entries: Sequence[Entry]) -> list[int]:
    cursor = await connection.execute(
        "insert into documents (corpus_id, profile, source, title, sha256) select %s, %s, source, title, sha256 "
        "from unnest(%s::text[], %s::text[], %s::bytea[]) as d(source, title, sha256) returning source, id",
        (
            corpus,
            profile,
            [entry.source for entry in entries],
            [entry.title for entry in entries],
            [entry.sha256 for entry in entries],
        ),
    )
    ids: dict[str, int] = dict(await cursor.fetchall())
    return [ids[entry.source] for entry in entries]


async def _add_chunks(connection: AsyncConnection, documents: Iterable[tuple[int, Entry]]) -> list[int]:
    rows = [
        (document, place, chunk.heading, chunk.text)
        for document, entry in documents
        for place, chunk in enumerate(entry.chunks)
    ]
    columns = [list(column) for column in zip(*rows, strict=True)] or [[], [], [], []]
    cursor = await connection.execute(
        "insert into chunks (document_id, place, heading, text) "
        "select * from unnest(%s::bigint[], %s::int[], %s::text[], %s::text[]) returning document_id, place, id",
        columns,
    )
    ids = {(document, place): chunk for document, place, chunk in await cursor.fetchall()}
    return [ids[document, place] for document, place, _, _ in rows]


async def _add_terms(
    connection: AsyncConnection, corpus: int, ids: Sequence[int], texts: Sequence[str], language: str
) -> None:
    spoken = known_language(language)
    vectors = [sparse_vector(document_terms(text, spoken)) for text in texts]
    await connection.execute(
        "insert into chunk_terms (chunk_id, corpus_id, terms) "
        "select id, %s, terms from unnest(%s::bigint[], %b::sparsevec[]) as t(id, terms)",
        (corpus, list(ids), vectors),
    )


async def _add_vectors(
    connection: AsyncConnection, corpus: int, ids: Sequence[int], embedder: str, vectors: Sequence[Sequence[float]]
) -> None:
    await connection.execute(
        "insert into chunk_embeddings (chunk_id, embedder, corpus_id, embedding) "
        "select id, %s, %s, vector from unnest(%s::bigint[], %b::halfvec[]) as v(id, vector)",
        (embedder, corpus, list(ids), [half_vector(vector) for vector in vectors]),
    )
