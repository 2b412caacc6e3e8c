"""An embedder behind a provider's API: batches out, vectors of length 1 back, checked before any is stored."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot, isfinite
from typing import Final

from backend.retrieval.embedding.batches import in_batches
from backend.retrieval.embedding.embedder import DIMENSIONS
from backend.retrieval.embedding.failure import EmbeddingFailed
from backend.retrieval.embedding.sending import ANSWERING, INDEXING, Patience, Sender
from backend.retrieval.embedding.wires import Purpose, Wire, WireMalformed

_AT_ONCE: Final = 4
"""Requests in flight: enough for a provider that takes one text at a time, few enough for the smallest rate."""


@dataclass(frozen=True, slots=True)
class HostedEmbedder:
    """One model of one provider; ``name`` is the setting's ``provider:model``."""

    name: str
    wire: Wire
    sender: Sender
    weight: float
    nearness: float

    @property
    def id(self) -> str:
        """What is stored with each vector."""
        return f"{self.name}@{DIMENSIONS}"

    async def embed_documents(self, texts: Sequence[str]) -> list[list[float]]:
        """One vector per text; raises EmbeddingFailed."""
        free = asyncio.Semaphore(_AT_ONCE)

        async def one(batch: list[str]) -> list[list[float]]:
            async with free:
                return await self._embed(batch, "document", INDEXING)

        tasks: list[asyncio.Task[list[list[float]]]] = []
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(one(batch)) for batch in in_batches(texts, self.wire.limits)]
        except ExceptionGroup as failed:
            # Not `except*`: whatever is raised in one comes out as a group again on Python 3.11.2.
            raise failed.exceptions[0] from None
        return [vector for task in tasks for vector in task.result()]

    async def embed_query(self, text: str) -> list[float]:
        """The vector of a question, at once or not at all; raises EmbeddingFailed."""
        batch = next(in_batches([text], self.wire.limits))
        return (await self._embed(batch, "query", ANSWERING))[0]

    async def close(self) -> None:
        """Drop the connections."""
        await self.sender.client.aclose()

    async def _embed(self, batch: Sequence[str], purpose: Purpose, patience: Patience) -> list[list[float]]:
        answer = await self.sender.send(self.wire.path, self.wire.body(batch, purpose), patience)
        try:
            vectors = self.wire.vectors(answer)
        except WireMalformed as error:
            raise EmbeddingFailed("malformed", f"{self.name}: {error}") from error
        if len(vectors) != len(batch):
            raise EmbeddingFailed("malformed", f"{self.name}: expected {len(batch)} vectors, got {len(vectors)}")
        return [self._unit(vector) for vector in vectors]

    def _unit(self, vector: Sequence[float]) -> list[float]:
        if len(vector) != DIMENSIONS:
            raise EmbeddingFailed(
                "dimensions", f"{self.name}: expected {DIMENSIONS} dimensions, got {len(vector)}: choose another model"
            )
        length = hypot(*vector)
        if not length or not isfinite(length):
            raise EmbeddingFailed("malformed", f"{self.name}: expected a vector with a direction")
        return [number / length for number in vector]
