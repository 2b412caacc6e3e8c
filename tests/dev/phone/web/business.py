"""A business of a few lines for the web phone to call: a voice webhook, and a relay that holds the call."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any
from xml.sax.saxutils import quoteattr

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

GREETING = "Good day, this is the test clinic."
LONG_ANSWER = "We open at nine. " + "There is much more to say about that. " * 20
NUMBER = "+15550100001"
SECRET = "token-that-stays-on-the-server"


def create_business(port: int) -> Starlette:
    """The app; its relay is on the same port."""

    async def voice(_: Request) -> Response:
        relay = f"ws://127.0.0.1:{port}/relay"
        return _xml(
            f'<Connect action="/voice/action"><ConversationRelay url={quoteattr(relay)}'
            f' welcomeGreeting={quoteattr(GREETING)} dtmfDetection="true" events="speaker-events tokens-played">'
            f'<Parameter name="session_token" value="{SECRET}"/></ConversationRelay></Connect>'
        )

    async def nothing(_: Request) -> Response:
        return _xml("")

    return Starlette(
        routes=[
            Route("/voice", voice, methods=["POST"]),
            Route("/voice/action", nothing, methods=["POST"]),
            Route("/voice/status", nothing, methods=["POST"]),
            WebSocketRoute("/relay", _relay),
        ]
    )


def _xml(verbs: str) -> Response:
    return Response(f'<?xml version="1.0" encoding="UTF-8"?><Response>{verbs}</Response>', media_type="text/xml")


async def _relay(socket: WebSocket) -> None:
    await socket.accept()
    with suppress(WebSocketDisconnect):
        async for text in socket.iter_text():
            frame = json.loads(text)
            if frame["type"] == "prompt":
                await _answer(socket, frame["voicePrompt"])


async def _answer(socket: WebSocket, said: str) -> None:
    async def send(**frame: Any) -> None:
        await socket.send_text(json.dumps(frame))

    match said.lower():
        case "goodbye":
            await send(type="text", token="Bye.", last=True)
            await send(type="end")
        case "hello":
            await send(type="text", token="Hello to ", last=False)
            await send(type="text", token="you.", last=True)
        case _:
            await send(type="text", token="One moment.", last=True, preemptible=True)
            await send(type="text", token=LONG_ANSWER, last=True)


@contextmanager
def served(app: Any, port: int) -> Generator[str]:
    """Serve an app in a thread, and give its URL."""
    config = uvicorn.Config(app, host="127.0.0.1", port=port, log_level="warning", timeout_graceful_shutdown=1)
    started = threading.Event()

    class Announcing(uvicorn.Server):
        async def startup(self, sockets: Any = None) -> None:
            await super().startup(sockets)
            started.set()

    server = Announcing(config)
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()), daemon=True)
    thread.start()
    assert started.wait(30), "the server did not start"
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(30)
