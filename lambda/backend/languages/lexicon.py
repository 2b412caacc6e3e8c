"""The shape of a lexicon: the words by which questions and statements of a language are told and compared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

EVERY_DAY: Final[tuple[int, ...]] = (0, 1, 2, 3, 4, 5, 6)
WORKING_DAYS: Final[tuple[int, ...]] = (0, 1, 2, 3, 4)
WEEKEND: Final[tuple[int, ...]] = (5, 6)


_NEVER: Final = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of question ("how much"): the ``concept`` its answers speak of, and how an answer looks (``evidence``).

    ``words`` belong to the asking ("how much does ... cost") and not to the thing asked about. ``alone``: where no
    thing is named, the business itself is meant ("where are you?").
    """

    asks: re.Pattern[str]
    concept: str
    evidence: re.Pattern[str]
    words: frozenset[str] = frozenset()
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Saying:
    """How sentences of pages are told to stand by themselves, and how the row of a table becomes one.

    ``dangling`` matches at the start of a sentence whose subject stands in the one before it, ``connective`` what only
    ties a sentence to the one before it. ``costs`` is the verb of a price for one thing and for several, ``lasts``
    words of a time that something takes; ``plural`` matches a thing that is several.
    """

    dangling: re.Pattern[str]
    connective: re.Pattern[str]
    costs: tuple[str, str]
    lasts: str
    plural: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language. Patterns ignore case; words are lower-case.

    ``stop_words`` mean nothing in a question, ``light_words`` little, nor do words with the ``light_ending``.
    ``concepts`` are groups of words that callers and businesses use for one another; ``wider`` names, for a concept,
    the wider one that it is a case of: who asks about a cat is answered by a rule on pets, not by one on dogs.
    ``kinds`` are questions for a value that the answer must have, ``manners`` those for something to do or to
    understand.

    ``conditions`` are words for what somebody is or has that rules depend on, ``ages`` matches how old somebody is,
    ``rules`` how a sentence allows, forbids or demands, ``denial`` how it denies, ``supposing`` how a condition begins.
    ``which`` matches what asks for more than a yes or no, ``cheapest`` and ``dearest`` match a question for the least
    and the highest price, ``own_case`` one for how the caller's own matter stands, which no page tells. ``doing``
    matches a question for what the business or the caller does, with the verb as its group. ``existence`` matches a
    question for whether there is such a thing, ``aside`` a thing that is only the time or the condition of something
    else ("after a root canal").

    ``at_least``, ``above``, ``at_most`` and ``below`` match how a rule bounds a number, which is one of two groups;
    they see text without accents, in lower case, with its numbers in figures.

    ``counted`` matches what stands before the thing that is to be counted, ``both`` what joins two things asked about
    at once, ``going_on`` a question whose answer may go on after the first sentence.

    ``days`` gives each name of a day its numbers (0 is Monday); ``day_range`` matches what stands between the first
    and the last day of a range. ``opener`` matches how an elliptic follow-up begins, ``narrowing`` how one begins that
    keeps the thing asked about and narrows it ("and for ..."), ``preamble`` what callers say before they ask,
    ``asking`` what makes a question of its own, ``telling`` how somebody begins who only tells something, ``pointer`` a
    word for something spoken of before, ``joint`` the seam between two questions, or between a question and what leads
    to it. ``range_word`` is said for the dash of "9-5". ``abbreviations`` end no sentence by their full stop, and may
    be patterns; ``orders`` matches what somebody writes into a page for a machine to obey, and nothing that a business
    tells its customers ("follow the instructions on the box", "our rules for returns").
    """

    stop_words: frozenset[str]
    light_words: frozenset[str]
    light_ending: str
    concepts: dict[str, tuple[str, ...]]
    wider: dict[str, str]
    kinds: tuple[Kind, ...]
    manners: tuple[Kind, ...]
    conditions: frozenset[str]
    ages: re.Pattern[str]
    rules: re.Pattern[str]
    denial: re.Pattern[str]
    existence: re.Pattern[str]
    doing: re.Pattern[str]
    at_least: re.Pattern[str]
    above: re.Pattern[str]
    at_most: re.Pattern[str]
    below: re.Pattern[str]
    which: re.Pattern[str]
    cheapest: re.Pattern[str]
    dearest: re.Pattern[str]
    own_case: re.Pattern[str]
    supposing: re.Pattern[str]
    counted: re.Pattern[str]
    both: re.Pattern[str]
    going_on: re.Pattern[str]
    narrowing: re.Pattern[str]
    aside: re.Pattern[str]
    saying: Saying
    days: dict[str, tuple[int, ...]]
    day_range: str
    opener: re.Pattern[str]
    preamble: re.Pattern[str]
    asking: re.Pattern[str]
    telling: re.Pattern[str]
    pointer: re.Pattern[str]
    joint: re.Pattern[str]
    range_word: str
    abbreviations: tuple[str, ...]
    orders: re.Pattern[str]

    def kind(self, concept: str) -> Kind:
        """The first kind whose answers speak of that; one that nothing is like where the language has none."""
        return next((kind for kind in self.kinds if kind.concept == concept), Kind(_NEVER, concept, _NEVER))


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
