"""What the webhooks of Twilio have in common: the verified form, TwiML as a response, an apology whatever breaks."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Final, NoReturn, cast

import phonenumbers
from fastapi import Depends, Request
from fastapi.responses import Response

from backend.api.webhooks.warm import Warmer
from backend.calls.twiml.document import Origins, apology
from backend.languages import LANGUAGES
from backend.profiles.fields import RouteLanguage
from backend.runtime.logs import log, log_failure

if TYPE_CHECKING:
    from backend.api.services import Services

DATABASE_S: Final = 2.0
"""How long a webhook waits for the database in all: Twilio gives up after fifteen seconds, and callers hear nothing."""
_CALL_SID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_ADDRESS: Final = re.compile(r"^(?:client|sip|sips|whatsapp):\S{1,250}$", re.IGNORECASE)
_HIDDEN: Final = frozenset({"anonymous", "restricted", "unknown", "unavailable", "private", "blocked"})
_HIDDEN_NUMBERS: Final = frozenset({"266696687", "7378742833", "2562533", "8566", "464", "86282452253"})
"""What Twilio sends for a hidden caller: ANONYMOUS, RESTRICTED and the like, as digits of a keypad."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """One webhook: what Twilio posted and signed, and what answering it takes.

    All of its questions to the database together take ``DATABASE_S`` at most.
    """

    form: Mapping[str, str]
    services: Services
    warmer: Warmer

    def origins(self) -> Origins:
        """Where TwiML points to."""
        settings = self.services.settings
        return Origins(settings.public_url, settings.relay_url, settings.environment)


async def _webhook(request: Request) -> Webhook:
    # A coroutine, though it waits for nothing: FastAPI sends plain functions to a thread, which the caller waits for.
    services: Services = request.app.state.services
    # The form was put there by TwilioAccess, which has checked that Twilio signed it.
    form = cast("Mapping[str, str]", request.scope["state"]["form"])
    return Webhook(form, services.within(DATABASE_S), cast("Warmer", request.app.state.warmer))


WebhookDep = Annotated[Webhook, Depends(_webhook)]


class TwimlResponse(Response):
    """A TwiML document."""

    media_type = "text/xml"


class NotAnswered(Exception):
    """A call that goes no further: an apology in these languages, and its end. The log has told why."""

    def __init__(self, languages: tuple[RouteLanguage, ...] = tuple(LANGUAGES), *, in_service: bool = True) -> None:
        """``in_service``: whether it is trouble of ours, or a number that nobody serves."""
        super().__init__()
        self.languages = languages
        self.in_service = in_service


async def spoken(work: Awaitable[str], webhook: Webhook) -> TwimlResponse:
    """The document that is being made, or an apology: the outermost frame of a call, which must hear a word.

    Whatever breaks, most likely the database, Twilio would otherwise leave the caller with a busy tone.
    """
    try:
        return TwimlResponse(await work)
    except NotAnswered as refused:
        return TwimlResponse(apology(refused.languages, in_service=refused.in_service))
    except Exception as error:
        log_failure("webhook_failed", error, call_sid=webhook.form.get("CallSid"))
        return TwimlResponse(apology(tuple(LANGUAGES)))


def apologise(webhook: Webhook, reason: str) -> NoReturn:
    """Answer in every language a call whose own is not to be found; the log tells who watches."""
    log("apologised", call_sid=webhook.form.get("CallSid"), reason=reason)
    raise NotAnswered


def call_sid_of(form: Mapping[str, str], name: str = "CallSid") -> str | None:
    """The call this is about; None for one that could not stand in a path."""
    call_sid = form.get(name, "")
    return call_sid if _CALL_SID.fullmatch(call_sid) else None


def whole_number(text: str) -> int | None:
    """A count that Twilio posts, such as seconds; None for anything else."""
    return int(text) if text.isdecimal() and len(text) < 10 else None


def clean_number(text: str, *, country: str = "US") -> str | None:
    """A phone number in E.164 form, or None when this is none; ``country`` is for numbers without a country code."""
    try:
        # A plus sign in a form that was encoded carelessly arrives as a space.
        number = phonenumbers.parse(re.sub(r"^ (?=\d)", "+", text), country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def clean_caller(text: str) -> str:
    """A caller's number in E.164 form, a ``client:`` or ``sip:`` address as it is, or nothing for a hidden one."""
    text = text.strip() if not text.startswith(" ") else text.rstrip()
    if _ADDRESS.match(text):
        return text
    if text.lower() in _HIDDEN or text.lstrip("+") in _HIDDEN_NUMBERS:
        return ""
    return clean_number(text) or ""
