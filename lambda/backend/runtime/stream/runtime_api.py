"""Lambda's Runtime API: the invocations it hands out, and where answers and failures go."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import h11

from backend.runtime.stream.response import Connection, HttpReply

VERSION: Final = "/2018-06-01/runtime"
ERROR_TYPE: Final = "Lambda-Runtime-Function-Error-Type"


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
