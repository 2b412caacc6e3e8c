"""Words into terms that can be compared: stemmed, without stop words, with their concept beside them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from backend.lexicon import Lexicon, lexicon
from backend.retrieval.stemming import stem_words

_APOSTROPHE: Final = "\N{RIGHT SINGLE QUOTATION MARK}"
_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_MIN_AKIN: Final = 5
"""Letters that two stems must share at their start to count as forms of one word ("limpiez", "limpi")."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word of meaning: its stem, the concept it belongs to, if any, and whether it says little."""

    stem: str
    concept: str = ""
    light: bool = False


def terms(text: str, language: str) -> tuple[Term, ...]:
    """The terms of a text in order, each once; days of the week and stop words are left out."""
    known = lexicon(language)
    found: dict[str, Term] = {}
    for word in _words(text):
        if word in known.stop_words or word in known.days:
            continue
        term = _term(word, known.language)
        found.setdefault(term.stem, term)
    return tuple(found.values())


def concept_of(word: str, language: str) -> str:
    """The concept of a single word; empty when it has none."""
    return _term(word.lower(), lexicon(language).language).concept


def akin(one: str, other: str) -> bool:
    """Whether two stems are likely forms of one word, which a stemmer left apart."""
    if one == other:
        return True
    shared = min(len(one), len(other))
    return shared >= _MIN_AKIN and one[:shared] == other[:shared] and abs(len(one) - len(other)) <= 3


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace(_APOSTROPHE, "'"))


@lru_cache(maxsize=8192)
def _term(word: str, language: str) -> Term:
    stem = _stem(word.removesuffix("'s"), language)
    return Term(stem, _concepts(language).get(stem, ""), word in lexicon(language).light_words)


@lru_cache(maxsize=8)
def _concepts(language: str) -> dict[str, str]:
    known: Lexicon = lexicon(language)
    return {_stem(word, language): concept for concept, group in known.concepts.items() for word in group}


def _stem(word: str, language: str) -> str:
    return _without_accents(stem_words([word], lexicon(language).stemmer)[0])


def _without_accents(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.replace("ñ", "\0"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).replace("\0", "ñ")
