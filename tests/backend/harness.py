"""A backend under test: the app with keys of its own, and clients that sign like Twilio and like the relay."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from secrets import token_hex
from typing import Any, Final

import httpx2
from fastapi import FastAPI
from pydantic import SecretStr

from backend.api.app import create_app
from backend.postgres.database import Connections, connect
from backend.profiles.loader import parse_profile
from backend.profiles.model import Profile
from backend.profiles.store import apply_profile
from backend.runtime.settings import FunctionKind, Settings
from common.wire.credentials import (
    SIGNATURE_HEADER,
    TOKEN_HEADER,
    KeyRing,
    RelayCall,
    SessionToken,
    mint_token,
    sign_request,
    twilio_signature,
)
from common.wire.sse import Decoder

ORIGIN: Final = "https://voice.example.com"
RELAY: Final = "wss://relay.example.com"
AUTH_TOKEN: Final = "twilio-token-of-the-tests"
SESSION_KEYS: Final = "s1:session-secret-of-the-tests"
RELAY_KEYS: Final = "r1:relay-secret-of-the-tests"
CALL: Final = "CA0123456789abcdef0123456789abcdef"
NOWHERE: Final = "postgresql://127.0.0.1:9/guru?connect_timeout=1"
"""A database that refuses connections."""

PROFILE: Final = """
name: corner-bakery
numbers:
  "+15550100001": en
  "+15550100002": es
assistant: {name: Ada, display_name: Corner Bakery}
languages:
  en:
    code: en-US
    tts_provider: Google
    voice: en-US-Chirp3-HD-Aoede
    hints: [sourdough, Corner Bakery]
    greeting: Hello, this is Ada. How can I help?
  es:
    code: es-US
    tts_provider: Amazon
    voice: Lupe-Neural
    transcription_provider: Google
    greeting: Hola, soy Ada. ¿En qué le ayudo?
ai: {top_k: 3, instructions: Be kind. We open at seven.}
messages: nobody
transfer:
  destinations:
    reception: {number: "+15550100009"}
"""


def bakery(**changes: Any) -> Profile:
    """The profile of the tests, with some of its fields replaced; who has a voicemail is left messages there."""
    messages = "voicemail" if changes.get("voicemail") else "nobody"
    return parse_profile(PROFILE).model_copy(update={"messages": messages, **changes})


def settings_for(database_url: str = NOWHERE, **changes: Any) -> Settings:
    """Settings with keys that the tests know."""
    given: dict[str, Any] = {
        "database_url": SecretStr(database_url),
        "public_url": ORIGIN,
        # Port 9 refuses at once, so that warming ends before it is waited for.
        "relay_url": "ws://127.0.0.1:9",
        "session_keys": SecretStr(SESSION_KEYS),
        "relay_keys": SecretStr(RELAY_KEYS),
        "twilio_auth_token": SecretStr(AUTH_TOKEN),
    }
    return Settings(**{**given, **changes})


@dataclass(frozen=True, slots=True)
class Backend:
    """The app and an HTTP client that leads to it."""

    app: FastAPI
    client: httpx2.AsyncClient

    async def webhook(self, path: str, form: Mapping[str, str], *, signature: str | None = None) -> httpx2.Response:
        """Post a form as Twilio does, signed unless another signature is given."""
        signed = twilio_signature(AUTH_TOKEN, ORIGIN + path, form) if signature is None else signature
        return await self.client.post(path, data=dict(form), headers={"x-twilio-signature": signed})

    async def relay(self, path: str, body: Any = None, *, call_sid: str = CALL, **changes: Any) -> httpx2.Response:
        """Post as the relay does, with a session token and a signature; ``changes`` go to ``relay_headers``."""
        content = b"" if body is None else json.dumps(body).encode()
        headers = relay_headers(path, content, call_sid=call_sid, **changes)
        return await self.client.post(path, content=content, headers=headers)


def token_for(call_sid: str = CALL, *, environment: str = "dev", profile: str = "corner-bakery", age: int = 0) -> str:
    """A session token as the voice webhook makes it, ``age`` seconds ago."""
    issued_at = int(time.time()) - age
    return mint_token(KeyRing.parse(SESSION_KEYS), SessionToken(call_sid, profile, issued_at, "t1", environment))


def relay_headers(
    path: str, content: bytes, *, call_sid: str = CALL, token: str | None = None, nonce: str | None = None, age: int = 0
) -> dict[str, str]:
    """The credentials of a relay request, signed ``age`` seconds ago."""
    call = RelayCall("POST", path, content, call_sid)
    signature = sign_request(KeyRing.parse(RELAY_KEYS), call, now=time.time() - age, nonce=nonce or token_hex(8))
    return {TOKEN_HEADER: token_for(call_sid) if token is None else token, SIGNATURE_HEADER: signature}


def turn(**changes: Any) -> dict[str, Any]:
    """The body of a turn request."""
    given: dict[str, Any] = {
        "call_sid": CALL,
        "turn": 1,
        "text": "When do you open?",
        "language": "en",
        "profile": "corner-bakery",
        "history": [],
    }
    return {**given, **changes}


def incoming(**changes: str) -> dict[str, str]:
    """The form of a call that comes in; Twilio leaves unknown places empty."""
    given = {
        "CallSid": CALL,
        "AccountSid": "AC1",
        "From": "+15550100177",
        "To": "+15550100001",
        "CallStatus": "ringing",
        "FromCity": "",
    }
    return {**given, **changes}


def events_of(text: str) -> list[dict[str, Any]]:
    """The JSON objects of an event stream."""
    return [json.loads(data) for data in Decoder().feed(text)]


class AwakeRelay:
    """Stands for the warmer where no relay runs: nothing is known against it, unless a test says so."""

    def __init__(self) -> None:
        self.up = True
        self.woken: list[str] = []

    async def warm(self, call_sid: str, *, now: float) -> bool:  # noqa: ARG002  # the warmer's signature
        """Note whom it was woken for."""
        self.woken.append(call_sid)
        return self.up

    async def close(self) -> None:
        """Nothing is open."""


@asynccontextmanager
async def backend_with(
    database_url: str = NOWHERE, *, kind: FunctionKind = "all", now: Callable[[], float] = time.time, **changes: Any
) -> AsyncGenerator[Backend]:
    """A backend without a server in between; ``changes`` are settings."""
    # A pool would wait for a database that is away; one connection fails at once.
    database = Connections(NOWHERE) if database_url == NOWHERE else None
    app = create_app(kind, settings=settings_for(database_url, **changes), database=database, now=now)
    if kind != "stream":
        await app.state.warmer.close()
        app.state.warmer = AwakeRelay()
    transport = httpx2.ASGITransport(app)
    async with httpx2.AsyncClient(transport=transport, base_url=ORIGIN) as client:
        yield Backend(app, client)
    await close(app)


async def close(app: FastAPI) -> None:
    """Close what an app holds open, as a server does when it stops."""
    async with app.router.lifespan_context(app):
        pass


async def apply(database_url: str, profile: Profile | None = None) -> None:
    """Put a profile into force, the tests' own unless another is given."""
    async with await connect(database_url) as connection:
        await apply_profile(connection, profile or bakery())
