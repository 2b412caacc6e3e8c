"""The shape of a lexicon: everything the extractive answerer has to know about one language."""

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
class Replies:
    """What the backend says of its own; each has several wordings, so that nothing is said twice in a row.

    ``unknown`` and ``rest_unknown`` when nothing, or not everything, is known; then ``offer_person``,
    ``offer_message``, or after the third time ``only_help`` (which holds ``{business}``) if there is neither;
    ``just_ask`` where another question follows. ``connecting`` and ``recording`` when an offer is accepted;
    ``not_there`` when nobody takes calls at this hour, ``leave_message`` and ``somebody_else`` offer what there is
    instead, ``nobody`` when nobody ever does. ``what`` to a "yes" without a question, ``else_`` to a "no".
    ``farewell`` ends a call, ``language`` begins in another. ``broken_off`` ends an answer of a model that broke off.
    """

    unknown: tuple[str, ...]
    rest_unknown: tuple[str, ...]
    offer_person: tuple[str, ...]
    offer_message: tuple[str, ...]
    only_help: tuple[str, ...]
    just_ask: tuple[str, ...]
    connecting: tuple[str, ...]
    recording: tuple[str, ...]
    not_there: tuple[str, ...]
    leave_message: tuple[str, ...]
    somebody_else: tuple[str, ...]
    nobody: tuple[str, ...]
    what: tuple[str, ...]
    else_: tuple[str, ...]
    farewell: tuple[str, ...]
    language: tuple[str, ...]
    broken_off: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Admitting:
    """How an assistant of any kind says that it does not know, and offers others.

    ``regret`` is the whole of a sentence that only leads to it ("I'm sorry"). ``refuses`` is searched in the first
    other sentence, ``offers_person`` and ``offers_message`` in the last two. ``accepts`` is the whole of what a caller
    says to take an offer, besides a mere yes ("yes, a person please").
    """

    regret: re.Pattern[str]
    refuses: re.Pattern[str]
    offers_person: re.Pattern[str]
    offers_message: re.Pattern[str]
    accepts: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language. Patterns ignore case; words are lower-case.

    ``stop_words`` mean nothing in a question, ``light_words`` little. ``concepts`` are groups of words that callers and
    businesses use for one another. ``days`` gives each name of a day its numbers (0 is Monday); ``day_range`` matches
    what stands between the first and the last day of a range. ``opener`` matches how an elliptic follow-up begins,
    ``asking`` what makes a question of its own, ``pointer`` a word for something spoken of before, ``joint`` the seam
    between two questions, or between a question and what leads to it.
    """

    language: str
    stemmer: str
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
    replies: Replies
    admitting: Admitting


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
