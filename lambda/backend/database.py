"""Connections to Postgres: one small interface, a pool behind it under uvicorn, a single connection on Lambda.

Everything works through a pooler in transaction mode (pgbouncer, RDS Proxy, Neon): no prepared statements, no session
settings, no session locks. Connections are in autocommit; whoever needs a transaction opens one.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Final, Protocol, TypeVar

from psycopg import AsyncConnection, OperationalError

_CONNECT_S: Final = 3
_OPTIONS: Final[dict[str, Any]] = {
    "autocommit": True,
    # A pooler gives each statement another server session, which does not know what was prepared on the last one.
    # It also keeps the planner from a generic plan that suits the average profile and no real one.
    "prepare_threshold": None,
    "connect_timeout": _CONNECT_S,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
}

Answer = TypeVar("Answer")


class Database(Protocol):
    """Where connections come from."""

    def connection(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """Borrow a connection; raises psycopg.OperationalError when there is none to be had."""
        ...

    async def close(self) -> None:
        """Close what is open; the database can be used again afterwards only if it says so."""
        ...


async def connect(url: str) -> AsyncConnection:
    """Open one connection. Raises psycopg.OperationalError within three seconds."""
    return await AsyncConnection.connect(url, **_OPTIONS)


async def attempt(database: Database, action: Callable[[AsyncConnection], Awaitable[Answer]]) -> Answer:
    """Do what may be done twice, and do it once more on a new connection if the first one turns out to be dead.

    A connection that slept while Lambda was frozen, or while the database failed over, is only found dead by its use.
    """
    async with database.connection() as connection:
        try:
            return await action(connection)
        except OperationalError:
            if not connection.closed:
                raise
    async with database.connection() as connection:
        return await action(connection)


async def read(database: Database, query: Callable[[AsyncConnection], Awaitable[Answer]]) -> Answer:
    """Run a query that changes nothing, by ``attempt``."""
    return await attempt(database, query)


class SingleConnection:
    """One connection, opened at first use and reopened when it is found dead: Lambda runs one request at a time."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._connection: AsyncConnection | None = None
        self._in_use = asyncio.Lock()

    @asynccontextmanager
    async def connection(self) -> AsyncGenerator[AsyncConnection]:
        """Borrow the connection; a second borrower waits."""
        async with self._in_use:
            if self._connection is None or self._connection.closed:
                self._connection = await connect(self._url)
            yield self._connection

    async def close(self) -> None:
        """Close the connection; the next use opens a new one."""
        if self._connection is not None:
            await self._connection.close()


class Pool:
    """A small pool for a server that runs many requests at once."""

    def __init__(self, url: str, *, size: int) -> None:
        from psycopg_pool import AsyncConnectionPool  # noqa: PLC0415 - not shipped to Lambda, which needs no pool

        self._pool = AsyncConnectionPool(
            url,
            kwargs=_OPTIONS,
            min_size=1,
            max_size=size,
            timeout=_CONNECT_S,
            # After a fail-over every pooled connection is dead, so the one retry of `read` would not be enough.
            check=AsyncConnectionPool.check_connection,
            open=False,
        )
        self._opening = asyncio.Lock()

    @asynccontextmanager
    async def connection(self) -> AsyncGenerator[AsyncConnection]:
        """Borrow a connection of the pool, which is opened at first use."""
        async with self._opening:
            if self._pool.closed:
                await self._pool.open()
        async with self._pool.connection() as connection:
            yield connection

    async def close(self) -> None:
        """Close the pool for good."""
        await self._pool.close()
