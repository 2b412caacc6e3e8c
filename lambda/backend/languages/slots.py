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
    follows it, ``no_names`` are words that are none. Addresses: ``signs`` are spoken words, with a space on each side,
    and what they are written as; ``email_lead`` stands before one.

    What is no value: ``fillers`` are said while a caller thinks (seen as they came), ``unsure`` says that they do not
    know or will not say, ``excludes`` stands right before what is not wanted and ``excluded`` right after it, ``joins``
    is all that stands between two such things; ``pronoun`` ends with a number's word that is none ("the first one"),
    and ``units`` after a number make it no hour and no day ("three people").
    Spelling: ``letters`` are the names of letters, of one word or two, ``as_in`` stands between a letter and a word
    that begins with it.
    ``own_number`` means the number that the call comes from.
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
