"""What a text speaks of, so that texts can be compared: its terms, stemmed and without stop words, and its days.

``Likeness`` knows of a set of passages which words mean the same, and how rare each is.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from backend.retrieval.stemming import stem_words
from common.words import without_accents, without_accents_but_enye

if TYPE_CHECKING:
    from backend.languages import BackendLanguage


_APOSTROPHE: Final = "\N{RIGHT SINGLE QUOTATION MARK}"
_WORD: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_MIN_AKIN: Final = 5
"""Letters that two stems must share at their start to count as forms of one word ("limpiez", "limpi")."""
_MIN_ALIKE: Final = 7
"""Letters from which on the last one may differ ("pregnant", "pregnanc"), as it may not in "cancel" and "cancer"."""
_WEEK: Final = 7
_DASHES: Final = "\N{EN DASH}\N{EM DASH}"


@dataclass(frozen=True, slots=True)
class Term:
    """A word of meaning: its stem, the concept it belongs to, if any, the wider ones, and whether it says little."""

    stem: str
    concept: str = ""
    wider: tuple[str, ...] = ()
    light: bool = False

    def means(self, other: Term) -> bool:
        """Whether two words stand for one thing, or one of them for a thing of which the other is a case."""
        if not self.concept or not other.concept:
            return False
        return self.concept == other.concept or self.concept in other.wider or other.concept in self.wider


@dataclass(frozen=True, slots=True)
class Words:
    """The terms of a text, ready to be looked up."""

    terms: tuple[Term, ...]
    stems: frozenset[str]
    concepts: frozenset[str]
    meanings: frozenset[str]

    def hold(self, term: Term) -> bool:
        """Whether one of them means the same as this term."""
        return bool(term.concept) and (
            term.concept in self.meanings or any(wider in self.concepts for wider in term.wider)
        )


def words_of(text: str, language: BackendLanguage) -> Words:
    """The terms of a text with all that they can be found by."""
    found = terms(text, language)
    concepts = frozenset(term.concept for term in found if term.concept)
    wider = frozenset(wider for term in found for wider in term.wider)
    return Words(found, frozenset(term.stem for term in found), concepts, concepts | wider)


def terms(text: str, language: BackendLanguage) -> tuple[Term, ...]:
    """The terms of a text in order, each once; days of the week and stop words are left out."""
    known = language.lexicon
    found: dict[str, Term] = {}
    named = False
    for word in _split(text, language):
        if word in known.stop_words or word in known.days:
            named = False
            continue
        term = _term(word, language)
        if term.stem.isdigit() and named:
            # "iPhone 13" is no iPhone 15; "for 2" says little.
            term = replace(term, light=False)
        named = not term.light
        found.setdefault(term.stem, term)
    return tuple(found.values())


def _split(text: str, language: BackendLanguage) -> Iterator[str]:
    """The words of a text: "check-up" and "check up" are one if the language knows it as one, "she's" is "she"."""
    known, stop = _hyphenated(language), language.lexicon.stop_words
    parts = [
        part
        for found in _WORD.findall(text.lower().replace(_APOSTROPHE, "'"))
        for part in ([found] if found in known else found.split("-"))
    ]
    at = 0
    while at < len(parts):
        pair = "-".join(parts[at : at + 2])
        word = pair if pair in known else parts[at]
        base, _, _ = word.partition("'")
        yield base if base in stop else word
        at += 2 if word is pair else 1


@lru_cache(maxsize=8)
def _hyphenated(language: BackendLanguage) -> frozenset[str]:
    return frozenset(word for group in language.lexicon.concepts.values() for word in group if "-" in word)


@lru_cache(maxsize=65536)
def akin(one: str, other: str) -> bool:
    """Whether two stems are likely forms of one word, which a stemmer left apart."""
    if one == other:
        return True
    shared = min(len(one), len(other))
    if shared >= _MIN_AKIN and one[:shared] == other[:shared]:
        return abs(len(one) - len(other)) <= 3
    return shared >= _MIN_ALIKE and one[: shared - 1] == other[: shared - 1] and abs(len(one) - len(other)) <= 1


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
    known = language.lexicon
    if (number := language.core.numbers.values.get(without_accents(word))) is not None or word.isdigit():
        return Term(word if number is None else str(number), light=True)
    stem = stem_of(word.removesuffix("'s"), language)
    known_words = _concepts(language)
    # "Recibe" says little, and is no form of "recibo".
    concept = known_words.get(word) or ("" if word in known.light_words else known_words.get(stem, ""))
    light = word in known.light_words or (
        not concept and (stem in _light_stems(language) or word.endswith(known.light_ending))
    )
    return Term(stem, concept, _wider(concept, known.wider), light)


def _wider(concept: str, wider: Mapping[str, str]) -> tuple[str, ...]:
    """The concepts that this one is a case of, from the nearest on."""
    found: list[str] = []
    while concept in wider and wider[concept] not in found:
        concept = wider[concept]
        found.append(concept)
    return tuple(found)


@lru_cache(maxsize=8)
def _light_stems(language: BackendLanguage) -> frozenset[str]:
    return frozenset(stem_of(word, language) for word in language.lexicon.light_words)


@lru_cache(maxsize=8)
def _concepts(language: BackendLanguage) -> Mapping[str, str]:
    """By each word, and by its stem: two concepts may share that ("baño", a room, and "bañar", to bathe)."""
    found: dict[str, str] = {}
    groups = language.lexicon.concepts.items()
    for concept, group in groups:
        for word in group:
            found.setdefault(word, concept)
    for concept, group in groups:
        for word in group:
            found.setdefault(stem_of(word, language), concept)
    return found


def stem_of(word: str, language: BackendLanguage) -> str:
    """The stem of a lower-case word, without accents."""
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


COMMON_WEIGHT: Final = 0.6
RARE_WEIGHT: Final = 0.6
"""A word that every statement holds weighs the first, one that a single statement holds both."""
_BEGUN: Final = 3
"""Letters with which all forms of a word begin."""


class Likeness:
    """The vocabulary of one set of passages; what is worked out for a word is kept for all statements."""

    def __init__(self, found: Sequence[tuple[Words, Words, Words]]) -> None:
        """For each statement its own words, those of its heading, those of its document's title."""
        self._found = found
        self._spreads: dict[Term, int] = {}
        self._forms: dict[Term, frozenset[str]] = {}
        # Forms are guessed of words of meaning alone: "propina" is no form of "propio".
        self._vocabulary = frozenset(
            term.stem for one in found for words in one for term in words.terms if not term.light
        )

    def names(self, term: Term, words: Words) -> bool:
        """Whether these words have the very word, in some form of it."""
        return not self._alike(term).isdisjoint(words.stems)

    def holds(self, term: Term, words: Words) -> bool:
        """Whether these words have it, or one that means the same."""
        return self.names(term, words) or words.hold(term)

    def is_among(self, term: Term, asked: Iterable[Term]) -> bool:
        """Whether a word of a statement is one of those asked for, or means the same as one."""
        return any(term.stem in self._alike(one) or one.means(term) for one in asked)

    def place(self, asked: Sequence[Term], own: Sequence[Term]) -> int:
        """At which place the first of the words asked for stands; past the end where none does."""
        return next((place for place, term in enumerate(own) if self.is_among(term, asked)), len(own))

    def rarity(self, term: Term) -> float:
        """What a word weighs that something of the passages holds."""
        return COMMON_WEIGHT + (1 - math.log(self.spread(term)) / math.log(len(self._found) + 1)) * RARE_WEIGHT

    def spread(self, term: Term) -> int:
        """In how many statements and headings a word is heard, in this form or in another one of the same meaning."""
        if term not in self._spreads:
            self._spreads[term] = sum(
                self.holds(term, words) for own, heading, _ in self._found for words in (own, heading)
            )
        return self._spreads[term]

    def _alike(self, term: Term) -> frozenset[str]:
        if term not in self._forms:
            begun = term.stem[:_BEGUN]
            self._forms[term] = frozenset(
                stem for stem in self._vocabulary if stem[:_BEGUN] == begun and akin(term.stem, stem)
            ) | {term.stem}
        return self._forms[term]
