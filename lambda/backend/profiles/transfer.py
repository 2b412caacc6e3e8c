"""Whether a caller may be put through to a person, and where: named destinations, each with its opening hours."""

from __future__ import annotations

import re
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import AfterValidator, Field, model_validator

from backend.profiles.business import OpeningHours
from backend.profiles.fields import Name, Part, PhoneNumber, Phrase, RouteLanguage, written_as

_SIP: Final = re.compile(r"sips?:[^\s@]+@[^\s@]+")
_WORKFLOW: Final = re.compile(r"WW[0-9a-f]{32}")
_WAYS: Final = ("number", "sip", "queue", "workflow")
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
        given = [way for way in _WAYS if getattr(self, way) is not None]
        if len(given) != 1:
            raise ValueError(f"expected one of {', '.join(_WAYS)}; got {' and '.join(given) or 'none'}")
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
