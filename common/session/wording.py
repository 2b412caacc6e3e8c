"""Which of a language's phrases is said: by chance, no sentence twice in a row, and only with names that are known."""

from __future__ import annotations

from common.phrases import Situation, emergency_number, filler_variants, variants
from common.session.repetition import freshest
from common.session.state.call import Call


def phrase(call: Call, situation: Situation) -> str:
    """Words for this situation in the call's language."""
    return _pick(call, situation, variants(situation, call.language))


def filler(call: Call, progress: str, said: tuple[str, ...]) -> str:
    """Words that stand in for an answer while the backend is busy with this; none that this turn has said already."""
    fresh = tuple(words for words in filler_variants(progress, call.language) if words not in said)
    return _pick(call, "filler", fresh)


def _pick(call: Call, name: str, options: tuple[str, ...]) -> str:
    names = {
        "assistant": call.identity.assistant_name,
        "caller": call.identity.caller_name,
        "business": call.profile.business,
        "emergency": call.profile.emergency_number or emergency_number(call.language),
        "crisis": call.profile.crisis_line,
    }
    known = tuple(
        words.format(**names) for words in options if all(names[key] for key in names if f"{{{key}}}" in words)
    )
    # Another situation may have used the same words: "How can I help you?" belongs to several.
    return call.dice.pick(f"{name}.{call.language}", known, freshest(known, call.history.last_said("assistant")))
