"""The shape of the words by which numbers and addresses are masked that were spoken."""

from __future__ import annotations

from dataclasses import dataclass


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
