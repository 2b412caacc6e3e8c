"""One HTTP/1.1 request on a connection of its own: h11 over asyncio streams."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

import h11

_READ_BYTES = 65536


class ConnectionLost(ConnectionError):
    """The other side closed, or spoke something else than HTTP, before its reply was whole."""


@dataclass(frozen=True, slots=True)
class HttpReply:
    """A whole reply; header names are lower-case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Connection:
    """A request that can be written piece by piece while its reply is already read."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Use ``open``."""
        self._reader = reader
        self._writer = writer
        self._http = h11.Connection(h11.CLIENT)

    @classmethod
    async def open(cls, host: str, port: int) -> Connection:
        """Connect; raises OSError."""
        return cls(*await asyncio.open_connection(host, port))

    async def send(self, *events: h11.Event) -> None:
        """Write parts of the request, and wait while the other side does not keep up; raises OSError."""
        for event in events:
            self._writer.write(self._http.send(event) or b"")
        await self._writer.drain()

    async def reply(self) -> HttpReply:
        """Wait for the whole reply, which may come before the request has ended; raises ConnectionLost."""
        head: h11.Response | None = None
        body = bytearray()
        while True:
            match await self._event():
                case h11.Response() as head:
                    pass
                case h11.Data(data=data):
                    body += data
                case h11.EndOfMessage() if head is not None:
                    headers = {name.decode("ascii"): value.decode("latin-1") for name, value in head.headers}
                    return HttpReply(head.status_code, headers, bytes(body))
                case h11.ConnectionClosed():
                    raise ConnectionLost("expected a reply, the other side closed the connection")
                case _:
                    pass

    async def _event(self) -> h11.Event:
        try:
            while (event := self._http.next_event()) is h11.NEED_DATA:
                self._http.receive_data(await self._reader.read(_READ_BYTES))
        except (h11.RemoteProtocolError, OSError) as error:
            raise ConnectionLost(f"expected a reply, the connection broke: {type(error).__name__}") from error
        assert not isinstance(event, type), "PAUSED comes only with a second request on the connection"
        return event

    async def close(self) -> None:
        """Close; what was not sent is dropped."""
        self._writer.close()
        with suppress(OSError):
            await self._writer.wait_closed()
