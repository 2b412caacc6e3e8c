"""Embedding providers: the vectors that let retrieval find what shares no word with the question."""

from backend.retrieval.embedding.embedder import (
    DIMENSIONS,
    Embedder,
    EmbeddingFailed,
    QuestionVector,
    embed_question,
    vector_text,
)

__all__ = ["DIMENSIONS", "Embedder", "EmbeddingFailed", "QuestionVector", "embed_question", "vector_text"]
