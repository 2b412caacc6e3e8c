"""How long a search takes in corpora of several sizes, and how much of an exact one it finds.

Times are of one search at a time: on the wall, and of the server's own processor time, which a busy machine does not
blur. Recall is the share of the ten best chunks of a reading of the whole corpus that are found.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from psycopg import AsyncConnection

from backend.database import connect
from backend.ingest.ingestion import BATCH
from backend.migrate import migrate
from backend.retrieval import search
from backend.retrieval.hybrid import CANDIDATES
from backend.retrieval.index import Chunk, Entry, put, settle
from dev.benchmarks.invented_text import InventedText
from dev.postgres import throwaway

SIZES: Final = (1000, 20_000)
_PROFILE: Final = "benchmark"
_CHUNKS_PER_DOCUMENT: Final = 100
_QUESTIONS: Final = 100
_TOP_K: Final = 10
_TICK_MS: Final = 1000 / os.sysconf("SC_CLK_TCK")


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


async def measure(url: str, chunks: int) -> Timing:
    """Fill a corpus and search it."""
    text = InventedText(chunks)
    await migrate(url)
    async with await connect(url) as connection:
        started = time.perf_counter()
        questions = [text.question(passage) for passage in await _fill(connection, text, chunks)]
        index_s = time.perf_counter() - started
        await connection.execute("vacuum analyze")
        await _search_all(connection, questions)  # warms the caches
        before = _server_ms(connection)
        walls = sorted(await _search_all(connection, questions))
        after = _server_ms(connection)
        recall = await _recall(connection, questions, chunks)
    server = None if before is None or after is None else (after - before) / len(questions)
    return Timing(chunks, index_s, walls[len(walls) // 2], walls[len(walls) * 95 // 100], server, recall)


async def _fill(connection: AsyncConnection, text: InventedText, chunks: int) -> list[str]:
    """Index the passages as an ingestion does, and return some of them, evenly spread."""
    asked: list[str] = []
    waiting: list[Entry] = []
    for number in range(chunks // _CHUNKS_PER_DOCUMENT):
        passages = [text.passage() for _ in range(_CHUNKS_PER_DOCUMENT)]
        waiting.append(Entry(f"{number}", "Title", "en", b"", tuple(Chunk("", passage) for passage in passages)))
        asked += passages[: -(-_QUESTIONS * _CHUNKS_PER_DOCUMENT // chunks)]
        if len(waiting) * _CHUNKS_PER_DOCUMENT >= BATCH:
            await _write(connection, waiting)
            waiting = []
    await _write(connection, waiting)
    await settle(connection)
    step = max(1, len(asked) // _QUESTIONS)
    return asked[::step][:_QUESTIONS]


async def _write(connection: AsyncConnection, entries: Sequence[Entry]) -> None:
    async with connection.transaction():
        await put(connection, _PROFILE, entries)


async def _search_all(connection: AsyncConnection, questions: Sequence[str]) -> list[float]:
    walls: list[float] = []
    for question in questions:
        started = time.perf_counter()
        await search(connection, profile=_PROFILE, language="en", text=question, top_k=_TOP_K)
        walls.append((time.perf_counter() - started) * 1000)
    return walls


async def _recall(connection: AsyncConnection, questions: Sequence[str], chunks: int) -> float:
    found = wanted = 0
    for question in questions:
        fast = await _places(connection, question, CANDIDATES)
        exact = await _places(connection, question, chunks)
        found += len(fast & exact)
        wanted += len(exact)
    return found / wanted


async def _places(connection: AsyncConnection, question: str, candidates: int) -> set[tuple[int, int]]:
    passages = await search(
        connection, profile=_PROFILE, language="en", text=question, top_k=_TOP_K, floor=0, candidates=candidates
    )
    return {(item.document, place) for item in passages for place in range(item.places[0], item.places[1] + 1)}


def _server_ms(connection: AsyncConnection) -> float | None:
    """Processor time of this connection's server process so far, where the machine tells."""
    stat = Path(f"/proc/{connection.info.backend_pid}/stat")
    if not stat.exists():
        return None
    user, system = stat.read_text("utf-8").rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) * _TICK_MS


def _measure_on_a_server_of_its_own(chunks: int) -> Timing:
    with throwaway() as url:
        return asyncio.run(measure(url, chunks))


def measure_sizes(sizes: Sequence[int]) -> Iterator[Timing]:
    """Measure corpora of so many chunks, one after another."""
    return (_measure_on_a_server_of_its_own(chunks) for chunks in sizes or SIZES)
