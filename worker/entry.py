"""The Worker's entry, the only file that imports what workerd provides: its routes, and a call's Durable Object."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable
from typing import Any

from pyodide import ffi
from workers import DurableObject, Response, WorkerEntrypoint

from common.languages import DEFAULT
from common.session.connection import get_ready
from common.wire.credentials import SIGNATURE_HEADER
from relay.access import Denied, admit_upgrade, admit_warm_up, language_in
from relay.call import CallRelay
from relay.public import fallback, health
from relay.settings import BadSettings, Settings, read_settings
from relay.workerd.census import CENSUS
from relay.workerd.javascript import JavaScript
from relay.workerd.platform import Workerd
from relay.workerd.socket import JsSocket

gc.freeze()  # what is imported stays; looking through all of it for garbage would hold up every call for 30 ms


class Default(WorkerEntrypoint):
    """Routes requests; a call's object is touched only by those that prove they may."""

    async def fetch(self, request: Any) -> Any:
        """``/health``, ``/fallback``, ``/ws/{environment}/{language}/{call_sid}``, ``/warm/{environment}/{sid}``."""
        try:
            return await self._route(request)
        except BadSettings as bad:
            javascript().log("error", "settings", {"reason": str(bad)})
            return Response("not configured", status=503)
        except Exception as error:  # the outermost frame: nothing of ours may reach a stranger
            javascript().log_fault("request failed", error)
            return Response("internal error", status=500)

    async def _route(self, request: Any) -> Any:
        js = javascript()
        url = js.names.URL.new(request.url)
        path = url.pathname
        if path == "/health" and request.method in ("GET", "HEAD"):
            return self._health()
        document = fallback(request.method, path)
        if document is not None:
            js.log("warn", "fell back", {"path": path})
            return Response(document, headers={"content-type": "text/xml; charset=utf-8"})
        settings = settings_of(self.env)
        path = _target(url)
        # No route reads a body: a stranger's would be held before anybody knows whose it is.
        if path.startswith("/warm/") and request.method == "POST":
            signature, now = request.headers.get(SIGNATURE_HEADER) or "", js.names.Date.now() / 1000
            admitted = admit_warm_up(settings, path, signature, now)
        elif (request.headers.get("upgrade") or "").lower() == "websocket":
            admitted = admit_upgrade(settings, path, request.headers.get("x-twilio-signature") or "")
        else:
            admitted = Denied(404, "no such route")
        if isinstance(admitted, Denied):
            js.log("warn", "denied", {"status": admitted.status, "reason": admitted.reason})
            return Response("", status=admitted.status)
        stub = self.env.CALLS.getByName(admitted.call_sid)
        # The raw stub: a response wrapped in Python can end its socket when Python frees it.
        if admitted.language:
            return await stub._binding.fetch(request.js_object)
        # Who asks waits for 50 ms at most: the object wakes without anybody waiting for it.
        self.ctx.waitUntil(stub._binding.fetch(request.url))
        return Response("", status=202)

    def _health(self) -> Any:
        try:
            settings_of(self.env)
            problem = ""
        except BadSettings as bad:
            problem = str(bad)
        environment, user_agent = variable(self.env, "GURU_ENVIRONMENT"), str(javascript().names.navigator.userAgent)
        body = health(environment, problem, user_agent, CENSUS.to_json())
        return Response(json.dumps(body), status=503 if problem else 200, headers={"content-type": "application/json"})


class CallObject(DurableObject):
    """The object of one call, named by its CallSid; everything it knows is built on the first event that needs it."""

    def __init__(self, ctx: Any, env: Any) -> None:
        super().__init__(ctx, env)
        self._relay: CallRelay | None = None

    def relay(self, language: str = DEFAULT.code) -> CallRelay:
        """The call's relay; the language counts only for a call that is not stored yet."""
        if self._relay is None or self._relay.forgotten:
            CENSUS.built_object()
            self._relay = CallRelay(Workerd(javascript(), self.ctx), settings_of(self.env), self._name(), language)
        return self._relay

    async def fetch(self, request: Any) -> Any:
        """Accept a socket that the entry has admitted, or be warmed up."""
        names = javascript().names
        path = _target(names.URL.new(request.url))
        if path.startswith("/warm/"):
            # Which language it will be is not known yet; another one is prepared while its greeting plays.
            get_ready(DEFAULT)
            return Response("", status=204)
        relay = self.relay(language_in(path))
        client, server = names.WebSocketPair.new().object_values()
        self.ctx.acceptWebSocket(server)
        CENSUS.began("sockets")
        relay.opened()
        return Response(None, status=101, web_socket=client)

    async def webSocketMessage(self, ws: Any, message: Any) -> None:
        """A frame came; also wakes a hibernating object."""
        text = message if isinstance(message, str) else None
        self._guard(lambda: self.relay().received(JsSocket(javascript(), ws), text))

    async def webSocketClose(self, ws: Any, code: int, reason: str, was_clean: bool) -> None:  # noqa: ARG002 - workerd's signature
        """A socket closed, or dropped (1006)."""
        CENSUS.ended("sockets")
        self._guard(lambda: self.relay().closed(JsSocket(javascript(), ws), code, reason))

    async def webSocketError(self, ws: Any, error: Any) -> None:  # noqa: ARG002 - workerd's signature
        """A socket broke a rule of the protocol and is gone."""
        CENSUS.ended("sockets")
        self._guard(lambda: self.relay().closed(JsSocket(javascript(), ws), 1006))

    async def alarm(self, info: Any = None) -> None:  # noqa: ARG002 - workerd's signature
        """The call's alarm rang, perhaps after an eviction."""
        await self.relay().woken()  # what it raises makes workerd ring again later, and is logged

    def _name(self) -> str:
        return str(self.ctx.id.name)

    def _guard(self, work: Callable[[], None]) -> None:
        try:
            work()
            CENSUS.note_call(self._name(), under_way=self.relay().is_under_way())
        except Exception as error:  # the outermost frame: a fault of ours must not end the call
            javascript().log_fault("event failed", error)


def javascript() -> JavaScript:
    """JavaScript, for the adapters; its names are never imported at module level, which is frozen at deployment."""
    import js

    return JavaScript(js, ffi)


def _target(url: Any) -> str:
    """The path with its query, if it has one: no signature covers a query, so a path with one is none of ours."""
    return str(url.href).removeprefix(str(url.origin))


def variable(env: Any, name: str) -> str:
    """A setting of the Worker as text, empty if it is not set."""
    return str(getattr(env, name, None) or "")


def settings_of(env: Any) -> Settings:
    """The Worker's settings; read at each use, never at module level, where they would go into the snapshot."""
    return read_settings(lambda name: variable(env, name))
