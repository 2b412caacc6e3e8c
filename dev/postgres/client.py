"""Using the embedded Postgres: take a lease, make sure that a keeper runs, wait until the server answers."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from dev.postgres.binaries import MAJOR
from dev.postgres.cluster import LEASE, LOG, URL
from dev.postgres.lock import FileLock
from dev.stack.state import DEFAULT_NAME, StateFolder
from dev.terminal.failures import PostgresFailed

if TYPE_CHECKING:
    from psycopg import AsyncConnection

Result = TypeVar("Result")
_KEEPER: Final = "keeper"
_ROOT: Final = Path(__file__).parents[2]
_START_S: Final = 60.0
_STARTS: Final = 2
_POLL_S: Final = 0.02
_TELL_S: Final = 2.0
"""After how long somebody who waits at a terminal is told what for."""
_CONNECT_S: Final = 3


@contextmanager
def postgres(base: Path, *, durable: bool = True) -> Generator[str]:
    """Yield the DATABASE_URL of the server whose files are in ``base``, started if need be.

    Any number of processes may use the same base at once. The server stops when the last one leaves or dies. With
    ``durable=False`` it does without fsync, and the base is deleted when it stops; the first user's choice counts.
    Raises PostgresFailed.
    """
    base = base.absolute()
    lease = _take_lease(base)
    try:
        yield _ensure_server(base, durable=durable)
    finally:
        lease.close()


@contextmanager
def throwaway() -> Generator[str]:
    """Yield a server of its own, which is gone afterwards."""
    base = Path(tempfile.mkdtemp(prefix="guru-postgres-"))
    # Root's stand-in must be able to enter; what is secret lies in folders that stay closed.
    base.chmod(0o755)
    with postgres(base, durable=False) as url:
        yield url


@contextmanager
def database(state: Path | None = None) -> Generator[str]:
    """Yield a migrated database: DATABASE_URL where it is set, else the embedded one of a stack's state folder.

    Whoever set DATABASE_URL has to allow a late migration by hand (``backend.postgres.migrate``); our own database just
    gets it.
    """
    from backend.postgres.migrate import migrate  # noqa: PLC0415 - the keeper, which imports this package, needs no driver

    with unmigrated_database(state) as (url, is_ours):
        asyncio.run(migrate(url, late=is_ours))
        yield url


@contextmanager
def unmigrated_database(state: Path | None = None) -> Generator[tuple[str, bool]]:
    """Yield the database as it is, and whether it is the embedded one."""
    given = os.environ.get("DATABASE_URL")
    if given:
        yield given, False
        return
    with postgres(base_of(state or StateFolder.of().path)) as url:
        yield url, True


def base_of(state: Path) -> Path:
    """Where the embedded database of a stack with that state folder lies, and its log."""
    return state / f"pg{MAJOR}"


def revive(base: Path) -> bool:
    """Start the keeper again if it has died, and with it the server; whether that was so.

    For whoever holds a lease. Raises PostgresFailed.
    """
    lock = FileLock.open(base / _KEEPER)
    try:
        died = lock.claim()
    finally:
        lock.close()
    if died:
        _ensure_server(base.absolute(), durable=True)
    return died


def serves_at(url: str) -> bool:
    """Whether a server takes connections there, within seconds."""
    import psycopg  # noqa: PLC0415 - the keeper, which imports this package, needs no driver

    try:
        psycopg.connect(url, connect_timeout=_CONNECT_S).close()
    except psycopg.Error:
        return False
    return True


def on_database(action: Callable[[AsyncConnection], Awaitable[Result]], stack: str = DEFAULT_NAME) -> Result:
    """What ``action`` returns for a connection to the database of ``DATABASE_URL``, else of the stack of that name.

    Raises UnknownName for a stack that was never started.
    """
    from backend.postgres.database import connect  # noqa: PLC0415 - as above

    async def run(url: str) -> Result:
        async with await connect(url) as connection:
            return await action(connection)

    with database(StateFolder.existing(stack).path) as url:
        return asyncio.run(run(url))


def _take_lease(base: Path) -> FileLock:
    """Hold the shared lock; waits while a keeper is stopping the server."""
    while True:
        base.mkdir(parents=True, exist_ok=True)
        try:
            lease = FileLock.open(base / LEASE)
        except FileNotFoundError:  # a keeper has just deleted its temporary base
            continue
        except PermissionError as error:
            raise PostgresFailed(
                f"{base} belongs to another user of this machine; choose another GURU_STATE"
            ) from error
        lease.share()
        if lease.is_current():
            return lease
        lease.close()


def _ensure_server(base: Path, *, durable: bool) -> str:
    """The URL of the server once it answers; starts a keeper when there is none, and once more if that one dies."""
    starts, begun, told = 0, time.monotonic(), not sys.stderr.isatty()
    deadline = begun + _START_S
    while time.monotonic() < deadline:
        if not told and time.monotonic() - begun > _TELL_S:
            told = True
            print("starting the database, which takes a while the first time ...", file=sys.stderr)
        lock = FileLock.open(base / _KEEPER)
        try:
            if lock.claim():
                if starts == _STARTS:
                    break
                starts += 1
                _start_keeper(base, lock, durable=durable)
        finally:
            lock.close()
        url = _answering(base / URL)
        if url is not None:
            return url
        time.sleep(_POLL_S)
    raise PostgresFailed(f"the embedded Postgres did not start; {base / LOG} says: {_tail(base / LOG)}")


def _start_keeper(base: Path, lock: FileLock, *, durable: bool) -> None:
    """Start a keeper and hand it the lock, so that there is never a second one; it detaches itself."""
    (base / URL).unlink(missing_ok=True)  # what a killed keeper left running is about to be stopped
    kind = "durable" if durable else "temporary"
    path = os.pathsep.join(filter(None, (os.environ.get("PYTHONPATH"), str(_ROOT))))
    subprocess.run(
        [sys.executable, "-m", "dev.postgres.keeper", str(base), str(lock.descriptor), kind],
        cwd="/",
        env={**os.environ, "PYTHONPATH": path},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        pass_fds=(lock.descriptor,),
        check=False,
    )


def _answering(note: Path) -> str | None:
    """The URL that the keeper has noted, if a server answers there."""
    try:
        url = note.read_text("utf-8")
    except FileNotFoundError:
        return None
    return url if serves_at(url) else None


def _tail(log: Path) -> str:
    lines = log.read_text("utf-8", "replace").splitlines() if log.exists() else []
    return " | ".join(lines[-5:]) or "nothing"
