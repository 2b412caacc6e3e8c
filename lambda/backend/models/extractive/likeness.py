"""Which words of what was found mean what a caller says, how rare they are, and where they stand."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from backend.models.extractive.terms import akin

if TYPE_CHECKING:
    from backend.models.extractive.terms import Term, Words

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
        self._vocabulary = frozenset(stem for one in found for words in one for stem in words.stems)

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
            )
        return self._forms[term]
