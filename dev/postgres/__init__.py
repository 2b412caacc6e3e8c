"""A real Postgres with pgvector for development and tests, without a container: ``postgres(base)`` and ``database()``.

Binaries come from a PyPI wheel (``binaries``); a detached keeper process owns the server (``keeper``); every process
that uses it holds a shared lock on one file (``lock``), so that the kernel itself tells the keeper when the last one is
gone, whatever way it went.
"""

from dev.postgres.client import (
    base_of,
    database,
    on_database,
    postgres,
    revive,
    serves_at,
    throwaway,
    unmigrated_database,
)
from dev.postgres.cluster import LOG
from dev.terminal.failures import PostgresFailed

__all__ = [
    "LOG",
    "PostgresFailed",
    "base_of",
    "database",
    "on_database",
    "postgres",
    "revive",
    "serves_at",
    "throwaway",
    "unmigrated_database",
]
