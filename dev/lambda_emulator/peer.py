"""The server's side of one connection: h11 over asyncio streams, chunk by chunk."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import suppress
from typing import Any

import h11

_READ_BYTES = 65536


class PeerLeft(ConnectionError):
    """The runtime closed the connection in the middle of a request."""


class Peer:
    """A runtime that connected, for one request and its reply."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Nothing is read yet."""
        self._reader = reader
        self._writer = writer
        self._http = h11.Connection(h11.SERVER)
        self.trailers: Mapping[str, str] = {}

    async def request(self) -> h11.Request:
        """The head of the request; raises PeerLeft."""
        event = await self._event()
        if not isinstance(event, h11.Request):
            raise PeerLeft("expected a request, the runtime closed the connection")
        return event

    async def chunks(self) -> AsyncGenerator[bytes]:
        """The body's chunks as they were framed, then the trailers are known; raises PeerLeft."""
        chunk = bytearray()
        while not isinstance(event := await self._event(), h11.EndOfMessage):
            if not isinstance(event, h11.Data):
                raise PeerLeft("expected the end of the body, the runtime closed the connection")
            chunk += event.data
            if event.chunk_end:
                yield bytes(chunk)
                chunk.clear()
        if chunk:
            yield bytes(chunk)
        self.trailers = plain(event.headers)

    async def body(self) -> bytes:
        """The whole body."""
        return b"".join([chunk async for chunk in self.chunks()])

    async def reply(self, status: int, headers: Mapping[str, str] | None = None, body: Any = None) -> None:
        """Send a whole reply; what follows the head is JSON."""
        data = json.dumps(body).encode()
        fields = {"Content-Type": "application/json", "Content-Length": str(len(data)), "Connection": "close"}
        fields |= headers or {}
        for part in (
            h11.Response(status_code=status, headers=list(fields.items())),
            h11.Data(data=data),
            h11.EndOfMessage(),
        ):
            self._writer.write(self._http.send(part) or b"")
        await self._writer.drain()

    async def left(self) -> None:
        """Wait until the runtime closes the connection."""
        with suppress(OSError):
            while await self._reader.read(_READ_BYTES):
                pass

    def reset(self) -> None:
        """Break the connection off as a network does."""
        self._writer.transport.abort()

    async def close(self) -> None:
        """Close the connection."""
        self._writer.close()
        with suppress(OSError):
            await self._writer.wait_closed()

    async def _event(self) -> h11.Event:
        try:
            while (event := self._http.next_event()) is h11.NEED_DATA:
                self._http.receive_data(await self._reader.read(_READ_BYTES))
        except (h11.RemoteProtocolError, OSError) as error:
            raise PeerLeft(f"the runtime broke off: {type(error).__name__}") from error
        assert not isinstance(event, type), "PAUSED comes only with a second request on the connection"
        return event


def plain(headers: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Headers as text, with lower-case names."""
    return {name.decode("ascii"): value.decode("latin-1") for name, value in headers}
