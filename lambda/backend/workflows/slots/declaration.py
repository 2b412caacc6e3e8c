"""A slot as a workflow declares it: what is asked for, of which type, in which words, among which choices."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Final, Literal, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, model_validator

from backend.profiles.fields import Name, Part, Phrase, RouteLanguage, Said, written_as

if TYPE_CHECKING:
    from backend.workflows.model import Workflow

SlotType: TypeAlias = Literal[
    "name", "phone", "email", "date", "time", "birth_date", "number", "choice", "yes_no", "text", "when"
]
TELLING: Final[frozenset[SlotType]] = frozenset({"date", "time", "email", "phone", "choice"})
"""Types whose values show what they are, so that they are understood without having been asked for."""
PLACE: Final = re.compile(r"\{([a-z][a-z0-9_]*)\}")
"""Where a text takes the value of a slot."""
_SLOT: Final = re.compile(r"[a-z][a-z0-9_]{0,31}")


def _is_slot(value: str) -> str:
    if not _SLOT.fullmatch(value):
        raise ValueError("expected up to 32 lower-case letters, digits and underscores, such as phone_number")
    return value


def _spoken_value(value: object) -> object:
    # YAML reads a bare yes as true.
    return {True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else value


Slot: TypeAlias = Annotated[str, AfterValidator(_is_slot), written_as(_SLOT)]
Value: TypeAlias = Annotated[
    str,
    BeforeValidator(_spoken_value, json_schema_input_type=str | bool),
    StringConstraints(min_length=1, max_length=100),
]
Words: TypeAlias = dict[RouteLanguage, Annotated[tuple[Phrase, ...], Field(min_length=1)]]


class Choice(Part):
    """One thing to choose: its value, how it is said, and the words callers use for it."""

    value: Value
    """What the slot holds when it is chosen."""
    say: Said
    """How it is said, in each language."""
    words: Words
    """The words that callers use for it, in each language."""

    def names(self, language: RouteLanguage) -> tuple[str, ...]:
        """What this is called: the words of the language, and how it is said."""
        return (*self.words.get(language, ()), *((self.say[language],) if language in self.say else ()))


class Ask(Part):
    """Asks for one slot until it has a valid value; ``label`` is what callers call it when they change it."""

    slot: Slot
    """The name of the slot."""
    type: SlotType
    """What kind of value is asked for."""
    prompt: Said
    """The question, in each language."""
    label: Words = Field(default_factory=dict[RouteLanguage, tuple[Phrase, ...]])
    """What callers call the slot when they change it, in each language."""
    again: Said | None = None
    """The question after an answer that was not understood; ``prompt`` when left out."""
    choices: tuple[Choice, ...] = ()
    """What there is to choose, for the type ``choice``."""
    minimum: int | None = None
    """The least, for the type ``number``."""
    maximum: int | None = None
    """The most, for the type ``number``."""
    region: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] = "US"
    """The country of telephone numbers without one, such as ``MX``."""
    optional: bool = False
    """Whoever will not say, or is not understood twice, is not asked for it any more."""
    own_number: Said | None = None
    """For a phone: asked instead where the number that the call comes from is known, which a yes then takes, such as
    ``{en: Can we call you back at this number?}``"""
    calendar: Name | None = None
    """For a date or time: the calendar whose opening hours settle what a caller means."""

    @model_validator(mode="after")
    def _fits_type(self) -> Ask:
        if (self.type == "choice") != bool(self.choices):
            raise ValueError("expected choices for the type choice, and for no other")
        if self.type != "number" and (self.minimum is not None or self.maximum is not None):
            raise ValueError("minimum and maximum belong to the type number")
        if self.type != "phone" and self.own_number is not None:
            raise ValueError("own_number belongs to the type phone")
        return self


def asks(workflow: Workflow) -> tuple[Ask, ...]:
    """The slots that a workflow asks for, in order."""
    return tuple(step.ask for step in workflow.steps if step.ask)


def write_text(text: str, slots: Mapping[str, str]) -> str:
    """The text for a machine, with values as they are stored."""
    return PLACE.sub(lambda match: slots.get(match[1], ""), text)
