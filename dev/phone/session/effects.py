"""What a ConversationRelay session does next: carried out in order by the relay leg."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from dev.phone.updates import PhoneEvent


@dataclass(frozen=True, slots=True)
class Transmit:
    """Send this frame to the application."""

    frame: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Close:
    """Close the WebSocket."""

    code: int
    reason: str


@dataclass(frozen=True, slots=True)
class Tell:
    """Record this in the call's updates."""

    event: PhoneEvent


Effect: TypeAlias = Transmit | Close | Tell


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a session ended, as the action webhook is told."""

    status: Literal["completed", "ended", "failed"]
    handoff_data: str | None = None
    error_code: int | None = None
    error_message: str = ""
