"""ConversationRelay's WebSocket frames, both directions.

Tolerant in: nulls, unknown fields and types, numbers as strings are taken as they come. Strict out: never a null, never
a type that Twilio does not know, since ten rejected messages in a row end the session (errors 64107, 1007).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias, assert_never
from urllib.parse import urlsplit

from common.limits import MAX_FRAME_CHARS
from common.wire.json_shape import NotJson, as_object, read_json

Json: TypeAlias = Mapping[str, Any]

_ERROR_CODE = re.compile(r"\bcode: (\d{5})\b")
_DIGITS_TO_SEND = re.compile(r"[0-9w#*]+")
_encode = json.JSONEncoder(separators=(",", ":")).encode  # json.dumps would make an encoder for each frame
_KEYS = frozenset("0123456789*#")


# What Twilio sends


@dataclass(frozen=True, slots=True)
class Setup:
    """The first frame of a socket: who calls whom, and the ``<Parameter>`` values of the TwiML."""

    session_id: str
    call_sid: str
    account_sid: str = ""
    parent_call_sid: str = ""
    from_: str = ""
    to: str = ""
    forwarded_from: str = ""
    caller_name: str = ""
    call_type: str = ""
    direction: str = ""
    call_status: str = ""
    parameters: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the caller said so far (cumulative); ``last`` when the caller has finished."""

    text: str
    language: str = ""
    last: bool = True


@dataclass(frozen=True, slots=True)
class Dtmf:
    """One key the caller pressed: ``0-9``, ``*`` or ``#``."""

    digit: str


@dataclass(frozen=True, slots=True)
class Interrupt:
    """The caller cut playback short. Both fields speak of the piece that was playing, not of the whole answer."""

    heard: str = ""
    after_ms: int | None = None


@dataclass(frozen=True, slots=True)
class TwilioError:
    """Twilio's free-text complaint, and the five-digit code found in it."""

    description: str
    code: int | None = None


@dataclass(frozen=True, slots=True)
class SpeakerChanged:
    """The agent's or the caller's voice went on or off."""

    agent: bool
    speaking: bool


@dataclass(frozen=True, slots=True)
class TokensPlayed:
    """A piece of sent text has been heard, or the heard part of it where it was cut."""

    text: str


@dataclass(frozen=True, slots=True)
class Info:
    """Any other ``info`` frame, and the frames of a recogniser that guesses ahead: kept opaque."""

    name: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A frame that is none of the above: what was wrong with it. It is logged and ignored."""

    reason: str


Inbound: TypeAlias = Setup | Prompt | Dtmf | Interrupt | TwilioError | SpeakerChanged | TokensPlayed | Info | Unknown


def parse_frame(text: str) -> Inbound:
    """Read one text frame from Twilio; never raises."""
    try:
        body = read_json(text, most=MAX_FRAME_CHARS)
    except NotJson as refusal:
        return Unknown(str(refusal))
    frame = as_object(body)
    if frame is None:
        return Unknown(f"expected an object, got {type(body).__name__}")
    kind = frame.get("type")
    parser = _PARSERS.get(kind) if isinstance(kind, str) else None
    if parser is None:
        return Unknown(f"unknown type {str(kind)[:40]!r}")
    return parser(frame)


def _setup(body: Json) -> Inbound:
    call_sid = _text(body, "callSid")
    if not call_sid:
        return Unknown("setup without callSid")
    parameters = as_object(body.get("customParameters")) or {}
    return Setup(
        session_id=_text(body, "sessionId"),
        call_sid=call_sid,
        account_sid=_text(body, "accountSid"),
        parent_call_sid=_text(body, "parentCallSid"),
        from_=_text(body, "from"),
        to=_text(body, "to"),
        forwarded_from=_text(body, "forwardedFrom"),
        caller_name=_text(body, "callerName"),
        call_type=_text(body, "callType"),
        direction=_text(body, "direction"),
        call_status=_text(body, "callStatus"),
        parameters={name: _text(parameters, name) for name in parameters},
    )


def _prompt(body: Json) -> Inbound:
    return Prompt(_text(body, "voicePrompt"), _text(body, "lang"), last=_flag(body, "last", default=True))


def _dtmf(body: Json) -> Inbound:
    digit = _text(body, "digit")
    return Dtmf(digit) if digit in _KEYS else Unknown(f"dtmf with digit {digit[:8]!r}")


def _interrupt(body: Json) -> Inbound:
    return Interrupt(_text(body, "utteranceUntilInterrupt"), _number(body, "durationUntilInterruptMs"))


def _error(body: Json) -> Inbound:
    description = _text(body, "description")
    found = _ERROR_CODE.search(description)
    return TwilioError(description, int(found[1]) if found else None)


def _info(body: Json) -> Inbound:
    name, value = _text(body, "name"), _text(body, "value")
    match name:
        case "agentSpeaking" | "clientSpeaking":
            return SpeakerChanged(agent=name == "agentSpeaking", speaking=value == "on")
        case "tokensPlayed":
            return TokensPlayed(value)
        case _:
            return Info(name, value)


def _early(body: Json) -> Inbound:
    """Deepgram's flux says that the caller seems to have finished, or goes on after all; the prompt decides."""
    return Info(_text(body, "type"), _text(body, "transcript") or _text(body, "voicePrompt"))


_PARSERS = {
    "setup": _setup,
    "prompt": _prompt,
    "dtmf": _dtmf,
    "interrupt": _interrupt,
    "error": _error,
    "info": _info,
    "eagerEndOfTurn": _early,
    "turnResumed": _early,
}


def _text(body: Json, name: str) -> str:
    """A field as text: null and absent are empty, numbers and booleans are written out."""
    value = body.get(name)
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _flag(body: Json, name: str, *, default: bool) -> bool:
    value = body.get(name)
    if isinstance(value, str):
        return value.lower() == "true"
    return default if value is None else bool(value)


def _number(body: Json, name: str) -> int | None:
    try:
        return int(float(_text(body, name)))
    except (ValueError, OverflowError):
        return None


# What Twilio accepts


@dataclass(frozen=True, slots=True)
class Text:
    """Words to speak. ``last`` closes the talk cycle; a later text may cut one that is ``preemptible``.

    ``None`` leaves a field out, so that the TwiML's value holds.
    """

    token: str
    last: bool = False
    lang: str | None = None
    interruptible: bool | None = None
    preemptible: bool | None = None


@dataclass(frozen=True, slots=True)
class Play:
    """A sound file to play; ``loop`` 0 means 1,000 times, Twilio's maximum."""

    source: str
    loop: int = 1
    interruptible: bool | None = None
    preemptible: bool | None = None


@dataclass(frozen=True, slots=True)
class SendDigits:
    """Keys to press on the line: ``0-9``, ``#``, ``*``, and ``w`` for half a second of pause."""

    digits: str


@dataclass(frozen=True, slots=True)
class Language:
    """A change of the spoken, the recognised, or both languages, from now on."""

    tts: str | None = None
    transcription: str | None = None


@dataclass(frozen=True, slots=True)
class End:
    """The end of the session; cuts whatever is playing. ``handoff_data`` is JSON text for the action webhook."""

    handoff_data: str | None = None


Outbound: TypeAlias = Text | Play | SendDigits | Language | End


class Rejected(ValueError):
    """A frame that Twilio would reject (64107), found before it was sent: our own mistake."""


def dump_frame(frame: Outbound) -> str:
    """The JSON text of one frame; raises ``Rejected`` for anything on Twilio's list of what it refuses.

    That list: a null anywhere, a loop outside 0 to 1,000, a source that is no http(s) URL, digits outside
    ``0-9w#*`` or none at all, a language change that names no language.
    """
    match frame:
        case Text():
            body = {"type": "text", "token": frame.token, "last": frame.last, "lang": frame.lang} | _overrides(frame)
        case Play():
            body = {"type": "play", "source": _http_url(frame.source), "loop": _loop(frame.loop)} | _overrides(frame)
        case SendDigits():
            body = {"type": "sendDigits", "digits": _digits(frame.digits)}
        case Language():
            body = {"type": "language"} | _languages(frame)
        case End():
            body = {"type": "end", "handoffData": frame.handoff_data}
        case _:
            assert_never(frame)
    return _encode({name: value for name, value in body.items() if value is not None})


def _overrides(frame: Text | Play) -> dict[str, Any]:
    return {"interruptible": frame.interruptible, "preemptible": frame.preemptible}


def _languages(frame: Language) -> dict[str, Any]:
    if not (frame.tts or frame.transcription):
        raise Rejected("language: expected ttsLanguage or transcriptionLanguage, got neither")
    return {"ttsLanguage": frame.tts, "transcriptionLanguage": frame.transcription}


def _http_url(source: str) -> str:
    parts = urlsplit(source)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        raise Rejected(f"play.source: expected an http(s) URL, got {source[:80]!r}")
    return source


def _loop(loop: int) -> int:
    if not 0 <= loop <= 1000:
        raise Rejected(f"play.loop: expected 0 to 1000, got {loop}")
    return loop


def _digits(digits: str) -> str:
    if not _DIGITS_TO_SEND.fullmatch(digits):
        raise Rejected(f"sendDigits.digits: expected one or more of 0-9 w # *, got {digits[:40]!r}")
    return digits
