"""Which language a text is in: py3langid names it among a hundred, and the share of function words confirms it."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

from backend.languages import LANGUAGES
from backend.retrieval.terms import split_words
from common.words import without_accents

_SAMPLE: Final = 2000
_SHARE: Final = 0.15
"""The least share of words that must be function words: a list of names and prices has fewer, and no language."""


def detect_language(text: str) -> str | None:
    """The code of the language, or None when the text does not tell or is in none that retrieval has."""
    words = split_words(text)[:_SAMPLE]
    # Ships no types, and takes a second to load.
    langid: Any = import_module("py3langid")
    code = str(langid.classify(" ".join(words))[0])
    if code not in LANGUAGES:
        return None
    letters = [without_accents(word) for word in words if not word.isdigit()]
    share = sum(word in LANGUAGES[code].function_words for word in letters) / max(1, len(letters))
    return code if share >= _SHARE else None
