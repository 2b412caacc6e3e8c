"""Bring a database to the schema that this version expects: the files of ``migrations/``, in order, each once.

Each file runs in a transaction of its own under an advisory lock, so that starters may race; a file that has run must
not change any more, because the databases that have it would silently differ. Numbers may have gaps. A file whose
number is below one that has run is *late*: it was merged after the other, and is run only where that is allowed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from psycopg import AsyncConnection

from backend.postgres.database import connect

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
_LOCK_TIMEOUT: Final = "set local lock_timeout = '10s'"
"""A change that waits for a busy table makes everybody else wait behind it: better to give up and try again."""


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


@dataclass(frozen=True, slots=True)
class Standing:
    """How a database stands to the files: what has not run, what of that is late, and what only a newer version has."""

    pending: tuple[Migration, ...] = ()
    late: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


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


def compare(migrations: Sequence[Migration], ran: Mapping[str, str]) -> Standing:
    """The standing of a database where ``ran`` (name to digest) has run; raises MigrationFailed for a changed file."""
    for migration in migrations:
        if ran.get(migration.name, migration.digest) != migration.digest:
            raise MigrationFailed(
                f"{migration.name} was changed after it had run on this database: restore it and add a new file "
                "(or delete the database, if it is a developer's own)"
            )
    pending = tuple(migration for migration in migrations if migration.name not in ran)
    newest = max(ran, default="")
    return Standing(
        pending,
        late=tuple(migration.name for migration in pending if migration.name < newest),
        unknown=tuple(sorted(ran.keys() - {migration.name for migration in migrations})),
    )


async def check(url: str, *, folder: Path = _FOLDER) -> Standing:
    """How the database stands, without changing it. Raises MigrationFailed for a changed file, or psycopg.Error."""
    async with await connect(url) as connection:
        return compare(read_migrations(folder), await _ran(connection))


async def migrate(url: str, *, folder: Path = _FOLDER, late: bool = True) -> list[str]:
    """Apply what is missing and return the names of the files that ran. Raises MigrationFailed or psycopg.Error.

    Nothing runs when a file was changed after it had run, or when one is late and ``late`` does not allow that.
    """
    migrations = read_migrations(folder)
    async with await connect(url) as connection:
        standing = compare(migrations, await _ran(connection))
        if standing.late and not late:
            raise MigrationFailed(
                f"{', '.join(standing.late)}: numbered below a migration that has run on this database; "
                "see that they do not touch the same tables, then run `guru db migrate --late`"
            )
        return [migration.name for migration in standing.pending if await _apply(connection, migration)]


async def _ran(connection: AsyncConnection) -> dict[str, str]:
    cursor = await connection.execute("select to_regclass('migrations') is not null")
    row = await cursor.fetchone()
    if row is None or not row[0]:
        return {}
    cursor = await connection.execute("select name, sha256 from migrations")
    return dict(await cursor.fetchall())


async def _apply(connection: AsyncConnection, migration: Migration) -> bool:
    async with connection.transaction():
        await connection.execute("select pg_advisory_xact_lock(%s)", (_LOCK,))
        await connection.execute(_TABLE)
        if migration.name in await _ran(connection):
            return False  # somebody who started at the same time was faster
        await connection.execute(_LOCK_TIMEOUT)
        await connection.execute(migration.sql)
        await connection.execute(
            "insert into migrations (name, sha256) values (%s, %s)", (migration.name, migration.digest)
        )
        return True
