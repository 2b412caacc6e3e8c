"""What is kept as it was said: what a message is about, and a time as loose as "after five". Pure."""

from __future__ import annotations

from typing import Final, Literal

from backend.languages import BackendLanguage
from backend.workflows.slots.figures import plain, without_fillers
from common.intents import classify

_SAYS_NOTHING: Final = frozenset(
    {"greeting", "affirm", "deny", "thanks", "farewell", "repeat", "wait", "slower", "louder", "never_mind", "be_quiet"}
)
_FEW: Final = 3
"""Up to so many words beside "I don't know" say no more than that."""
_LONGEST: Final = 600
_EDGES: Final = " ,.;:!-"


def read_freely(kind: Literal["text", "when"], text: str, language: BackendLanguage) -> tuple[str, ...]:
    """The value of a slot of this type."""
    return read_text(text, language) if kind == "text" else read_when(text, language)


def read_text(text: str, language: BackendLanguage) -> tuple[str, ...]:
    """What the caller said of a thing, without how they led to it; empty for a courtesy, a refusal, or a mere yes."""
    words = language.messages
    said = without_fillers(text, language).strip(_EDGES)
    if not words.tail.sub("", said).strip(_EDGES) or refuses_to_say(text, language) or words.asks_back.match(said):
        return ()
    rest = words.about_lead.sub("", said, count=1).strip(_EDGES)
    alone = classify(text, language.core.intents)
    if not rest or alone.name in _SAYS_NOTHING:
        return ()
    return (rest[:_LONGEST],)


def read_when(text: str, language: BackendLanguage) -> tuple[str, ...]:
    """When the caller can be called back, as loosely as they put it; empty for words that name no time."""
    words = language.messages
    said = without_fillers(text, language).strip(_EDGES)
    if not words.when.search(said):
        return ()
    if language.slots.unsure.search(plain(said)):
        return (words.any_time,)
    rest = words.when_lead.sub("", said, count=1).strip(_EDGES)
    return ((rest or said)[:_LONGEST],)


def refuses_to_say(text: str, language: BackendLanguage) -> bool:
    """Whether this says no more than that the caller does not know, or will not say."""
    said = plain(without_fillers(text, language))
    match = language.slots.unsure.search(said)
    return match is not None and len((said[: match.start()] + said[match.end() :]).split()) <= _FEW
