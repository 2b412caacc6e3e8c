"""Spoken text made uniform for parsing: lower case, no accents, number words and ordinals in figures."""

from __future__ import annotations

import re
from typing import Final

from backend.languages import BackendLanguage
from common.numbers import spoken_digits
from common.words import without_accents

_HALF_DAY: Final = re.compile(r"\b([ap])\s?\.?\s?m\b\.?")
_MARKS: Final = re.compile(r"[^\w\s:/@.+'-]|(?<!\d)[.:/](?=\s|$)|(?<=\d)\.(?=\s|$)|_")
_NUMBER: Final = re.compile(r"(?<![\w.,:/-])\d{1,12}(?![\w:/-]|[.,]\d)")


def plain(text: str) -> str:
    """The text in lower case, without accents and without marks that no value is written with."""
    lowered = without_accents(text.lower()).replace("\u2019", "'")
    return " ".join(_MARKS.sub(" ", _HALF_DAY.sub(r"\1m", lowered)).split())


def in_figures(text: str, language: BackendLanguage) -> str:
    """The plain text with its numbers in figures ("twenty-first" is 21st); hundreds are left as they are."""
    words = re.sub(r"(?<=[a-z])-(?=[a-z])", " ", plain(text)).split()
    written: list[str] = []
    at = 0
    while at < len(words):
        figure, taken = _figure(words[at:], language)
        written.append(figure or words[at])
        at += taken
    return " ".join(written)


def read_number(text: str, language: BackendLanguage, *, digits: str | None = None) -> tuple[int, ...]:
    """The number in an utterance ("four of us", "12"); more than one if several are named, empty without any."""
    if said := digits or spoken_digits(text, language.core.numbers):
        return (int(said),)
    return tuple(dict.fromkeys(int(number) for number in _NUMBER.findall(in_figures(text, language))))


def _figure(words: list[str], language: BackendLanguage) -> tuple[str, int]:
    """The number that these words begin with, in figures, and how many of them it takes; none takes one."""
    first, values = words[0], language.core.numbers.values
    ordinals, joint = language.slots.ordinals, language.slots.joint
    if first in ordinals:
        return _ordinal(ordinals[first]), 1
    if (value := values.get(first)) is None:
        return "", 1
    if value < 20 or value % 10 or value > 90:
        return str(value), 1
    step = 2 if joint and words[1:2] == [joint] else 1
    unit = words[step] if len(words) > step else ""
    if 0 < values.get(unit, 0) < 10:
        return str(value + values[unit]), step + 1
    if 0 < ordinals.get(unit, 0) < 10:
        return _ordinal(value + ordinals[unit]), step + 1
    return str(value), 1


def _ordinal(number: int) -> str:
    # A notation of figures like any other: the rules of every language read it (``backend.languages.moments``).
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
