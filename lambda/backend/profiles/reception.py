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
    """Whether Twilio records calls."""
    notice: Said | None = None
    """What callers are told before anything else, such as ``{en: This call is recorded.}``; may stand alone."""
    channels: Literal["mono", "dual"] = "dual"
    """Both sides on a track of their own, or on one."""


class Voicemail(Part):
    """A recorder for messages, with what callers hear before the tone."""

    prompt: Said
    """What callers hear before the tone."""
    max_s: Annotated[int, Field(ge=5, le=3600)] = 120
    """Seconds that a message may last."""
    silence_s: Annotated[int, Field(ge=1, le=60)] = 5
    """How long a silence ends the message."""


class AfterHours(Part):
    """Who answers outside the business's opening hours: the assistant as ever, a message, or the voicemail."""

    answer: Literal["assistant", "message", "voicemail"] = "assistant"
    """Who answers: the assistant as ever, a message and the end of the call, or the voicemail."""
    message: Said | None = None
    """What is said with ``answer: message``, such as ``{en: We are closed now.}``"""


MenuPlace: TypeAlias = Literal["start", "transfer", "trouble"]
"""When it is offered: before the assistant, to callers who want a person, when the assistant cannot be reached."""


def _digits(value: Any) -> Any:
    """YAML reads an unquoted 1 as a number."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


_Key: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[0-9*]$")]


class Option(Part):
    """One choice: its key, the phrases that choose it too, and where it leads (one of five ways)."""

    digit: Annotated[
        str, BeforeValidator(_digits, json_schema_input_type=_Key | int), StringConstraints(pattern=r"^[0-9*]$")
    ]
    """The key that chooses it."""
    phrases: dict[RouteLanguage, tuple[Phrase, ...]] = Field(default_factory=dict[RouteLanguage, tuple[Phrase, ...]])
    """What callers may say instead, in each language."""
    transfer: Name | None = None
    """Leads to a destination."""
    assistant: Literal[True] | None = None
    """Leads to the assistant."""
    message: Said | None = None
    """Says this and ends the call, such as ``{en: We are open from nine to five.}``"""
    voicemail: Literal[True] | None = None
    """Leads to the voicemail."""
    workflow: Name | None = None
    """Leads to a workflow."""

    @model_validator(mode="after")
    def _leads_to_one_place(self) -> Option:
        given = [way for way in _WAYS if getattr(self, way) is not None]
        if len(given) != 1:
            raise ValueError(f"expected one of {', '.join(_WAYS)}; got {' and '.join(given) or 'none'}")
        return self


class Menu(Part):
    """The question, its options, and when it is asked."""

    at: Annotated[tuple[MenuPlace, ...], Field(min_length=1)] = ("trouble",)
    """When it is asked: before the assistant, of callers who want a person, when the assistant cannot be reached."""
    prompt: Said
    """The question, with what each key does."""
    options: Annotated[tuple[Option, ...], Field(min_length=1, max_length=11)]
    """The choices."""
    timeout_s: Annotated[int, Field(ge=2, le=30)] = 5
    """How long silence lasts before it is asked again."""
