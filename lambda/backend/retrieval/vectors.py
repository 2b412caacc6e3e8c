"""Vectors on their way to Postgres: in pgvector's binary form, by its own package."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import psycopg
from pgvector import HalfVector, SparseVector
from pgvector.psycopg import register_vector_async
from pgvector.psycopg.halfvec import HalfVectorBinaryDumper
from psycopg import AsyncConnection

DIMENSIONS: Final = 1024
"""Of every stored vector: all providers offer it, and half precision keeps a row in its page."""
TERM_SPACE: Final = 1_000_000_000
"""Terms are numbered 1 to this, by a hash: the most dimensions that pgvector's ``sparsevec`` has."""

# On every connection, without the type's number: a search casts its one vector, and asks the server nothing beforehand.
psycopg.adapters.register_dumper(HalfVector, HalfVectorBinaryDumper)


async def adapt_vectors(connection: AsyncConnection) -> None:
    """Let a connection send arrays of vectors, as ``%b``. They need the types' numbers, asked for once a connection."""
    if connection.adapters.types.get("sparsevec") is None:
        await register_vector_async(connection)


def half_vector(vector: Sequence[float]) -> HalfVector:
    """An embedder's vector, in half precision as it is stored; raises ValueError for one of other dimensions."""
    if len(vector) != DIMENSIONS:
        raise ValueError(f"embedding: expected {DIMENSIONS} dimensions, got {len(vector)}")
    return HalfVector(list(vector))


def sparse_vector(weights: Mapping[int, float]) -> SparseVector:
    """Weights by term, of four digits each. A text has few different ones; pgvector's package counts from 0."""
    rounded = {weight: float(f"{weight:.4g}") for weight in set(weights.values())}
    return SparseVector({term - 1: rounded[weight] for term, weight in weights.items()}, TERM_SPACE)
