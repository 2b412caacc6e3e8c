"""A platform without workerd: time that moves when told to, requests that answer as a test says."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Any

from common.session.effects import Level, Scalar
from relay.platform import RequestBroken, Socket


@dataclass(slots=True)
class FakeResponse:
    status: int = 200
    pieces: list[bytes | Exception] = field(default_factory=list[bytes | Exception])
    held: asyncio.Event | None = None

    async def deliver(self, take: Callable[[bytes], bool]) -> None:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            if not take(piece):
                return
        if self.held is not None:
            await self.held.wait()
            raise RequestBroken("AbortError")


@dataclass(slots=True)
class FakeRequest:
    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes
    answer: FakeResponse | Exception
    aborted: bool = False

    async def send(self) -> FakeResponse:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def abort(self) -> None:
        self.aborted = True
        if isinstance(self.answer, FakeResponse) and self.answer.held is not None:
            self.answer.held.set()


@dataclass(slots=True)
class FakeTimer:
    at: float
    callback: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


@dataclass(slots=True)
class FakeSocket:
    sent: list[str] = field(default_factory=list[str])
    closed: tuple[int, str] | None = None
    line: bool = False

    @property
    def key(self) -> int:
        return id(self)

    def send(self, text: str) -> None:
        self.sent.append(text)

    def close(self, code: int, reason: str) -> None:
        self.closed = self.closed or (code, reason)

    def carry(self, on: bool) -> None:
        self.line = on

    def carries(self) -> bool:
        return self.line


class FakeStorage:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.outbox: dict[int, str] = {}
        self.full = False
        self.goes = 0

    def load(self, key: str) -> str | None:
        return self.kept.get(key)

    def keep(self, key: str, text: str, entries: list[tuple[int, str]]) -> None:
        if self.full:
            raise OSError("storage is full")
        self.goes += 1
        self.kept[key] = text
        self.outbox.update(entries)

    def queued(self, limit: int) -> list[tuple[int, str]]:
        return sorted(self.outbox.items())[:limit]

    def dequeue(self, seqs: list[int]) -> None:
        for seq in seqs:
            del self.outbox[seq]

    async def clear(self) -> None:
        self.kept.clear()
        self.outbox.clear()


class FakePlatform:
    """Everything a call's object asks of workerd, remembered."""

    def __init__(self) -> None:
        self.storage = FakeStorage()
        self.time = 1_800_000_000.0
        self.timers: list[FakeTimer] = []
        self.alarm: float | None = None
        self.alarms = 0
        self.requests: list[FakeRequest] = []
        self.answers: dict[str, list[FakeResponse | Exception]] = {}
        self.open: list[FakeSocket] = []
        self.lines: list[tuple[Level, str, Mapping[str, Scalar]]] = []
        self.tasks: set[asyncio.Task[None]] = set()
        self.nonces = 0
        self.let_go_for = ""

    def now(self) -> float:
        return self.time

    def nonce(self) -> str:
        self.nonces += 1
        return f"nonce{self.nonces:019}"

    def after(self, seconds: float, callback: Callable[[], None]) -> FakeTimer:
        timer = FakeTimer(self.time + seconds, callback)
        self.timers.append(timer)
        return timer

    def wake_at(self, at: float) -> None:
        self.alarm = at
        self.alarms += 1

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    def request(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> FakeRequest:
        waiting = next((answers for path, answers in self.answers.items() if path in url and answers), None)
        request = FakeRequest(method, url, headers, body, waiting.pop(0) if waiting else FakeResponse(204))
        self.requests.append(request)
        return request

    def sockets(self) -> list[Socket]:
        return [socket for socket in self.open if socket.closed is None]

    def log(self, level: Level, name: str, fields: Mapping[str, Scalar]) -> None:
        self.lines.append((level, name, fields))

    def let_go(self, reason: str) -> None:
        self.let_go_for = reason

    # For tests

    def pending(self) -> list[FakeTimer]:
        return [timer for timer in self.timers if not timer.cancelled]

    def advance(self, seconds: float) -> None:
        """Move time on, ringing the timers on the way."""
        until = self.time + seconds
        while due := sorted((timer for timer in self.pending() if timer.at <= until), key=lambda timer: timer.at):
            timer = due[0]
            self.timers.remove(timer)
            self.time = max(self.time, timer.at)
            timer.callback()
        self.time = until

    async def settle(self) -> None:
        """Let every background task get as far as it can."""
        for _ in range(20):
            await asyncio.sleep(0)
