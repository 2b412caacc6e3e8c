"""A pooler in transaction mode on loopback: each transaction of a client goes to another server connection.

It does on purpose what pgbouncer may do: whatever a client leaves in a session is not there at its next statement.
"""

from __future__ import annotations

import asyncio
import struct
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote, urlsplit

_ENCRYPTION_REQUESTS: Final = frozenset({80877103, 80877104})
"""SSLRequest and GSSENCRequest (PostgreSQL, message formats)."""
_ENDS_OF_BATCHES: Final = frozenset({b"Q", b"S"})
_IDLE: Final = b"I"


@dataclass
class Session:
    """One connection to the server, and what the server said when it was opened."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    greeting: bytes = b""


@dataclass
class Pooler:
    """A few server sessions, lent for one transaction each, the one that rested longest first."""

    path: str
    size: int
    free: asyncio.Queue[Session] = field(default_factory=asyncio.Queue[Session])
    opened: list[Session] = field(default_factory=list[Session])
    lent: int = 0
    clients: set[asyncio.Task[None]] = field(default_factory=set[asyncio.Task[None]])

    def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Take a client."""
        self.clients.add(asyncio.create_task(self.serve(reader, writer)))

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one client to its end."""
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            startup = await _startup(reader, writer)
            while len(self.opened) < self.size:
                session = await self._open(startup)
                self.opened.append(session)
                self.free.put_nowait(session)
            writer.write(self.opened[0].greeting)
            await _Client(self, reader, writer).run()
        await _close(writer)

    async def close(self) -> None:
        """Wait for the clients, which have closed their connections, and close our own."""
        async with asyncio.timeout(30):
            await asyncio.gather(*self.clients)
        for session in self.opened:
            await _close(session.writer)

    async def _open(self, startup: bytes) -> Session:
        session = Session(*await asyncio.open_unix_connection(self.path))
        session.writer.write(startup)
        while not session.greeting.endswith(b"Z\0\0\0\5I"):
            kind, message = await _message(session.reader)
            assert kind != b"E", message
            session.greeting += message
        return session


class _Client:
    """One client: it has a session from the first message of a transaction to its end."""

    def __init__(self, pooler: Pooler, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._pooler = pooler
        self._reader = reader
        self._writer = writer
        self._session: Session | None = None
        self._batches = 0
        self._is_open = False
        self._answers: asyncio.Task[None] | None = None

    async def run(self) -> None:
        while True:
            kind, message = await _message(self._reader)
            if kind == b"X":
                return
            if self._session is None:
                self._session = await self._pooler.free.get()
                self._pooler.lent += 1
                self._answers = asyncio.create_task(self._answer(self._session))
            self._is_open = kind not in _ENDS_OF_BATCHES
            self._batches += not self._is_open
            self._session.writer.write(message)

    async def _answer(self, session: Session) -> None:
        while True:
            kind, message = await _message(session.reader)
            self._writer.write(message)
            if kind == b"Z":
                self._batches -= 1
                if not self._batches and not self._is_open and message[-1:] == _IDLE:
                    self._session = None
                    self._pooler.free.put_nowait(session)
                    return


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(ConnectionError):
        await writer.wait_closed()


async def _startup(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bytes:
    while True:
        length = await reader.readexactly(4)
        rest = await reader.readexactly(struct.unpack("!I", length)[0] - 4)
        if struct.unpack("!I", rest[:4])[0] not in _ENCRYPTION_REQUESTS:
            return length + rest
        writer.write(b"N")


async def _message(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    head = await reader.readexactly(5)
    return head[:1], head + await reader.readexactly(struct.unpack("!I", head[1:])[0] - 4)


@asynccontextmanager
async def pooled(url: str, *, size: int = 3) -> AsyncGenerator[tuple[str, Pooler]]:
    """The URL of a database behind a pooler, and the pooler."""
    parts = urlsplit(url)
    folder = unquote(parts.query.partition("host=")[2])
    pooler = Pooler(f"{folder}/.s.PGSQL.5432", size)
    server = await asyncio.start_server(pooler.accept, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield f"postgresql://postgres@127.0.0.1:{port}{parts.path}", pooler
    finally:
        server.close()
        await pooler.close()
