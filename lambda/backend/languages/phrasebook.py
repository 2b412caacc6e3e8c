"""The shape of a phrasebook: patterns over plain text (lower case, no accents), and callers' names for slots."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypedDict


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
