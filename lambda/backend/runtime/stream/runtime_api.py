"""Lambda's Runtime API: the invocations it hands out, and where answers and failures go."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

import h11

_READ_BYTES: Final = 65536
VERSION: Final = "/2018-06-01/runtime"
ERROR_TYPE: Final = "Lambda-Runtime-Function-Error-Type"


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


@dataclass(frozen=True, slots=True)
class Invocation:
    """An event to answer; ``deadline_s`` is in seconds since the epoch."""

    request_id: str
    deadline_s: float
    arn: str
    event: bytes

    @classmethod
    def parse(cls, reply: HttpReply) -> Invocation:
        """From the reply to ``next``; raises KeyError or ValueError, which no Runtime API gives cause for."""
        return cls(
            request_id=reply.headers["lambda-runtime-aws-request-id"],
            deadline_s=int(reply.headers["lambda-runtime-deadline-ms"]) / 1000,
            arn=reply.headers.get("lambda-runtime-invoked-function-arn", ""),
            event=reply.body,
        )


class RuntimeApiRefused(RuntimeError):
    """The Runtime API answered with something else than what its documentation says."""


def error_type(error: BaseException, *, source: str = "Function") -> str:
    """An error's type in the form that Lambda keeps: ``(Runtime|Function).[A-Z][a-zA-Z]+``."""
    name = re.sub("[^a-zA-Z]", "", type(error).__name__)
    return f"{source}.{name[:1].upper()}{name[1:]}" if len(name) > 1 else f"{source}.Error"


def error_body(kind: str, message: str) -> bytes:
    """An error as Lambda shows it; no trace, whose lines may quote what must not be logged."""
    return json.dumps({"errorMessage": message, "errorType": kind, "stackTrace": []}).encode()


@dataclass(frozen=True, slots=True)
class RuntimeApi:
    """The service at ``AWS_LAMBDA_RUNTIME_API``; each request takes a new connection on this loopback."""

    host: str
    port: int

    @classmethod
    def parse(cls, address: str) -> RuntimeApi:
        """From ``host:port``; raises ValueError."""
        host, _, port = address.rpartition(":")
        if not host or not port.isdecimal():
            raise ValueError(f"AWS_LAMBDA_RUNTIME_API: expected host:port, got {address!r}")
        return cls(host, int(port))

    async def next(self) -> Invocation:
        """Wait for an invocation, for ever: Lambda freezes the environment meanwhile. Raises OSError."""
        reply = await self._request("GET", "/invocation/next")
        if reply.status != 200:
            raise RuntimeApiRefused(f"expected an invocation, got status {reply.status}")
        return Invocation.parse(reply)

    async def fail(self, request_id: str, kind: str, message: str) -> None:
        """Say that an invocation failed before any answer to it was begun."""
        await self._request("POST", f"/invocation/{request_id}/error", kind, message)

    async def fail_start(self, kind: str, message: str) -> None:
        """Say that this environment cannot answer anything."""
        await self._request("POST", "/init/error", kind, message)

    async def connect(self) -> Connection:
        """A connection for one request; raises OSError."""
        return await Connection.open(self.host, self.port)

    def head(self, method: str, path: str, headers: Mapping[str, str]) -> h11.Request:
        """The head of a request below the API's version."""
        target = f"{VERSION}{path}"
        return h11.Request(
            method=method, target=target, headers=[("Host", f"{self.host}:{self.port}"), *headers.items()]
        )

    async def _request(self, method: str, path: str, kind: str = "", message: str = "") -> HttpReply:
        body = error_body(kind, message) if kind else b""
        headers = {ERROR_TYPE: kind, "Content-Type": "application/json", "Content-Length": str(len(body))}
        connection = await self.connect()
        try:
            await connection.send(
                self.head(method, path, headers if kind else {}), h11.Data(data=body), h11.EndOfMessage()
            )
            return await connection.reply()
        finally:
            await connection.close()
