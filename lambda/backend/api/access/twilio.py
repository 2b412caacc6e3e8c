"""Lets only Twilio through to ``/voice...``: its signature over our public URL and the posted parameters.

Pure ASGI, in front of everything else. Until the signature holds anybody may have sent it, so what is read is bounded
in bytes, seconds and parameters, and checked in one pass. The URL comes from the settings and never from the request,
since proxies rewrite hosts. Routes find the parameters in ``scope["state"]["form"]``. Source: Twilio's "Webhooks
security".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]  # ships no types

from backend.api.access.body import BodyCut, BodyRefused, check_length, read_body, replay
from backend.api.refusal import refusal
from backend.runtime.logs import log
from common.wire.json_shape import clean_text

SIGNATURE_HEADER: Final = "x-twilio-signature"
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


@dataclass(frozen=True, slots=True)
class TwilioAccess:
    """Middleware over ``/voice`` and what is under it; any of the account's auth tokens may have signed."""

    app: ASGIApp
    auth_tokens: tuple[str, ...]
    public_url: str
    account_sid: str = ""
    """When given, posts for any other account are refused."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Verify and pass on, or answer 403, or 408 or 413 for a body beyond the limits; a cut body is dropped."""
        if scope["type"] != "http" or not (scope["path"] == "/voice" or scope["path"].startswith("/voice/")):
            await self.app(scope, receive, send)
            return
        signature = Headers(scope=scope).get(SIGNATURE_HEADER, "")
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
        if not any(_validates(token, url, form, signature) for token in self.auth_tokens):
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


def _validates(token: str, url: str, form: PostedForm, signature: str) -> bool:
    return bool(RequestValidator(token).validate(url, form, signature))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]  # no types


async def _refuse(reason: str, scope: Scope, receive: Receive, send: Send) -> None:
    log("webhook_refused", path=scope["path"], reason=reason)
    await refusal(403, "refused", "expected a request signed by Twilio")(scope, receive, send)
