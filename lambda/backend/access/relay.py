"""Lets only the relay through to ``/v1/...``: a session token of one call, and a fresh signature over the request.

Pure ASGI, in front of everything else: whoever fails costs one HMAC. Routes find ``session`` (the ``SessionToken``),
``nonce`` and ``verify_ms`` in ``scope["state"]``, and have to compare the call they are asked about with the token's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from backend.access.body import BodyCut, BodyRefused, check_length, read_body, replay
from backend.logs import log
from backend.refusal import refusal
from common.credentials import (
    DELIVERY_WINDOW_S,
    MAX_CALL_S,
    SIGNATURE_HEADER,
    TOKEN_HEADER,
    KeyRing,
    Refused,
    RelayCall,
    SessionToken,
    claimed_call,
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
        """Verify and pass on, or answer 401, or 408 or 413 for a body beyond the limits; a cut body is dropped."""
        if scope["type"] != "http" or not scope["path"].startswith(self.prefix):
            await self.app(scope, receive, send)
            return
        try:
            begun = perf_counter()
            session = self._session(scope)
            check_length(scope)
            read = perf_counter()
            body = await read_body(receive)
            begun += perf_counter() - read  # a slow sender is not our checking
            nonce = self._nonce(scope, body, session.call_sid)
        except BodyCut:
            return
        except BodyRefused as refused:
            await refused.answer(scope, receive, send)
            return
        except Refused as reason:
            log("relay_refused", path=scope["path"], reason=str(reason))
            await refusal(401, "refused", "credentials that do not hold")(scope, receive, send)
            return
        verify_ms = round((perf_counter() - begun) * 1000, 2)
        scope.setdefault("state", {}).update(session=session, nonce=nonce, verify_ms=verify_ms)
        await self.app(scope, replay(body, receive), send)

    def _session(self, scope: Scope) -> SessionToken:
        """What can be told without the body: no byte of it is read for somebody without a token."""
        if scope["query_string"]:
            raise Refused("request: expected no query, which no signature covers")
        token = Headers(scope=scope).get(TOKEN_HEADER, "")
        call_sid = claimed_call(token)  # not verified yet: both signatures are then checked against it
        max_age_s = DELIVERY_WINDOW_S if scope["path"].endswith("/events") else MAX_CALL_S
        session = verify_token(self.session_keys, token, call_sid=call_sid, now=self.now(), max_age_s=max_age_s)
        if session.environment != self.environment:
            raise Refused("session token: made for another environment")
        return session

    def _nonce(self, scope: Scope, body: bytes, call_sid: str) -> str:
        call = RelayCall(scope["method"], scope["path"], body, call_sid)
        return verify_request(self.relay_keys, Headers(scope=scope).get(SIGNATURE_HEADER, ""), call, now=self.now())
