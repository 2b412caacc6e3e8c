"""What the edge says when it ends a session: ``handoffData``, and what Twilio reports of a session's end.

The decision is made from these alone. Source: Twilio, ConversationRelay action callback; error codes 641xx.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, ValidationError

WEBSOCKET_ENDED: Final = "64105"


class Handoff(BaseModel):
    """The edge's word on how to go on; ``route`` alone decides, the rest is for the person who takes over."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    route: Literal["agent", "relay", "hangup"]
    reasonCode: str = ""  # noqa: N815  # the name Twilio's samples use, and the edge sends
    reason: str = ""
    summary: str = ""
    language: str = ""


Decision: TypeAlias = Literal["nothing", "transfer", "restart", "hang_up", "rescue"]
"""``restart`` starts the relay again, ``rescue`` apologises and looks for a person."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a session with the relay ended."""

    status: str
    call_status: str
    error_code: str
    handoff: Handoff | None

    @classmethod
    def of(cls, form: Mapping[str, str]) -> Ending:
        """Read Twilio's report; hand-off data that is none of ours counts as absent."""
        return cls(
            form.get("SessionStatus", ""),
            form.get("CallStatus", ""),
            form.get("ErrorCode", ""),
            parse_handoff(form.get("HandoffData", "")),
        )

    def decide(self, *, connected: bool) -> Decision:
        """What to do next; ``connected`` tells whether the edge ever held this call.

        A socket that dropped is opened again, but not one whose setup the edge refused. Every other failure is one of
        configuration or of a speech provider, where starting again would fail again.
        """
        if self.status == "completed" or self.call_status in ("completed", "canceled", "failed", "busy", "no-answer"):
            return "nothing"
        if self.status == "ended":
            match self.handoff.route if self.handoff else "hangup":
                case "agent":
                    return "transfer"
                case "relay":
                    return "restart"
                case _:
                    return "hang_up"
        if self.error_code == WEBSOCKET_ENDED and connected:
            return "restart"
        return "rescue"


def parse_handoff(text: str) -> Handoff | None:
    """The edge's hand-off data; None for an empty or foreign text."""
    if not text:
        return None
    try:
        return Handoff.model_validate_json(text)
    except ValidationError:
        return None
