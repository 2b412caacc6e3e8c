"""The shape of a lexicon: everything the extractive answerer has to know about one language."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of question ("how much"), what its answers speak of (``concept``), and how an answer looks (``evidence``)."""

    asks: re.Pattern[str]
    concept: str
    evidence: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language. Patterns are case-insensitive; words are lower-case and may carry accents.

    ``concepts`` are groups of words that callers and businesses use for one another. ``days`` gives each name of a day
    its numbers (0 is Monday), ``day_range`` is the word between the first and the last day of a range.
    ``opener`` matches what an elliptic follow-up begins with, ``asking`` a word that makes a question of its own,
    ``pointer`` a word that stands for what was spoken of before, ``joint`` the seam between two questions.
    """

    language: str
    stemmer: str
    stop_words: frozenset[str]
    concepts: dict[str, tuple[str, ...]]
    kinds: tuple[Kind, ...]
    days: dict[str, tuple[int, ...]]
    day_range: str
    opener: re.Pattern[str]
    asking: re.Pattern[str]
    pointer: re.Pattern[str]
    joint: re.Pattern[str]
    range_word: str
    unknown: str
    unknown_offer: str
    partly_unknown: str
    partly_unknown_offer: str


def words(text: str) -> frozenset[str]:
    """The words of a text that lists them; how the tables write their sets."""
    return frozenset(text.split())
