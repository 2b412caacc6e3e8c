"""The sets of vectors that a profile has: one serves, another may be filling, the last one is kept for a while.

A set serves only when every chunk has its vector, and the change from one to the next is one statement: a search sees
the one or the other, never half of each.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final

from psycopg import AsyncConnection

from backend.retrieval.embedding.embedder import Embedder, EmbedderMismatch
from backend.retrieval.index import Chunk, lock_profile, searchable
from backend.retrieval.vectors import DIMENSIONS, adapt_vectors, half_vector

_BATCH: Final = 200
_KEPT: Final = "10 minutes"
"""How long a retired set stays: longer than any process believes that it still serves."""
_MISSING: Final = b"""
from chunks c join documents d on d.id = c.document_id
where d.profile = %(profile)s
and not exists (select from chunk_embeddings e where e.chunk_id = c.id and e.embedder = %(embedder)s)"""


@dataclass(frozen=True, slots=True)
class FillProgress:
    """How many chunks have their vector, of how many."""

    done: int
    all: int


async def serving(connection: AsyncConnection, profile: str) -> str | None:
    """The id of the embedder that the profile is searched by, None when by words alone."""
    cursor = await connection.execute(
        "select embedder from embedding_sets where profile = %s and state = 'serving'", (profile,)
    )
    row = await cursor.fetchone()
    return None if row is None else str(row[0])


async def check_embedder(connection: AsyncConnection, profile: str, asked: str | None) -> str | None:
    """The id of the embedder that new documents need; ``asked`` is the one that the settings name.

    A profile without documents takes the one that is asked for. Raises EmbedderMismatch, which says what to run.
    """
    serves = await serving(connection, profile)
    if asked is None or serves == asked:
        return serves
    cursor = await connection.execute("select exists (select from documents where profile = %s)", (profile,))
    row = await cursor.fetchone()
    assert row is not None, "exists always has a row"
    if not row[0]:
        return asked
    has = f"vectors of {serves.rpartition('@')[0]}" if serves else "no vectors"
    raise EmbedderMismatch(
        f"the documents of {profile!r} have {has}, GURU_EMBEDDING asks for {asked.rpartition('@')[0]}: "
        f"run `guru embed --profile {profile}` to embed them again"
    )


async def fill(
    connection: AsyncConnection, profile: str, embedder: Embedder, *, batch: int = _BATCH
) -> AsyncIterator[FillProgress]:
    """Make the vectors that the profile's chunks lack, while another set serves; what is made stays, whatever breaks.

    Ends when none is missing. Raises EmbeddingFailed.
    """
    await adapt_vectors(connection)
    await _declare(connection, profile, embedder.id)
    parameters = {"profile": profile, "embedder": embedder.id, "batch": batch}
    while True:
        cursor = await connection.execute(
            b"select c.id, corpus_id, title, heading, text" + _MISSING + b" order by c.id limit %(batch)s", parameters
        )
        rows = await cursor.fetchall()
        if not rows:
            return
        texts = [searchable(title, Chunk(heading, text)) for _, _, title, heading, text in rows]
        vectors = [half_vector(vector) for vector in await embedder.embed_documents(texts)]
        # A chunk may have gone while the provider was asked.
        await connection.execute(
            "insert into chunk_embeddings (chunk_id, embedder, corpus_id, embedding) "
            "select c.id, %s, v.corpus, v.vector "
            "from unnest(%s::bigint[], %s::int[], %b::halfvec[]) as v(id, corpus, vector) join chunks c on c.id = v.id "
            "on conflict do nothing",
            (embedder.id, [row[0] for row in rows], [row[1] for row in rows], vectors),
        )
        yield await progress(connection, profile, embedder.id)


async def switch(connection: AsyncConnection, profile: str, embedder_id: str | None) -> bool:
    """Let this set serve from now on, None for none; false when chunks have come that lack their vector."""
    async with connection.transaction():
        await lock_profile(connection, profile)
        if embedder_id is not None:
            reached = await progress(connection, profile, embedder_id)
            if reached.done < reached.all:
                return False
        await connection.execute(
            "update embedding_sets set state = 'retired', changed_at = now() "
            "where profile = %s and state = 'serving' and embedder is distinct from %s",
            (profile, embedder_id),
        )
        await connection.execute(
            "update embedding_sets set state = 'serving', changed_at = now() where profile = %s and embedder = %s",
            (profile, embedder_id),
        )
    return True


async def prune(connection: AsyncConnection, profile: str) -> None:
    """Delete the vectors of sets that retired long enough ago."""
    await connection.execute(
        "with gone as (delete from embedding_sets where profile = %(profile)s and state = 'retired' "
        "and changed_at < now() - %(kept)s::interval returning embedder) "
        "delete from chunk_embeddings where embedder in (select embedder from gone) "
        "and corpus_id in (select id from corpora where profile = %(profile)s)",
        {"profile": profile, "kept": _KEPT},
    )


async def begin(connection: AsyncConnection, profile: str, embedder_id: str) -> None:
    """Let a set serve a profile that has no documents yet; one that serves already stays as it is."""
    if await serving(connection, profile) != embedder_id:
        await _declare(connection, profile, embedder_id)
        await switch(connection, profile, embedder_id)


async def _declare(connection: AsyncConnection, profile: str, embedder_id: str) -> None:
    await connection.execute(
        "insert into embedding_sets (profile, embedder, dimensions, state) values (%s, %s, %s, 'filling') "
        "on conflict (profile, embedder) do update set state = 'filling', changed_at = now() "
        "where embedding_sets.state = 'retired'",
        (profile, embedder_id, DIMENSIONS),
    )


async def progress(connection: AsyncConnection, profile: str, embedder_id: str) -> FillProgress:
    """How far a set is."""
    cursor = await connection.execute(
        b"select (select count(*)" + _MISSING + b"), "
        b"(select coalesce(sum(chunks), 0) from corpora where profile = %(profile)s)",
        {"profile": profile, "embedder": embedder_id},
    )
    row = await cursor.fetchone()
    assert row is not None, "counts always have a row"
    return FillProgress(row[1] - row[0], row[1])
