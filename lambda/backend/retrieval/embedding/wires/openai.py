"""OpenAI's embeddings API; its models do not tell a question from a document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from backend.retrieval.embedding.batches import Limits
from backend.retrieval.embedding.embedder import DIMENSIONS
from backend.retrieval.embedding.wires.wire import Purpose, indexed_vectors

ORIGIN: Final = "https://api.openai.com"
_LIMITS: Final = Limits(texts=2048, tokens=300_000, characters=16_000)


@dataclass(frozen=True, slots=True)
class OpenAI:
    """``text-embedding-3-small`` or ``-large``: both can be asked for fewer dimensions; a text has 8,192 tokens."""

    model: str
    limits: Limits = _LIMITS
    path: str = "/v1/embeddings"
    nearness: float = 0.45

    def body(self, texts: Sequence[str], purpose: Purpose) -> dict[str, Any]:  # noqa: ARG002 - the form of a Wire
        """The request."""
        return {"input": list(texts), "model": self.model, "dimensions": DIMENSIONS, "encoding_format": "float"}

    def vectors(self, answer: object) -> list[list[float]]:
        """The vectors."""
        return indexed_vectors(answer)
