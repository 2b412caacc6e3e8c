"""An answer on its way to Lambda: one HTTP request whose body grows with each chunk."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, Final

import h11

from backend.runtime.logs import log
from backend.runtime.stream.runtime_api import ERROR_TYPE, Connection, ConnectionLost, RuntimeApi, error_body

SEPARATOR: Final = b"\0" * 8
_ERROR_BODY: Final = "Lambda-Runtime-Function-Error-Body"
_HEADERS: Final = {
    "Content-Type": "application/vnd.awslambda.http-integration-response",
    "Lambda-Runtime-Function-Response-Mode": "streaming",
    "Transfer-Encoding": "chunked",
    "Trailer": f"{ERROR_TYPE}, {_ERROR_BODY}",
}
_ACCEPTED: Final = 202
_CLOSING_S: Final = 5.0
"""How long the end of an answer may take to be accepted."""


def prelude(status: int, headers: Iterable[tuple[bytes, bytes]]) -> bytes:
    """The first chunk of an answer; headers that come twice are joined by commas, cookies go on their own."""
    joined: dict[str, str] = {}
    cookies: list[str] = []
    for raw_name, raw_value in headers:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        if name == "set-cookie":
            cookies.append(value)
        else:
            joined[name] = f"{joined[name]}, {value}" if name in joined else value
    head: dict[str, Any] = {"statusCode": status, "headers": joined}
    if cookies:
        head["cookies"] = cookies
    return json.dumps(head, separators=(",", ":")).encode() + SEPARATOR


class StreamedResponse:
    """Writes are dropped once ``lost`` is set: Lambda replied before the end, or broke the connection.

    Lambda tells nobody that the client hung up; this is about Lambda itself refusing, resetting or giving up.
    """

    def __init__(self, api: RuntimeApi, request_id: str) -> None:
        """Nothing is connected before the start."""
        self._api = api
        self._request_id = request_id
        self._connection: Connection | None = None
        self._reply: asyncio.Task[None] | None = None
        self.lost = asyncio.Event()
        self.started = False
        self.ended = False

    async def start(self, status: int, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Send the head at once, so that the client hears of it before the first word is there."""
        self.started = True
        try:
            self._connection = await self._api.connect()
        except OSError:
            self.lost.set()
            return
        self._reply = asyncio.create_task(self._read_reply(self._connection), name="runtime-api-reply")
        head = self._api.head("POST", f"/invocation/{self._request_id}/response", _HEADERS)
        await self._send(head, h11.Data(data=prelude(status, headers)))

    async def write(self, data: bytes) -> None:
        """Send one chunk; an empty one would end the body, so it is left out."""
        await self._send(*([h11.Data(data=data)] if data else []))

    async def end(self, failure: str | None = None) -> None:
        """End the body; ``failure`` is an error's type, told in trailers since the head has long gone."""
        if self.ended or self.lost.is_set():
            return
        self.ended = True
        trailers: list[tuple[bytes, bytes]] = []
        if failure:
            body = error_body(failure, "the response broke off")
            trailers = [(ERROR_TYPE.encode(), failure.encode()), (_ERROR_BODY.encode(), b64encode(body))]
        await self._send(h11.EndOfMessage(headers=trailers))

    async def close(self) -> None:
        """Wait until Lambda took an answer that has ended, then close; an unfinished one is cut."""
        try:
            if self._reply is not None and self.ended:
                await asyncio.wait({self._reply}, timeout=_CLOSING_S)
        finally:
            if self._reply is not None:
                self._reply.cancel()
            if self._connection is not None:
                await self._connection.close()

    async def _send(self, *events: h11.Event) -> None:
        if self._connection is None or self.lost.is_set():
            # Gives way as a send that waits would, or an app that never waits elsewhere could not be stopped.
            await asyncio.sleep(0)
            return
        try:
            await self._connection.send(*events)
        except (OSError, h11.LocalProtocolError):
            self.lost.set()

    async def _read_reply(self, connection: Connection) -> None:
        status = 0
        with suppress(ConnectionLost):
            status = (await connection.reply()).status
        if not self.ended:
            self.lost.set()
        if status != _ACCEPTED:
            log("response_refused", status=status)
