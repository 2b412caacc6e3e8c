"""The parts of a workflow as a profile declares them: the slots that are asked for, and calls of an endpoint."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Final, Literal, TypeAlias
from urllib.parse import parse_qsl, urlsplit

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


CALL_BUDGET_S: Final = 6.0
"""How long a call step may take in all: the edge gives a turn eight seconds for its first words."""
SECRET_PLACE: Final = re.compile(r"\{secret:([a-z0-9]+(?:-[a-z0-9]+)*)\}")
"""Where a header takes the value of a secret, by its name."""
_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")
_OURS: Final = frozenset(
    {"host", "content-length", "content-type", "idempotency-key", "transfer-encoding", "connection", "te", "upgrade"}
)
_NAMES_CREDENTIAL: Final = re.compile(
    r"(?i)auth|cookie|token|secret|passw|credential|signature|api[-_]?key|(?:^|[-_])key$"
)
_LONG_VALUE: Final = re.compile(r"[A-Za-z0-9+/_=.~-]{20,}")
_MARKED: Final = re.compile(
    r"(?i:\b(?:bearer|basic|token) +\S{6,})|\b(?:(?:sk|pk|rk|ghp|gho|xox[abp]|whsec)[-_]|AKIA|eyJ)[-_A-Za-z0-9]{8,}"
)
_BY_NAME: Final = (
    "looks like a secret, which no profile may hold; put it into GURU_SECRETS and name it, as in {secret:crm-token}"
)


def looks_secret(text: str) -> bool:
    """Whether a text holds what only a secret looks like: a known mark, or a long run of letters and digits mixed."""
    text = SECRET_PLACE.sub("", text)
    return _MARKED.search(text) is not None or any(
        re.search(r"\d", run) and re.search(r"[A-Za-z]", run) and not re.fullmatch(r"[a-z]+(?:[-_.][a-z0-9]+)+", run)
        for run in _LONG_VALUE.findall(text)
    )


def _is_endpoint(value: str) -> str:
    url = urlsplit(value)
    if not url.hostname or (url.scheme != "https" and not (url.scheme == "http" and url.hostname in _LOOPBACK)):
        raise ValueError("expected an https:// URL")
    asked = parse_qsl(url.query)
    if (
        url.username
        or url.password
        or any(_NAMES_CREDENTIAL.search(name) or looks_secret(text) for name, text in asked)
    ):
        raise ValueError(
            "expected an https:// URL without credentials: these are sent in headers, by the name of a secret"
        )
    return value


def _is_header_name(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9-]{0,63}", value) or value.lower() in _OURS:
        raise ValueError(f"expected the name of a header that is not one of {', '.join(sorted(_OURS))}")
    return value


def _is_header_value(value: str) -> str:
    rest = SECRET_PLACE.sub("", value)
    if not re.fullmatch(r"[\x20-\x7e]*", rest) or "{" in rest or "}" in rest:
        raise ValueError(
            "expected plain ASCII; what stands in braces is a secret by its name, such as {secret:crm-token}"
        )
    return value


HeaderName: TypeAlias = Annotated[str, AfterValidator(_is_header_name)]
HeaderValue: TypeAlias = Annotated[
    str, StringConstraints(min_length=1, max_length=500), AfterValidator(_is_header_value)
]


class Call(Part):
    """Calls an HTTP endpoint once, whatever is repeated; ``body`` maps fields to text with {slots}, ``results`` back.

    ``results`` maps slots to dotted paths in the JSON that comes back. Without ``failed`` the workflow ends when the
    endpoint cannot be reached or refuses. ``headers`` hold credentials by the name of a secret alone:
    ``Bearer {secret:crm-token}``.
    """

    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"] = "POST"
    """How it is called."""
    url: Annotated[str, AfterValidator(_is_endpoint)]
    """What is called, such as ``https://example.com/orders``."""
    timeout_s: Annotated[float, Field(gt=0, le=CALL_BUDGET_S)] = 2.5
    """Seconds that one try may take."""
    retries: Annotated[int, Field(ge=0, le=3)] = 1
    """How often it is tried again."""
    body: dict[str, Annotated[str, StringConstraints(max_length=500)]] = Field(default_factory=dict)
    """The fields of the JSON that is sent, as text with slots, such as ``{customer: "{name}"}``."""
    results: dict[Slot, Annotated[str, StringConstraints(min_length=1, max_length=100)]] = Field(default_factory=dict)
    """Slots to fill, each by a dotted path in the JSON that comes back, such as ``{status: order.state}``."""
    headers: Annotated[dict[HeaderName, HeaderValue], Field(max_length=10)] = Field(default_factory=dict[str, str])
    """Headers; a credential by the name of its secret alone, such as ``Bearer {secret:crm-token}``."""
    failed: Name | None = None
    """The ``id`` of the step to go on at when it fails; the workflow ends when left out."""

    @property
    def host(self) -> str:
        """Where it goes, as logs may name it: a path may hold a secret."""
        return urlsplit(self.url).hostname or ""

    @model_validator(mode="after")
    def _fits_a_turn(self) -> Call:
        if self.timeout_s * (self.retries + 1) > CALL_BUDGET_S:
            raise ValueError(
                f"timeout_s times tries must stay within {CALL_BUDGET_S:g} seconds, or the caller hears nothing"
            )
        return self

    @model_validator(mode="after")
    def _holds_no_secret(self) -> Call:
        for name, value in self.headers.items():
            if not SECRET_PLACE.search(value) and (_NAMES_CREDENTIAL.search(name) or looks_secret(value)):
                raise ValueError(f"headers: {name} {_BY_NAME}")
        for field, text in self.body.items():
            if looks_secret(text):
                raise ValueError(f"body: {field} {_BY_NAME}; only a header can hold one")
        return self
