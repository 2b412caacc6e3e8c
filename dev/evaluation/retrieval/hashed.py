"""A dense vector without a model: words and character grams hashed into 1024 cells.

The evaluation's `vector` arm, and a stand-in for a provider in tests. It is no default: with no notion of rarity it
finds far less than the lexical arms do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

from backend.languages import BackendLanguage
from backend.retrieval.terms import document_terms
from backend.retrieval.vectors import DIMENSIONS


@dataclass(frozen=True, slots=True)
class HashedEmbedder:
    """Deterministic vectors of one language's texts."""

    language: BackendLanguage
    id: str = f"hashed:2@{DIMENSIONS}"
    weight: float = 0.1
    nearness: float = 1.0

    async def embed_documents(self, texts: Sequence[str]) -> list[list[float]]:
        """One vector per text."""
        return [self._embed(text) for text in texts]

    async def embed_query(self, text: str) -> list[float]:
        """The vector of a question, made as a document's is."""
        return self._embed(text)

    def _embed(self, text: str) -> list[float]:
        cells = [0.0] * DIMENSIONS
        for term, weight in document_terms(text, self.language).items():
            # One bit of the hash is the sign, so that terms which share a cell cancel out as often as they add up.
            cells[(term >> 1) % DIMENSIONS] += weight if term & 1 else -weight
        length = hypot(*cells)
        # pgvector has no direction for a vector of zeros; a text without a word gets one of its own.
        return [cell / length for cell in cells] if length else [1.0, *cells[1:]]
