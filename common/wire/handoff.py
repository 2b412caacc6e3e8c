"""What the edge hands on when it ends a session: Twilio carries it, unread, to the action webhook."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Final, Literal, TypeAlias

Route: TypeAlias = Literal["agent", "relay", "hangup"]

SPEECH_ERRORS: Final[Mapping[int, Literal["tts", "stt"]]] = {64111: "tts", 64112: "tts", 64114: "stt"}
"""Twilio's codes, and the side that failed: speaking, once altogether and once this text; hearing.

Source: Twilio, error dictionary. None of them ends the session by itself; the words they are about may be lost.
"""
PERSON_ASKED: Final = "the caller asks for a person"
TRANSFER_ANNOUNCED: Final = "transfer announced"
HANDED_OVER: Final = "the assistant hands over"
URGENT: Final = "it is urgent"
"""Reasons that the program gives by itself; whoever tells them to a person translates them."""
EMERGENCY: Final = "emergency"
"""The ``reasonCode`` of a call that spoke of danger to life: whoever takes it is told first of all."""
CALLER: Final = "Caller"
ASSISTANT: Final = "Assistant"
"""How the lines of a summary begin."""


@dataclass(frozen=True, slots=True)
class Handoff:
    """The edge's word on how the call goes on; ``route`` alone decides, the rest is for the person who takes over.

    ``reasonCode`` is a word of ours, or the code of the speech provider's failure that another one shall replace.
    ``startTime`` is ISO 8601; ``summary`` holds the newest lines of the call; ``language`` is its language.
    ``destination`` names one of the profile's, or the voicemail; empty for the usual one.
    """

    route: Route
    reasonCode: str = ""  # noqa: N815  # the names that Twilio's samples use
    reason: str = ""
    startTime: str = ""  # noqa: N815  # as above
    summary: str = ""
    language: str = ""
    destination: str = ""

    def dump(self) -> str:
        """The JSON text that goes with ``end``; without a destination if none is named."""
        body = asdict(self)
        if not self.destination:
            del body["destination"]
        return json.dumps(body, ensure_ascii=False)

    def told(self) -> dict[str, str]:
        """What of it is kept for the person who takes over."""
        return {
            "reasonCode": self.reasonCode,
            "reason": self.reason,
            "startTime": self.startTime,
            "summary": self.summary,
        }
