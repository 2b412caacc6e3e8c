"""Lets only Twilio through to ``/voice...``: its signature over our public URL and the posted parameters.

Pure ASGI, in front of everything else. The URL comes from the settings, never from the request, since proxies rewrite
hosts. The route finds the parameters in ``scope["state"]["form"]``. Source: Twilio, "Webhooks security".
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.datastructures import Headers, ImmutableMultiDict
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]  # ships no types

from backend.access.body import BodyCut, BodyTooLarge, read_body, replay
from backend.logs import log
from common.json_shape import clean_text

SIGNATURE_HEADER = "x-twilio-signature"


@dataclass(frozen=True, slots=True)
class TwilioAccess:
    """Middleware over ``/voice`` and what is under it; any of the account's auth tokens may have signed."""

    app: ASGIApp
    auth_tokens: tuple[str, ...]
    public_url: str
    account_sid: str = ""
    """When given, posts for any other account are refused."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Verify and pass on, or answer 403, or 413 when the body is too large; a cut body is dropped."""
        if scope["type"] != "http" or not (scope["path"] == "/voice" or scope["path"].startswith("/voice/")):
            await self.app(scope, receive, send)
            return
        try:
            body = await read_body(receive)
        except BodyCut:
            return
        except BodyTooLarge as error:
            await PlainTextResponse(str(error), 413)(scope, receive, send)
            return
        # Blank values are signed too; without them almost no call from abroad would verify.
        form = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)
        refusal = self._refusal(scope, form)
        if refusal:
            log("webhook_refused", path=scope["path"], reason=refusal)
            await PlainTextResponse("refused", 403)(scope, receive, send)
            return
        # Only now: Twilio has signed what it sent.
        scope.setdefault("state", {})["form"] = {name: clean_text(value) for name, value in form}
        await self.app(scope, replay(body, receive), send)

    def _refusal(self, scope: Scope, form: list[tuple[str, str]]) -> str:
        if not self._is_signed(scope, form):
            return "unsigned, or the signature does not hold"
        if self.account_sid and dict(form).get("AccountSid") != self.account_sid:
            return "posted for another account"
        return ""

    def _is_signed(self, scope: Scope, form: list[tuple[str, str]]) -> bool:
        signature = Headers(scope=scope).get(SIGNATURE_HEADER, "")
        query = scope["query_string"].decode("latin-1")
        # The path as it came, escapes included: Twilio signs what it requested.
        path = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1").partition("?")[0]
        url = self.public_url + path + (f"?{query}" if query else "")
        parameters = ImmutableMultiDict(form)
        return any(_validates(token, url, parameters, signature) for token in self.auth_tokens)


def _validates(token: str, url: str, parameters: ImmutableMultiDict[str, str], signature: str) -> bool:
    return bool(RequestValidator(token).validate(url, parameters, signature))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]  # no types
