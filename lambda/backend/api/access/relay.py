"""Lets only the relay through to ``/v1/...``: a session token of one call, and a fresh signature over the request.

Pure ASGI, in front of everything else: whoever fails costs one HMAC. Routes find ``session`` (the ``SessionToken``),
``nonce`` and ``verify_ms`` in ``scope["state"]``, and have to compare the call they are asked about with the token's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from time import perf_counter

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from backend.api.access.body import BodyCut, BodyRefused, check_length, read_body, replay
from backend.api.refusal import refusal
from backend.runtime.logs import log
from common.limits import CALL_LIMIT_S
from common.wire.credentials import (
    DELIVERY_WINDOW_S,
    MAX_CLOCK_SKEW_S,
    SIGNATURE_HEADER,
    TOKEN_HEADER,
    KeyRing,
    Refused,
    RelayCall,
    SessionToken,
    verify_request,
    verify_token,
)


class Seen:
    """The signatures that this process has accepted, for as long as each could be sent again.

    On Lambda every environment has a memory of its own. What changes something stands a repetition there as well: the
    database knows the requests for a turn, the numbers of events, and that a turn was called off.
    """

    def __init__(self, *, most: int = 50_000) -> None:
        """``most`` bounds the memory; the oldest are forgotten first. Only who has a key can fill it."""
        self._most = most
        self._until: dict[str, float] = {}

    def note(self, signature: str, *, now: float) -> None:
        """Remember a signature that holds; raises ``Refused`` for one that came before."""
        if self._until.get(signature, now) > now:
            raise Refused("request signature: used before")
        while self._until and (len(self._until) >= self._most or next(iter(self._until.values())) <= now):
            del self._until[next(iter(self._until))]
        # It may be stamped a minute ahead, and then holds for another one.
        self._until[signature] = now + 2 * MAX_CLOCK_SKEW_S


@dataclass(frozen=True, slots=True)
class RelayAccess:
    """Middleware over the paths under ``prefix``; ``now`` gives Unix time in seconds."""

    app: ASGIApp
    session_keys: KeyRing
    relay_keys: KeyRing
    environment: str
    now: Callable[[], float]
    prefix: str = "/v1/"
    seen: Seen = field(default_factory=Seen)

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
        max_age_s = DELIVERY_WINDOW_S if scope["path"].endswith("/events") else CALL_LIMIT_S
        # Whichever call it is for: the request's signature is then checked against it, and the route compares.
        session = verify_token(self.session_keys, token, call_sid=None, now=self.now(), max_age_s=max_age_s)
        if session.environment != self.environment:
            raise Refused("session token: made for another environment")
        return session

    def _nonce(self, scope: Scope, body: bytes, call_sid: str) -> str:
        call = RelayCall(scope["method"], scope["path"], body, call_sid)
        signature = Headers(scope=scope).get(SIGNATURE_HEADER, "")
        nonce = verify_request(self.relay_keys, signature, call, now=self.now())
        self.seen.note(signature, now=self.now())
        return nonce
