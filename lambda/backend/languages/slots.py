"""The shape of the words that callers put in and around the values of slots."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SlotWords:
    """One language. Patterns see plain text (lower case, no accents), but those of names, which see it as it came.

    Numbers: ``ordinals`` are counted ("first" is 1), ``joint`` stands between tens and units ("treinta y uno").
    Answers: ``yes`` and ``no`` are how one begins. Choices: ``places`` are counted from 0, the last is -1; ``plural``
    is what a name of one thing may end with besides. Names: ``name_lead`` stands before one, ``name_tail`` begins what
    follows it, ``no_names`` are words that are none, ``names_too`` are function words that may be one;
    ``titles`` by how they are written, with ``articles`` before them; ``given_lead`` and ``surname_lead`` stand before
    one half of a name. Addresses: ``signs`` are spoken words, with a space on each side,
    and what they are written as; ``email_lead`` stands before one.

    What is no value: ``fillers`` are said while a caller thinks (seen as they came), ``unsure`` says that they do not
    know or will not say, ``excludes`` stands right before what is not wanted and ``excluded`` right after it, ``joins``
    is all that stands between two such things; ``pronoun`` ends with a number's word that is none ("the first one"),
    and ``units`` after a number make it no hour and no day ("three people").
    Spelling: ``letters`` are the names of letters, of one word or two, ``as_in`` stands between a letter and a word
    that begins with it.
    ``own_number`` means the number that the call comes from, ``either`` whichever of the offered things.

    What is taken back (seen as it came): ``corrects`` stands before the value that is meant after all ("no wait", "I
    mean"), ``breaks_off`` ends words of which nothing counts, and ``denies`` (plain text) stands before the first of
    two values, of which the second is meant ("no Monday, Tuesday").
    """

    ordinals: Mapping[str, int]
    joint: str
    yes: re.Pattern[str]
    no: re.Pattern[str]
    places: Mapping[str, int]
    plural: str
    name_lead: re.Pattern[str]
    name_tail: re.Pattern[str]
    no_names: frozenset[str]
    names_too: frozenset[str]
    titles: Mapping[str, str]
    articles: frozenset[str]
    given_lead: re.Pattern[str]
    surname_lead: re.Pattern[str]
    signs: Mapping[str, str]
    email_lead: re.Pattern[str]
    fillers: re.Pattern[str]
    unsure: re.Pattern[str]
    excludes: re.Pattern[str]
    excluded: re.Pattern[str]
    joins: re.Pattern[str]
    pronoun: re.Pattern[str]
    units: re.Pattern[str]
    letters: Mapping[str, str]
    as_in: frozenset[str]
    own_number: re.Pattern[str]
    either: re.Pattern[str]
    corrects: re.Pattern[str]
    breaks_off: re.Pattern[str]
    denies: re.Pattern[str]


def correcting(anywhere: str, between: str) -> re.Pattern[str]:
    """A pattern of what takes back the words before it: ``anywhere``, or ``between`` only after a pause."""
    word = rf"(?:{anywhere}|{between})\b"
    return re.compile(
        rf"(?i)(?:(?:^|[,.;!?\u2026\u2014\u2013])\s*{word}|\b(?:{anywhere})\b)(?:[\s,.;:!\u2026\u2014-]*{word})*"
        r"[\s,.:;!\u2026\u2014]*"
    )
