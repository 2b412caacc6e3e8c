"""A way to the database that notes when it last answered, so that what the function does after that can be timed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from urllib.parse import parse_qs, urlsplit

from dev.stack.ports import HOST

_PIECE = 65536


class DatabaseTap:
    """Listens on the loopback and passes everything on to the embedded Postgres' socket."""

    def __init__(self, url: str) -> None:
        """Use ``listening``."""
        parts = urlsplit(url)
        self._socket = f"{parse_qs(parts.query)['host'][0]}/.s.PGSQL.5432"
        self._user, self._name = parts.username or "", parts.path
        self._running: set[asyncio.Task[None]] = set()
        self._port = 0
        self.answered_at = 0.0
        """By ``time.perf_counter``."""

    @classmethod
    @asynccontextmanager
    async def listening(cls, url: str) -> AsyncGenerator[DatabaseTap]:
        """Before the server of this URL."""
        tap = cls(url)
        async with await asyncio.start_server(tap._serve, HOST, 0) as server:
            tap._port = server.sockets[0].getsockname()[1]
            try:
                yield tap
            finally:
                for task in tap._running:
                    task.cancel()

    @property
    def url(self) -> str:
        """The database by this way."""
        return f"postgresql://{self._user}@{HOST}:{self._port}{self._name}?sslmode=disable"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        with suppress(OSError, asyncio.CancelledError):
            server_reader, server_writer = await asyncio.open_unix_connection(self._socket)
            try:
                await asyncio.gather(
                    _pass_on(reader, server_writer, lambda: None), _pass_on(server_reader, writer, self._answered)
                )
            finally:
                server_writer.close()
                writer.close()

    def _answered(self) -> None:
        self.answered_at = time.perf_counter()


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, note: Callable[[], None]) -> None:
    while piece := await reader.read(_PIECE):
        note()
        writer.write(piece)
        await writer.drain()
    writer.close()
