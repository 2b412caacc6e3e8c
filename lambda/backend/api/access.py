"""The credentials of whoever asks: Twilio by its signature, the relay by token and signature.

Pure ASGI, in front of everything else: whoever fails costs one HMAC. Until a signature holds anybody may have sent a
request, so what is read of it is bounded in bytes, seconds and parameters, and checked in one pass.

Of the relay's requests routes find ``session`` (the ``SessionToken``), ``nonce`` and ``verify_ms`` in
``scope["state"]``, and have to compare the call they are asked about with the token's. Twilio signs our public URL,
which comes from the settings and never from the request, since proxies rewrite hosts, and the posted parameters, which
routes find in ``scope["state"]["form"]``. Source: Twilio's "Webhooks security".
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from time import perf_counter
from typing import Final, Protocol
from urllib.parse import parse_qsl

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from backend.api.refusal import refusal
from backend.runtime.logs import log
from common.limits import CALL_LIMIT_S, MAX_BODY_BYTES
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
from common.wire.json_shape import clean_text

PATIENCE_S: Final = 5.0
"""How long a body may take: Twilio and the relay send theirs at once, whoever dribbles only holds a place."""


class BodyRefused(ValueError):
    """A body that is not waited for or not held; ``answer`` is what its sender is told."""

    def __init__(self, status: int, code: str, message: str) -> None:
        """The parts of the answer."""
        super().__init__(message)
        # Nothing more is read of this connection, so it can serve no other request.
        self.answer: Response = refusal(status, code, message, {"connection": "close"} if status == 408 else None)


class BodyCut(ConnectionError):
    """The client went away before its body was complete."""


def check_length(scope: Scope, *, most: int = MAX_BODY_BYTES) -> None:
    """Raise ``BodyRefused`` for a body that says itself that it is too large, before any of it is read."""
    stated = Headers(scope=scope).get("content-length", "")
    # int reads no more than 4,300 digits, and a length is no longer than twenty.
    if stated.isdecimal() and (len(stated) > 20 or int(stated) > most):
        raise BodyRefused(413, "too_large", f"expected at most {most} bytes")


async def read_body(receive: Receive, *, most: int = MAX_BODY_BYTES, within_s: float = PATIENCE_S) -> bytes:
    """The whole body of at most that many bytes, whatever length was stated; raises ``BodyRefused`` or ``BodyCut``."""
    try:
        async with asyncio.timeout(within_s):
            return await _read(receive, most)
    except TimeoutError:
        raise BodyRefused(408, "too_slow", f"expected the whole body within {within_s:g} seconds") from None


async def _read(receive: Receive, most: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise BodyCut
        part: bytes = message.get("body", b"")
        size += len(part)
        if size > most:
            raise BodyRefused(413, "too_large", f"expected at most {most} bytes")
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


def replay(body: bytes, receive: Receive) -> Receive:
    """A ``receive`` that gives this body once, then whatever the server has to say (the client's going away)."""
    given = False

    async def receive_again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receive_again


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


TWILIO_HEADER: Final = "x-twilio-signature"
MAX_FORM_BYTES: Final = 64 * 1024
"""Twilio posts about a kilobyte, and a few more with hand-off data or a long transcription."""
MAX_PARAMETERS: Final = 500
"""Twilio posts about thirty."""
MAX_URL_CHARS: Final = 4096
"""Our own URLs have a hundred; what a person adds in Twilio's console fits too."""
_SIGNATURE_CHARS: Final = 28
"""Of an HMAC-SHA1 in Base64."""


class PostedForm(dict[str, str]):
    """What was posted: the last value of each name, and all of them by ``getlist``, as Twilio's library asks."""

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        """From names and values in the order they came."""
        super().__init__(pairs)
        self._all: dict[str, list[str]] = {}
        for name, value in pairs:
            self._all.setdefault(name, []).append(value)

    def getlist(self, name: str) -> list[str]:
        """The values of a name; a look-up, where Starlette's goes through the whole form for each name."""
        return self._all[name]


class Validator(Protocol):
    """Twilio's ``RequestValidator`` of one auth token, whose package only the voice function imports."""

    def validate(self, uri: str, params: PostedForm, signature: str) -> bool:
        """Whether the signature is that of this URL and these parameters."""
        ...


@dataclass(frozen=True, slots=True)
class TwilioAccess:
    """Middleware over ``/voice`` and what is under it; any of the account's auth tokens may have signed."""

    app: ASGIApp
    validators: tuple[Validator, ...]
    public_url: str
    account_sid: str = ""
    """When given, posts for any other account are refused."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Verify and pass on, or answer 403, or 408 or 413 for a body beyond the limits; a cut body is dropped."""
        if scope["type"] != "http" or not (scope["path"] == "/voice" or scope["path"].startswith("/voice/")):
            await self.app(scope, receive, send)
            return
        signature = Headers(scope=scope).get(TWILIO_HEADER, "")
        url = self._url(scope)
        if len(signature) != _SIGNATURE_CHARS or url is None:
            await _refuse("unsigned, or for a URL that is none of ours", scope, receive, send)
            return
        try:
            check_length(scope, most=MAX_FORM_BYTES)
            body = await read_body(receive, most=MAX_FORM_BYTES)
        except BodyCut:
            return
        except BodyRefused as refused:
            await refused.answer(scope, receive, send)
            return
        form = _parse(body)
        reason = "more parameters than Twilio posts" if form is None else self._refusal(url, form, signature)
        if form is None or reason:
            await _refuse(reason, scope, receive, send)
            return
        # Only now: Twilio has signed what it sent.
        scope.setdefault("state", {})["form"] = {name: clean_text(value) for name, value in form.items()}
        await self.app(scope, replay(body, receive), send)

    def _url(self, scope: Scope) -> str | None:
        """What Twilio must have signed; None for what no request of Twilio's asks for."""
        query = scope["query_string"].decode("latin-1")
        # The path as it came, escapes included: Twilio signs what it requested.
        path: str = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1").partition("?")[0]
        if not path.startswith("/") or len(path) + len(query) > MAX_URL_CHARS:
            return None
        return self.public_url + path + (f"?{query}" if query else "")

    def _refusal(self, url: str, form: PostedForm, signature: str) -> str:
        if not any(validator.validate(url, form, signature) for validator in self.validators):
            return "the signature does not hold"
        if self.account_sid and form.get("AccountSid") != self.account_sid:
            return "posted for another account"
        return ""


def _parse(body: bytes) -> PostedForm | None:
    """The parameters; None when there are too many."""
    try:
        # Blank values are signed too; without them almost no call from abroad would verify.
        pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=MAX_PARAMETERS)
    except ValueError:
        return None
    return PostedForm(pairs)


async def _refuse(reason: str, scope: Scope, receive: Receive, send: Send) -> None:
    log("webhook_refused", path=scope["path"], reason=reason)
    await refusal(403, "refused", "expected a request signed by Twilio")(scope, receive, send)
