"""Which of a language's phrases is said: by chance, no sentence twice in a row, and only with names that are known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.languages import language_of
from common.session.repetition import freshest
from common.session.situations import Situation, Stage
from common.session.state.call import Call

_STAGES: Final[Mapping[str, Stage]] = {
    "anal": "analyzing",
    "thin": "analyzing",
    "unde": "analyzing",
    "chec": "searching",
    "look": "searching",
    "retr": "searching",
    "sear": "searching",
    "answ": "evaluating",
    "eval": "evaluating",
    "gene": "evaluating",
    "writ": "evaluating",
}
"""The backend's progress words, by their first four letters."""


def phrase(call: Call, situation: Situation) -> str:
    """Words for this situation in the call's language."""
    return _pick(call, situation, language_of(call.language).phrases.sayings[situation])


def filler(call: Call, progress: str, said: tuple[str, ...]) -> str:
    """Words that stand in for an answer while the backend is busy with this; none that this turn has said already.

    A ``progress`` of any other word than the backend's own ("Searching...") makes them general.
    """
    stage = _STAGES.get(progress[:4].lower(), "waiting")
    variants = language_of(call.language).phrases.fillers[stage]
    return _pick(call, "filler", tuple(words for words in variants if words not in said))


def _pick(call: Call, name: str, options: tuple[str, ...]) -> str:
    phrases = language_of(call.language).phrases
    names = {
        "assistant": call.identity.assistant_name,
        "caller": call.identity.caller_name,
        "business": call.profile.business,
        "emergency": call.profile.emergency_number or phrases.emergency_number,
        "crisis": call.profile.crisis_line,
    }
    known = tuple(
        words.format(**names) for words in options if all(names[key] for key in names if f"{{{key}}}" in words)
    )
    # Another situation may have used the same words: "How can I help you?" belongs to several.
    return call.dice.pick(f"{name}.{call.language}", known, freshest(known, call.history.last_said("assistant")))
