"""How long a search takes in corpora of several sizes, and how much of an exact one it finds.

Times are of one search at a time: on the wall, and of the server's own processor time, which a busy machine does not
blur. Recall is the share of the ten best chunks of a reading of the whole corpus that are found.

With vectors, every chunk has one beside its terms. They are made without a provider, from the text by hashing, and
count as much as a provider's do, so that what the index over them misses is missed in the result.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from psycopg import AsyncConnection

from backend.languages import language_of
from backend.postgres.database import connect
from backend.postgres.migrate import migrate
from backend.retrieval.embedding.embedder import Embedder, QuestionVector, embed_question
from backend.retrieval.embedding_sets import begin
from backend.retrieval.hybrid import CANDIDATES, search
from backend.retrieval.index import Chunk, Entry, put, settle
from dev.benchmarks.invented_text import InventedText
from dev.evaluation.retrieval.hashed import HashedEmbedder
from dev.postgres import throwaway
from ingest.ingestion import BATCH

SIZES: Final = (1000, 20_000)
_PROFILE: Final = "benchmark"
_CHUNKS_PER_DOCUMENT: Final = 100
_QUESTIONS: Final = 100
_TOP_K: Final = 10
_LIKE_A_PROVIDER: Final = replace(HashedEmbedder(language_of("en")), weight=1.0, nearness=0.5)
_TICK_MS: Final = 1000 / os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Question:
    """What is searched for; ``vector`` where the corpus has vectors."""

    text: str
    vector: QuestionVector | None


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds of the searches in one corpus; ``server`` is their mean processor time in Postgres."""

    chunks: int
    index_s: float
    p50: float
    p95: float
    server: float | None
    recall: float

    def as_json(self) -> dict[str, float | None]:
        """As the command prints it."""
        return {
            "chunks": self.chunks,
            "index_s": round(self.index_s, 1),
            "p50_ms": round(self.p50, 2),
            "p95_ms": round(self.p95, 2),
            "server_ms": None if self.server is None else round(self.server, 2),
            f"recall@{_TOP_K}": round(self.recall, 4),
        }


async def measure(url: str, chunks: int, *, vectors: bool = False) -> Timing:
    """Fill a corpus and search it."""
    text, embedder = InventedText(chunks), _LIKE_A_PROVIDER if vectors else None
    await migrate(url)
    async with await connect(url) as connection:
        started = time.perf_counter()
        asked = await _fill(connection, text, chunks, embedder)
        index_s = time.perf_counter() - started
        questions = [await _question(text.question(passage), embedder) for passage in asked]
        await connection.execute("vacuum analyze")
        await _search_all(connection, questions)  # warms the caches
        before = _server_ms(connection)
        walls = sorted(await _search_all(connection, questions))
        after = _server_ms(connection)
        recall = await _recall(connection, questions, chunks)
    server = None if before is None or after is None else (after - before) / len(questions)
    return Timing(chunks, index_s, walls[len(walls) // 2], walls[len(walls) * 95 // 100], server, recall)


async def _question(text: str, embedder: Embedder | None) -> Question:
    return Question(text, await embed_question(embedder, text) if embedder else None)


async def _fill(connection: AsyncConnection, text: InventedText, chunks: int, embedder: Embedder | None) -> list[str]:
    """Index the passages as an ingestion does, and return some of them, evenly spread."""
    if embedder:
        await begin(connection, _PROFILE, embedder.id)
    asked: list[str] = []
    waiting: list[Entry] = []
    for number in range(chunks // _CHUNKS_PER_DOCUMENT):
        passages = [text.passage() for _ in range(_CHUNKS_PER_DOCUMENT)]
        waiting.append(Entry(f"{number}", "Title", "en", b"", tuple(Chunk("", passage) for passage in passages)))
        asked += passages[: -(-_QUESTIONS * _CHUNKS_PER_DOCUMENT // chunks)]
        if len(waiting) * _CHUNKS_PER_DOCUMENT >= BATCH:
            await _write(connection, waiting, embedder)
            waiting = []
    await _write(connection, waiting, embedder)
    await settle(connection)
    step = max(1, len(asked) // _QUESTIONS)
    return asked[::step][:_QUESTIONS]


async def _write(connection: AsyncConnection, entries: Sequence[Entry], embedder: Embedder | None) -> None:
    async with connection.transaction():
        await put(connection, _PROFILE, entries, embedder)


async def _search_all(connection: AsyncConnection, questions: Sequence[Question]) -> list[float]:
    walls: list[float] = []
    for question in questions:
        started = time.perf_counter()
        await search(
            connection, profile=_PROFILE, language="en", text=question.text, vector=question.vector, top_k=_TOP_K
        )
        walls.append((time.perf_counter() - started) * 1000)
    return walls


async def _recall(connection: AsyncConnection, questions: Sequence[Question], chunks: int) -> float:
    found = [await _places(connection, question, CANDIDATES) for question in questions]
    # Without it every vector is compared.
    await connection.execute("drop index chunk_embeddings_near")
    exact = [await _places(connection, question, chunks) for question in questions]
    return sum(len(fast & whole) for fast, whole in zip(found, exact, strict=True)) / sum(map(len, exact))


async def _places(connection: AsyncConnection, question: Question, candidates: int) -> set[tuple[int, int]]:
    passages = await search(
        connection,
        profile=_PROFILE,
        language="en",
        text=question.text,
        vector=question.vector,
        top_k=_TOP_K,
        floor=0,
        candidates=candidates,
    )
    return {(item.document, place) for item in passages for place in range(item.places[0], item.places[1] + 1)}


def _server_ms(connection: AsyncConnection) -> float | None:
    """Processor time of this connection's server process so far, where the machine tells."""
    stat = Path(f"/proc/{connection.info.backend_pid}/stat")
    if not stat.exists():
        return None
    user, system = stat.read_text("utf-8").rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) * _TICK_MS


def _measure_on_a_server_of_its_own(chunks: int, vectors: bool) -> Timing:
    with throwaway() as url:
        return asyncio.run(measure(url, chunks, vectors=vectors))


def measure_sizes(sizes: Sequence[int], *, vectors: bool = False) -> Iterator[Timing]:
    """Measure corpora of so many chunks, one after another."""
    return (_measure_on_a_server_of_its_own(chunks, vectors) for chunks in sizes or SIZES)
