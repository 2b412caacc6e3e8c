"""Connections to Postgres: one small interface, and behind it as many connections as a process needs.

Everything works through a pooler in transaction mode (pgbouncer, RDS Proxy, Neon): no prepared statements, no session
settings, no session locks. Connections are in autocommit; whoever needs a transaction opens one.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import Any, Final, Protocol, TypeVar

from psycopg import AsyncConnection, OperationalError
from psycopg.pq import TransactionStatus

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
        """Close what is open; a later use opens it again."""
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


class Connections:
    """At most ``size`` connections, opened when they are needed, kept, and replaced when they are found dead.

    Nothing runs in the background: on Lambda it would not run while the process is frozen, and after an outage it would
    still be waiting for its next try when the database is long back. Whoever borrows tries for themselves.
    """

    def __init__(self, url: str, *, size: int = 1) -> None:
        """Nothing is opened yet. On Lambda, where a process answers one request at a time, one is enough."""
        self._url = url
        self._idle: list[AsyncConnection] = []
        self._places = asyncio.Semaphore(size)

    @asynccontextmanager
    async def connection(self) -> AsyncGenerator[AsyncConnection]:
        """Borrow a connection; while all are lent out, wait up to three seconds for one."""
        try:
            async with asyncio.timeout(_CONNECT_S):
                await self._places.acquire()
        except TimeoutError:
            raise OperationalError(f"no connection was given back within {_CONNECT_S} seconds") from None
        try:
            connection = await self._take()
            try:
                yield connection
            finally:
                await self._give_back(connection)
        finally:
            self._places.release()

    async def warm(self) -> None:
        """Open a connection before it is needed; a database that is away is met again by the first request."""
        with suppress(OperationalError, OSError):
            async with self.connection():
                pass

    async def close(self) -> None:
        """Close what is not lent out; the next use opens a new one."""
        while self._idle:
            await self._idle.pop().close()

    async def _take(self) -> AsyncConnection:
        while self._idle:
            connection = self._idle.pop()
            if _is_quiet(connection):
                return connection
            await connection.close()
        return await connect(self._url)

    async def _give_back(self, connection: AsyncConnection) -> None:
        if connection.closed or connection.info.transaction_status != TransactionStatus.IDLE:
            await connection.close()  # somebody was stopped in the middle of something
        else:
            self._idle.append(connection)


def _is_quiet(connection: AsyncConnection) -> bool:
    """Whether the server has said nothing since the connection was given back: unasked it only says goodbye.

    Costs no round trip. What a frozen process has not heard of yet is left to ``attempt``.
    """
    if connection.closed:
        return False
    with selectors.DefaultSelector() as selector:
        selector.register(connection.fileno(), selectors.EVENT_READ)
        return not selector.select(timeout=0)
