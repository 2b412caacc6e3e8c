"""A business in the test itself: webhooks and a relay on real loopback sockets, scripted by each test."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, TypeAlias
from urllib.parse import parse_qsl
from xml.sax.saxutils import quoteattr

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request as Upgrade
from websockets.http11 import Response as UpgradeResponse

from common.wire.credentials import is_signed_by_twilio
from dev.phone import Network
from dev.stack.loopback.serving import served

TOKEN = "0123456789abcdef0123456789abcdef"
SPEED = 50.0

Relay: TypeAlias = Callable[[ServerConnection], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Asked:
    """One request to a webhook: its path, form or query, and whether it was signed for its URL."""

    name: str
    form: dict[str, str]
    genuine: bool
    method: str


async def silent_relay(connection: ServerConnection) -> None:
    """Take everything and say nothing."""
    await connection.wait_closed()


async def frames(connection: ServerConnection) -> AsyncIterator[dict[str, Any]]:
    """The frames that the network sends, until the socket is closed in whatever way."""
    with suppress(ConnectionClosed):
        async for message in connection:
            yield json.loads(message)


async def send(connection: ServerConnection, kind: str, **fields: Any) -> None:
    """Send one frame."""
    await connection.send(json.dumps({"type": kind, **fields}))


def answering(answers: dict[str, list[str]]) -> Relay:
    """A relay that answers each prompt by its list of tokens, closed by an empty last one."""

    async def relay(connection: ServerConnection) -> None:
        async for frame in frames(connection):
            if frame["type"] == "prompt":
                for token in answers.get(frame["voicePrompt"], []):
                    await send(connection, "text", token=token, last=False)
                await send(connection, "text", token="", last=True)

    return relay


@dataclass(slots=True)
class Business:
    """Webhooks by path (the verbs they answer with) and the relay; what they were asked is kept in order."""

    http: str
    ws: str
    pages: dict[str, str] = field(default_factory=dict[str, str])
    relay: Relay = silent_relay
    asked: list[Asked] = field(default_factory=list[Asked])
    upgrades: list[Upgrade] = field(default_factory=list[Upgrade])
    content_type: str = "text/xml"
    health: object = None

    def connect(self, attributes: str = "", *, action: str = 'action="/action"', inside: str = "") -> str:
        """The verbs that connect a call to the relay, with all events on."""
        return (
            f"<Connect {action}><ConversationRelay url={quoteattr(self.ws + '/relay')} dtmfDetection='true'"
            f" events='speaker-events tokens-played' reportInputDuringAgentSpeech='any' {attributes}>{inside}"
            "</ConversationRelay></Connect>"
        )

    def network(self, **settings: Any) -> Network:
        """A phone network that this business is connected to."""
        defaults: dict[str, Any] = {"voice_url": f"{self.http}/voice", "auth_token": TOKEN, "speed": SPEED}
        return Network(**defaults | settings)

    def forms(self, name: str) -> list[dict[str, str]]:
        """What that webhook was told, in order."""
        return [asked.form for asked in self.asked if asked.name == name]

    async def webhook(self, request: Request) -> Response:
        """Answer any request; one that is not signed for its URL gets 403."""
        if request.url.path == "/health":
            return Response("no JSON" if self.health is None else json.dumps(self.health))
        body = dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))
        signature = request.headers.get("x-twilio-signature", "")
        genuine = is_signed_by_twilio((TOKEN,), str(request.url), signature, body)
        name = request.url.path.removeprefix("/")
        self.asked.append(Asked(name, body or dict(request.query_params), genuine, request.method))
        if not genuine:
            return Response(status_code=403)
        if name not in self.pages:
            return Response(status_code=404)
        return Response(f"<Response>{self.pages[name]}</Response>", media_type=self.content_type)

    def admit(self, connection: ServerConnection, request: Upgrade) -> UpgradeResponse | None:
        """Refuse an upgrade that is not signed for its URL as written."""
        self.upgrades.append(request)
        signature = request.headers.get("x-twilio-signature", "")
        if is_signed_by_twilio((TOKEN,), self.ws + request.path, signature):
            return None
        return connection.respond(HTTPStatus.FORBIDDEN, "")


@asynccontextmanager
async def open_business() -> AsyncGenerator[Business]:
    """Serve a business until the end of the context."""
    business = Business("", "")
    app = Starlette(routes=[Route("/{name:path}", business.webhook, methods=["GET", "POST"])])

    async def relay(connection: ServerConnection) -> None:
        await business.relay(connection)

    async with (
        served(app) as business.http,
        serve(relay, "127.0.0.1", 0, process_request=business.admit, compression=None) as sockets,
    ):
        business.ws = f"ws://127.0.0.1:{next(iter(sockets.sockets)).getsockname()[1]}"
        yield business
