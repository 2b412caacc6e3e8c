"""A hibernatable WebSocket of workerd."""

from __future__ import annotations

from typing import Any

from relay.workerd.javascript import JavaScript


class JsSocket:
    """A hibernatable WebSocket."""

    __slots__ = ("_js", "_send", "_ws")

    def __init__(self, js: JavaScript, ws: Any) -> None:
        self._js = js
        self._ws = ws
        self._send = ws.send

    @property
    def key(self) -> int:
        """Tells this socket from the call's others, while the object is awake."""
        return int(self._ws.js_id)

    def send(self, text: str) -> None:
        """Send a text frame; one to a socket that is gone is dropped."""
        try:
            self._send(text)
        except self._js.ffi.JsException as gone:
            self._js.log("debug", "send after close", {"error": gone.name})

    def close(self, code: int, reason: str) -> None:
        """Close the socket; the reason is cut to what a close frame holds."""
        try:
            self._ws.close(code, reason.encode()[:123].decode(errors="ignore"))
        except self._js.ffi.JsException as gone:
            self._js.log("debug", "close after close", {"error": gone.name})

    def carry(self, on: bool) -> None:
        """Mark whether this socket carries the call."""
        self._ws.serializeAttachment("line" if on else "")

    def carries(self) -> bool:
        """Whether this socket carries the call."""
        return bool(self._ws.deserializeAttachment() == "line")
