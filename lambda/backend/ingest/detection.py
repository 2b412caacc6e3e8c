"""Which language a text is in: a vote of its function words, which make up near half of any text."""

from __future__ import annotations

from typing import Final

from backend.retrieval.languages import LANGUAGES
from backend.retrieval.terms import fold, split_words

_SAMPLE: Final = 2000
_SHARE: Final = 0.25
"""The least share of words that must be function words; a table of names and prices has fewer, and no language."""
_LEAD: Final = 1.3
"""By how much the first language must lead the second; related languages share many short words."""


def detect_language(text: str) -> str | None:
    """The code of the language, or None when the text does not tell."""
    words = [fold(word) for word in split_words(text)[:_SAMPLE] if not word.isdigit()]
    votes = {
        code: sum(word in language.function_words for word in words) / max(1, len(words))
        for code, language in LANGUAGES.items()
    }
    first, second = sorted(votes, key=lambda code: -votes[code])[:2]
    tells = votes[first] >= _SHARE and votes[first] >= votes[second] * _LEAD
    return first if tells else None
