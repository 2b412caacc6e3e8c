"""What happens in a call, as the edge tells the backend: one type a kind, and of each field how private it is.

An event travels as one flat JSON object, which the edge keeps in its outbox and the backend in its log: the fields of
its kind, then ``seq, turn, at_ms, kind``. A field that has a default is left out while it has it. What is read back may
come from another version: fields that are missing or of another type count as empty, a kind that nobody knows stays as
it came.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Annotated, Any, ClassVar, Final, Literal, TypeAlias, get_args, get_origin, get_type_hints

from common.wire.json_shape import as_list, as_object


class Sensitivity(Enum):
    """How private a field is; what a business does not want to keep of it is left out or masked by this alone."""

    WORDS = "what somebody said or heard: masked, and left out where no words are kept"
    REASON = "the program's own reason, or one that a model worded: the latter is as private as words"
    AUDIT = "what the backend recorded of its models: masked, and its words are left out where no audit is kept"
    CALLER = "who calls: masked"
    LABEL = "a word, code or figure of the program's own: nothing in it is private; masked, as it comes from outside"
    ADDRESS = "a number, session or page of the business itself: never masked, though it may look like a caller's"


Words: TypeAlias = Annotated[str, Sensitivity.WORDS]
Label: TypeAlias = Annotated[str, Sensitivity.LABEL]
Address: TypeAlias = Annotated[str, Sensitivity.ADDRESS]
Flag: TypeAlias = Annotated[bool, Sensitivity.LABEL]
Count: TypeAlias = Annotated[int, Sensitivity.LABEL]
EndedBy: TypeAlias = Literal["caller", "assistant", "error"]
Occasion: TypeAlias = Literal["silence", "digits_again", "resumed", "reconnected", "fault"]
Cutter: TypeAlias = Literal["", "end"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """A socket carries the call; ``text`` is the greeting if Twilio speaks one."""

    kind: ClassVar[str] = "started"
    to: Address
    language: Label
    session_id: Address
    from_: Annotated[str, Sensitivity.CALLER]
    text: Words = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflex:
    """A turn that the edge answered by itself.

    ``intent`` is also ``emergency``, ``self_harm``, ``urgent``, ``quick_answer`` or ``keys``.
    """

    kind: ClassVar[str] = "reflex"
    said: Words
    intent: Label
    text: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A turn that the backend answered; not ``complete`` when it was cut.

    ``again``: the caller did not repeat the question. ``latency_ms`` is by stage.
    """

    kind: ClassVar[str] = "answered"
    said: Words
    text: Words
    again: Flag = False
    complete: Flag
    latency_ms: Annotated[Mapping[str, float], Sensitivity.LABEL]
    sources: Annotated[list[Any], Sensitivity.ADDRESS]


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """What the edge said unasked; with ``said`` when a keypad entry was too short."""

    kind: ClassVar[str] = "spoken"
    why: Annotated[Occasion, Sensitivity.LABEL]
    said: Words = ""
    text: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Interrupted:
    """What was heard of an answer that was playing or queued; ``by`` is ``end`` when no caller's voice cut it.

    It may follow ``answered``, whose text is the heard part where that is not complete.
    """

    kind: ClassVar[str] = "interrupted"
    heard: Words
    unheard: Words
    by: Annotated[Cutter, Sensitivity.LABEL] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unanswered:
    """A turn that the backend failed; ``text`` is what was spoken, with the apology. ``again`` as above."""

    kind: ClassVar[str] = "failed"
    said: Words
    text: Words
    again: Flag = False
    code: Label


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageChanged:
    """The call goes on in another language."""

    kind: ClassVar[str] = "language"
    to: Label


@dataclass(frozen=True, slots=True, kw_only=True)
class BackendRecords:
    """What the backend gave back in the stream to be kept, also of an attempt that failed."""

    kind: ClassVar[str] = "records"
    records: Annotated[list[Any], Sensitivity.AUDIT]


@dataclass(frozen=True, slots=True, kw_only=True)
class Noticed:
    """Twilio told something that changes nothing: a provider that failed over, a name that nobody here knows.

    Also ``reconnected``: a dropped socket came back. A ``name`` is recorded once a call, ``configUpdated`` each time.
    """

    kind: ClassVar[str] = "noticed"
    name: Label
    text: Words = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEnded:
    """The call is over on this socket."""

    kind: ClassVar[str] = "ended"
    by: Annotated[EndedBy, Sensitivity.LABEL]
    reason: Annotated[str, Sensitivity.REASON]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """Stands for an event of the kind ``of`` that the backend refused with this status."""

    kind: ClassVar[str] = "set_aside"
    of: Label
    bytes_: Count
    status: Count


@dataclass(frozen=True, slots=True)
class UnknownEvent:
    """An event of another version of this program; all of it may be words."""

    kind: str
    fields: Mapping[str, Any]


Known: TypeAlias = (
    Started
    | Reflex
    | Answered
    | Announced
    | Interrupted
    | Unanswered
    | LanguageChanged
    | BackendRecords
    | Noticed
    | CallEnded
    | SetAside
)
Detail: TypeAlias = Known | UnknownEvent
KINDS: Final[Mapping[str, type[Known]]] = {of.kind: of for of in get_args(Known)}


@dataclass(frozen=True, slots=True)
class CallEvent:
    """One thing that happened in a call. ``seq`` grows by one a call; ``at_ms`` is Unix time in milliseconds."""

    seq: int
    turn: int
    at_ms: int
    detail: Detail

    def to_json(self) -> dict[str, Any]:
        """As a JSON object with the detail's fields before the four common ones."""
        common = {"seq": self.seq, "turn": self.turn, "at_ms": self.at_ms, "kind": self.detail.kind}
        return {**dump_detail(self.detail), **common}


def dump_detail(detail: Detail) -> dict[str, Any]:
    """The detail's own fields as a JSON object."""
    if isinstance(detail, UnknownEvent):
        return dict(detail.fields)
    own = ((field, getattr(detail, field.name)) for field in dataclasses.fields(detail))
    return {_json_name(field.name): value for field, value in own if value != field.default}


def read_detail(kind: str, body: Mapping[str, Any]) -> Detail:
    """The detail of an event of this kind, from its own fields; never raises."""
    of = KINDS.get(kind)
    if of is None:
        return UnknownEvent(kind, body)
    return of(**{field.attribute: field.read(body.get(field.name)) for field in _fields(kind)})


@cache
def sensitivity_of(kind: str) -> Mapping[str, Sensitivity]:
    """How private each field of this kind is, by its name in JSON; empty for a kind that nobody knows."""
    return {field.name: field.sensitivity for field in _fields(kind)}


@dataclass(frozen=True, slots=True)
class Field:
    """A declared field of a kind: its name in JSON and in Python, how private it is, and how it is read."""

    name: str
    attribute: str
    sensitivity: Sensitivity
    read: Callable[[object], Any]


@cache
def _fields(kind: str) -> tuple[Field, ...]:
    return fields_of(KINDS[kind]) if kind in KINDS else ()


def fields_of(of: type[Any]) -> tuple[Field, ...]:
    """The fields of a kind in their order; raises TypeError for one that does not say how private it is."""
    hints = get_type_hints(of, include_extras=True)
    return tuple(_field(of, field.name, hints[field.name]) for field in dataclasses.fields(of))


def _field(of: type[Any], attribute: str, hint: Any) -> Field:
    base, *said = get_args(hint) if get_origin(hint) is Annotated else (hint,)
    classes = [one for one in said if isinstance(one, Sensitivity)]
    if len(classes) != 1:
        raise TypeError(f"{of.__name__}.{attribute}: expected Annotated[..., Sensitivity.<class>], got {hint}")
    return Field(_json_name(attribute), attribute, classes[0], _READERS[get_origin(base) or base])


def _json_name(attribute: str) -> str:
    return attribute.rstrip("_")  # ``from`` is a word that Python keeps for itself


def numbers(value: object) -> dict[str, float]:
    """The numbers of an object, by name."""
    return {name: number for name, number in (as_object(value) or {}).items() if _is_number(number)}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _count(value: object) -> int:
    return int(value) if isinstance(value, int | float) and _is_number(value) else 0


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_READERS: Final[Mapping[Any, Callable[[object], Any]]] = {
    str: _text,
    Literal: _text,  # a word of a newer version stays as it came
    bool: bool,
    int: _count,
    Mapping: numbers,
    list: lambda value: as_list(value) or [],
}
