"""The part of a business's profile that the edge needs, as it travels in the ``edge`` parameter of the TwiML.

Each field declares how it is read: what is missing or of the wrong kind takes the field's default. Written is what
differs from it, and what is always told.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias, TypeGuard, TypeVar, cast

from common.limits import CALL_LIMIT_S, MAX_FRAME_CHARS
from common.wire.json_shape import NotJson, as_list, as_object, read_json

Spans: TypeAlias = tuple[tuple[float, float], ...]
"""Spans of Unix time, each from up to before."""
PartT = TypeVar("PartT")
_MOST: Final = 600.0
"""Of seconds, and of anything else that is counted."""
_MOST_DIGITS: Final = 40


def _field(read: Callable[[object], Any], *, always: bool = False) -> Any:
    """A field that is read like this; what an absent value is read as is its default."""
    return dataclasses.field(default_factory=lambda: read(None), metadata={"read": read, "always": always})


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _flag(value: object) -> bool:
    return value is True


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, as_list(value) or ()))


def _texts_by_name(value: object) -> dict[str, str]:
    return {name: str(text) for name, text in (as_object(value) or {}).items()}


def _spans(value: object) -> Spans | None:
    """Pairs of Unix times; any other shape says nothing about when a person is there."""
    spans: list[tuple[float, float]] = []
    pairs = as_list(value)
    for pair in pairs or ():
        match as_list(pair):
            case [int() | float() as begin, int() | float() as end]:
                spans.append((float(begin), float(end)))
            case _:
                return None
    return None if pairs is None else tuple(spans)


def _seconds(default: float, most: float = _MOST) -> Callable[[object], float]:
    return lambda value: float(value) if _is_within(value, most) else default


def _count(default: int) -> Callable[[object], int]:
    return lambda value: int(value) if _is_within(value, _MOST) else default


def _is_within(value: Any, most: float) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= most


def _several(of: type[PartT]) -> Callable[[object], tuple[PartT, ...]]:
    return lambda value: tuple(_read(of, as_object(part) or {}) for part in as_list(value) or ())


@dataclass(frozen=True, slots=True)
class QuickAnswer:
    """An answer that the edge gives alone to any prompt holding all words of one of the phrases.

    ``language`` is the code of the language that it is in; empty for any.
    """

    phrases: tuple[str, ...] = _field(_texts, always=True)
    answer: str = _field(_text, always=True)
    language: str = _field(_text)


@dataclass(frozen=True, slots=True)
class UrgentRule:
    """What the business itself calls urgent: a prompt that holds all words of one of ``words``, near one another.

    Of each word any form counts ("knocks" for "knocked"). A prompt that holds all words of one of ``unless`` is none.
    ``sentence`` is what is said then, by language. ``destination`` is where the caller is put through to, empty for
    nowhere; ``reachable`` are the spans of Unix time in which somebody is there, ``None`` for always.
    """

    words: tuple[str, ...] = _field(_texts, always=True)
    sentence: dict[str, str] = _field(_texts_by_name, always=True)
    destination: str = _field(_text)
    reachable: Spans | None = _field(_spans)
    unless: tuple[str, ...] = _field(_texts)


@dataclass(frozen=True, slots=True)
class DigitRule:
    """What a keypad entry must look like; ``purpose`` tells the backend what it is for."""

    minimum: int = _field(_count(1))
    maximum: int = _field(_count(20))
    purpose: str = _field(_text)


def digit_rule(body: Mapping[str, Any]) -> DigitRule:
    """The rule of a JSON object ``{minimum, maximum, purpose}``, kept within 1 to 40 digits."""
    rule = _read(DigitRule, body)
    minimum = min(max(rule.minimum, 1), _MOST_DIGITS)
    return dataclasses.replace(rule, minimum=minimum, maximum=min(max(rule.maximum, minimum), _MOST_DIGITS))


def _digits(value: object) -> DigitRule:
    return digit_rule(as_object(value) or {})


@dataclass(frozen=True, slots=True)
class EdgeProfile:
    """How the edge behaves for one business. Times are seconds; ``codes`` maps a language to its BCP-47 code.

    ``workflow`` is the backend's state of one that the caller has chosen from a menu, before the first word.
    ``business`` is how the business is called, ``keeps`` what is kept of what is said: ``audio``, ``text`` or
    ``nothing``, empty if that is not known. ``reachable`` are the spans of Unix time in which a person takes calls,
    ``None`` for always; ``closed`` says who takes a caller at other times: the ``assistant`` or the ``voicemail``.
    ``takes_messages``: the assistant can take one for those who are not there.
    ``named`` are plain words for somebody in particular: who asks for one of these is put through by the backend.
    ``emergency_number`` is whom to call when a life is in danger, ``crisis_line`` whom when somebody wants to die, both
    as they are dialled, empty if not known. ``detects_language``: Twilio recognises several languages at once
    (``multi``) and says which one it heard. ``reconnects``: Twilio opens a socket that drops again by itself
    (``applicationReconnect``), and the call waits for it.
    """

    greeting: str = _field(_text, always=True)
    business: str = _field(_text, always=True)
    keeps: str = _field(_text, always=True)
    codes: dict[str, str] = _field(_texts_by_name, always=True)
    max_call_s: float = _field(_seconds(CALL_LIMIT_S, most=CALL_LIMIT_S))
    workflow: dict[str, Any] | None = _field(as_object)
    reachable: Spans | None = _field(_spans)
    closed: str = _field(lambda value: _text(value) or "assistant")
    takes_messages: bool = _field(_flag)
    named: tuple[str, ...] = _field(_texts)
    emergency_number: str = _field(_text)
    crisis_line: str = _field(_text)
    urgent: tuple[UrgentRule, ...] = _field(_several(UrgentRule))
    detects_language: bool = _field(_flag)
    quick_answers: tuple[QuickAnswer, ...] = _field(_several(QuickAnswer))
    digits: DigitRule = _field(_digits)
    idle_s: float = _field(_seconds(12.0))
    idle_prompts: int = _field(_count(2))
    hold_s: float = _field(_seconds(60.0))
    pacing_s: float = _field(_seconds(0.0))
    reconnects: bool = _field(_flag)
    preprocessing: bool = _field(_flag)

    def locale(self, language: str) -> str:
        """The language with the region that the business speaks it for (``es-MX``); alone if it names none."""
        return self.codes.get(language, language)

    def dump(self) -> str:
        """The text of the ``edge`` parameter."""
        return json.dumps(_plain(self), ensure_ascii=False, separators=(",", ":"))


def parse_edge_profile(text: str) -> EdgeProfile:
    """Read the ``edge`` parameter; one that is no JSON object says nothing."""
    try:
        body = read_json(text or "{}", most=MAX_FRAME_CHARS)
    except NotJson:
        return EdgeProfile()
    return edge_profile(as_object(body) or {})


def edge_profile(body: Mapping[str, Any]) -> EdgeProfile:
    """The edge profile of a JSON object with the fields' own names."""
    return _read(EdgeProfile, body)


def _read(of: type[PartT], body: Mapping[str, Any]) -> PartT:
    fields = dataclasses.fields(cast("Any", of))
    return of(**{field.name: field.metadata["read"](body.get(field.name)) for field in fields})


def _plain(value: object) -> Any:
    """The value as JSON: of a part what is always told, and what differs from what an absent value is read as."""
    if isinstance(value, tuple):
        return [*map(_plain, cast("tuple[object, ...]", value))]
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    told = ((field, getattr(value, field.name)) for field in dataclasses.fields(value))
    return {
        field.name: _plain(own)
        for field, own in told
        if field.metadata["always"] or own != field.metadata["read"](None)
    }
