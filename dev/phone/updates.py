"""What happens in a call, as its caller and an observer of the network see it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, TypeAlias

EndedBy: TypeAlias = Literal["caller", "assistant", "error"]
Hearer: TypeAlias = Literal["assistant", "menu", "recorder", "callee", "nobody"]
"""Who is there to hear the caller: nobody while it rings, connects or announces, and on hold."""

_INNER_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Dialled:
    """The caller dialled; the voice webhook is being asked."""

    call_sid: str
    from_: str
    to: str


@dataclass(frozen=True, slots=True)
class WebhookAnswered:
    """A webhook (``voice``, ``action``, ``status``, ...) was asked; ``http_status`` 0 means it was not reached."""

    name: str
    url: str
    http_status: int
    body: str


@dataclass(frozen=True, slots=True)
class Warned:
    """Twilio's debugger would show this code (12200 unknown attribute, 64107 invalid message, ...)."""

    code: int
    message: str


@dataclass(frozen=True, slots=True)
class Announced:
    """The network itself spoke: a ``<Say>`` of the TwiML, heard to its end by the caller or by who was dialled."""

    text: str
    language: str
    to: Literal["caller", "callee"] = "caller"


@dataclass(frozen=True, slots=True)
class Asking:
    """The network itself asks a question (``<Gather>``) and listens for keys, for speech, or for both."""

    by_key: bool
    by_voice: bool


@dataclass(frozen=True, slots=True)
class RecordingStarted:
    """The call is being recorded from now on."""


@dataclass(frozen=True, slots=True)
class Listening:
    """The tone has sounded: what the caller says now is recorded as a message."""


@dataclass(frozen=True, slots=True)
class MessageLeft:
    """The caller left that message."""

    text: str


@dataclass(frozen=True, slots=True)
class RelayConnected:
    """The WebSocket is open and ``setup`` was sent."""

    session_id: str
    url: str
    greeting: str


@dataclass(frozen=True, slots=True)
class RelayClosed:
    """The ConversationRelay session is over; ``status`` is what the action webhook is told."""

    code: int
    reason: str
    status: Literal["completed", "ended", "failed"]
    error_code: int | None = None


@dataclass(frozen=True, slots=True)
class FrameSent:
    """A frame went from the network to the application, as it stands on the wire."""

    frame: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class FrameReceived:
    """A valid frame came from the application, as it stands on the wire."""

    frame: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AgentSpeaking:
    """The agent's voice went on or off."""

    on: bool


@dataclass(frozen=True, slots=True)
class WordPlayed:
    """The caller heard this word to its end; ``greeting`` or ``filler`` (preemptible) tell it from an answer's.

    ``cycle`` counts the session's talk cycles from 1; 0 is the greeting.
    """

    word: str
    part: Literal["greeting", "filler", "answer"]
    cycle: int = 0


@dataclass(frozen=True, slots=True)
class PiecePlayed:
    """A piece (a clause) was heard, or the heard beginning of it where it was cut short."""

    text: str
    whole: bool


@dataclass(frozen=True, slots=True)
class FellSilent:
    """Everything sent so far has been played or thrown away."""


@dataclass(frozen=True, slots=True)
class CallerSpoke:
    """The caller said this, to the end of the sentence; ``ignored`` is why whoever was there took no notice."""

    text: str
    language: str
    to: Hearer = "assistant"
    ignored: str = ""

    @property
    def turn(self) -> bool:
        """Whether the assistant got it."""
        return self.to == "assistant" and not self.ignored


@dataclass(frozen=True, slots=True)
class CallerPressed:
    """The caller pressed a key; ``ignored`` is why whoever was there took no notice."""

    digit: str
    to: Hearer = "assistant"
    ignored: str = ""

    @property
    def turn(self) -> bool:
        """Whether the assistant got it."""
        return self.to == "assistant" and not self.ignored


def remark_on(event: CallerSpoke | CallerPressed) -> str:
    """What to add for a reader who would otherwise think that it was heard, or by somebody else; often nothing."""
    remarks: dict[Hearer, str] = {"nobody": "nobody listens", "callee": "to the callee"}
    return event.ignored or remarks.get(event.to, "")


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The caller cut the agent short; ``heard`` is the beginning of the piece that was playing, of that ``cycle``."""

    heard: str
    cycle: int = 0


@dataclass(frozen=True, slots=True)
class Transferring:
    """The call goes to somebody else: a number or SIP address by ``dial``, a queue or workflow by ``enqueue``."""

    verb: Literal["dial", "enqueue"]
    to: str
    task: str = ""


@dataclass(frozen=True, slots=True)
class PickedUp:
    """Whom the caller was put through to is on the line: the two hear each other."""

    to: str


@dataclass(frozen=True, slots=True)
class Transferred:
    """How that went: ``completed`` after a talk, ``left`` after too long in a queue, else as Twilio calls it."""

    to: str
    status: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The call is over, and why; always the last update."""

    by: EndedBy
    reason: str


PhoneEvent: TypeAlias = (
    Dialled
    | WebhookAnswered
    | Warned
    | Announced
    | Asking
    | RecordingStarted
    | Listening
    | MessageLeft
    | RelayConnected
    | RelayClosed
    | FrameSent
    | FrameReceived
    | AgentSpeaking
    | WordPlayed
    | PiecePlayed
    | FellSilent
    | CallerSpoke
    | CallerPressed
    | Interrupted
    | Transferring
    | PickedUp
    | Transferred
    | Ended
)


@dataclass(frozen=True, slots=True)
class Update:
    """One event and when it happened: milliseconds of real time since the call was placed."""

    at_ms: float
    event: PhoneEvent

    def to_json(self) -> dict[str, Any]:
        """As a JSON object: ``at_ms``, ``kind`` (``frame_received``), and the event's own fields.

        Without TwiML documents and ``setup``'s parameters: those hold the session token.
        """
        kind = _INNER_CAPITAL.sub("_", type(self.event).__name__).lower()
        fields = {name.rstrip("_"): value for name, value in asdict(self.event).items() if name != "body"}
        if isinstance(self.event, FrameSent):
            fields["frame"] = {name: value for name, value in self.event.frame.items() if name != "customParameters"}
        return {"at_ms": round(self.at_ms, 1), "kind": kind, **fields}
