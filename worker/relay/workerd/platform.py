"""Workerd as the platform of one call's object."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from common.session.effects import Level, Scalar
from relay.platform import Socket
from relay.workerd.census import CENSUS
from relay.workerd.javascript import JavaScript
from relay.workerd.request import JsRequest
from relay.workerd.socket import JsSocket
from relay.workerd.storage import JsStorage
from relay.workerd.timer import JsTimer


class Workerd:
    """The platform of one call's object."""

    def __init__(self, js: JavaScript, ctx: Any) -> None:
        self._js = js
        self._ctx = ctx
        self._date_now = js.names.Date.now  # looked up once: every event asks for the time
        self._tasks: set[asyncio.Task[None]] = set()
        self._timers: set[JsTimer] = set()
        asyncio.get_event_loop().set_exception_handler(self._report)
        self.storage = JsStorage(ctx.storage)

    def now(self) -> float:
        """Unix time in seconds; it stands still between two inputs or outputs."""
        return float(self._date_now()) / 1000

    def nonce(self) -> str:
        """Random letters and digits."""
        return secrets.token_hex(12)

    def after(self, seconds: float, callback: Callable[[], None]) -> JsTimer:
        """A timer that keeps the object awake."""
        return JsTimer(self._js, seconds, callback, self._timers)

    def wake_at(self, at: float) -> None:
        """Set the object's alarm."""
        self.spawn(self._set_alarm(at))

    async def _set_alarm(self, at: float) -> None:
        await self._ctx.storage.setAlarm(int(at * 1000))

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Run in the background, held until done."""
        CENSUS.began("tasks")
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        CENSUS.ended("tasks")
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._js.log_fault("task failed", error)

    def request(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> JsRequest:
        """Prepare a request."""
        return JsRequest(self._js, method, url, headers, body)

    def sockets(self) -> list[Socket]:
        """All sockets of this call, a closing one included."""
        return [JsSocket(self._js, ws) for ws in self._ctx.getWebSockets()]

    def let_go(self, reason: str) -> None:
        """Drop this object; what is stored stays."""
        CENSUS.ended("sockets", len(self.sockets()))
        CENSUS.note_call(str(self._ctx.id.name), under_way=False)
        for timer in list(self._timers):
            timer.cancel()
        for task in self._tasks:
            task.cancel()
        # By JavaScript alone: an abort under running Python would take the isolate along. One after the other, and no
        # frame is let in meanwhile: what was written is on the disk when the object goes.
        storage = self._ctx.storage
        self._ctx.blockConcurrencyWhile(storage.sync.bind(storage))
        self._ctx.blockConcurrencyWhile(self._ctx.abort.bind(self._ctx, reason))

    def log(self, level: Level, name: str, fields: Mapping[str, Scalar]) -> None:
        """One structured line."""
        self._js.log(level, name, fields)

    def _report(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:  # noqa: ARG002 - asyncio's
        """The safety net under everything that runs in the background: nothing fails unseen, nothing is leaked."""
        self._js.log_fault("background failure", context.get("exception"), str(context.get("message")))
