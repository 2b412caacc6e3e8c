"""How a session with the relay ended, and what the call does next outside its socket: one value for each way on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from pydantic import TypeAdapter

from backend.languages.sentences import Words
from backend.profiles.reception import MenuPlace
from backend.profiles.speech import Failed
from common.wire.handoff import SPEECH_ERRORS, Handoff
from common.wire.json_shape import read_json

_SPEECH_FAILURES: Final[Mapping[str, Failed]] = {str(code): side for code, side in SPEECH_ERRORS.items()}
"""Where another provider may do; 64101 and 64106 are mistakes of configuration."""
_HANDOFF: Final = TypeAdapter(Handoff)
_MOST_CHARS: Final = 16 * 1024
_OVER: Final = frozenset({"completed", "canceled", "failed", "busy", "no-answer"})


@dataclass(frozen=True, slots=True)
class SessionEnding:
    """How a session with the relay ended."""

    status: str
    call_status: str
    error_code: str
    handoff: Handoff | None

    @classmethod
    def of(cls, form: Mapping[str, str]) -> SessionEnding:
        """Read Twilio's report; hand-off data that is none of ours counts as absent."""
        return cls(
            form.get("SessionStatus", ""),
            form.get("CallStatus", ""),
            form.get("ErrorCode", ""),
            parse_handoff(form.get("HandoffData", "")),
        )

    @property
    def is_over(self) -> bool:
        """Whether the call itself has ended, so that no TwiML will run any more."""
        return self.status == "completed" or is_call_over(self.call_status)

    @property
    def speech_failure(self) -> Failed | None:
        """Which side of speech failed, whether Twilio reports it or the edge saw it and ended the session."""
        code = self.handoff.reasonCode if self.handoff else self.error_code
        return _SPEECH_FAILURES.get(code)

    @property
    def is_goodbye(self) -> bool:
        """Whether all has been said: the edge asks for the end of the call, or for nothing."""
        return self.status == "ended" and (self.handoff is None or self.handoff.route == "hangup")


def is_call_over(call_status: str) -> bool:
    """Whether Twilio's ``CallStatus`` is one of a call that has ended."""
    return call_status in _OVER


def parse_handoff(text: str) -> Handoff | None:
    """The edge's hand-off data; None for an empty or foreign text."""
    if not text:
        return None
    try:
        return _HANDOFF.validate_python(read_json(text, most=_MOST_CHARS))
    except ValueError:  # no JSON, or another shape
        return None


@dataclass(frozen=True, slots=True)
class Nothing:
    """The call is over already."""


@dataclass(frozen=True, slots=True)
class HangUp:
    """End the call without a word: all has been said."""


@dataclass(frozen=True, slots=True)
class Apologise:
    """Nothing helps: say so and end the call."""


@dataclass(frozen=True, slots=True)
class Announce:
    """Outside opening hours, or past a day's limit: the profile's message, then the end of the call."""

    why: Literal["closed", "limit"] = "closed"


@dataclass(frozen=True, slots=True)
class Relay:
    """The assistant takes the call. It begins with these words, with the profile's greeting, or with none.

    ``counts`` is the budget this comes out of, so that no failure and no closed door keeps a call going round.
    ``failure`` is a side of speech that another provider takes over from now on; ``workflow`` is the caller's choice.
    """

    begins: Words | Literal["greeting"] | None = None
    counts: Literal["restart", "transfer"] | None = None
    failure: Failed | None = None
    workflow: str = ""


@dataclass(frozen=True, slots=True)
class PutThrough:
    """A person takes the call at this destination of the profile.

    The caller first hears these words, and none if the assistant has said so already.
    """

    destination: str
    words: Words | None = "connecting"


@dataclass(frozen=True, slots=True)
class Ask:
    """The menu, for the so-many-th time."""

    at: MenuPlace
    attempt: int = 1


@dataclass(frozen=True, slots=True)
class TakeMessage:
    """The voicemail, after these words."""

    words: Words | None = None


NextStep: TypeAlias = Nothing | HangUp | Apologise | Announce | Relay | PutThrough | Ask | TakeMessage
