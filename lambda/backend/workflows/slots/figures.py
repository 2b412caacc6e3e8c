"""Spoken text made uniform for parsing: lower case, no accents, number words and ordinals in figures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from unicodedata import combining, normalize

from common.languages.english.numbers import NUMBERS as ENGLISH
from common.languages.spanish.numbers import NUMBERS as SPANISH

_HALF_DAY: Final = re.compile(r"\b([ap])\s?\.?\s?m\b\.?")
_MARKS: Final = re.compile(r"[^\w\s:/@.+'-]|(?<!\d)[.:/](?=\s|$)|(?<=\d)\.(?=\s|$)|_")
_ENGLISH_ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
_SPANISH_ORDINALS: Final = {"primero": 1, "primer": 1, "primera": 1}


@dataclass(frozen=True, slots=True)
class _Words:
    values: Mapping[str, int]
    ordinals: Mapping[str, int]
    joint: str


_WORDS: Final = {
    "en": _Words(ENGLISH.values, _ENGLISH_ORDINALS, ""),
    "es": _Words({**SPANISH.values, "una": 1, "un": 1}, _SPANISH_ORDINALS, "y"),
}


def plain(text: str) -> str:
    """The text in lower case, without accents and without marks that no value is written with."""
    letters = (letter for letter in normalize("NFD", text.lower()) if not combining(letter))
    lowered = "".join(letters).replace("\u2019", "'")
    return " ".join(_MARKS.sub(" ", _HALF_DAY.sub(r"\1m", lowered)).split())


def in_figures(text: str, language: str) -> str:
    """The plain text with its numbers in figures ("twenty-first" is 21st); hundreds are left as they are."""
    known = _WORDS.get(language[:2], _WORDS["en"])
    words = re.sub(r"(?<=[a-z])-(?=[a-z])", " ", plain(text)).split()
    written: list[str] = []
    at = 0
    while at < len(words):
        figure, taken = _figure(words[at:], known)
        written.append(figure or words[at])
        at += taken
    return " ".join(written)


def _figure(words: list[str], known: _Words) -> tuple[str, int]:
    """The number that these words begin with, in figures, and how many of them it takes; none takes one."""
    first = words[0]
    if first in known.ordinals:
        return _ordinal(known.ordinals[first]), 1
    if (value := known.values.get(first)) is None:
        return "", 1
    if value < 20 or value % 10 or value > 90:
        return str(value), 1
    step = 2 if known.joint and words[1:2] == [known.joint] else 1
    unit = words[step] if len(words) > step else ""
    if 0 < known.values.get(unit, 0) < 10:
        return str(value + known.values[unit]), step + 1
    if 0 < known.ordinals.get(unit, 0) < 10:
        return _ordinal(value + known.ordinals[unit]), step + 1
    return str(value), 1


def _ordinal(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
