"""The verbs of a TwiML document, as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from dev.phone.twiml.relay import Complaint, Relay

Method: TypeAlias = Literal["GET", "POST"]


@dataclass(frozen=True, slots=True)
class Webhook:
    """A URL to ask for more TwiML, as written (it may be relative), and how."""

    url: str
    method: Method = "POST"


@dataclass(frozen=True, slots=True)
class Say:
    """Words that Twilio speaks itself, ``loop`` times."""

    text: str
    language: str = "en-US"
    loop: int = 1


@dataclass(frozen=True, slots=True)
class Pause:
    """Silence, in seconds."""

    length: float = 1.0


@dataclass(frozen=True, slots=True)
class Play:
    """A sound file."""

    url: str


@dataclass(frozen=True, slots=True)
class Hangup:
    """The end of the call."""


@dataclass(frozen=True, slots=True)
class Reject:
    """The call is not taken: ``rejected`` or ``busy``."""

    reason: str = "rejected"


@dataclass(frozen=True, slots=True)
class Redirect:
    """The TwiML goes on elsewhere."""

    to: Webhook


@dataclass(frozen=True, slots=True)
class StartRecording:
    """The call is recorded from here on; ``callback`` hears of the recording when the call is over."""

    callback: Webhook | None = None


@dataclass(frozen=True, slots=True)
class Connect:
    """A ConversationRelay session; nothing after it runs until it has ended. A ``fault`` keeps it from starting."""

    relay: Relay
    action: Webhook | None = None
    fault: Complaint | None = None


@dataclass(frozen=True, slots=True)
class Dial:
    """A call to somebody else; ``whisper`` is TwiML that only they hear, ``time_limit`` is for the talk, in seconds.

    ``caller_id`` is the number that they see, the caller's own when it is empty.
    """

    to: str
    timeout: float = 30.0
    whisper: Webhook | None = None
    action: Webhook | None = None
    time_limit: float = 14_400.0
    caller_id: str = ""


@dataclass(frozen=True, slots=True)
class Enqueue:
    """A place in a queue, by its name or its workflow's SID; ``task`` is the JSON that goes with it.

    ``wait`` is the TwiML that the caller hears meanwhile, over and over.
    """

    queue: str
    task: str = ""
    action: Webhook | None = None
    wait: Webhook | None = None


@dataclass(frozen=True, slots=True)
class Leave:
    """The caller leaves the queue; only in the TwiML that waiting callers hear."""


@dataclass(frozen=True, slots=True)
class Record:
    """A message of the caller, ended by a key, by ``timeout`` seconds of silence, or after ``max_length`` seconds."""

    action: Webhook | None = None
    callback: Webhook | None = None
    timeout: float = 5.0
    max_length: float = 3600.0
    finish_on_key: str = "1234567890*#"
    beep: bool = True


@dataclass(frozen=True, slots=True)
class Gather:
    """A question by keypad or voice; ``action`` defaults to the document's own URL."""

    prompts: tuple[Say | Pause | Play, ...]
    action: Webhook | None = None
    by_key: bool = True
    by_voice: bool = False
    timeout: float = 5.0
    num_digits: int | None = None
    finish_on_key: str = "#"
    action_on_empty: bool = False


Prompt: TypeAlias = Say | Pause | Play
Verb: TypeAlias = (
    Prompt | Hangup | Reject | Redirect | StartRecording | Connect | Dial | Enqueue | Leave | Gather | Record
)
