"""One of a few things, by what callers call it or by its place in the list; and yes or no, with words around them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from backend.workflows.slots.figures import in_figures, plain, unwanted, without_fillers
from common.intents import classify

if TYPE_CHECKING:
    from backend.languages import BackendLanguage


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
