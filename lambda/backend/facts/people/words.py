"""The shape of how callers ask for somebody by name or by what they do, and of what they are told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class PeopleQuestions:
    """Patterns of a caller's plain words (lower case, no accents, no punctuation), each for the whole of them.

    ``reach`` are wishes to speak with somebody, whom the group ``who`` names; ``wants`` are weaker words, which count
    only for somebody who is known ("I need ..."); ``whether`` only asks if somebody is there. ``message`` is the wish
    to leave word. ``lead`` and ``tail`` are courtesies around any of them. ``around`` is what a name stands in: an
    article, "somebody in", "department"; ``beside`` what stands behind it: "at the front desk", "the receptionist".
    ``titles`` maps a title to what callers call its bearer; ``anybody`` are words that name nobody. In the name of an
    occupation ``head`` is the place of the word that may stand alone.
    """

    reach: tuple[re.Pattern[str], ...]
    wants: tuple[re.Pattern[str], ...]
    whether: tuple[re.Pattern[str], ...]
    message: re.Pattern[str]
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
    """

    asked_for: str
    connecting: tuple[str, ...]
    which: tuple[str, ...]
    unknown: tuple[str, ...]
    there: tuple[str, ...]
    away: tuple[str, ...]
    away_until: tuple[str, ...]
    or_: str


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """Both of one language."""

    questions: PeopleQuestions
    sentences: PeopleSentences


def wishes(*parts: str) -> tuple[re.Pattern[str], ...]:
    """The patterns, with ``<who>`` for a name of one to seven words."""
    return tuple(re.compile(part.replace("<who>", r"(?P<who>\S+(?: \S+){0,6}?)")) for part in parts)
