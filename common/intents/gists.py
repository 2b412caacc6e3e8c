"""Tells what a caller wants by the concepts that meet in a sentence, whatever words stand between them.

Patterns must explain every word, so they miss what strangers put around the core: "I'm seventy-eight, honey, you need
to talk slower". A gist asks only for a few concepts, each a choice of words in all their forms, and that nothing which
gives them another meaning is beside them. That is looser, and so it comes after the patterns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from common.intents.intent import ANSWERED_AT_EDGE, Intent
from common.intents.notation import Notation, Phrases

if TYPE_CHECKING:
    from common.intents.tables import Gist

_NOWHERE: Final = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class _Row:
    concepts: Sequence[re.Pattern[str]]
    starts: Sequence[frozenset[str]]
    without: re.Pattern[str]
    within: frozenset[str] | None
    unspoken: re.Pattern[str]
    at_most: int
    intent: Intent

    def is_in(self, written: str) -> bool:
        return (
            len(written) <= self.at_most
            and all(concept.search(written) for concept in self.concepts)
            and not self.without.search(written)
            and (self.within is None or self.within.issuperset(written))
        )


class Gists:
    """The compiled gists of one language; they know no words but their own.

    A word tells which rows' first, second ... concept may begin with it, as the bits of an integer; of fifty rows only
    the few that every concept may be there for are searched.
    """

    __slots__ = ("_languages", "_may_begin", "_notation", "_rows")

    def __init__(self, gists: Sequence[Gist], rules: Mapping[str, Phrases], languages: Mapping[str, str]) -> None:
        self._languages = languages
        self._notation = Notation(rules)
        self._rows = [self._row(gist) for gist in gists]
        self._may_begin = [_may_begin(self._rows, number) for number in range(_most_concepts(gists))]

    def find(self, said: Sequence[str], *, at_edge: bool | None = None) -> Intent | None:
        """The intent of the first gist in the tables that these words hold; ``None`` if there is none.

        ``at_edge``: only what the edge answers at once, or only the rest; without it, either.
        """
        written = self._notation.write(said)
        for row in self._candidates(written):
            if at_edge in (None, row.intent.name in ANSWERED_AT_EDGE) and row.is_in(written):
                return self._named(row, said, written) if row.intent.name == "change_language" else row.intent
        return None

    def _candidates(self, written: str) -> Iterator[_Row]:
        """Rows each of whose concepts may begin with one of these words."""
        left = (1 << len(self._rows)) - 1
        for absent, rows_of in self._may_begin:
            found = absent
            for word in written:
                found |= rows_of.get(word, 0)
            left &= found
        while left:
            lowest = left & -left
            yield self._rows[lowest.bit_length() - 1]
            left ^= lowest

    def _named(self, row: _Row, said: Sequence[str], written: str) -> Intent:
        """With the language that was asked for, the last one named, or else with the one that is not spoken."""
        refused = {place for match in row.unspoken.finditer(written) for place in range(*match.span())}
        codes = [(place, self._languages[word]) for place, word in enumerate(said) if word in self._languages]
        wanted = [code for place, code in codes if place not in refused]
        language = wanted[-1] if wanted else ""
        unspoken = codes[-1][1] if codes and not wanted else ""
        return replace(row.intent, language=language, unspoken=unspoken, edge_may_answer=bool(codes))

    def _row(self, gist: Gist) -> _Row:
        concepts = [self._notation.compile(concept) for concept in gist.concepts]
        for concept in concepts:
            assert concept.first, f"{gist.name}: expected each concept to begin with a word"
            assert not concept.empty, f"{gist.name}: a concept may match nothing"
        return _Row(
            [re.compile(concept.pattern) for concept in concepts],
            [concept.first for concept in concepts],
            self._pattern(gist.without),
            self._notation.compile(gist.within).first if gist.within else None,
            self._pattern(gist.unspoken),
            gist.at_most,
            Intent(gist.intent, gist.intent in ANSWERED_AT_EDGE, gist.name, situation=gist.situation),
        )

    def _pattern(self, phrases: Phrases) -> re.Pattern[str]:
        return re.compile(self._notation.compile(phrases).pattern) if phrases else _NOWHERE


def _most_concepts(gists: Sequence[Gist]) -> int:
    return max((len(gist.concepts) for gist in gists), default=0)


def _may_begin(rows: Sequence[_Row], number: int) -> tuple[int, Mapping[str, int]]:
    """The rows that have no concept of this number, and by each word those whose concept may begin with it."""
    absent = 0
    by_word: dict[str, int] = {}
    for place, row in enumerate(rows):
        if number < len(row.starts):
            for word in row.starts[number]:
                by_word[word] = by_word.get(word, 0) | 1 << place
        else:
            absent |= 1 << place
    return absent, by_word
