"""What a caller asks, made self-contained: several questions apart, follow-ups completed from what was asked before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from backend.models.interface import Question

if TYPE_CHECKING:
    from backend.languages import BackendLanguage
    from backend.languages.lexicon import Lexicon
    from common.wire.turn import Utterance

_MAX_QUESTIONS: Final = 3
_MAX_BACK: Final = 3
"""How many follow-ups in a row are traced back to the question they hang on."""
_WORD: Final = re.compile(r"\w+")
_USUAL_WORDS: Final = 1
_NARROWING_WORDS: Final = 9
_SHORT_WORDS: Final = 6
"""An elliptic follow-up is short: "and on Sunday?", "what about whitening?"."""


def understand(text: str, language: BackendLanguage, history: Sequence[Utterance] = ()) -> tuple[Question, ...]:
    """The questions in a text, at least one; what is said around a question becomes its setting."""
    known = language.lexicon
    parts = [part for part in (piece.strip() for piece in known.joint.split(text)) if part]
    topic = _topic(history, known)
    questions: list[Question] = []
    setting: list[str] = []
    for part in parts:
        told = any(_says_something(said, known) for said in setting)
        if not _asks(part, known) or not (told or _says_something(part, known)):
            setting.append(part)
            continue
        question = _question(part, " ".join(setting), topic, known)
        if not question.topic and questions and not _strong_content(part, known):
            # "Where can I park, and how long is it free?": the second half lives on the first.
            question = replace(question, topic=questions[-1].search_text)
        questions.append(question)
        topic = question.topic or question.search_text
        setting = []
    if not questions:
        return (_question(text, "", topic, known),)
    if setting:
        questions[-1] = replace(questions[-1], setting=" ".join((questions[-1].setting, *setting)).strip())
    return tuple(questions[:_MAX_QUESTIONS])


def _question(text: str, setting: str, topic: str, known: Lexicon) -> Question:
    hangs_on = topic if is_follow_up(f"{setting} {text}".strip(), known) else ""
    if not hangs_on and not _content(f"{setting} {text}", known):
        setting = _usual_words(text, known)
    return Question(text, setting, _without_shared_days(hangs_on, text, known))


def _asks(text: str, known: Lexicon) -> bool:
    """Whether a part of an utterance asks something, in full or as an afterthought ("... and on Sunday")."""
    return known.asking.search(text) is not None or known.opener.sub("", text, count=1) != text


def _usual_words(text: str, known: Lexicon) -> str:
    """What answers to a question without any word of its own ("where are you?") usually speak of."""
    concept = next((kind.concept for kind in known.kinds if kind.asks.search(text)), "")
    return " ".join(known.concepts.get(concept, ())[:_USUAL_WORDS])


def is_follow_up(text: str, known: Lexicon) -> bool:
    """Whether a text needs the question before it to be understood."""
    rest = known.opener.sub("", text, count=1)
    if not _names_day(rest, known) and not _thing(rest, known):
        return True
    if rest != text and not _names_day(rest, known) and not _strong_thing(rest, known):
        return True
    if known.pointer.search(rest) and len(_content(rest, known)) <= 1:
        return True
    most = _NARROWING_WORDS if known.narrowing.match(text) and rest != text else _SHORT_WORDS
    return len(_WORD.findall(rest)) <= most and not known.asking.search(rest) and _is_bare(text, rest)


def _is_bare(text: str, rest: str) -> bool:
    """Whether a text began like a follow-up ("and ..."), or is just a few words without a verb of asking."""
    return rest != text or len(_WORD.findall(rest)) <= 3


def _topic(history: Sequence[Utterance], known: Lexicon) -> str:
    said = [entry.text for entry in history if entry.role == "user"][-_MAX_BACK:]
    for text in reversed(said):
        if not is_follow_up(text, known):
            return text
    # A call may well begin with "how much is it for an adult".
    return said[0] if said else ""


def _without_shared_days(topic: str, text: str, known: Lexicon) -> str:
    if not topic or not _names_day(text, known):
        return topic
    return " ".join(word for word in topic.split() if not _names_day(word, known))


def _names_day(text: str, known: Lexicon) -> bool:
    lowered = text.lower()
    return any(re.search(rf"\b{re.escape(name)}\b", lowered) for name in known.days)


def _content(text: str, known: Lexicon) -> list[str]:
    return [word for word in _WORD.findall(text.lower()) if word not in known.stop_words and word not in known.days]


def _thing(text: str, known: Lexicon) -> list[str]:
    """The words of content besides those of the asking, where the question cannot be about the business itself."""
    kind = next((kind for kind in known.kinds if kind.asks.search(text)), None)
    words = _content(text, known)
    return words if kind is None or kind.alone else [word for word in words if word not in kind.words]


def _strong_thing(text: str, known: Lexicon) -> bool:
    """Whether a text has a word of content that callers do not say with any question, or asks about the business."""
    kind = next((kind for kind in known.kinds if kind.asks.search(text)), None)
    return (kind is not None and kind.alone) or any(word not in known.light_words for word in _thing(text, known))


def _strong_content(text: str, known: Lexicon) -> bool:
    return _names_day(text, known) or any(word not in known.light_words for word in _content(text, known))


def _says_something(text: str, known: Lexicon) -> bool:
    return bool(_content(text, known)) or _names_day(text, known) or any(kind.asks.search(text) for kind in known.kinds)
