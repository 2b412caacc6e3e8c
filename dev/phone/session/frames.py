"""The frames that Twilio sends, in its spelling; the application's own reader of them is ``common.wire.frames``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

Frame: TypeAlias = dict[str, Any]


def prompt(text: str, language: str, *, last: bool) -> Frame:
    """What the caller said so far."""
    return {"type": "prompt", "voicePrompt": text, "lang": language, "last": last}


def dtmf(digit: str) -> Frame:
    """A key the caller pressed."""
    return {"type": "dtmf", "digit": digit}


def interrupt(heard: str, seconds: float) -> Frame:
    """The caller cut playback short; what was heard of the piece that was playing, without its leading space."""
    return {
        "type": "interrupt",
        "utteranceUntilInterrupt": heard.lstrip(),
        "durationUntilInterruptMs": round(seconds * 1000),
    }


def error(code: int, why: str) -> Frame:
    """Twilio's complaint; the code stands only in the text."""
    return {"type": "error", "description": f"Invalid message received, code: {code}, {why}"}


def info(name: Literal["agentSpeaking", "clientSpeaking", "tokensPlayed"], value: str) -> Frame:
    """Something subscribed to by the TwiML's ``events``."""
    return {"type": "info", "name": name, "value": value}


def setup(
    *,
    session_id: str,
    account_sid: str,
    call_sid: str,
    from_: str,
    to: str,
    call_status: str,
    parameters: Mapping[str, str],
) -> Frame:
    """The first frame of a socket; what is absent is an empty string."""
    return {
        "type": "setup",
        "sessionId": session_id,
        "accountSid": account_sid,
        "parentCallSid": "",
        "callSid": call_sid,
        "from": from_,
        "to": to,
        "forwardedFrom": "",
        "callerName": "",
        "callType": _call_type(from_),
        "direction": "inbound",
        "callStatus": call_status,
        "customParameters": dict(parameters),
    }


def _call_type(from_: str) -> str:
    scheme = from_.partition(":")[0]
    return scheme.upper() if scheme in ("sip", "client") else "PSTN"


def untidy(frame: Mapping[str, Any]) -> Frame:
    """The same frame as other versions of Twilio have sent it: nulls for empty text, numbers as text, a new field."""
    return {
        **{name: _untidy_value(name, value) for name, value in frame.items()},
        "sentAt": {"epochMillis": 1},
    }


def _untidy_value(name: str, value: Any) -> Any:
    if name == "durationUntilInterruptMs":
        return str(value)
    return None if value == "" else value
