"""One of a few things, by what callers call it, by its place in the list, or by key."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from backend.workflows.slots.figures import in_figures, plain

_PLACES: Final = {
    "en": {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "last": -1},
    "es": {
        "primero": 0, "primera": 0, "1st": 0, "segundo": 1, "segunda": 1, "tercero": 2, "tercera": 2, "cuarto": 3,
        "cuarta": 3, "ultimo": -1, "ultima": -1,
    },
}  # fmt: skip


def read_choice(text: str, words: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The values whose words the text holds; of two phrases of which one holds the other, the longer counts."""
    said = f" {plain(text)} "
    hits = {
        value: max((len(phrase) for name in names if (phrase := plain(name)) and _holds(said, phrase)), default=0)
        for value, names in words.items()
    }
    longest = {
        value: next((plain(name) for name in names if len(plain(name)) == hits[value]), "")
        for value, names in words.items()
    }
    found = [value for value, length in hits.items() if length]
    return tuple(
        value
        for value in found
        if not any(other != value and _holds(f" {longest[other]} ", longest[value]) for other in found)
    )


def read_place(text: str, language: str, count: int) -> int | None:
    """Which of ``count`` offered things is meant by "the first", "the last one"; None for anything else."""
    places = _PLACES["es" if language.startswith("es") else "en"]
    words = set(plain(text).split()) | set(in_figures(text, language).split())
    named = {places[word] % count for word in words if word in places and -count <= places[word] < count}
    return named.pop() if len(named) == 1 else None


def _holds(said: str, phrase: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(phrase)}(?:e?s)?(?!\w)", said) is not None
