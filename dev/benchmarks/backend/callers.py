"""Who asks the functions: the relay with its signed turns, Twilio with its signed webhooks."""

from __future__ import annotations

import json
import secrets
import time
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlencode

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
from dev.lambda_emulator import url_event
from dev.lambda_emulator.events import Event

PROFILE: Final = "bright-smile"
_NUMBER: Final = "+15550100001"
_ORIGIN: Final = "https://voice.example.com"
_QUESTION: Final = "What time do you open on Saturday?"


def _key() -> str:
    return f"bench:{secrets.token_hex(16)}"


@dataclass(frozen=True, slots=True)
class Callers:
    """The keys of one run, and requests that are signed with them."""

    session_keys: str = field(default_factory=_key)
    relay_keys: str = field(default_factory=_key)
    auth_token: str = field(default_factory=secrets.token_hex)

    def settings(self, database_url: str, relay_url: str) -> dict[str, str]:
        """What both functions need to know."""
        return {
            "GURU_MODE": "deployed",
            "GURU_ENVIRONMENT": "dev",
            "GURU_SESSION_KEYS": self.session_keys,
            "GURU_RELAY_KEYS": self.relay_keys,
            "GURU_PUBLIC_URL": _ORIGIN,
            "GURU_RELAY_URL": relay_url,
            "TWILIO_AUTH_TOKEN": self.auth_token,
            "DATABASE_URL": database_url,
        }

    def turn(self, number: int) -> Event:
        """The first turn of a call of its own."""
        call_sid, now = f"CA{number:032x}", time.time()
        asked = {"call_sid": call_sid, "turn": 1, "text": _QUESTION, "language": "en", "profile": PROFILE}
        body = json.dumps({**asked, "history": []}).encode()
        token = SessionToken(call_sid, PROFILE, int(now), secrets.token_hex(6), "dev")
        call = RelayCall("POST", "/v1/turns", body, call_sid)
        headers = {
            TOKEN_HEADER: mint_token(KeyRing.parse(self.session_keys), token),
            SIGNATURE_HEADER: sign_request(KeyRing.parse(self.relay_keys), call, now=now, nonce=secrets.token_hex(8)),
        }
        return url_event("/v1/turns", method="POST", body=body, headers=headers)

    def webhook(self, number: int) -> Event:
        """A call that comes in."""
        form = {"CallSid": f"CA{number:032x}", "AccountSid": "AC1", "From": "+15550100177", "To": _NUMBER}
        headers = {
            "content-type": "application/x-www-form-urlencoded",
            "x-twilio-signature": twilio_signature(self.auth_token, f"{_ORIGIN}/voice", form),
        }
        return url_event("/voice", method="POST", body=urlencode(form).encode(), headers=headers)
