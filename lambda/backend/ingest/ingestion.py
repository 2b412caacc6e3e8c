"""Bring a profile's index up to date with documents: what is new or changed is indexed, what has gone is removed.

Each document is a transaction of its own, so an ingestion that was cut off goes on where it stopped when run again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from pathlib import Path

from psycopg import AsyncConnection

from backend.ingest.document import Document
from backend.ingest.files import find_files, read_files
from backend.ingest.splitting import MAX_CHARACTERS, split_sections
from backend.ingest.summary import Refusal, Summary
from backend.retrieval.embedder import Embedder
from backend.retrieval.index import Entry, put, remove
from backend.retrieval.terms import TERMS_VERSION


async def ingest(
    connection: AsyncConnection,
    profile: str,
    documents: Iterable[Document | Refusal],
    *,
    folders: Sequence[str] = (),
    embedder: Embedder | None = None,
) -> Summary:
    """Index ``documents`` for the profile.

    Documents that the profile has from below ``folders`` (source prefixes) and that are not among these are removed. A
    refusal among them is reported, and what was indexed from that source stays.
    """
    known = await _known(connection, profile)
    added: list[str] = []
    changed: list[str] = []
    unchanged: list[str] = []
    refused: list[Refusal] = []
    chunks = 0
    for document in documents:
        if isinstance(document, Refusal):
            refused.append(document)
            continue
        entry = _entry(document, embedder)
        if known.get(document.source) == entry.sha256:
            unchanged.append(document.source)
            continue
        async with connection.transaction():
            await put(connection, profile, entry, embedder)
        (changed if document.source in known else added).append(document.source)
        chunks += len(entry.chunks)
    seen = {*added, *changed, *unchanged, *(refusal.source for refusal in refused)}
    gone = [source for source in known if source.startswith(tuple(folders)) and source not in seen]
    async with connection.transaction():
        await remove(connection, profile, gone)
    return Summary(tuple(added), tuple(changed), tuple(unchanged), tuple(gone), tuple(refused), chunks)


async def ingest_paths(
    connection: AsyncConnection,
    profile: str,
    paths: Sequence[Path],
    *,
    language: str | None = None,
    embedder: Embedder | None = None,
    watch: Callable[[Sequence[Path]], Iterable[Path]] = iter,
) -> Summary:
    """Index the files and folders at ``paths``; ``watch`` may wrap the files to show progress."""
    found = find_files(paths)
    documents = read_files(watch(found.files), language)
    return await ingest(connection, profile, documents, folders=found.folders, embedder=embedder)


async def _known(connection: AsyncConnection, profile: str) -> dict[str, bytes]:
    cursor = await connection.execute("select source, sha256 from documents where profile = %s", (profile,))
    return {source: bytes(digest) for source, digest in await cursor.fetchall()}


def _entry(document: Document, embedder: Embedder | None) -> Entry:
    chunks = tuple(split_sections(document.sections))
    how = (TERMS_VERSION, MAX_CHARACTERS, embedder.id if embedder else None)
    digest = sha256(repr((how, document)).encode()).digest()
    return Entry(document.source, document.title, document.language, digest, chunks)
