"""Bring a database to the schema that this version expects: the files of ``migrations/``, in order, each once.

Each file runs in a transaction of its own under an advisory lock, so that starters may race; a file that has run must
not change any more, because the databases that have it would silently differ.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from psycopg import AsyncConnection

from backend.database import connect

_FOLDER: Final = Path(__file__).parent / "migrations"
_NAME: Final = re.compile(r"\d{4}_[a-z0-9_]+\.sql")
_LOCK: Final = 0x67757275
"""The advisory lock's number; any constant of our own will do (this one spells "guru")."""
_TABLE: Final = """
create table if not exists migrations (
  name text primary key,
  sha256 text not null,
  applied_at timestamptz not null default now()
)"""


class MigrationFailed(RuntimeError):
    """The files and the database do not fit together; the message names the file."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One file: its name orders it, its digest recognises a change."""

    name: str
    sql: bytes

    @property
    def digest(self) -> str:
        """SHA-256 of the file, in hexadecimal."""
        return sha256(self.sql).hexdigest()


def read_migrations(folder: Path = _FOLDER) -> list[Migration]:
    """The migrations of a folder in order; raises MigrationFailed for a misnamed file or a number given twice."""
    files = sorted(folder.glob("*.sql"))
    for path in files:
        if not _NAME.fullmatch(path.name):
            raise MigrationFailed(f"{path.name}: expected a name like 0001_documents.sql")
    numbers = [path.name[:4] for path in files]
    for number in numbers:
        if numbers.count(number) > 1:
            raise MigrationFailed(f"two migrations have the number {number}")
    return [Migration(path.name, path.read_bytes()) for path in files]


async def migrate(url: str, *, folder: Path = _FOLDER) -> list[str]:
    """Apply what is missing and return the names of the files that ran. Raises MigrationFailed or psycopg.Error."""
    migrations = read_migrations(folder)
    async with await connect(url) as connection:
        return [migration.name for migration in migrations if await _apply(connection, migration)]


async def _apply(connection: AsyncConnection, migration: Migration) -> bool:
    async with connection.transaction():
        await connection.execute("select pg_advisory_xact_lock(%s)", (_LOCK,))
        await connection.execute(_TABLE)
        cursor = await connection.execute("select sha256 from migrations where name = %s", (migration.name,))
        known = await cursor.fetchone()
        if known is not None:
            if known[0] != migration.digest:
                raise MigrationFailed(
                    f"{migration.name} was changed after it had run on this database: restore it and add a new file "
                    "(or delete the database, if it is a developer's own)"
                )
            return False
        await connection.execute(migration.sql)
        await connection.execute(
            "insert into migrations (name, sha256) values (%s, %s)", (migration.name, migration.digest)
        )
        return True
