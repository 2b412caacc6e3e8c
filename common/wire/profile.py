"""The part of a business's profile that the edge needs, as it travels in the ``edge`` parameter of the TwiML."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from common.limits import CALL_LIMIT_S, MAX_FRAME_CHARS
from common.wire.json_shape import NotJson, as_list, as_object, read_json

_MAX_IDLE_S = 600.0


@dataclass(frozen=True, slots=True)
class QuickAnswer:
    """An answer that the edge gives alone to any prompt holding all words of one of the phrases.

    ``language`` is the code of the language that it is in; empty for any.
    """

    phrases: tuple[str, ...]
    answer: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class UrgentRule:
    """What the business itself calls urgent: a prompt that holds all words of one of ``words``, near one another.

    ``sentence`` is what is said then, by language. ``destination`` is where the caller is put through to, empty for
    nowhere; ``reachable`` are the spans of Unix time in which somebody is there, ``None`` for always.
    """

    words: tuple[str, ...]
    sentence: dict[str, str]
    destination: str = ""
    reachable: tuple[tuple[float, float], ...] | None = None


@dataclass(frozen=True, slots=True)
class DigitRule:
    """What a keypad entry must look like; ``purpose`` tells the backend what it is for."""

    minimum: int = 1
    maximum: int = 20
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class EdgeProfile:
    """How the edge behaves for one business. Times are seconds; ``codes`` maps a language to its BCP-47 code.

    ``workflow`` is the backend's state of one that the caller has chosen from a menu, before the first word.
    ``business`` is how the business is called, ``keeps`` what is kept of what is said: ``audio``, ``text`` or
    ``nothing``, empty if that is not known. ``reachable`` are the spans of Unix time in which a person takes calls,
    ``None`` for always; ``closed`` says who takes a caller at other times: the ``assistant`` or the ``voicemail``.
    ``emergency_number`` is whom to call when a life is in danger, ``crisis_line`` whom when somebody wants to die, both
    as they are dialled, empty if not known. ``detects_language``: Twilio recognises several languages at once
    (``multi``) and says which one it heard.
    """

    greeting: str = ""
    codes: dict[str, str] = field(default_factory=dict[str, str])
    detects_language: bool = False
    quick_answers: tuple[QuickAnswer, ...] = ()
    digits: DigitRule = field(default_factory=DigitRule)
    idle_s: float = 12.0
    idle_prompts: int = 2
    hold_s: float = 60.0
    pacing_s: float = 0.0
    preprocessing: bool = False
    max_call_s: float = CALL_LIMIT_S
    workflow: dict[str, Any] | None = None
    business: str = ""
    keeps: str = ""
    reachable: tuple[tuple[float, float], ...] | None = None
    closed: str = "assistant"
    urgent: tuple[UrgentRule, ...] = ()
    emergency_number: str = ""
    crisis_line: str = ""

    def locale(self, language: str) -> str:
        """The language with the region that the business speaks it for (``es-MX``); alone if it names none."""
        return self.codes.get(language, language)


def parse_edge_profile(text: str) -> EdgeProfile:
    """Read the ``edge`` parameter; what is missing or of the wrong kind takes its default."""
    try:
        body = read_json(text or "{}", most=MAX_FRAME_CHARS)
    except NotJson:
        return EdgeProfile()
    return edge_profile(as_object(body) or {})


def edge_profile(body: dict[str, Any]) -> EdgeProfile:
    """The edge profile of a JSON object with the fields' own names."""
    default = EdgeProfile()
    digits = as_object(body.get("digits"))
    codes = as_object(body.get("codes")) or {}
    return EdgeProfile(
        greeting=_text(body.get("greeting")),
        codes={name: str(code) for name, code in codes.items()},
        detects_language=body.get("detects_language") is True,
        quick_answers=tuple(map(_quick_answer, as_list(body.get("quick_answers")) or ())),
        digits=default.digits if digits is None else digit_rule(digits),
        idle_s=_seconds(body.get("idle_s"), default.idle_s),
        idle_prompts=int(_seconds(body.get("idle_prompts"), default.idle_prompts)),
        hold_s=_seconds(body.get("hold_s"), default.hold_s),
        pacing_s=_seconds(body.get("pacing_s"), default.pacing_s),
        preprocessing=body.get("preprocessing") is True,
        max_call_s=_seconds(body.get("max_call_s"), default.max_call_s, most=CALL_LIMIT_S),
        workflow=as_object(body.get("workflow")),
        business=_text(body.get("business")),
        keeps=_text(body.get("keeps")),
        reachable=_spans(body.get("reachable")),
        closed=_text(body.get("closed")) or default.closed,
        urgent=tuple(map(_urgent_rule, as_list(body.get("urgent")) or ())),
        emergency_number=_text(body.get("emergency_number")),
        crisis_line=_text(body.get("crisis_line")),
    )


def digit_rule(body: dict[str, Any]) -> DigitRule:
    """The rule of a JSON object ``{minimum, maximum, purpose}``, kept within 1 to 40 digits."""
    minimum = min(max(int(_seconds(body.get("minimum"), 1)), 1), 40)
    maximum = min(max(int(_seconds(body.get("maximum"), 20)), minimum), 40)
    return DigitRule(minimum, maximum, _text(body.get("purpose")))


def _quick_answer(body: Any) -> QuickAnswer:
    answer = as_object(body) or {}
    return QuickAnswer(
        tuple(map(str, as_list(answer.get("phrases")) or ())),
        _text(answer.get("answer")),
        _text(answer.get("language")),
    )


def _urgent_rule(body: Any) -> UrgentRule:
    rule = as_object(body) or {}
    sentence = as_object(rule.get("sentence")) or {}
    return UrgentRule(
        tuple(map(str, as_list(rule.get("words")) or ())),
        {language: str(words) for language, words in sentence.items()},
        _text(rule.get("destination")),
        _spans(rule.get("reachable")),
    )


def _spans(value: Any) -> tuple[tuple[float, float], ...] | None:
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


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _seconds(value: Any, default: float, *, most: float = _MAX_IDLE_S) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= most:
        return default
    return float(value)
