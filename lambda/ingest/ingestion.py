"""Bring a profile's index up to date with documents: what is new or changed is indexed, what has gone is removed.

A batch of documents is a transaction, so an ingestion that was cut off goes on where it stopped when run again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Final, Literal, TypeAlias

from psycopg import AsyncConnection

from backend.retrieval.embedding import Embedder
from backend.retrieval.embedding_sets import begin, check_embedder, prune
from backend.retrieval.index import Entry, put, remove, settle
from backend.retrieval.terms import TERMS_VERSION
from ingest.document import Document
from ingest.sources import Found, Item, find_sources, read_items
from ingest.splitting import MAX_CHARACTERS, split_sections
from ingest.summary import Refusal, Summary

_Change: TypeAlias = Literal["added", "changed", "unchanged"]
BATCH: Final = 500
"""How many chunks are written in one transaction: enough that most of their terms are counted once, for all of them."""


async def ingest(
    connection: AsyncConnection,
    profile: str,
    documents: Iterable[Document | Refusal],
    *,
    folders: Sequence[str] = (),
    embedder: Embedder | None = None,
    batch: int = BATCH,
) -> Summary:
    """Index ``documents`` for the profile.

    Documents that the profile has from below ``folders`` (source prefixes) and that are not among these are removed. A
    refusal among them is reported, and what was indexed from that source stays. Raises EmbeddingFailed, or
    EmbedderMismatch when the profile is searched by another embedder's vectors; what was written by then stays.
    """
    await _prepare(connection, profile, embedder)
    refused: list[Refusal] = []
    run = _Run(connection, profile, await _known(connection, profile), embedder)
    for document in documents:
        # Reading never waits for the event loop, and Ctrl-C is heard only there.
        await asyncio.sleep(0)
        if isinstance(document, Refusal):
            refused.append(document)
            continue
        run.take(document)
        if run.waiting_chunks >= batch:
            await run.write()
    await run.write()
    seen = {*run.done, *(refusal.source for refusal in refused)}
    gone = [source for source in run.known if source.startswith(tuple(folders)) and source not in seen]
    async with connection.transaction():
        await remove(connection, profile, gone)
    await settle(connection)
    return Summary(
        added=run.sources("added"),
        changed=run.sources("changed"),
        unchanged=run.sources("unchanged"),
        removed=tuple(gone),
        refused=tuple(refused),
        chunks=run.chunks,
    )


async def _prepare(connection: AsyncConnection, profile: str, embedder: Embedder | None) -> None:
    await prune(connection, profile)
    if await check_embedder(connection, profile, embedder.id if embedder else None) and embedder:
        await begin(connection, profile, embedder.id)


class _Run:
    """What one ingestion has done so far, and the entries that wait to be written together."""

    def __init__(
        self, connection: AsyncConnection, profile: str, known: Mapping[str, bytes], embedder: Embedder | None
    ) -> None:
        self.known = known
        self.done: dict[str, _Change] = {}
        self.chunks = 0
        self._connection = connection
        self._profile = profile
        self._embedder = embedder
        self._waiting: dict[str, Entry] = {}

    @property
    def waiting_chunks(self) -> int:
        return sum(len(entry.chunks) for entry in self._waiting.values())

    def sources(self, change: _Change) -> tuple[str, ...]:
        return tuple(source for source, made in self.done.items() if made == change)

    def take(self, document: Document) -> None:
        """See whether the document is new; if so, it waits to be written."""
        entry = _entry(document)
        before = self.known.get(document.source)
        self.done[document.source] = "added" if before is None else "changed"
        if before == entry.sha256:
            self.done[document.source] = "unchanged"
        else:
            self._waiting[document.source] = entry

    async def write(self) -> None:
        """Write what waits, in one transaction."""
        if not self._waiting:
            return
        async with self._connection.transaction():
            await put(self._connection, self._profile, list(self._waiting.values()), self._embedder)
        self.chunks += self.waiting_chunks
        self._waiting.clear()


async def ingest_sources(
    connection: AsyncConnection,
    profile: str,
    found: Found,
    *,
    embedder: Embedder | None = None,
    watch: Callable[[Sequence[Item]], Iterable[Item]] = iter,
) -> Summary:
    """Index what was found; ``watch`` may wrap the items to show progress."""
    documents = chain(found.refused, read_items(watch(found.items)))
    return await ingest(connection, profile, documents, folders=found.sweep, embedder=embedder)


async def ingest_paths(
    connection: AsyncConnection,
    profile: str,
    paths: Sequence[Path],
    *,
    language: str | None = None,
    embedder: Embedder | None = None,
) -> Summary:
    """Index the files and folders at ``paths``."""
    return await ingest_sources(connection, profile, find_sources(paths, language), embedder=embedder)


async def _known(connection: AsyncConnection, profile: str) -> dict[str, bytes]:
    cursor = await connection.execute("select source, sha256 from documents where profile = %s", (profile,))
    return {source: bytes(digest) for source, digest in await cursor.fetchall()}


def _entry(document: Document) -> Entry:
    chunks = tuple(split_sections(document.sections))
    how = (TERMS_VERSION, MAX_CHARACTERS)
    content = (document.source, document.title, document.language, document.sections)
    digest = sha256(repr((how, content)).encode()).digest()
    return Entry(document.source, document.title, document.language, digest, chunks)
