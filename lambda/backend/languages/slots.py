"""The shape of the words that callers put in and around the values of slots, of those that steer a workflow, and of
what callers want of an appointment.

Those of numbers and addresses that were spoken also serve to mask them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, TypedDict


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


@dataclass(frozen=True, slots=True)
class MaskingWords:
    """One language; all but ``hesitations`` may be patterns, in lower case, with or without their accents.

    Addresses: ``at`` and ``dot`` are said for these signs, ``joints`` for those that join the parts of a name. Numbers:
    ``plus`` stands before a country code; ``hesitations`` (without accents) may come between the digits.
    """

    at: tuple[str, ...]
    dot: tuple[str, ...]
    joints: tuple[str, ...]
    plus: tuple[str, ...]
    hesitations: frozenset[str]


Task: TypeAlias = Literal["book", "look_up", "move", "confirm", "cancel"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentWords:
    """One language. All but ``told`` see plain text (lower case, no accents, no hyphens), one clause at a time.

    ``verbs`` are patterns by task, tried in their order: ``OBJECT`` stands for one of the ``objects`` and ``GAP`` for a
    few words, of which none is a ``barrier``. A clause that ends with a question mark ends with " ?".

    What only sounds like a request: ``refused`` and what follows it up to the verb turn it around; ``about`` asks
    about it, ``asked`` too unless an appointment is only to be booked or looked up; ``told`` says in the past tense
    what was done, and sees accents. ``needed`` asks whether one has to be made at all.

    A choice after talk of a service: ``chooses`` are all words that may stand in it besides the service and its day,
    ``settles`` make the service alone one ("a cleaning then"), ``proposes`` begins one in the form of a question.
    ``vague`` are words for a choice of the workflow that name no service by themselves ("other").

    Of an appointment that was just spoken of: ``again`` are patterns by task ("cancel it"), ``instead`` stands with a
    day or time for which it shall be changed ("make that Friday"). ``own`` names the caller's, ``others`` somebody
    else's appointment.
    """

    objects: tuple[str, ...]
    barrier: str
    verbs: Mapping[Task, tuple[str, ...]]
    refused: re.Pattern[str]
    about: re.Pattern[str]
    asked: re.Pattern[str]
    told: re.Pattern[str]
    needed: re.Pattern[str]
    chooses: re.Pattern[str]
    settles: re.Pattern[str]
    proposes: re.Pattern[str]
    vague: frozenset[str]
    again: Mapping[Task, re.Pattern[str]]
    instead: re.Pattern[str]
    own: re.Pattern[str]
    others: re.Pattern[str]


class Labels(TypedDict):
    """What callers call each type of slot, in words that ``plain`` leaves as they are."""

    name: tuple[str, ...]
    phone: tuple[str, ...]
    email: tuple[str, ...]
    date: tuple[str, ...]
    time: tuple[str, ...]
    birth_date: tuple[str, ...]
    number: tuple[str, ...]
    choice: tuple[str, ...]
    yes_no: tuple[str, ...]
    text: tuple[str, ...]
    when: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """One language.

    ``leaves``: the whole utterance ends the workflow. ``changes``: a word of changing. ``instead``: how a correction
    begins. ``asks``: how a question begins that cannot be an answer. ``refuses``: what turns a trigger's words around,
    before or between them. ``about``: a beginning that asks about them. ``labels``: what callers call each type.
    """

    leaves: re.Pattern[str]
    changes: re.Pattern[str]
    instead: re.Pattern[str]
    asks: re.Pattern[str]
    refuses: re.Pattern[str]
    about: re.Pattern[str]
    labels: Labels


def opening(words: str, then: str) -> re.Pattern[str]:
    """A pattern of how an utterance begins: any of the small words first, then one of these phrases."""
    return re.compile(rf"(?:(?:{words})\s+)*(?:{then})\b")


def whole(words: str, then: str, tail: str) -> re.Pattern[str]:
    """A pattern of a whole utterance: small words, one of these phrases, and what politely follows."""
    return re.compile(rf"(?:(?:{words})\s+)*(?:{then})(?:\s+(?:{tail}))*$")
