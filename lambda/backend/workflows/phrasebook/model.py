"""The shape of a phrasebook: patterns over plain text (lower case, no accents), and callers' names for slots."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from backend.workflows.model import SlotType


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
    labels: Mapping[SlotType, tuple[str, ...]]


def opening(words: str, then: str) -> re.Pattern[str]:
    """A pattern of how an utterance begins: any of the small words first, then one of these phrases."""
    return re.compile(rf"(?:(?:{words})\s+)*(?:{then})\b")


def whole(words: str, then: str, tail: str) -> re.Pattern[str]:
    """A pattern of a whole utterance: small words, one of these phrases, and what politely follows."""
    return re.compile(rf"(?:(?:{words})\s+)*(?:{then})(?:\s+(?:{tail}))*$")
