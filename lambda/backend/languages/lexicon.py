"""The shape of a lexicon: the words by which questions and statements of a language are told and compared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

EVERY_DAY: Final[tuple[int, ...]] = (0, 1, 2, 3, 4, 5, 6)
WORKING_DAYS: Final[tuple[int, ...]] = (0, 1, 2, 3, 4)
WEEKEND: Final[tuple[int, ...]] = (5, 6)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of question ("how much"): the ``concept`` its answers speak of, and how an answer looks (``evidence``)."""

    asks: re.Pattern[str]
    concept: str
    evidence: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language. Patterns ignore case; words are lower-case.

    ``stop_words`` mean nothing in a question, ``light_words`` little. ``concepts`` are groups of words that callers and
    businesses use for one another. ``days`` gives each name of a day its numbers (0 is Monday); ``day_range`` matches
    what stands between the first and the last day of a range. ``opener`` matches how an elliptic follow-up begins,
    ``asking`` what makes a question of its own, ``pointer`` a word for something spoken of before, ``joint`` the seam
    between two questions, or between a question and what leads to it. ``range_word`` is said for the dash of "9-5".
    ``abbreviations`` end no sentence by their full stop, and may
    be patterns; ``orders`` matches what somebody writes into a page for a machine to obey, and nothing that a business
    tells its customers ("follow the instructions on the box", "our rules for returns").
    """

    stop_words: frozenset[str]
    light_words: frozenset[str]
    concepts: dict[str, tuple[str, ...]]
    kinds: tuple[Kind, ...]
    days: dict[str, tuple[int, ...]]
    day_range: str
    opener: re.Pattern[str]
    asking: re.Pattern[str]
    pointer: re.Pattern[str]
    joint: re.Pattern[str]
    range_word: str
    abbreviations: tuple[str, ...]
    orders: re.Pattern[str]


def words(text: str) -> frozenset[str]:
    """A set of words, as the tables write it: with spaces between them."""
    return frozenset(text.split())


def groups(text: str) -> dict[str, tuple[str, ...]]:
    """Named groups of words, from lines of ``name: word word ...``; a long group may take several lines."""
    found: dict[str, tuple[str, ...]] = {}
    for line in text.strip().splitlines():
        name, _, members = line.strip().partition(":")
        found[name] = (*found.get(name, ()), *members.split())
    return found


def pattern(*alternatives: str) -> re.Pattern[str]:
    """A pattern that ignores case and matches any of these."""
    return re.compile("|".join(alternatives), re.IGNORECASE)
