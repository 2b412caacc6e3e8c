"""The Worker's entry: a greeting and a Durable Object per call, to show that the edge runs."""

from __future__ import annotations

import sys

from workers import DurableObject, Response, WorkerEntrypoint


class Call(DurableObject):
    """One call, named by its CallSid; echoes what it is sent until the relay takes its place."""

    async def fetch(self, request):
        """Accept a WebSocket, or say who is here."""
        from js import WebSocketPair

        if request.headers.get("upgrade") != "websocket":
            return Response.json({"call": self.ctx.id.name})
        client, server = WebSocketPair.new().object_values()
        self.ctx.acceptWebSocket(server)
        return Response(None, status=101, web_socket=client)

    async def webSocketMessage(self, ws, message):
        """Echo."""
        ws.send(f"{self.ctx.id.name}: {message}")

    async def webSocketClose(self, ws, code, reason, was_clean):
        """Answer the close."""
        ws.close(1000, "bye")

    async def webSocketError(self, ws, error):
        """Nothing to do."""

    async def alarm(self, info=None):
        """Nothing to do."""


class Default(WorkerEntrypoint):
    """Routes requests to the object of their call."""

    async def fetch(self, request):
        """Health, or the call's object."""
        from js import URL

        import common

        path = URL.new(request.url).pathname
        if path == "/health":
            return Response.json({"ok": True, "version": 2, "python": sys.version.split()[0], "environment": self.env.GURU_ENVIRONMENT, "common": (common.__doc__ or "")[:15]})
        stub = self.env.CALLS.getByName(path.rsplit("/", 1)[-1])
        return await stub._binding.fetch(request.js_object)
