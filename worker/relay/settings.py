"""The Worker's settings, read from its ``env``; what is missing or wrong names itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from common.credentials import KeyRing

_ANTHROPIC_URL = "https://api.anthropic.com"
_FORGET_AFTER_S = 3600


class BadSettings(ValueError):
    """Settings that are missing or wrong, by name; never with a value."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the relay must know. URLs are origins without a trailing slash; ``relay_url`` is as Twilio signs it.

    Without an ``anthropic_key`` nothing is preprocessed, whatever a profile says. ``forget_after_s`` is how long a call
    that is over stays stored: a dropped socket may come back in seconds.
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


_ORIGINS = {
    "GURU_RELAY_URL": ("wss", "ws"),
    "GURU_API_URL": ("https", "http"),
    "GURU_STREAM_URL": ("https", "http"),
}


def read_settings(get: Callable[[str], str]) -> Settings:
    """Read every setting; raises ``BadSettings`` that names all that are missing or wrong at once.

    ``get`` gives a setting's text, empty if it is not set. Plain ``ws`` and ``http`` are for ``GURU_MODE=local``.
    """
    wrong: list[str] = []
    local = get("GURU_MODE") == "local"

    def text(name: str) -> str:
        value = get(name)
        if not value:
            wrong.append(f"{name} is missing")
        return value

    def origin(name: str) -> str:
        value = text(name).rstrip("/")
        schemes = _ORIGINS[name] if local else _ORIGINS[name][:1]
        if value and (urlsplit(value).scheme not in schemes or not urlsplit(value).netloc):
            wrong.append(f"{name}: expected an origin like {schemes[0]}://host")
        return value

    def keys(name: str) -> KeyRing:
        try:
            return KeyRing.parse(text(name), name=name)
        except ValueError as error:
            if get(name):
                wrong.append(str(error))
            return KeyRing({})

    settings = Settings(
        environment=text("GURU_ENVIRONMENT"),
        relay_url=origin("GURU_RELAY_URL"),
        api_url=origin("GURU_API_URL"),
        stream_url=origin("GURU_STREAM_URL"),
        auth_tokens=tuple(token.strip() for token in text("TWILIO_AUTH_TOKEN").split(",") if token.strip()),
        session_keys=keys("GURU_SESSION_KEYS"),
        relay_keys=keys("GURU_RELAY_KEYS"),
        anthropic_key=get("ANTHROPIC_API_KEY"),
        anthropic_url=get("ANTHROPIC_BASE_URL").rstrip("/") or _ANTHROPIC_URL,
        forget_after_s=_seconds(get, "GURU_FORGET_AFTER_S", wrong),
    )
    if wrong:
        raise BadSettings("; ".join(wrong))
    return settings


def _seconds(get: Callable[[str], str], name: str, wrong: list[str]) -> float:
    value = get(name)
    if not value:
        return _FORGET_AFTER_S
    if not re.fullmatch("[0-9]{1,6}", value):
        wrong.append(f"{name}: expected whole seconds, at most six digits")
        return _FORGET_AFTER_S
    return float(value)
