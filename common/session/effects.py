"""What to do next, in the imperative; the mirror image of ``events.py``. Performed in order by the pump."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from common.wire.events import CallEvent
from common.wire.frames import Outbound
from common.wire.turn import TurnRequest

Level: TypeAlias = Literal["debug", "info", "warn", "error"]
Scalar: TypeAlias = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Send:
    """Send a frame to Twilio."""

    frame: Outbound


@dataclass(frozen=True, slots=True)
class StartTurn:
    """Ask the backend; its stream comes back as ``TurnStreamed`` or ``TurnFailed``."""

    request: TurnRequest


@dataclass(frozen=True, slots=True)
class AbortTurn:
    """Abort the request of this turn and tell the backend to stop: it was superseded, or the call is over."""

    turn: int


@dataclass(frozen=True, slots=True)
class Classify:
    """Ask the fast model what the caller wants; its word comes back as ``Classified`` if it comes in time (seconds)."""

    turn: int
    text: str
    language: str
    within_s: float


@dataclass(frozen=True, slots=True)
class Record:
    """Put this in the outbox for the backend."""

    event: CallEvent


@dataclass(frozen=True, slots=True)
class Save:
    """Store this, in one go with the records of the same event: something that must outlive a sleep has changed.

    It and the records come before all other effects: only what has been stored is told to the backend.
    """

    snapshot: dict[str, Any]


@dataclass(frozen=True, slots=True)
class TakeSocket:
    """The socket that sent the setup carries the call from now on; one that carried it before is closed (1000)."""


@dataclass(frozen=True, slots=True)
class CloseSocket:
    """Close the socket that carries the call: Twilio has not done so after ``end``, or nobody is there any more."""


@dataclass(frozen=True, slots=True)
class RefuseSocket:
    """Close the socket that proved nothing; one that carries the call is not touched."""

    code: int
    reason: str


@dataclass(frozen=True, slots=True)
class Log:
    """Write one structured line; what a caller said goes in at debug level only."""

    level: Level
    name: str
    fields: Mapping[str, Scalar] = field(default_factory=dict[str, Scalar])


Effect: TypeAlias = (
    Send | StartTurn | AbortTurn | Classify | Record | Save | TakeSocket | CloseSocket | RefuseSocket | Log
)
