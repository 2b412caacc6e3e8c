"""Voyage AI's embeddings API."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from backend.retrieval.embedding.batches import Limits
from backend.retrieval.embedding.embedder import DIMENSIONS
from backend.retrieval.embedding.wires.wire import Purpose, indexed_vectors

ORIGIN: Final = "https://api.voyageai.com"
_LIMITS: Final = Limits(texts=1000, tokens=120_000, characters=60_000)


@dataclass(frozen=True, slots=True)
class Voyage:
    """One of Voyage's models, such as ``voyage-4``; limits are those of the large ones, the tightest."""

    model: str
    limits: Limits = _LIMITS
    path: str = "/v1/embeddings"
    nearness: float = 0.5

    def body(self, texts: Sequence[str], purpose: Purpose) -> dict[str, Any]:
        """The request."""
        return {"input": list(texts), "model": self.model, "input_type": purpose, "output_dimension": DIMENSIONS}

    def vectors(self, answer: object) -> list[list[float]]:
        """The vectors."""
        return indexed_vectors(answer)
