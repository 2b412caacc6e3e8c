"""Settings, frames and signatures that the relay's tests share."""

from __future__ import annotations

import json
from collections.abc import Sequence

from common.wire.credentials import KeyRing, SessionToken, mint_token
from relay.settings import Settings

CALL = "CA" + "0" * 31 + "1"
KEYS = KeyRing({"k1": b"s" * 32})
SETTINGS = Settings(
    environment="dev",
    relay_url="wss://relay.example.com",
    api_url="https://api.example.com",
    stream_url="https://stream.example.com/live",
    auth_tokens=("12345",),
    session_keys=KEYS,
    relay_keys=KeyRing({"r1": b"r" * 32}),
)


def token(now: float, *, call_sid: str = CALL, environment: str = "dev", token_id: str = "jti") -> str:
    return mint_token(KEYS, SessionToken(call_sid, "clinic", int(now), token_id, environment))


def setup(
    session_token: str,
    *,
    call_sid: str = CALL,
    session: str = "VX1",
    codes: Sequence[str] = ("en", "es"),
    **more: object,
) -> str:
    edge = {"greeting": "Welcome.", "codes": {code: f"{code}-US" for code in codes}, **more}
    return json.dumps(
        {
            "type": "setup",
            "sessionId": session,
            "callSid": call_sid,
            "customParameters": {"session_token": session_token, "edge": json.dumps(edge)},
        }
    )


def prompt(text: str) -> str:
    return json.dumps({"type": "prompt", "voicePrompt": text, "lang": "en-US", "last": True})
