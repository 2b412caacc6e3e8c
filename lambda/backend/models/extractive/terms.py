"""What a text speaks of, so that texts can be compared: its terms, stemmed and without stop words, and its days."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from backend.languages import BackendLanguage
from backend.retrieval.stemming import stem_words
from common.words import without_accents_but_enye

_APOSTROPHE: Final = "\N{RIGHT SINGLE QUOTATION MARK}"
_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_MIN_AKIN: Final = 5
"""Letters that two stems must share at their start to count as forms of one word ("limpiez", "limpi")."""
_WEEK: Final = 7
_DASHES: Final = "\N{EN DASH}\N{EM DASH}"


@dataclass(frozen=True, slots=True)
class Term:
    """A word of meaning: its stem, the concept it belongs to, if any, and whether it says little."""

    stem: str
    concept: str = ""
    light: bool = False


def terms(text: str, language: BackendLanguage) -> tuple[Term, ...]:
    """The terms of a text in order, each once; days of the week and stop words are left out."""
    known = language.lexicon
    found: dict[str, Term] = {}
    for word in _WORD.findall(text.lower().replace(_APOSTROPHE, "'")):
        if word in known.stop_words or word in known.days:
            continue
        term = _term(word, language)
        found.setdefault(term.stem, term)
    return tuple(found.values())


def akin(one: str, other: str) -> bool:
    """Whether two stems are likely forms of one word, which a stemmer left apart."""
    if one == other:
        return True
    shared = min(len(one), len(other))
    return shared >= _MIN_AKIN and one[:shared] == other[:shared] and abs(len(one) - len(other)) <= 3


def days(text: str, language: BackendLanguage) -> frozenset[int]:
    """The days a text speaks of, ranges included ("Monday to Friday" speaks of Wednesday); 0 is Monday."""
    found: set[int] = set()
    previous: tuple[int, int] | None = None
    for match in _names_of_days(language).finditer(text.lower()):
        numbers = language.lexicon.days[match.group(1)]
        between = text[previous[1] : match.start()].lower() if previous else ""
        if previous and len(numbers) == 1 and _range(language).fullmatch(between):
            found |= _span(previous[0], numbers[0])
        found |= set(numbers)
        previous = (numbers[0], match.end()) if len(numbers) == 1 else None
    return frozenset(found)


@lru_cache(maxsize=8192)
def _term(word: str, language: BackendLanguage) -> Term:
    stem = _stem(word.removesuffix("'s"), language)
    return Term(stem, _concepts(language).get(stem, ""), word in language.lexicon.light_words)


@lru_cache(maxsize=8)
def _concepts(language: BackendLanguage) -> Mapping[str, str]:
    return {_stem(word, language): concept for concept, group in language.lexicon.concepts.items() for word in group}


def _stem(word: str, language: BackendLanguage) -> str:
    return without_accents_but_enye(stem_words([word], language.stemmer)[0])


def _span(first: int, last: int) -> set[int]:
    return {(first + step) % _WEEK for step in range((last - first) % _WEEK + 1)}


@lru_cache(maxsize=8)
def _names_of_days(language: BackendLanguage) -> re.Pattern[str]:
    # The longest names first, so that "Mondays" is not read as "Mon".
    names = sorted(language.lexicon.days, key=len, reverse=True)
    return re.compile(rf"\b({'|'.join(map(re.escape, names))})\b", re.IGNORECASE)


@lru_cache(maxsize=8)
def _range(language: BackendLanguage) -> re.Pattern[str]:
    return re.compile(rf"\.?\s*(?:[-{_DASHES}]|\b(?:{language.lexicon.day_range})\b)\s*")
