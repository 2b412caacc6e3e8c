"""The shape of a language's facts: how callers ask when, where and how a business is reached, or for whom, and how
they are told.

Patterns see text as ``workflows.slots.figures`` writes it (lower case, no accents, numbers in figures), a day in it
replaced by ``<day>`` and a time of day by ``<time>``. A question is one of ``asks`` and nothing else but what may stand
``before`` and ``after`` it: "are you open today" asks for hours, "are you open to offers" does not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Fact: TypeAlias = Literal[
    "open", "hours", "opens", "closes", "reopens", "address", "telephone", "website", "date", "time", "languages"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactQuestions:
    """How callers ask. ``follow_up`` takes a day alone ("and on Sunday?"), for what was asked before it."""

    asks: tuple[tuple[re.Pattern[str], Fact], ...]
    follow_up: re.Pattern[str]
    time_of_day: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactSentences:
    """How facts are told; braces stand for what is filled in.

    ``on`` makes a date the beginning of a sentence, ``at`` and ``from_to`` join times to it, ``and_`` is between the
    last two of several.
    """

    today: str
    tomorrow: str
    on: str
    at: str
    from_to: str
    and_: str
    day_to_day: str
    yes: str
    open_now: str
    open_always: str
    closed_now: str
    opens_again: str
    open_on: str
    closed_on: str
    over_today: str
    closes_on: str
    opens_on: str
    week: str
    closed_days: str
    address: str
    telephone: str
    website: str
    date: str
    time: str
    time_at_one: str
    languages: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FactWords:
    """What a language has for the facts of a business: how they are asked for, and how they are told."""

    questions: FactQuestions
    sentences: FactSentences


def fact_rules(
    before: Sequence[str], after: Sequence[str], asks: Mapping[Fact, Sequence[str]]
) -> tuple[tuple[re.Pattern[str], Fact], ...]:
    """The ways to ask for each fact as one pattern of the whole text, with what may stand around it."""
    lead, tail = "|".join(before), "|".join(after)
    return tuple(
        (re.compile(rf"(?:(?:{lead}) )*(?:{'|'.join(ways)})(?: (?:{tail}))*"), fact) for fact, ways in asks.items()
    )


@dataclass(frozen=True, slots=True)
class PeopleQuestions:
    """Patterns of a caller's plain words (lower case, no accents, no punctuation), each for the whole of them.

    ``reach`` are wishes to speak with somebody, whom the group ``who`` names; ``wants`` are weaker words, which count
    only for somebody who is known ("I need ..."); ``whether`` only asks if somebody is there. ``lead`` and ``tail`` are
    courtesies around any of them. ``around`` is what a name stands in: an article, "somebody in", "department";
    ``beside`` what stands behind it: "at the front desk", "the receptionist".
    ``titles`` maps a title to what callers call its bearer; ``anybody`` are words that name nobody. In the name of an
    occupation ``head`` is the place of the word that may stand alone.
    """

    reach: tuple[re.Pattern[str], ...]
    wants: tuple[re.Pattern[str], ...]
    whether: tuple[re.Pattern[str], ...]
    lead: re.Pattern[str]
    tail: re.Pattern[str]
    around: re.Pattern[str]
    beside: re.Pattern[str]
    titles: Mapping[str, tuple[str, ...]]
    anybody: frozenset[str]
    head: Literal[0, -1]


@dataclass(frozen=True, slots=True)
class PeopleSentences:
    """What is said of somebody; ``{who}`` is a name, ``{moment}`` a day and time, ``{options}`` several names.

    ``asked_for`` is the reason that the person who answers is told. ``which`` and ``there`` end in a question.
    ``called`` is how a title is said before a name, by the plain word that it is written with; a title that is none of
    them is left out. ``titles_of_home`` are said only by a business whose first language this is: those of others tell
    nothing of who is a woman. None: names are said as they are written. ``contracted`` are two words that become one.
    """

    asked_for: str
    connecting: tuple[str, ...]
    which: tuple[str, ...]
    unknown: tuple[str, ...]
    there: tuple[str, ...]
    away: tuple[str, ...]
    away_until: tuple[str, ...]
    or_: str
    called: Mapping[str, str] | None = None
    titles_of_home: Mapping[str, str] = field(default_factory=dict[str, str])
    contracted: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """Both of one language."""

    questions: PeopleQuestions
    sentences: PeopleSentences


def wishes(*parts: str) -> tuple[re.Pattern[str], ...]:
    """The patterns, with ``<who>`` for a name of one to seven words."""
    return tuple(re.compile(part.replace("<who>", r"(?P<who>\S+(?: \S+){0,6}?)")) for part in parts)


@dataclass(frozen=True, slots=True)
class FigureWords:
    """The words around a number that tell what kind of figure it is: of lower case; ``$`` and ``%`` need none.

    ``money`` and ``percent`` are matched right after a number, as is ``clock_after``; ``clock_before`` right before;
    ``parts_of_hour`` are the words for minutes that are no number ("half past").
    """

    money: re.Pattern[str]
    percent: re.Pattern[str]
    clock_before: re.Pattern[str]
    clock_after: re.Pattern[str]
    parts_of_hour: re.Pattern[str]
