"""The Worker's entry, the only file that knows JavaScript: routes, the Durable Object, workerd as a ``Platform``."""

from __future__ import annotations

import asyncio
import json
import secrets
import sys
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from pyodide.ffi import JsException, create_proxy, to_js
from workers import DurableObject, Response, WorkerEntrypoint

from common.credentials import SIGNATURE_HEADER
from common.effects import Level, Scalar
from relay.access import Admitted, Denied, admit_upgrade, admit_warm_up
from relay.call import CallRelay
from relay.platform import RequestBroken, Socket
from relay.settings import BadSettings, Settings, read_settings

# JavaScript names are imported inside functions: at module level they would be frozen into the deployed snapshot.

_LIVE = {"sockets": 0, "tasks": 0, "timers": 0, "requests": 0}
"""What is alive in this isolate; all of it returns to 0 when no call is under way."""
_SESSIONS: set[str] = set()
"""The calls under way in this isolate."""
_OBJECTS = [0]
"""How many call objects were built in this isolate; a call that wakes from hibernation is built anew."""

_PIECES_PER_BREATH = 64
"""How many pieces of a response may come in a row before the call's other events are let in."""


class Default(WorkerEntrypoint):
    """Routes requests; a call's object is touched only by those that prove they may."""

    async def fetch(self, request: Any) -> Any:
        """``GET /health``, ``/ws/{environment}/{language}/{call_sid}``, ``POST /warm/{environment}/{call_sid}``."""
        try:
            return await self._route(request)
        except BadSettings as bad:
            log("error", "settings", {"reason": str(bad)})
            return Response("not configured", status=503)
        except Exception as error:  # the outermost frame: nothing of ours may reach a stranger
            log("error", "request failed", {"error": type(error).__name__, "detail": str(error)[:500]})
            return Response("internal error", status=500)

    async def _route(self, request: Any) -> Any:
        from js import URL

        path = URL.new(request.url).pathname
        if path == "/health":
            return self._health()
        settings = settings_of(self.env)
        if path.startswith("/warm/") and request.method == "POST":
            signature = request.headers.get(SIGNATURE_HEADER) or ""
            admitted = admit_warm_up(settings, path, signature, (await request.text()).encode(), now())
        elif (request.headers.get("upgrade") or "").lower() == "websocket":
            admitted = admit_upgrade(settings, path, request.headers.get("x-twilio-signature") or "")
        else:
            admitted = Denied(404, "no such route")
        if isinstance(admitted, Denied):
            log("warn", "denied", {"status": admitted.status, "reason": admitted.reason})
            return Response("", status=admitted.status)
        stub = self.env.CALLS.getByName(admitted.call_sid)
        # The raw stub: a response wrapped in Python can end its socket when Python frees it.
        if admitted.language:
            return await stub._binding.fetch(request.js_object)
        return await stub._binding.fetch(request.url)  # a warm-up's body has been read

    def _health(self) -> Any:
        from js import navigator

        try:
            settings_of(self.env)
            missing = ""
        except BadSettings as bad:
            missing = str(bad)
        body = {
            "status": "ok" if not missing else "not configured",
            "problem": missing,
            "runtime": "workerd" if navigator.userAgent == "Cloudflare-Workers" else str(navigator.userAgent),
            "python": sys.version.split()[0],
            "platform": sys.platform,
            "environment": variable(self.env, "GURU_ENVIRONMENT"),
            "live": {**_LIVE, "sessions": len(_SESSIONS)},
            "objects": _OBJECTS[0],
        }
        return Response(json.dumps(body), status=503 if missing else 200, headers={"content-type": "application/json"})


class Call(DurableObject):
    """The object of one call, named by its CallSid; everything it knows is built on the first event that needs it."""

    def __init__(self, ctx: Any, env: Any) -> None:
        super().__init__(ctx, env)
        self._relay: CallRelay | None = None

    def relay(self, language: str = "en") -> CallRelay:
        """The call's relay; the language counts only for a call that is not stored yet."""
        if self._relay is None:
            _OBJECTS[0] += 1
            self._relay = CallRelay(Workerd(self.ctx), settings_of(self.env), str(self.ctx.id.name), language)
        return self._relay

    async def fetch(self, request: Any) -> Any:
        """Accept a socket that the entry has admitted, or be warmed up."""
        from js import URL, WebSocketPair

        path = URL.new(request.url).pathname
        if path.startswith("/warm/"):
            return Response("", status=204)
        admitted = admit_upgrade(settings_of(self.env), path, request.headers.get("x-twilio-signature") or "")
        assert isinstance(admitted, Admitted), "only the entry reaches this object"
        relay = self.relay(admitted.language)
        client, server = WebSocketPair.new().object_values()
        self.ctx.acceptWebSocket(server)
        _LIVE["sockets"] += 1
        relay.opened()
        return Response(None, status=101, web_socket=client)

    async def webSocketMessage(self, ws: Any, message: Any) -> None:
        """A frame came; also wakes a hibernating object."""
        if isinstance(message, str):
            self._guard(lambda: self.relay().received(JsSocket(ws), message))

    async def webSocketClose(self, ws: Any, code: int, reason: str, was_clean: bool) -> None:  # noqa: ARG002 - workerd's signature
        """A socket closed, or dropped (1006)."""
        _LIVE["sockets"] -= 1
        socket = JsSocket(ws)
        self._guard(lambda: self.relay().closed(socket, code))
        socket.answer_close(code, reason)

    async def webSocketError(self, ws: Any, error: Any) -> None:  # noqa: ARG002 - workerd's signature
        """A socket broke a rule of the protocol and is gone."""
        _LIVE["sockets"] -= 1
        self._guard(lambda: self.relay().closed(JsSocket(ws), 1006))

    async def alarm(self, info: Any = None) -> None:  # noqa: ARG002 - workerd's signature
        """The call's alarm rang, perhaps after an eviction."""
        await self.relay().woken()  # what it raises makes workerd ring again later, and is logged

    def _guard(self, work: Callable[[], None]) -> None:
        try:
            work()
            name = str(self.ctx.id.name)
            _SESSIONS.add(name) if self.relay().is_under_way() else _SESSIONS.discard(name)
        except Exception as error:  # the outermost frame: a fault of ours must not end the call
            log("error", "event failed", {"error": type(error).__name__, "detail": str(error)[:500]})


class JsSocket:
    """A hibernatable WebSocket."""

    __slots__ = ("_send", "_ws")

    def __init__(self, ws: Any) -> None:
        self._ws = ws
        self._send = ws.send

    def send(self, text: str) -> None:
        """Send a text frame; one to a socket that is gone is dropped."""
        try:
            self._send(text)
        except JsException as gone:
            log("debug", "send after close", {"error": gone.name})

    def close(self, code: int, reason: str) -> None:
        """Close the socket; the reason is cut to what a close frame holds."""
        try:
            self._ws.close(code, reason.encode()[:123].decode(errors="ignore"))
        except JsException as gone:
            log("debug", "close after close", {"error": gone.name})

    def answer_close(self, code: int, reason: str) -> None:
        """Answer the peer's close, or it waits out its time-out; after a drop there is nobody to answer."""
        if code == 1006:
            return
        self.close(1000 if code in {1004, 1005, 1015} else code, reason)

    def carry(self, on: bool) -> None:
        """Mark whether this socket carries the call."""
        self._ws.serializeAttachment("line" if on else "")

    def carries(self) -> bool:
        """Whether this socket carries the call."""
        return bool(self._ws.deserializeAttachment() == "line")


class JsRequest:
    """A ``fetch`` with an abort controller of its own: cancelling a Python task does not cancel one."""

    def __init__(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> None:
        from js import AbortController

        self._controller = AbortController.new()
        self._url = url
        self._options = {"method": method, "headers": dict(headers), "body": body, "signal": self._controller.signal}

    async def send(self) -> JsResponse:
        """Wait for the response's headers."""
        from js import Object, fetch

        _LIVE["requests"] += 1
        try:
            response = await fetch(self._url, to_js(self._options, dict_converter=Object.fromEntries))
        except JsException as broken:
            raise RequestBroken(broken.name) from None
        finally:
            _LIVE["requests"] -= 1
        return JsResponse(response)

    def abort(self) -> None:
        """Break it off at once, whichever event of the call it belongs to."""
        self._controller.abort()


class JsResponse:
    """A response whose body is handed on piece by piece."""

    __slots__ = ("_body", "status")

    def __init__(self, response: Any) -> None:
        self.status: int = response.status
        self._body = response.body

    async def deliver(self, take: Callable[[bytes], bool]) -> None:
        """Hand on each piece as it comes, until the body ends or ``take`` wants no more."""
        if not self._body:
            return
        _LIVE["requests"] += 1
        try:
            await JsSink(take).drain(self._body)
        except JsException as broken:
            raise RequestBroken(broken.name) from None
        finally:
            _LIVE["requests"] -= 1


class JsSink:
    """Where a body is piped to: JavaScript does the reading, so that a piece costs one call and no task switches."""

    __slots__ = ("_on_piece", "_outcome", "_pieces", "_take")

    def __init__(self, take: Callable[[bytes], bool]) -> None:
        self._take = take
        self._pieces = 0
        self._outcome: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._on_piece: Any = create_proxy(self._write)

    def drain(self, body: Any) -> asyncio.Future[None]:
        """Pipe the body here; done when it has ended, or nothing more of it is wanted."""
        from js import Object, WritableStream

        sink = WritableStream.new(to_js({"write": self._on_piece}, dict_converter=Object.fromEntries))
        body.pipeTo(sink).add_done_callback(self._ended)
        return self._outcome

    def _write(self, piece: Any, _controller: Any) -> Any:
        if self._outcome.done():
            return None
        try:
            if not self._take(piece.to_bytes()):
                self._outcome.set_result(None)
        except Exception as error:  # a fault of ours, for the task that waits
            self._outcome.set_exception(error)
        self._pieces += 1
        # A backend that floods must not keep the caller's interrupt waiting; a delay of 2 ms or less would.
        return asyncio.ensure_future(asyncio.sleep(0.003)) if self._pieces % _PIECES_PER_BREATH == 0 else None

    def _ended(self, piping: asyncio.Future[None]) -> None:
        self._on_piece.destroy()
        error = piping.exception()
        if self._outcome.done():
            return
        if error is None:
            self._outcome.set_result(None)
        else:
            self._outcome.set_exception(error)


class JsTimer:
    """A ``setTimeout``: unlike an asyncio timer it can be cleared, so that the object may hibernate."""

    __slots__ = ("_callback", "_id", "_proxy")

    def __init__(self, seconds: float, callback: Callable[[], None]) -> None:
        from js import setTimeout

        _LIVE["timers"] += 1
        self._callback = callback
        self._proxy: Any = create_proxy(self._fire)
        self._id = setTimeout(self._proxy, seconds * 1000)

    def _fire(self) -> None:
        self._release()
        try:
            self._callback()
        except Exception as error:  # the outermost frame of a timer
            log("error", "timer failed", {"error": type(error).__name__, "detail": str(error)[:500]})

    def cancel(self) -> None:
        """It shall not come."""
        from js import clearTimeout

        if self._proxy is not None:
            clearTimeout(self._id)
            self._release()

    def _release(self) -> None:
        _LIVE["timers"] -= 1
        self._proxy.destroy()
        self._proxy = None


class JsStorage:
    """The object's own storage, by its synchronous interfaces; the outbox is a table."""

    def __init__(self, storage: Any) -> None:
        self._storage = storage
        storage.sql.exec("create table if not exists outbox (seq integer primary key, event text not null)")

    def load(self, key: str) -> str | None:
        """The text stored under this key."""
        value = self._storage.kv.get(key)
        return value if isinstance(value, str) else None

    def store(self, key: str, text: str) -> None:
        """Store text under this key."""
        self._storage.kv.put(key, text)

    def enqueue(self, seq: int, text: str) -> None:
        """Append to the outbox."""
        self._storage.sql.exec("insert or replace into outbox values (?, ?)", seq, text)

    def queued(self, limit: int) -> list[tuple[int, str]]:
        """The oldest entries of the outbox."""
        rows = self._storage.sql.exec("select seq, event from outbox order by seq limit ?", limit).toArray()
        return [(int(row.seq), str(row.event)) for row in rows]

    def dequeue(self, seqs: list[int]) -> None:
        """Remove from the outbox."""
        for seq in seqs:
            self._storage.sql.exec("delete from outbox where seq = ?", seq)

    async def clear(self) -> None:
        """Forget everything, the alarm included."""
        await self._storage.deleteAll()


class Workerd:
    """The platform of one call's object."""

    def __init__(self, ctx: Any) -> None:
        from js import Date

        self._ctx = ctx
        self._date_now = Date.now  # looked up once: every event asks for the time
        self._lines: list[tuple[Level, str, Mapping[str, Scalar]]] = []
        self._tasks: set[asyncio.Task[None]] = set()
        asyncio.get_event_loop().set_exception_handler(_report)
        self.storage = JsStorage(ctx.storage)

    def now(self) -> float:
        """Unix time in seconds; it stands still between two inputs or outputs."""
        return float(self._date_now()) / 1000

    def nonce(self) -> str:
        """Random letters and digits."""
        return secrets.token_hex(12)

    def after(self, seconds: float, callback: Callable[[], None]) -> JsTimer:
        """A timer that keeps the object awake."""
        return JsTimer(seconds, callback)

    def wake_at(self, at: float) -> None:
        """Set the object's alarm."""
        self.spawn(self._set_alarm(at))

    async def _set_alarm(self, at: float) -> None:
        await self._ctx.storage.setAlarm(int(at * 1000))

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Run in the background, held until done."""
        _LIVE["tasks"] += 1
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        _LIVE["tasks"] -= 1
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log("error", "task failed", {"error": type(error).__name__, "detail": str(error)[:500]})

    def request(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> JsRequest:
        """Prepare a request."""
        return JsRequest(method, url, headers, body)

    def sockets(self) -> list[Socket]:
        """All sockets of this call, a closing one included."""
        return [JsSocket(ws) for ws in self._ctx.getWebSockets()]

    def log(self, level: Level, name: str, fields: Mapping[str, Scalar]) -> None:
        """One structured line, written once what the event in hand sends is on its way: a line takes a millisecond."""
        if not self._lines:
            self.after(0.0, self._write_lines)
        self._lines.append((level, name, fields))

    def _write_lines(self) -> None:
        lines, self._lines = self._lines, []
        for line in lines:
            log(*line)


def _report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:  # noqa: ARG001 - asyncio's signature
    """The safety net under everything that runs in the background: nothing fails unseen, and nothing is leaked."""
    error = context.get("exception")
    log("error", "background failure", {"error": type(error).__name__, "detail": str(context.get("message"))[:500]})


def now() -> float:
    """Unix time in seconds, from JavaScript: Python's own clock runs ahead when it is asked often."""
    from js import Date

    return float(Date.now()) / 1000


def log(level: Level, name: str, fields: Mapping[str, Scalar]) -> None:
    """Write one line of JSON at its level; Python's logging would make an error of each."""
    from js import console

    getattr(console, level)(json.dumps({"event": name, **fields}, ensure_ascii=False))


def variable(env: Any, name: str) -> str:
    """A setting of the Worker as text, empty if it is not set."""
    return str(getattr(env, name, None) or "")


def settings_of(env: Any) -> Settings:
    """The Worker's settings; read at each use, never at module level, where they would go into the snapshot."""
    return read_settings(lambda name: variable(env, name))
