"""The relay as one would first write it in Python: every event becomes a frame of its own, by JavaScript's decoder."""

from __future__ import annotations

import json
from typing import Any

from workers import DurableObject, Response, WorkerEntrypoint


class Default(WorkerEntrypoint):
    """Hands each socket to its call's object."""

    async def fetch(self, request: Any) -> Any:
        """``GET /`` for readiness, anything else is a call."""
        if request.headers.get("upgrade") != "websocket":
            return Response("ok")
        return await self.env.CALLS.getByName(request.url)._binding.fetch(request.js_object)


class Call(DurableObject):
    """One call."""

    async def fetch(self, request: Any) -> Any:  # noqa: ARG002 - workerd's signature
        """Accept the socket."""
        from js import WebSocketPair

        client, server = WebSocketPair.new().object_values()
        self.ctx.acceptWebSocket(server)
        return Response(None, status=101, web_socket=client)

    async def webSocketMessage(self, ws: Any, message: Any) -> None:
        """Relay the answer to a prompt."""
        frame = json.loads(message)
        if frame["type"] == "prompt":
            await self._relay(ws, frame["voicePrompt"])

    async def _relay(self, ws: Any, text: str) -> None:
        from js import Object, TextDecoder, fetch
        from pyodide.ffi import to_js

        options = to_js({"method": "POST", "body": json.dumps({"text": text})}, dict_converter=Object.fromEntries)
        response = await fetch(f"{self.env.GURU_STREAM_URL}/v1/turns", options)
        reader = response.body.getReader()
        decoder = TextDecoder.new()
        streaming = to_js({"stream": True}, dict_converter=Object.fromEntries)
        rest = ""
        while not (piece := await reader.read()).done:
            *events, rest = (rest + decoder.decode(piece.value, streaming)).split("\n\n")
            for event in events:
                body = json.loads(event.removeprefix("data: "))
                if "chunk" in body:
                    ws.send(json.dumps({"type": "text", "token": body["chunk"], "last": False}))
                elif body.get("status") == "done":
                    ws.send(json.dumps({"type": "text", "token": "", "last": True}))

    async def webSocketClose(self, ws: Any, code: int, reason: str, was_clean: bool) -> None:  # noqa: ARG002 - as above
        """Answer the peer's close."""
        if code != 1006:
            ws.close(1000 if code == 1005 else code)
