"""What the webhooks of Twilio have in common: the verified form, TwiML as a response, a new session for a call."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from typing import Annotated, Final, cast

from fastapi import Depends, Request
from fastapi.responses import Response

from backend.profiles.model import RouteLanguage
from backend.services import Services
from backend.twiml import Origins, Session
from common.credentials import SessionToken, mint_token

BOTH: Final[tuple[RouteLanguage, ...]] = ("en", "es")
"""Where the caller's language is not known."""
_CALL_SID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


def _form(request: Request) -> Mapping[str, str]:
    # Put there by TwilioAccess, which has checked that Twilio signed it.
    return cast("Mapping[str, str]", request.scope["state"]["form"])


FormDep = Annotated[Mapping[str, str], Depends(_form)]


class TwimlResponse(Response):
    """A TwiML document."""

    media_type = "text/xml"


def call_sid_of(form: Mapping[str, str]) -> str | None:
    """The call this is about; None for one that could not stand in a path."""
    call_sid = form.get("CallSid", "")
    return call_sid if _CALL_SID.fullmatch(call_sid) else None


def origins(services: Services) -> Origins:
    """Where TwiML points to."""
    settings = services.settings
    return Origins(settings.public_url, settings.relay_url, settings.environment)


def new_token(services: Services, call_sid: str, profile: str) -> tuple[str, str]:
    """A fresh session token for a call, and its id."""
    token = SessionToken(
        call_sid, profile, int(services.now()), secrets.token_urlsafe(12), services.settings.environment
    )
    return mint_token(services.settings.session_ring, token), token.token_id


def new_session(
    form: Mapping[str, str], call_sid: str, language: RouteLanguage, token: str, caller: str, greeting: str
) -> Session:
    """The session that the TwiML of this webhook opens."""
    return Session(call_sid, language, token, caller, form.get("CallerName", ""), greeting)
