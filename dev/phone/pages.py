"""Fetches TwiML documents for a call: standard parameters, the request, the reading, and its warnings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from dev.phone.twiml.document import Document, TwimlUnreadable, read_twiml
from dev.phone.twiml.verbs import Webhook
from dev.phone.updates import Warned, WebhookAnswered
from dev.phone.webhooks import WebhookFailed

if TYPE_CHECKING:
    from dev.phone.exchange import Exchange, Identity

UNREADABLE: Final = 12100
NOT_TWIML: Final = 12300
_PARTIES: Final = ("From", "To", "Caller", "Called")


class CallDropped(Exception):
    """The network cannot go on with the call; the caller hears the busy tone. The text begins with Twilio's code."""


@dataclass(frozen=True, slots=True)
class Page:
    """A TwiML document and where it came from, which relative URLs refer to."""

    url: str
    document: Document


def call_parameters(identity: Identity, call_status: str) -> dict[str, str]:
    """What every webhook is told; the places of both parties are blank, as they often are."""
    parties = dict(zip(_PARTIES, (identity.from_, identity.to, identity.from_, identity.to), strict=True))
    places = {party + place: "" for party in _PARTIES for place in ("City", "State", "Zip", "Country")}
    return {
        "AccountSid": identity.account_sid,
        "ApiVersion": "2010-04-01",
        "CallSid": identity.call_sid,
        "CallStatus": call_status,
        "Direction": "inbound",
        **parties,
        **places,
    }


async def tell(exchange: Exchange, name: str, url: str, parameters: Mapping[str, str]) -> None:
    """Post to a webhook whose answer is of no interest; a failure is only a warning."""
    try:
        reply = await exchange.webhooks.ask(url, parameters)
        exchange.tape.write(WebhookAnswered(name, url, reply.http_status, ""))
    except WebhookFailed as failure:
        exchange.tape.write(WebhookAnswered(name, url, failure.http_status, ""))
        exchange.tape.write(Warned(failure.code, str(failure)))


async def fetch(
    exchange: Exchange,
    name: str,
    webhook: Webhook,
    parameters: dict[str, str],
    *,
    base: str = "",
    call_status: str = "in-progress",
) -> Page:
    """Ask a webhook for TwiML; ``base`` is the document that names it. Raises ``CallDropped``."""
    url = urljoin(base, webhook.url)
    try:
        asked = call_parameters(exchange.identity, call_status) | parameters
        reply = await exchange.webhooks.ask(url, asked, method=webhook.method)
    except WebhookFailed as failure:
        exchange.tape.write(WebhookAnswered(name, url, failure.http_status, ""))
        raise _failed(exchange, failure.code, str(failure)) from failure
    exchange.tape.write(WebhookAnswered(name, url, reply.http_status, reply.body))
    if not reply.is_xml:
        raise _failed(exchange, NOT_TWIML, f"{url}: expected text/xml, got {reply.content_type!r}")
    try:
        document = read_twiml(reply.body)
    except TwimlUnreadable as error:
        raise _failed(exchange, UNREADABLE, f"{url}: {error}") from error
    for complaint in document.complaints:
        exchange.tape.write(Warned(complaint.code, complaint.message))
    return Page(url, document)


def _failed(exchange: Exchange, code: int, why: str) -> CallDropped:
    exchange.tape.write(Warned(code, why))
    return CallDropped(f"{code} {why}")
