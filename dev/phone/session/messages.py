"""Reads what the application sends over the WebSocket, as strictly as Twilio: anything else is error 64107."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final, cast
from urllib.parse import urlsplit

from common.wire.frames import End, Language, Outbound, Play, SendDigits, Text

_DIGITS: Final = re.compile(r"[0-9w#*]+")
_MAX_LOOP: Final = 1000
_FIELDS: Final[Mapping[str, Mapping[str, type]]] = {
    "text": {"token": str, "last": bool, "lang": str, "interruptible": bool, "preemptible": bool},
    "play": {"source": str, "loop": int, "interruptible": bool, "preemptible": bool},
    "sendDigits": {"digits": str},
    "language": {"ttsLanguage": str, "transcriptionLanguage": str},
    "end": {"handoffData": str},
}
"""The fields of each message. That an unknown one is refused too is stricter than anything recorded of Twilio."""


class InvalidMessage(ValueError):
    """A message that Twilio drops with error 64107; the text says what was expected."""


def read_message(text: str | bytes) -> Outbound:
    """One message from the application; raises ``InvalidMessage``."""
    body = _object(text)
    kind = body.pop("type", None)
    if not isinstance(kind, str) or kind not in _FIELDS:
        raise InvalidMessage(f"type: expected one of {', '.join(_FIELDS)}, got {str(kind)[:40]!r}")
    for name, value in body.items():
        expected = _FIELDS[kind].get(name)
        # A bool is an int to Python, not to Twilio.
        if expected is None or type(value) is not expected:
            wanted = expected.__name__ if expected else "no such field"
            raise InvalidMessage(f"{kind}.{name}: expected {wanted}, got {json.dumps(value)[:40]}")
    return _READERS[kind](body)


def _object(text: str | bytes) -> dict[str, Any]:
    if isinstance(text, bytes):
        raise InvalidMessage("expected a text message, got a binary one")
    try:
        body: Any = json.loads(text)
    except (ValueError, RecursionError):
        raise InvalidMessage(f"expected JSON, got {text[:40]!r}") from None
    if not isinstance(body, dict):
        raise InvalidMessage(f"expected a JSON object, got {type(body).__name__}")
    return cast("dict[str, Any]", body)


def _text(body: Mapping[str, Any]) -> Text:
    if "token" not in body:
        raise InvalidMessage("text.token: expected a string, got nothing")
    return Text(
        body["token"], body.get("last", False), body.get("lang"), body.get("interruptible"), body.get("preemptible")
    )


def _play(body: Mapping[str, Any]) -> Play:
    source: str = body.get("source", "")
    parts = urlsplit(source)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise InvalidMessage(f"play.source: expected a URL, got {source[:80]!r}")
    loop = body.get("loop", 1)
    if not 0 <= loop <= _MAX_LOOP:
        raise InvalidMessage(f"play.loop: expected 0 to {_MAX_LOOP}, got {loop}")
    return Play(source, loop or _MAX_LOOP, body.get("interruptible"), body.get("preemptible"))


def _send_digits(body: Mapping[str, Any]) -> SendDigits:
    digits = body.get("digits", "")
    if not _DIGITS.fullmatch(digits):
        raise InvalidMessage(f"sendDigits.digits: expected one or more of 0-9 w # *, got {digits[:40]!r}")
    return SendDigits(digits)


def _language(body: Mapping[str, Any]) -> Language:
    if not any(body.values()):
        raise InvalidMessage("language: expected ttsLanguage or transcriptionLanguage")
    return Language(body.get("ttsLanguage"), body.get("transcriptionLanguage"))


def _end(body: Mapping[str, Any]) -> End:
    return End(body.get("handoffData"))


_READERS: Final[Mapping[str, Callable[[Mapping[str, Any]], Outbound]]] = {
    "text": _text,
    "play": _play,
    "sendDigits": _send_digits,
    "language": _language,
    "end": _end,
}
