"""What happens to a call without the assistant: recording, voicemail, calls outside opening hours, and a menu.

Twilio itself asks the menu, by keys or voice, so it works while the assistant does not.
"""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal, TypeAlias

from pydantic import BeforeValidator, Field, StringConstraints, model_validator

from backend.profiles.fields import Name, Part, Phrase, RouteLanguage, Said

_WAYS: Final = ("transfer", "assistant", "message", "voicemail", "workflow")


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


MenuPlace: TypeAlias = Literal["start", "transfer", "trouble"]
"""When it is offered: before the assistant, to callers who want a person, when the assistant cannot be reached."""


def _digits(value: Any) -> Any:
    """YAML reads an unquoted 1 as a number."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


class Option(Part):
    """One choice: its key, the phrases that choose it too, and where it leads (one of five ways)."""

    digit: Annotated[str, BeforeValidator(_digits), StringConstraints(pattern=r"^[0-9*]$")]
    phrases: dict[RouteLanguage, tuple[Phrase, ...]] = Field(default_factory=dict[RouteLanguage, tuple[Phrase, ...]])
    transfer: Name | None = None
    assistant: Literal[True] | None = None
    message: Said | None = None
    voicemail: Literal[True] | None = None
    workflow: Name | None = None

    @model_validator(mode="after")
    def _leads_to_one_place(self) -> Option:
        given = [way for way in _WAYS if getattr(self, way) is not None]
        if len(given) != 1:
            raise ValueError(f"expected one of {', '.join(_WAYS)}; got {' and '.join(given) or 'none'}")
        return self


class Menu(Part):
    """The question, its options, and when it is asked."""

    at: Annotated[tuple[MenuPlace, ...], Field(min_length=1)] = ("trouble",)
    prompt: Said
    options: Annotated[tuple[Option, ...], Field(min_length=1, max_length=11)]
    timeout_s: Annotated[int, Field(ge=2, le=30)] = 5
    """How long silence lasts before it is asked again."""
