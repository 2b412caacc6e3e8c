"""Who may speak to whom: Twilio's signature, the session token of a call, the signature of a relay request.

Keys are held in a ``KeyRing``, by id, so that they can be rotated: the first signs, all verify. Every check takes the
time as an argument and compares in constant time.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from common.limits import CALL_LIMIT_S, MAX_TOKEN_CHARS
from common.wire.json_shape import as_object, read_json

TOKEN_AUDIENCE: Final = "relay"
TOKEN_HEADER: Final = "x-session-token"
SIGNATURE_HEADER: Final = "x-relay-sig"
START_WINDOW_S: Final = 120
"""A token opens a session only this long after the voice webhook made it; later it only proves one."""
DELIVERY_WINDOW_S: Final = 3 * 24 * 3600
"""How long after a token was made it may still bring the events of its call: long enough to mend a wrong key in."""
MAX_CLOCK_SKEW_S: Final = 60
_VERSION: Final = "v1"


class Refused(ValueError):
    """A credential that does not hold; the message says which check failed and never contains the credential."""


@dataclass(frozen=True, slots=True)
class KeyRing:
    """Secret keys by id; the first one signs."""

    keys: Mapping[str, bytes]

    @classmethod
    def parse(cls, text: str, *, name: str = "keys") -> KeyRing:
        """Read ``id:secret[,id:secret...]``; ``name`` is the setting that a mistake is reported for."""
        pairs = [pair.partition(":") for pair in text.split(",")]
        keys = {kid.strip(): secret.strip().encode() for kid, _, secret in pairs}
        if any(not kid or "." in kid or len(secret) < 16 for kid, secret in keys.items()):
            raise ValueError(f"{name}: expected id:secret[,id:secret...] with secrets of 16 characters or more")
        if len(keys) < len(pairs):
            raise ValueError(f"{name}: expected a different id for each secret")
        return cls(keys)

    def sign(self, message: bytes) -> tuple[str, str]:
        """The id of the first key, and its signature over the message."""
        kid, key = next(iter(self.keys.items()))
        return kid, _b64(hmac.digest(key, message, "sha256"))

    def verify(self, kid: str, message: bytes, signature: str) -> bool:
        """Whether the key of that id made this signature."""
        key = self.keys.get(kid)
        return key is not None and hmac.compare_digest(
            _b64(hmac.digest(key, message, "sha256")).encode(), signature.encode()
        )


@dataclass(frozen=True, slots=True)
class SessionToken:
    """What a session token says: one call, the profile it was answered for, when it was made, its single-use id."""

    call_sid: str
    profile: str
    issued_at: int
    token_id: str
    environment: str = "dev"


def mint_token(keys: KeyRing, token: SessionToken) -> str:
    """The signed text of a session token: ``v1.kid.payload.signature``."""
    claims = {
        "aud": TOKEN_AUDIENCE,
        "cs": token.call_sid,
        "p": token.profile,
        "env": token.environment,
        "iat": token.issued_at,
        "jti": token.token_id,
    }
    payload = _b64(json.dumps(claims, separators=(",", ":")).encode())
    kid, signature = keys.sign(f"{_VERSION}.{payload}".encode())
    return f"{_VERSION}.{kid}.{payload}.{signature}"


def verify_token(
    keys: KeyRing, text: str, *, call_sid: str | None, now: float, max_age_s: float = CALL_LIMIT_S
) -> SessionToken:
    """Read a session token that was made for this call and is not too old; raises ``Refused`` otherwise.

    Without a ``call_sid`` the token says which call it is for, and whoever asks must compare that with the request.
    """
    kid, payload, signature = _token_parts(text)
    if not keys.verify(kid, f"{_VERSION}.{payload}".encode(), signature):
        raise Refused("session token: unknown key or wrong signature")
    claims = _claims(payload)
    if claims.get("aud") != TOKEN_AUDIENCE:
        raise Refused("session token: made for another audience")
    made_for = claims.get("cs")
    if not isinstance(made_for, str):
        raise Refused("session token: expected a payload that names a call")
    if call_sid not in (None, made_for):
        raise Refused("session token: made for another call")
    issued_at = claims.get("iat")
    if not isinstance(issued_at, int) or not -MAX_CLOCK_SKEW_S <= now - issued_at <= max_age_s:
        raise Refused("session token: expired or not yet valid")
    return SessionToken(made_for, str(claims.get("p", "")), issued_at, str(claims.get("jti", "")), str(claims["env"]))


def _token_parts(text: str) -> tuple[str, str, str]:
    parts = text.split(".") if len(text) <= MAX_TOKEN_CHARS and text.isascii() else []
    if len(parts) != 4 or parts[0] != _VERSION:
        raise Refused("session token: expected v1.kid.payload.signature")
    return parts[1], parts[2], parts[3]


def _claims(payload: str) -> dict[str, Any]:
    try:
        text = base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)).decode()
        claims = as_object(read_json(text, most=MAX_TOKEN_CHARS))
    except ValueError:
        claims = None
    if claims is None:
        raise Refused("session token: expected a payload of claims")
    return claims


@dataclass(frozen=True, slots=True)
class RelayCall:
    """The parts of a relay request that its signature covers."""

    method: str
    path: str
    body: bytes
    call_sid: str


def sign_request(keys: KeyRing, call: RelayCall, *, now: float, nonce: str) -> str:
    """The ``x-relay-sig`` header: ``v1.kid.time.nonce.signature``; the nonce makes each one unique."""
    stamp = str(int(now))
    kid, signature = keys.sign(_signed_text(call, stamp, nonce))
    return f"{_VERSION}.{kid}.{stamp}.{nonce}.{signature}"


def verify_request(keys: KeyRing, header: str, call: RelayCall, *, now: float) -> str:
    """Check an ``x-relay-sig`` header and give back its nonce; raises ``Refused``."""
    parts = header.split(".")
    if len(parts) != 5 or parts[0] != _VERSION:
        raise Refused("request signature: expected v1.kid.time.nonce.signature")
    _, kid, stamp, nonce, signature = parts
    if not keys.verify(kid, _signed_text(call, stamp, nonce), signature):
        raise Refused("request signature: unknown key, or method, path, body or call differ")
    if abs(now - int(stamp)) > MAX_CLOCK_SKEW_S:
        raise Refused(f"request signature: older or newer than {MAX_CLOCK_SKEW_S} s")
    return nonce


def _signed_text(call: RelayCall, stamp: str, nonce: str) -> bytes:
    digest = hashlib.sha256(call.body).hexdigest()
    return "\n".join((_VERSION, call.method, call.path, stamp, nonce, digest, call.call_sid)).encode()


def parse_auth_tokens(text: str, *, name: str = "auth tokens") -> tuple[str, ...]:
    """Read ``token[,token]``, two while one is changed; ``name`` is the setting that a mistake is reported for."""
    tokens = tuple(token.strip() for token in text.split(","))
    if not all(tokens):
        raise ValueError(f"{name}: expected one token or two with a comma between them: one is empty")
    return tokens


def twilio_signature(auth_token: str, url: str, parameters: Mapping[str, str] | None = None) -> str:
    """Twilio's ``X-Twilio-Signature`` over a URL and, for a form post, its parameters.

    Source: Twilio, "Webhooks security". A WebSocket upgrade is signed over its ``wss://`` URL with no parameters.
    """
    signed = url + "".join(f"{name}{value}" for name, value in sorted((parameters or {}).items()))
    return base64.b64encode(hmac.digest(auth_token.encode(), signed.encode(), "sha1")).decode()


def is_signed_by_twilio(
    auth_tokens: tuple[str, ...], url: str, signature: str, parameters: Mapping[str, str] | None = None
) -> bool:
    """Whether one of the account's auth tokens (two while they are rotated) made this signature."""
    return any(
        hmac.compare_digest(twilio_signature(token, url, parameters).encode(), signature.encode())
        for token in auth_tokens
    )


def _b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
