"""What happens to a call around the assistant: announcements, recording, voicemail, and calls outside opening hours."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from backend.profiles.fields import Part, Said


class Recording(Part):
    """Whether calls are recorded, and what callers are told before anything else; a notice may stand alone."""

    enabled: bool = False
    notice: Said | None = None
    channels: Literal["mono", "dual"] = "dual"


class Voicemail(Part):
    """A recorder for messages, with what callers hear before the tone."""

    prompt: Said
    max_s: Annotated[int, Field(ge=5, le=3600)] = 120
    silence_s: Annotated[int, Field(ge=1, le=60)] = 5
    """How long a silence ends the message."""


class AfterHours(Part):
    """Who answers outside the business's opening hours: the assistant as ever, a message, or the voicemail."""

    answer: Literal["assistant", "message", "voicemail"] = "assistant"
    message: Said | None = None
