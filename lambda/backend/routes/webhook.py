"""What the webhooks of Twilio have in common: the verified form, TwiML as a response, an apology whatever breaks."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Mapping
from typing import Annotated, Final, cast

from fastapi import Depends, Request
from fastapi.responses import Response

from backend.logs import log, log_failure
from backend.profiles.fields import RouteLanguage
from backend.services import Services
from backend.twiml.document import Origins, apology
from backend.warm import Warmer

BOTH: Final[tuple[RouteLanguage, ...]] = ("en", "es")
"""Where the caller's language is not known."""
DATABASE_S: Final = 2.0
"""How long a webhook waits for the database in all: Twilio gives up after fifteen seconds, and callers hear nothing."""
_CALL_SID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


# Coroutines, though they wait for nothing: FastAPI sends plain functions to a thread, which the caller waits for.


async def _form(request: Request) -> Mapping[str, str]:
    # Put there by TwilioAccess, which has checked that Twilio signed it.
    return cast("Mapping[str, str]", request.scope["state"]["form"])


async def _services(request: Request) -> Services:
    services: Services = request.app.state.services
    return services.within(DATABASE_S)


async def _warmer(request: Request) -> Warmer:
    return cast("Warmer", request.app.state.warmer)


ServicesDep = Annotated[Services, Depends(_services)]
"""For webhooks: all of one request's questions to the database together take ``DATABASE_S`` at most."""
FormDep = Annotated[Mapping[str, str], Depends(_form)]
WarmerDep = Annotated[Warmer, Depends(_warmer)]


class TwimlResponse(Response):
    """A TwiML document."""

    media_type = "text/xml"


async def spoken(work: Awaitable[str], form: Mapping[str, str]) -> TwimlResponse:
    """The document that is being made, or an apology: the outermost frame of a call, which must hear a word.

    Whatever breaks, most likely the database, Twilio would otherwise leave the caller with a busy tone.
    """
    try:
        return TwimlResponse(await work)
    except Exception as error:
        log_failure("webhook_failed", error, call_sid=form.get("CallSid"))
        return TwimlResponse(apology(BOTH))


def apologise(form: Mapping[str, str], reason: str) -> str:
    """An apology in every language, for a call whose own is not to be found; the log tells who watches."""
    log("apologised", call_sid=form.get("CallSid"), reason=reason)
    return apology(BOTH)


def call_sid_of(form: Mapping[str, str], name: str = "CallSid") -> str | None:
    """The call this is about; None for one that could not stand in a path."""
    call_sid = form.get(name, "")
    return call_sid if _CALL_SID.fullmatch(call_sid) else None


def whole_number(text: str) -> int | None:
    """A count that Twilio posts, such as seconds; None for anything else."""
    return int(text) if text.isdecimal() and len(text) < 10 else None


def origins(services: Services) -> Origins:
    """Where TwiML points to."""
    settings = services.settings
    return Origins(settings.public_url, settings.relay_url, settings.environment)
