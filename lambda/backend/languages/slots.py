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
