"""What a language's number words mean; each language's package has its table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NumberWords:
    """The words of one language, in lower case and without accents.

    ``values`` stand for a number and may be added up ("twenty one"); ``zeros`` may be interjections too, so they count
    only beside another number. ``hundred`` and ``thousands`` multiply what came before; ``repeats`` say the next digit
    several times. ``joints`` may stand between numbers, ``leads`` before the first, ``tails`` after the last; one of
    ``determiners`` right before the first number makes it no number ("that one"). ``beside`` are no digits, but part of
    a number, a time or a date: ordinals, halves and quarters.
    """

    values: dict[str, int]
    zeros: frozenset[str]
    hundred: str
    thousands: dict[str, int]
    repeats: dict[str, int]
    joints: frozenset[str]
    leads: frozenset[str]
    determiners: frozenset[str]
    tails: frozenset[str]
    beside: frozenset[str]
