"""What happens to a call without the assistant: a person at a named destination, the voicemail, a menu, a recording.

Twilio itself asks the menu, by keys or voice, so it works while the assistant does not.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Final, Literal, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, model_validator

from backend.profiles.business import OpeningHours
from backend.profiles.fields import Name, Part, PhoneNumber, Phrase, RouteLanguage, Said, written_as

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


_SIP: Final = re.compile(r"sips?:[^\s@]+@[^\s@]+")
_WORKFLOW: Final = re.compile(r"WW[0-9a-f]{32}")
_PLACES: Final = ("number", "sip", "queue", "workflow")
Otherwise: TypeAlias = Literal["assistant", "voicemail"]
MESSAGE: Final = "voicemail"
"""What a hand-off names for callers who leave a message; a destination that is called so goes first."""


def _is_sip(value: str) -> str:
    if not _SIP.fullmatch(value):
        raise ValueError("expected a SIP address such as sip:desk@example.com")
    return value


def _is_workflow(value: str) -> str:
    if not _WORKFLOW.fullmatch(value):
        raise ValueError("expected the SID of a TaskRouter workflow: WW and 32 hexadecimal digits")
    return value


class Destination(Part):
    """One place where people answer: a number, a SIP address, a queue, or a TaskRouter workflow."""

    number: PhoneNumber | None = None
    """A telephone number to dial."""
    sip: Annotated[str, AfterValidator(_is_sip), written_as(_SIP)] | None = None
    """A SIP address to dial, such as ``sip:desk@example.com``."""
    queue: Phrase | None = None
    """The name of a queue of Twilio's."""
    workflow: Annotated[str, AfterValidator(_is_workflow), written_as(_WORKFLOW)] | None = None
    """The SID of a TaskRouter workflow, such as ``WW0123456789abcdef0123456789abcdef``."""
    hours: OpeningHours | None = None
    """When left out, those of the business."""
    timeout_s: Annotated[int, Field(ge=5, le=120)] = 20
    """How long a number or address rings."""
    max_wait_s: Annotated[int, Field(ge=10, le=3600)] = 300
    """How long a caller waits in a queue before the assistant takes them back."""
    priority: Annotated[int, Field(ge=0, le=1000)] = 0
    """Of the TaskRouter task."""
    language: RouteLanguage | None = None
    """What the people there speak, if not the caller's language."""
    whisper: bool = True
    """Whether the person who answers hears first, alone, who calls and why."""
    accept: Literal["answer", "key"] = "answer"
    """With ``key`` the person who answers takes the call by pressing one: an answering machine does not."""
    phrases: dict[RouteLanguage, tuple[Phrase, ...]] = Field(default_factory=dict[RouteLanguage, tuple[Phrase, ...]])
    """What callers call it besides its name; the first one is what the assistant says."""

    @model_validator(mode="after")
    def _leads_to_one_place(self) -> Destination:
        given = [way for way in _PLACES if getattr(self, way) is not None]
        if len(given) != 1:
            raise ValueError(f"expected one of {', '.join(_PLACES)}; got {' and '.join(given) or 'none'}")
        if self.accept == "key" and not (self.rings and self.whisper):
            raise ValueError(
                "expected accept: key only with a number or sip, and with whisper: that is what asks for it"
            )
        return self

    @property
    def rings(self) -> bool:
        """Whether it is dialled; otherwise callers queue for it."""
        return self.number is not None or self.sip is not None


class Transfer(Part):
    """Where callers who want a person go; ``default`` is for those who name no destination."""

    enabled: bool = True
    """Whether callers are put through at all."""
    destinations: dict[Name, Destination] = Field(default_factory=dict[Name, Destination])
    """The places where people answer, by name."""
    default: Name | None = None
    """Where callers go who name nobody; needed with several destinations."""
    closed: Otherwise = "assistant"
    """Who takes a caller whose destination is closed."""
    unanswered: Otherwise = "assistant"
    """Who takes a caller whom nobody answered."""

    @property
    def allowed(self) -> bool:
        """Whether there is anybody to put callers through to."""
        return self.enabled and bool(self.destinations)

    @property
    def usual(self) -> str:
        """The destination of callers who name none."""
        return self.default or next(iter(self.destinations), "")
