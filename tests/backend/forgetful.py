"""A network that loses connections in silence: neither side is told, and what is sent is never acknowledged."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from urllib.parse import unquote


class Forgetful:
    """A way to the database that may forget its connections without a word, as a network in between does."""

    def __init__(self, url: str) -> None:
        self._socket = unquote(url.partition("host=")[2]) + "/.s.PGSQL.5432"
        self._name = url.partition("@/")[2].partition("?")[0]
        self._running: set[asyncio.Task[None]] = set()
        self._open: list[asyncio.StreamWriter] = []
        self.url = ""

    @asynccontextmanager
    async def listening(self) -> AsyncGenerator[Forgetful]:
        async with await asyncio.start_server(self._serve, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            self.url = f"postgresql://postgres@127.0.0.1:{port}/{self._name}?sslmode=disable"
            try:
                yield self
            finally:
                self.forget()
                for writer in self._open:
                    writer.close()

    def forget(self) -> None:
        """Pass nothing on any more on what is connected now, and close nothing."""
        for task in self._running:
            task.cancel()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server_reader, server_writer = await asyncio.open_unix_connection(self._socket)
        self._open += [writer, server_writer]
        for source, target in ((reader, server_writer), (server_reader, writer)):
            self._running.add(asyncio.create_task(_pass_on(source, target)))


async def _pass_on(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    while piece := await source.read(65536):
        target.write(piece)
        await target.drain()
