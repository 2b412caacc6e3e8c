"""A Durable Object in Python that sends every frame back: the least that a round trip can cost."""

from __future__ import annotations

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
        """Send it back."""
        ws.send(message)

    async def webSocketClose(self, ws: Any, code: int, reason: str, was_clean: bool) -> None:  # noqa: ARG002 - as above
        """Answer the peer's close."""
        if code != 1006:
            ws.close(1000 if code == 1005 else code)
