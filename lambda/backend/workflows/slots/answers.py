"""Answers in the caller's own way: yes or no, one of several choices, or what is kept as it was said. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, Literal

from backend.languages import BackendLanguage
from backend.workflows.slots.figures import in_figures, plain, unwanted, without_fillers
from common.intents import classify


def read_answer(text: str, language: BackendLanguage) -> bool | None:
    """Whether this says yes or no, in whatever words; None for neither."""
    text = without_fillers(text, language)
    said = plain(text)
    if language.slots.unsure.search(said):
        return None
    intent = classify(text, language.core.intents).name
    if intent in ("affirm", "deny"):
        return intent == "affirm"
    if language.slots.no.match(said):
        return False
    return True if language.slots.yes.match(said) else None


def read_choice(text: str, words: Mapping[str, Sequence[str]], language: BackendLanguage) -> tuple[str, ...]:
    """The values whose words the text holds; of two phrases of which one holds the other, the longer counts."""
    said = plain(without_fillers(text, language))
    phrases = {value: [plain(name) for name in names] for value, names in words.items()}
    hits = {
        value: max((len(name) for name in names if _names(said, name, language)), default=0)
        for value, names in phrases.items()
    }
    longest = {
        value: next((name for name in names if len(name) == hits[value]), "") for value, names in phrases.items()
    }
    found = [value for value, length in hits.items() if length]
    return tuple(
        value
        for value in found
        if not any(other != value and _places(longest[other], longest[value], language) for other in found)
    )


def read_place(text: str, language: BackendLanguage, count: int) -> int | None:
    """Which of ``count`` offered things is meant by "the first", "the last one"; None for anything else."""
    places = language.slots.places
    words = set(plain(text).split()) | set(in_figures(text, language).split())
    named = {places[word] % count for word in words if word in places and -count <= places[word] < count}
    return named.pop() if len(named) == 1 else None


def without_places(text: str, language: BackendLanguage) -> str:
    """The text without the words for places in a list, so that what else it names shows."""
    said = language.slots.pronoun.sub(" ", plain(text))
    return " ".join(word for word in said.split() if word not in language.slots.places)


def _names(said: str, phrase: str, language: BackendLanguage) -> bool:
    """Whether the text names this as something that is wanted."""
    places = _places(said, phrase, language) if phrase else []
    return not all(unwanted(said, places, language))


def _places(said: str, phrase: str, language: BackendLanguage) -> list[tuple[int, int]]:
    pattern = rf"(?<!\w){re.escape(phrase)}(?:{language.slots.plural})?(?!\w)"
    return [match.span() for match in re.finditer(pattern, said)]


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
