"""What anybody may send to the running backend: it is refused in time, and nobody else waits for it."""

from __future__ import annotations

import asyncio
import os
import subprocess
import time
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeAlias

import httpx2
import pytest

from dev.stack.layers import backend_spec
from dev.stack.ports import Ports, reserve_any
from tests.backend.harness import AUTH_TOKEN, NOWHERE, RELAY_KEYS, SESSION_KEYS

PROMPT_S: Final = 2.0
"""How long anybody else may wait meanwhile; without bounds it was 14 seconds and more."""
WHOLE_S: Final = 20.0
"""How long a connection that sends half of something may stay open; without bounds it was for ever."""
ROUTES: Final = (
    "/voice",
    "/voice/gather",
    "/voice/voicemail/recorded",
    "/v1/turns",
    "/v1/calls/CA1/events",
    "/v1/turns/CA1/1/cancel",
    "/health",
    "/docs",
    "/console",
)
FORM: Final = b"application/x-www-form-urlencoded"


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """The port of a backend that runs as in ``guru dev``, without a database."""
    number = reserve_any(1)[0]
    settings = {
        "GURU_PUBLIC_URL": "https://voice.example.com",
        "GURU_SESSION_KEYS": SESSION_KEYS,
        "GURU_RELAY_KEYS": RELAY_KEYS,
        "TWILIO_AUTH_TOKEN": f"{AUTH_TOKEN},{AUTH_TOKEN}-old",
    }
    spec = backend_spec(Ports(backend=number), settings, NOWHERE, reload=False)
    process = subprocess.Popen(spec.argv, env={**os.environ, **spec.env}, cwd=spec.cwd, stderr=subprocess.DEVNULL)
    try:
        with httpx2.Client() as client:
            until = time.monotonic() + 60
            while time.monotonic() < until and process.poll() is None:
                with suppress(httpx2.HTTPError):
                    client.get(f"http://127.0.0.1:{number}/health")
                    break
        yield number
    finally:
        process.terminate()
        process.wait(30)


def request(path: str, body: bytes, *headers: bytes, kind: bytes = FORM, length: int | None = None) -> bytes:
    """A POST as bytes; ``length`` is what it claims to have, when not the truth."""
    head = [
        f"POST {path} HTTP/1.1".encode(),
        b"host: x",
        b"connection: close",
        b"content-type: " + kind,
        b"content-length: %d" % (len(body) if length is None else length),
        *headers,
    ]
    return b"\r\n".join(head) + b"\r\n\r\n" + body


def chunked(path: str, body: bytes, size: int, *, ends: bool = True) -> bytes:
    """A POST without a length, in chunks of ``size`` bytes."""
    head = f"POST {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n".encode()
    pieces = (body[at : at + size] for at in range(0, len(body), size))
    return head + b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + (b"0\r\n\r\n" if ends else b"")


def upload(files: int) -> bytes:
    """A multipart form of that many files."""
    part = b'--x\r\ncontent-disposition: form-data; name="f%d"; filename="f"\r\n\r\n1\r\n'
    return b"".join(part % number for number in range(files)) + b"--x--\r\n"


def numbered(pattern: bytes, count: int, between: bytes) -> bytes:
    """The pattern with each number in turn."""
    return between.join(pattern % number for number in range(count))


MANY: Final = numbered(b"p%d=1", 8000, b"&")
BODIES: Final[dict[str, bytes]] = {
    "many parameters": MANY,
    "many parameters that fill the limit": numbered(b"%x", 40_000, b"&"),
    "one name many times": b"a=1&" * 60_000,
    "one name with many values": numbered(b"a=%d", 30_000, b"&"),
    "nothing but separators": b"&" * 250_000,
    "nothing but equals signs": b"=" * 250_000,
    "semicolons": b"a;" * 120_000,
    "one giant value": b"a=" + b"x" * 250_000,
    "one giant name": b"x" * 250_000,
    "a name with deep brackets": b"a" + b"[b]" * 80_000 + b"=1",
    "escapes": b"a=" + b"%41" * 80_000,
    "escapes of what is no text": b"a=" + b"%ff%fe" * 40_000,
    "half escapes": b"a=" + b"%" * 250_000,
    "plus signs": b"a=" + b"+" * 250_000,
    "bytes that are no text": b"\xff\xfe" * 120_000,
    "brackets": b"[" * 250_000,
    "nested objects": b'{"a":' * 50_000,
    "far beyond any limit": b"a=" + b"x" * 5_000_000,
}
Shape: TypeAlias = Callable[[str], bytes]
"""A request to a path."""
WHOLE: Final[dict[str, Shape]] = {
    **{f"{name}, a form": partial(request, body=body) for name, body in BODIES.items()},
    **{f"{name}, JSON": partial(request, body=body, kind=b"application/json") for name, body in BODIES.items()},
    "many files": lambda path: request(path, upload(3000), kind=b"multipart/form-data; boundary=x"),
    "chunks of one byte": lambda path: chunked(path, b"a" * 200_000, 1),
    "chunks of many parameters": lambda path: chunked(path, MANY, 7),
    "many headers": lambda path: request(path, b"", numbered(b"h%d: 1", 20_000, b"\r\n")),
    "many short headers": lambda path: request(path, b"", b"\r\n".join([b"h:"] * 60_000)),
    "one giant header": lambda path: request(path, b"", b"h: " + b"x" * 250_000),
    "many cookies": lambda path: request(path, b"", b"cookie: " + numbered(b"c%d=1", 20_000, b"; ")),
    "a giant signature": lambda path: request(path, b"a=1", b"x-twilio-signature: " + b"A" * 15_000),
    "a giant token": lambda path: request(path, b"{}", b"x-session-token: v1.k." + b"W1tb" * 3000 + b".x"),
    "a giant query": lambda path: request(f"{path}?{'a=1&' * 3000}", b""),
    "a query of brackets": lambda path: request(f"{path}?{'[' * 12_000}", b""),
    "a path of escapes": lambda path: request(f"{path}/{'%41' * 4000}", b""),
    "a port within the path": lambda path: request(path.replace("/", "%2F") + "%2F:x", b""),
    "a bracket within the path": lambda path: request(path.replace("/", "%2F") + "%2F[", b""),
    "several at once": lambda path: request(path, MANY).replace(b"connection: close\r\n", b"") * 5 + request(path, b""),
    "a length that is no number": lambda path: request(path, b"a=1", b"content-length: x"),
    "two lengths": lambda path: request(path, b"a=1", b"content-length: 7"),
    "a body longer than its length": lambda path: request(path, b"a" * 100_000, length=10),
}
"""Requests that are whole and bad."""
ENDLESS: Final[dict[str, Shape]] = {
    "nothing at all": lambda _: b"",
    "half a request line": lambda path: f"POST {path}".encode(),
    "half a head": lambda path: f"POST {path} HTTP/1.1\r\nhost: x\r\nx-a: ".encode(),
    "a head alone": lambda path: request(path, b"", length=1000),
    "half a body": lambda path: request(path, b"a=1&" * 100, length=1000),
    "a body that lies by a gigabyte": lambda path: request(path, b"a=1", length=2**30),
    "chunks without an end": lambda path: chunked(path, b"a=1&" * 100, 40, ends=False),
    "half a chunk": lambda path: chunked(path, b"", 1, ends=False) + b"ffff\r\na=1",
}
"""Requests that never end."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came back, and how long the connection was open."""

    status: str
    open_s: float


async def send(port: int, data: bytes, *, drip: bytes = b"") -> Outcome:
    """Send it, and read until the server closes or has answered; ``drip`` is sent again and again meanwhile."""
    begun = time.monotonic()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)

    async def write() -> None:
        writer.write(data)
        while drip and not writer.is_closing():
            writer.write(drip)
            await writer.drain()
            await asyncio.wait({gone}, timeout=0.2)

    gone = asyncio.create_task(_read(reader))
    writing = asyncio.create_task(write())
    try:
        async with asyncio.timeout(WHOLE_S + 10):
            answer = await gone
    finally:
        writing.cancel()
        await asyncio.gather(writing, return_exceptions=True)
        writer.close()
    return Outcome(answer[9:12].decode(), time.monotonic() - begun)


async def _read(reader: asyncio.StreamReader) -> bytes:
    """What the server says until it closes."""
    answer = b""
    with suppress(ConnectionError):
        while part := await reader.read(65536):
            answer += part
    return answer


class Others:
    """Somebody else, who asks for something else all the time."""

    def __init__(self) -> None:
        self.slowest_s = 0.0
        self.answered = 0

    async def ask(self, client: httpx2.AsyncClient) -> None:
        while True:
            begun = time.monotonic()
            response = await client.get("/health")
            assert response.json() == {"status": "ok"}
            self.answered += 1
            self.slowest_s = max(self.slowest_s, time.monotonic() - begun)


@asynccontextmanager
async def others(port: int) -> AsyncGenerator[Others]:
    """Somebody else asks while this runs, and is answered promptly each time."""
    asking = Others()
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=60) as client:
        task = asyncio.create_task(asking.ask(client))
        yield asking
        response = await client.get("/health")
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    assert response.status_code == 200
    assert asking.answered
    assert asking.slowest_s < PROMPT_S


@pytest.mark.parametrize("shape", WHOLE)
async def test_nobody_waits_for_what_a_stranger_sends(port: int, shape: str) -> None:
    requests = [WHOLE[shape](path) for path in ROUTES]
    async with others(port):
        outcomes = await asyncio.gather(*(send(port, request) for request in requests))
    # Health answers anybody; nothing else does. A connection that is closed on the way has no status.
    refused = {outcome.status for path, outcome in zip(ROUTES, outcomes, strict=True) if path != "/health"}
    assert refused <= {"400", "401", "403", "404", "405", "408", "413", "414", "431", ""}


@pytest.mark.slow
@pytest.mark.parametrize("drip", [b"", b"a"], ids=["stalled", "dripping"])
async def test_what_never_ends_is_ended(port: int, drip: bytes) -> None:
    shapes = [shape(path) for path in ROUTES for shape in ENDLESS.values()]
    async with others(port) as asking:
        outcomes = await asyncio.gather(*(send(port, shape, drip=drip) for shape in shapes))
    assert asking.answered > len(ROUTES)
    assert max(outcome.open_s for outcome in outcomes) < WHOLE_S
