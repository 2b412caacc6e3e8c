"""What there is to tell of that happens on the telephone, who is told of it, and by which means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Final, Literal, TypeAlias
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, model_validator

from backend.profiles.fields import Name, Part, PhoneNumber, RouteLanguage

Topic: TypeAlias = Literal["appointments", "messages", "limits", "knowledge", "failed_calls"]
Kind: TypeAlias = Literal[
    "appointment.booked",
    "appointment.moved",
    "appointment.changed",
    "appointment.confirmed",
    "appointment.cancelled",
    "message.taken",
    "message.changed",
    "limit.near",
    "limit.reached",
    "knowledge.changed",
    "call.failed",
]
TOPICS: Final[Mapping[Kind, Topic]] = {
    "appointment.booked": "appointments",
    "appointment.moved": "appointments",
    "appointment.changed": "appointments",
    "appointment.confirmed": "appointments",
    "appointment.cancelled": "appointments",
    "message.taken": "messages",
    "message.changed": "messages",
    "limit.near": "limits",
    "limit.reached": "limits",
    "knowledge.changed": "knowledge",
    "call.failed": "failed_calls",
}
"""The topic of each kind, by which receivers choose."""


_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
_ADDRESS: Final = re.compile(r"[^@\s,;<>\"]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*")
"""What can stand in an SMTP command and a header without quoting; whether somebody reads it only a letter can tell."""


def _is_webhook(value: str) -> str:
    url = urlsplit(value)
    if not url.hostname or (url.scheme != "https" and not (url.scheme == "http" and url.hostname in _LOOPBACK)):
        raise ValueError("expected an https:// URL")
    if url.username is not None:
        raise ValueError("expected a URL without a user: a profile holds no secret")
    return value


def _is_address(value: str) -> str:
    if not _ADDRESS.fullmatch(value):
        raise ValueError("expected an e-mail address, such as desk@example.com")
    return value


Address: TypeAlias = Annotated[str, AfterValidator(_is_address)]


class Webhook(Part):
    """A POST to a program, signed as Standard Webhooks; ``secret`` is the name of the secret that signs."""

    url: Annotated[str, AfterValidator(_is_webhook)]
    """Where it is sent to, such as ``https://example.com/hooks/guru``."""
    secret: Name
    """The name of the secret in ``GURU_SECRETS`` that signs it."""

    @property
    def host(self) -> str:
        """Where it goes, as logs may name it: a path may hold a secret."""
        return urlsplit(self.url).hostname or ""


class Email(Part):
    """A letter; ``server`` is the name of the secret that is the URL of the SMTP server, password included."""

    to: Annotated[tuple[Address, ...], Field(min_length=1, max_length=10)]
    """Who gets it, such as ``[desk@example.com]``."""
    sender: Address
    """Whom it comes from, such as ``guru@example.com``."""
    server: Name = "smtp"
    """The name of the secret in ``GURU_SECRETS`` that is the URL of the SMTP server."""


class Sms(Part):
    """A text message by Twilio; from the profile's first number unless it names a sender."""

    to: PhoneNumber
    """The number that gets it."""
    sender: PhoneNumber | None = None
    """The number that it comes from; the profile's first when left out."""


class Receiver(Part):
    """Somebody who is told, by exactly one means; ``language`` is that of letters and text messages."""

    of: Annotated[tuple[Topic, ...], Field(min_length=1)] = ("appointments", "messages")
    """What this receiver is told of."""
    language: RouteLanguage | None = None
    """The language of letters and text messages; the first of the profile when left out."""
    webhook: Webhook | None = None
    email: Email | None = None
    sms: Sms | None = None

    @model_validator(mode="after")
    def _has_one_means(self) -> Receiver:
        given = [means for means in (self.webhook, self.email, self.sms) if means is not None]
        if len(given) != 1:
            raise ValueError(f"expected exactly one of webhook, email and sms, got {len(given)}")
        return self

    @property
    def means(self) -> Webhook | Email | Sms:
        """How it is told."""
        means = self.webhook or self.email or self.sms
        assert means is not None, "the validator has seen that one is there"
        return means


Notify: TypeAlias = Annotated[dict[Name, Receiver], Field(max_length=20)]
"""Receivers by name; a notice goes to each whose topics it belongs to."""
