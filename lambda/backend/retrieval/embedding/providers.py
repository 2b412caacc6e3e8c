"""Embedders by name, each opened once; the setting names one, stored vectors may name another."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from backend.retrieval.embedding.embedder import EmbedderUnknown, EmbeddingSettings
from backend.retrieval.vectors import DIMENSIONS

if TYPE_CHECKING:
    from backend.retrieval.embedding.hosted import HostedEmbedder


class Providers:
    """What opens embedders; closing it drops their connections."""

    def __init__(
        self, settings: EmbeddingSettings, *, pause: Callable[[float], Awaitable[object]] = asyncio.sleep
    ) -> None:
        """Nothing is connected before the first text; ``pause`` waits between two tries."""
        self.settings = settings
        self._pause = pause
        self._opened: dict[str, HostedEmbedder] = {}

    def named(self, name: str) -> HostedEmbedder:
        """The embedder of ``provider:model``; raises EmbedderUnknown that says what is missing."""
        from backend.retrieval.embedding.hosted import open_embedder  # noqa: PLC0415 - HTTP, for those who need it

        if name not in self._opened:
            self._opened[name] = open_embedder(name, self.settings, self._pause)
        return self._opened[name]

    def of_id(self, embedder_id: str) -> HostedEmbedder:
        """The embedder that stored vectors are of; raises EmbedderUnknown."""
        name, _, dimensions = embedder_id.rpartition("@")
        if dimensions != str(DIMENSIONS):
            raise EmbedderUnknown(
                f"stored vectors are {embedder_id!r}, expected {DIMENSIONS} dimensions: run `guru embed --profile NAME`"
            )
        return self.named(name)

    @property
    def asked(self) -> HostedEmbedder | None:
        """The one that ``GURU_EMBEDDING`` names, if any; raises EmbedderUnknown."""
        return self.named(self.settings.embedding) if self.settings.embedding else None

    async def close(self) -> None:
        """Drop the connections."""
        for embedder in self._opened.values():
            await embedder.close()
