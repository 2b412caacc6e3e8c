"""What the page and its server say to each other over one WebSocket: JSON objects with a ``type``.

Only what is named here reaches the browser, so that no webhook body, session token or signature ever does.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from dev.phone.updates import (
    AgentSpeaking,
    Announced,
    CallerPressed,
    CallerSpoke,
    Dialled,
    Ended,
    FellSilent,
    FrameReceived,
    Interrupted,
    PhoneEvent,
    RelayConnected,
    Transferred,
    Transferring,
    Warned,
    WordPlayed,
    remark_on,
)

MAX_SAID_CHARS: Final = 4000
_KEYS: Final = re.compile(r"[0-9*#]{1,32}")


@dataclass(frozen=True, slots=True)
class Dial:
    """Call this number."""

    to: str


@dataclass(frozen=True, slots=True)
class Say:
    """The caller said or typed this."""

    text: str


@dataclass(frozen=True, slots=True)
class Noise:
    """The caller began to speak; the words follow as ``Say``."""


@dataclass(frozen=True, slots=True)
class Press:
    """The caller pressed these keys."""

    digits: str


@dataclass(frozen=True, slots=True)
class HangUp:
    """The caller put the phone down."""


Command: TypeAlias = Dial | Say | Noise | Press | HangUp


class BadCommand(ValueError):
    """A message of the page that is none of the above; the message says what was expected."""


def read_command(text: str) -> Command:
    """Read one message of the page; raises ``BadCommand``."""
    try:
        body = json.loads(text)
    except ValueError:
        raise BadCommand("expected JSON") from None
    match body:
        case {"type": "dial", "to": str(to)} if to:
            return Dial(to)
        case {"type": "say", "text": str(said)} if said.strip():
            return Say(said.strip()[:MAX_SAID_CHARS])
        case {"type": "noise"}:
            return Noise()
        case {"type": "press", "digits": str(digits)} if _KEYS.fullmatch(digits):
            return Press(digits)
        case {"type": "hang_up"}:
            return HangUp()
        case _:
            pass
    raise BadCommand("expected dial with to, say with text, noise, press with digits 0-9*#, or hang_up")


def page_message(event: PhoneEvent) -> dict[str, Any] | None:
    """The message that tells the page of an event, or None for what it does not show."""
    match event:
        case Dialled(sid, _, to):
            return {"type": "ringing", "to": to, "call_sid": sid}
        case RelayConnected(_, _, greeting):
            return {"type": "connected", "greeting": greeting}
        case CallerSpoke(text):
            return {"type": "said", "text": text, "turn": event.turn, "remark": remark_on(event)}
        case FrameReceived(frame):
            return _frame_message(dict(frame))
        case _:
            return _progress_message(event) or _note(event)


def _progress_message(event: PhoneEvent) -> dict[str, Any] | None:
    match event:
        case WordPlayed(_, part):
            return {"type": "word", "part": part}
        case AgentSpeaking(on):
            return {"type": "speaking", "on": on}
        case Interrupted(heard):
            return {"type": "interrupted", "heard": heard}
        case FellSilent():
            return {"type": "silent"}
        case CallerPressed(digit):
            return {"type": "key", "digit": digit, "turn": event.turn, "remark": remark_on(event)}
        case Ended(by, reason):
            return {"type": "ended", "by": by, "reason": reason}
        case _:
            return None


def _frame_message(frame: dict[str, Any]) -> dict[str, Any] | None:
    match frame:
        case {"type": "text", "token": str(token)}:
            last, filler = bool(frame.get("last")), bool(frame.get("preemptible"))
            return {"type": "text", "token": token, "last": last, "filler": filler}
        case {"type": "language"}:
            return {"type": "language", "listen": frame.get("transcriptionLanguage"), "speak": frame.get("ttsLanguage")}
        case {"type": "play"}:
            return {"type": "note", "text": "A sound is played."}
        case {"type": "sendDigits", "digits": str(digits)}:
            return {"type": "note", "text": f"The assistant presses {digits}."}
        case _:
            return None


def _note(event: PhoneEvent) -> dict[str, Any] | None:
    match event:
        case Announced(text, language):
            return {"type": "announced", "text": text, "language": language}
        case Transferring(_, to):
            return {"type": "note", "text": f"Putting you through to {to}."}
        case Transferred(to, status):
            return {"type": "note", "text": f"The talk with {to}: {status}."}
        case Warned(code, message):
            return {"type": "note", "text": f"Twilio would warn: {code} {message}"}
        case _:
            return None
