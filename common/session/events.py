"""What happened in a call, in the past tense; the mirror image of ``effects.py``.

Everything about a turn carries its number, so that what comes late for an old one is dropped in one place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from common.intents.intent import Intent
from common.session.effects import Effect
from common.wire.credentials import SessionToken
from common.wire.frames import Inbound, Setup
from common.wire.turn import StreamEvent

Place: TypeAlias = Literal["line", "beside", "alone"]
"""Where a socket of the call stands: it carries the call, another one does, or none does (yet, or any more)."""


@dataclass(frozen=True, slots=True)
class SetupReceived:
    """Twilio sent ``setup``, and its session token was checked: ``token`` if it holds, else why not.

    ``again``: on the socket that carries the call already.
    """

    frame: Setup
    token: SessionToken | None
    refusal: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class FrameReceived:
    """Twilio sent any other frame, on a socket that stands there."""

    frame: Inbound
    place: Place = "line"


@dataclass(frozen=True, slots=True)
class TurnStreamed:
    """The backend's stream for a turn gave an event; ``done`` and an error are its last."""

    turn: int
    event: StreamEvent


@dataclass(frozen=True, slots=True)
class TurnFailed:
    """The request for a turn broke: refused, cut, or ended without a terminal event.

    ``code`` is one of ``refused, unreachable, cut, malformed``, or ``http_NNN``.
    """

    turn: int
    code: str


@dataclass(frozen=True, slots=True)
class Classified:
    """The fast model named the intent of this turn's prompt; ``None`` if it named none that counts."""

    turn: int
    intent: Intent | None


@dataclass(frozen=True, slots=True)
class Ticked:
    """The session's deadline has come (or the alarm that stands for it)."""


@dataclass(frozen=True, slots=True)
class SocketOpened:
    """A socket for this call is open; it carries the call only after a valid ``setup``."""


@dataclass(frozen=True, slots=True)
class SocketClosed:
    """A socket that stood there is gone; 1000 when the call ended, 1006 when it dropped."""

    code: int
    place: Place = "line"


@dataclass(frozen=True, slots=True)
class Woken:
    """The alarm rang, perhaps for an object that was evicted since it was set; ``connected`` if a socket is open."""

    connected: bool


@dataclass(frozen=True, slots=True)
class Faulted:
    """What must not fail did: taking an event, or carrying out effects of one. It has been logged."""

    doing: tuple[Event | Effect, ...]


Event: TypeAlias = (
    SetupReceived
    | FrameReceived
    | TurnStreamed
    | TurnFailed
    | Classified
    | Ticked
    | SocketOpened
    | SocketClosed
    | Woken
    | Faulted
)
