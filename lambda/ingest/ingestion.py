"""Bring a profile's index up to date with documents: what is new or changed is indexed, what has gone is removed.

A batch of documents is a transaction, so an ingestion that was cut off goes on where it stopped when run again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from hashlib import sha256
from itertools import chain
from pathlib import Path
from threading import Thread
from typing import Any, Final, Literal, TypeAlias, TypeVar

from psycopg import AsyncConnection, DataError

from backend.retrieval.embedding.embedder import Embedder
from backend.retrieval.embedding_sets import begin, check_embedder, prune
from backend.retrieval.index import Entry, put, remove, settle
from backend.retrieval.terms import TERMS_VERSION
from ingest.document import Document
from ingest.making import NOTHING_SAID, Spoken
from ingest.sources import Found, Item, find_sources, read_items
from ingest.splitting import MAX_CHARACTERS, split_sections
from ingest.summary import Read, Refusal, Summary

Result = TypeVar("Result")
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
    run = _Run(connection, profile, await _known(connection, profile), embedder)
    waiting = iter(documents)

    def following() -> Document | Refusal | None:
        return next(waiting, None)

    while (document := await in_background(following)) is not None:
        run.take(document)
        if run.waiting_chunks >= batch:
            await run.write()
    await run.write()
    seen = {*run.done, *(refusal.source for refusal in run.refused)}
    gone = [source for source in run.known if source.startswith(tuple(folders)) and source not in seen]
    async with connection.transaction():
        await remove(connection, profile, gone)
    await settle(connection)
    return Summary(
        added=run.sources("added"),
        changed=run.sources("changed"),
        unchanged=run.sources("unchanged"),
        removed=tuple(gone),
        refused=tuple(run.refused),
        chunks=run.chunks,
        read=tuple(run.read),
    )


async def in_background(work: Callable[..., Result], *arguments: object) -> Result:
    """What ``work`` returns or raises, from a thread that a program which is told to end does not wait for.

    A page that does not answer, or a PDF of a thousand pages, would otherwise keep Ctrl-C waiting.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[Result] = loop.create_future()

    def settle(set_it: Callable[[Any], None], value: object) -> None:
        if not future.cancelled():
            set_it(value)

    def run() -> None:
        try:
            value = work(*arguments)
        except BaseException as error:
            tell = partial(settle, future.set_exception, error)
        else:
            tell = partial(settle, future.set_result, value)
        # The loop has gone when the program ends.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(tell)

    Thread(target=run, daemon=True, name="ingest").start()
    return await future


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
        self.refused: list[Refusal] = []
        self.read: list[Read] = []
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

    def take(self, document: Document | Refusal) -> None:
        """See whether a document is new; if so, it waits to be written."""
        if isinstance(document, Refusal):
            self.refused.append(document)
            return
        self.read.append(Read(document.source, document.account))
        entry = _entry(document)
        before = self.known.get(document.source)
        self.done[document.source] = "added" if before is None else "changed"
        if before == entry.sha256:
            self.done[document.source] = "unchanged"
        else:
            self._waiting[document.source] = entry

    async def write(self) -> None:
        """Write what waits, in one transaction; what the database does not take is refused by name."""
        entries = list(self._waiting.values())
        self._waiting.clear()
        if not entries:
            return
        try:
            await self._put(entries)
        except (DataError, UnicodeError) as error:
            if len(entries) > 1:
                for entry in entries:
                    self._waiting = {entry.source: entry}
                    await self.write()
                return
            del self.done[entries[0].source]
            self.refused.append(Refusal(entries[0].source, f"the database does not take it: {error}"))

    async def _put(self, entries: list[Entry]) -> None:
        async with self._connection.transaction():
            await put(self._connection, self._profile, entries, self._embedder)
        self.chunks += sum(len(entry.chunks) for entry in entries)


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
    summary = await ingest(connection, profile, documents, folders=found.sweep, embedder=embedder)
    return replace(summary, skipped=found.skipped)


async def ingest_paths(
    connection: AsyncConnection,
    profile: str,
    paths: Sequence[Path],
    *,
    spoken: Spoken = NOTHING_SAID,
    embedder: Embedder | None = None,
) -> Summary:
    """Index the files and folders at ``paths``."""
    return await ingest_sources(connection, profile, find_sources(paths, spoken), embedder=embedder)


async def _known(connection: AsyncConnection, profile: str) -> dict[str, bytes]:
    cursor = await connection.execute("select source, sha256 from documents where profile = %s", (profile,))
    return {source: bytes(digest) for source, digest in await cursor.fetchall()}


def _entry(document: Document) -> Entry:
    # What stands twice in a document is found once, and said once.
    chunks = tuple(dict.fromkeys(split_sections(document.sections)))
    how = (TERMS_VERSION, MAX_CHARACTERS)
    content = (document.source, document.title, document.language, document.sections)
    digest = sha256(repr((how, content)).encode()).digest()
    return Entry(document.source, document.title, document.language, digest, chunks)
