"""Lets only the relay through to ``/v1/...``: a session token of one call, and a fresh signature over the request.

Pure ASGI, in front of everything else: whoever fails costs one HMAC. Routes find ``session`` (the ``SessionToken``),
``nonce`` and ``verify_ms`` in ``scope["state"]``, and have to compare the call they are asked about with the token's.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from backend.access.body import BodyCut, BodyTooLarge, read_body, replay
from backend.logs import log
from common.credentials import (
    SIGNATURE_HEADER,
    TOKEN_HEADER,
    KeyRing,
    Refused,
    RelayCall,
    SessionToken,
    verify_request,
    verify_token,
)


@dataclass(frozen=True, slots=True)
class RelayAccess:
    """Middleware over the paths under ``prefix``; ``now`` gives Unix time in seconds."""

    app: ASGIApp
    session_keys: KeyRing
    relay_keys: KeyRing
    environment: str
    now: Callable[[], float]
    prefix: str = "/v1/"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Verify and pass on, or answer 401, or 413 when the body is too large; a cut body is dropped."""
        if scope["type"] != "http" or not scope["path"].startswith(self.prefix):
            await self.app(scope, receive, send)
            return
        try:
            body = await read_body(receive)
            begun = perf_counter()
            session, nonce = self._verify(scope, body)
        except BodyCut:
            return
        except BodyTooLarge as error:
            await _refusal(413, "too_large", str(error))(scope, receive, send)
            return
        except Refused as refusal:
            log("relay_refused", path=scope["path"], reason=str(refusal))
            await _refusal(401, "refused", "credentials that do not hold")(scope, receive, send)
            return
        verify_ms = round((perf_counter() - begun) * 1000, 2)
        scope.setdefault("state", {}).update(session=session, nonce=nonce, verify_ms=verify_ms)
        await self.app(scope, replay(body, receive), send)

    def _verify(self, scope: Scope, body: bytes) -> tuple[SessionToken, str]:
        headers = Headers(scope=scope)
        token = headers.get(TOKEN_HEADER, "")
        call_sid = _call_of(token)
        session = verify_token(self.session_keys, token, call_sid=call_sid, now=self.now())
        if session.environment != self.environment:
            raise Refused("session token: made for another environment")
        call = RelayCall(scope["method"], scope["path"], body, call_sid)
        nonce = verify_request(self.relay_keys, headers.get(SIGNATURE_HEADER, ""), call, now=self.now())
        return session, nonce


def _call_of(token: str) -> str:
    """The call a token says it is for, not yet verified: it is what both signatures are then checked against."""
    payload = [*token.split("."), "", "", ""][2]
    try:
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        return str(claims["cs"])
    except (ValueError, TypeError, KeyError):
        raise Refused("session token: expected v1.kid.payload.signature") from None


def _refusal(status: int, code: str, message: str) -> JSONResponse:
    return JSONResponse({"error": {"code": code, "message": message}}, status)
