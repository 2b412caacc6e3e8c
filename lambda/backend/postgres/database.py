"""Connections to Postgres: one small interface, and behind it as many connections as a process needs.

Everything works through a pooler in transaction mode (pgbouncer, RDS Proxy, Neon): no prepared statements, no session
settings, no session locks. Connections are in autocommit; whoever needs a transaction opens one.
"""

from __future__ import annotations

import asyncio
import math
import os
import selectors
import socket
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from copy import copy
from typing import Any, Final, Protocol, TypeVar

import psycopg
from psycopg import AsyncConnection, OperationalError
from psycopg.pq import TransactionStatus
from psycopg.rows import TupleRow

USE_S: Final = 3.0
"""How long a borrowed connection may be used, the wait for it included, unless somebody gives it another time."""
_CONNECT_S: Final = 3
_FIRST_TRY: Final = 0.5
"""How much of the time the first of two tries may take, on a connection that may have died unnoticed."""
_ASK_S: Final = 0.25
"""How long before its end a statement is called off: a server that is alive then frees what it waits with."""
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


AWAY: Final = (OperationalError, OSError)
"""What is raised when there is no database to be had, or not in time."""


class Database(Protocol):
    """Where connections come from."""

    def connection(self, *, kept_for: float = 1.0) -> AbstractAsyncContextManager[AsyncConnection]:
        """Borrow a connection; raises psycopg.OperationalError when there is none to be had.

        What is in the middle of something when the time is up fails with psycopg.OperationalError. A connection that
        was used before gets only the share ``kept_for`` of the time.
        """
        ...

    def within(self, seconds: float | None = None) -> Database:
        """The same database, but all that is asked of it together may take this long; ``None`` for the usual time."""
        ...

    async def warm(self) -> None:
        """Open a connection, or find out that the one there is has died; never fails."""
        ...

    async def close(self) -> None:
        """Close what is open; a later use opens it again."""
        ...


async def connect(url: str) -> AsyncConnection:
    """Open one connection. Raises psycopg.OperationalError within three seconds."""
    return await AsyncConnection.connect(url, **_OPTIONS)


async def attempt(database: Database, action: Callable[[AsyncConnection], Awaitable[Answer]]) -> Answer:
    """Do what may be done twice, and do it once more on a new connection if the first one turns out to be dead.

    A connection that slept while Lambda was frozen, or while the database failed over, is only found dead by its use;
    where not even that is noticed, half of the time is left for a new one.
    """
    database = database.within()
    async with database.connection(kept_for=_FIRST_TRY) as connection:
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

    def __init__(self, url: str, *, size: int = 1, use_s: float = USE_S) -> None:
        """Nothing is opened yet. On Lambda, where a process answers one request at a time, one is enough."""
        self._url = url
        self._idle: list[_Connection] = []
        self._places = asyncio.Semaphore(size)
        self._use_s = use_s
        self._due = math.inf

    def within(self, seconds: float | None = None) -> Connections:
        """The same connections, for whoever has only so much time for all that they do with them."""
        shared = copy(self)
        shared._use_s = self._use_s if seconds is None else seconds
        shared._due = min(self._due, asyncio.get_running_loop().time() + shared._use_s)
        return shared

    @asynccontextmanager
    async def connection(self, *, kept_for: float = 1.0) -> AsyncGenerator[AsyncConnection]:
        """Borrow a connection, or wait for one while all are lent out."""
        now = asyncio.get_running_loop().time()
        due = min(self._due, now + self._use_s)
        async with _in_time(due, "no connection was given back in time"):
            await self._places.acquire()
        try:
            connection = await self._kept()
            if connection is not None:
                due = now + max(0.0, due - now) * kept_for
            else:
                async with _in_time(due, "the database did not answer in time"):
                    connection = await _Connection.connect(self._url, **_OPTIONS)
            leash = _Leash(connection, due)
            try:
                yield connection
            finally:
                await leash.release()
                await self._give_back(connection)
        finally:
            self._places.release()

    async def warm(self) -> None:
        """Open a connection before it is needed, or find out that the one there is has died.

        A database that is away is met again by the first request.
        """
        with suppress(OperationalError, OSError):
            await read(self, lambda connection: connection.execute("select 1"))

    async def close(self) -> None:
        """Close what is not lent out; the next use opens a new one."""
        while self._idle:
            await self._idle.pop().close()

    async def _kept(self) -> _Connection | None:
        while self._idle:
            connection = self._idle.pop()
            if _is_quiet(connection):
                return connection
            await connection.close()
        return None

    async def _give_back(self, connection: _Connection) -> None:
        if connection.is_cut or connection.closed or connection.info.transaction_status != TransactionStatus.IDLE:
            await connection.close()  # somebody was stopped in the middle of something
        else:
            self._idle.append(connection)


class _Connection(AsyncConnection[TupleRow]):
    """A connection whose server is not waited for when a query is called off: psycopg would wait for ten seconds."""

    is_cut = False

    async def cancel_safe(self, *, timeout: float = _ASK_S) -> None:  # noqa: ASYNC109  # psycopg's signature
        """Ask the server to call off what it does; one that does not hear of it in time is left alone with it."""
        try:
            await super().cancel_safe(timeout=min(timeout, _ASK_S))
        except (psycopg.Error, OSError):
            self.cut()
        # It may still come, and then call off what the next borrower asks.
        self.is_cut = True

    def cut(self) -> None:
        """Let whatever waits for the server fail at once: a statement, a commit, a rollback."""
        self.is_cut = True
        # Not closed: who waits for it is registered under its number, which the next thing that is opened would get.
        with suppress(psycopg.Error, OSError), socket.socket(fileno=os.dup(self.fileno())) as same:
            same.shutdown(socket.SHUT_RDWR)


class _Leash:
    """Ends what a connection is in the middle of when its time is up.

    First the server is asked to call it off, which frees the locks and the session of one that is alive; then the
    connection is cut.
    """

    def __init__(self, connection: _Connection, due: float) -> None:
        """``due`` is in the time of the event loop."""
        loop = asyncio.get_running_loop()
        ask_s = min(_ASK_S, max(0.0, due - loop.time()) / 4)
        self._connection = connection
        self._asking: asyncio.Task[None] | None = None
        self._timers = loop.call_at(due - ask_s, self._ask), loop.call_at(due, connection.cut)

    async def release(self) -> None:
        """The connection is not used any more."""
        for timer in self._timers:
            timer.cancel()
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.wait({self._asking})

    def _ask(self) -> None:
        if self._connection.info.transaction_status == TransactionStatus.ACTIVE:
            self._asking = asyncio.create_task(self._connection.cancel_safe(), name="calling off a statement")


@asynccontextmanager
async def _in_time(due: float, otherwise: str) -> AsyncGenerator[None]:
    """Raises psycopg.OperationalError when ``due``, in the loop's time, passes."""
    if due <= asyncio.get_running_loop().time():
        raise OperationalError(otherwise)
    try:
        async with asyncio.timeout_at(due):
            yield
    except TimeoutError:
        raise OperationalError(otherwise) from None


def _is_quiet(connection: AsyncConnection) -> bool:
    """Whether the server has said nothing since the connection was given back: unasked it only says goodbye.

    Costs no round trip. What a frozen process has not heard of yet is left to ``attempt``.
    """
    if connection.closed:
        return False
    with selectors.DefaultSelector() as selector:
        selector.register(connection.fileno(), selectors.EVENT_READ)
        return not selector.select(timeout=0)
