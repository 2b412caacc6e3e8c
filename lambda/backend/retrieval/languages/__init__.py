"""What retrieval must know of a language: its stemmer, and its words that say little about what is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from backend.retrieval.languages import english, spanish


@dataclass(frozen=True, slots=True)
class Language:
    """One language; ``stemmer`` is Snowball's name for it, ``function_words`` are lower-case and without accents."""

    code: str
    stemmer: str
    function_words: frozenset[str]


LANGUAGES: Final[Mapping[str, Language]] = MappingProxyType(
    {
        "en": Language("en", "english", english.FUNCTION_WORDS),
        "es": Language("es", "spanish", spanish.FUNCTION_WORDS),
    }
)
"""The languages that documents can have, by code; another one needs a module like ``english`` and a line here."""


class UnknownLanguage(ValueError):
    """A language that retrieval has no module for."""

    def __init__(self, code: str) -> None:
        super().__init__(f"language: expected one of {', '.join(LANGUAGES)}, got {code!r}")


def language_of(code: str) -> Language:
    """The language of a code such as ``en`` or ``en-US``; raises UnknownLanguage."""
    language = LANGUAGES.get(code.partition("-")[0].lower())
    if language is None:
        raise UnknownLanguage(code)
    return language
