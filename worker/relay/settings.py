"""The Worker's settings, read from its ``env``; what is missing or wrong names itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from common.deployed import origin_mistake, secret_mistakes
from common.wire.aws_signature import AwsKey, region_of
from common.wire.credentials import KeyRing, parse_auth_tokens

_ANTHROPIC_URL = "https://api.anthropic.com"
_FORGET_AFTER_S = 3600

Parsed = TypeVar("Parsed")


class BadSettings(ValueError):
    """Settings that are missing or wrong, by name; never with a value."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the relay must know. URLs are origins without a trailing slash; ``relay_url`` is as Twilio signs it.

    Without an ``anthropic_key`` nothing is preprocessed, whatever a profile says. ``forget_after_s`` is how long a call
    that is over stays stored: a dropped socket may come back in seconds. With an ``aws_key`` turns are signed for AWS
    too.
    """

    environment: str
    relay_url: str
    api_url: str
    stream_url: str
    auth_tokens: tuple[str, ...]
    session_keys: KeyRing
    relay_keys: KeyRing
    anthropic_key: str = ""
    anthropic_url: str = _ANTHROPIC_URL
    forget_after_s: float = _FORGET_AFTER_S
    aws_key: AwsKey | None = None


_ORIGINS = {"GURU_RELAY_URL": "wss", "GURU_API_URL": "https", "GURU_STREAM_URL": "https"}


def read_settings(get: Callable[[str], str]) -> Settings:
    """Read every setting; raises ``BadSettings`` that names all that are missing or wrong at once.

    ``get`` gives a setting's text, empty if it is not set. Plain ``ws`` and ``http`` are for ``GURU_MODE=local``.
    """
    reading = _Reading(get)
    settings = Settings(
        environment=reading.text("GURU_ENVIRONMENT"),
        relay_url=reading.origin("GURU_RELAY_URL"),
        api_url=reading.origin("GURU_API_URL"),
        stream_url=reading.origin("GURU_STREAM_URL"),
        auth_tokens=reading.parsed("TWILIO_AUTH_TOKEN", parse_auth_tokens, ()),
        session_keys=reading.parsed("GURU_SESSION_KEYS", KeyRing.parse, KeyRing({})),
        relay_keys=reading.parsed("GURU_RELAY_KEYS", KeyRing.parse, KeyRing({})),
        anthropic_key=get("ANTHROPIC_API_KEY"),
        anthropic_url=get("ANTHROPIC_BASE_URL").rstrip("/") or _ANTHROPIC_URL,
        forget_after_s=_seconds(get, "GURU_FORGET_AFTER_S", reading.wrong),
        aws_key=_aws_key(get, reading.wrong),
    )
    wrong = reading.wrong if reading.is_local else [*reading.wrong, *_deployed_mistakes(settings)]
    if wrong:
        raise BadSettings("; ".join(wrong))
    return settings


class _Reading:
    """Reads settings one by one, and collects what is missing or wrong."""

    def __init__(self, get: Callable[[str], str]) -> None:
        self.wrong: list[str] = []
        self.is_local = get("GURU_MODE") == "local"
        self._get = get

    def text(self, name: str) -> str:
        value = self._get(name)
        if not value:
            self.wrong.append(f"{name} is missing")
        return value

    def origin(self, name: str) -> str:
        value = self.text(name).rstrip("/")
        mistake = origin_mistake(value, _ORIGINS[name], plain=self.is_local) if value else ""
        if mistake:
            self.wrong.append(f"{name}: {mistake}")
        return value

    def parsed(self, name: str, parse: Callable[..., Parsed], otherwise: Parsed) -> Parsed:
        """What ``parse`` makes of it; ``otherwise`` where that raises, or there is nothing."""
        value = self.text(name)
        try:
            return parse(value, name=name) if value else otherwise
        except ValueError as error:
            self.wrong.append(str(error))
            return otherwise


def _deployed_mistakes(settings: Settings) -> list[str]:
    """What only a developer's machine may have; one that is missing has been told of."""
    held = {
        "TWILIO_AUTH_TOKEN": settings.auth_tokens,
        "GURU_SESSION_KEYS": [key.decode() for key in settings.session_keys.keys.values()],
        "GURU_RELAY_KEYS": [key.decode() for key in settings.relay_keys.keys.values()],
    }
    wrong = secret_mistakes(held)
    if not settings.anthropic_url.startswith("https://"):
        wrong.append("ANTHROPIC_BASE_URL: expected an address of https, since a key goes there")
    return wrong


def _seconds(get: Callable[[str], str], name: str, wrong: list[str]) -> float:
    value = get(name)
    if not value:
        return _FORGET_AFTER_S
    if not re.fullmatch("[0-9]{1,6}", value):
        wrong.append(f"{name}: expected whole seconds, at most six digits")
        return _FORGET_AFTER_S
    return float(value)


def _aws_key(get: Callable[[str], str], wrong: list[str]) -> AwsKey | None:
    key_id, secret = get("AWS_ACCESS_KEY_ID"), get("AWS_SECRET_ACCESS_KEY")
    if not key_id and not secret:
        return None
    if not key_id or not secret:
        wrong.append("AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY: expected both or neither")
    if region_of(get("GURU_STREAM_URL").rstrip("/")) is None:
        wrong.append("AWS_ACCESS_KEY_ID: expected a function URL of AWS as GURU_STREAM_URL, to sign requests for")
    return AwsKey(key_id, secret)
