"""Spoken text made uniform for parsing: lower case, no accents, number words and ordinals in figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from backend.languages import BackendLanguage
from common.numbers import spoken_digits
from common.words import without_accents

_HALF_DAY: Final = re.compile(r"\b([ap])\s?\.?\s?m\b\.?")
_MARKS: Final = re.compile(r"[^\w\s:/@.+'-]|(?<!\d)[.:/](?=\s|$)|(?<=\d)\.(?=\s|$)|_")
_DATE: Final = re.compile(r"20\d\d(?:-\d\d-\d\d)?")
_DIGIT_BY_DIGIT: Final = re.compile(r"(?<!\S)\d \d \d(?!\S)")
_LONG: Final = 7
"""From how many digits on a number is no date with its time."""
_NUMBER: Final = re.compile(r"(?<![\w.,:/-])\d{1,12}(?![\w:/-]|[.,]\d)")


def plain(text: str) -> str:
    """The text in lower case, without accents and without marks that no value is written with."""
    lowered = without_accents(text.lower()).replace("\u2019", "'")
    return " ".join(_MARKS.sub(" ", _HALF_DAY.sub(r"\1m", lowered)).split())


def without_fillers(text: str, language: BackendLanguage) -> str:
    """The text without what is said while somebody thinks: "just a second, let me see"."""
    return language.slots.fillers.sub(" ", text).strip()


def moments_in_figures(text: str, language: BackendLanguage) -> str:
    """The text as days and times are found in it: in figures, without fillers, long numbers made unreadable."""
    return _without_long_numbers(in_figures(without_fillers(text, language), language), language)


def unwanted(text: str, spans: Sequence[tuple[int, int]], language: BackendLanguage) -> list[bool]:
    """Whether what stands at each of these places is refused: "any day but not Monday or Friday"."""
    words, refused = language.slots, list[bool]()
    before = 0
    for index, (start, end) in enumerate(spans):
        between = text[spans[index - 1][1] : start].strip() if index else ""
        listed = bool(refused and refused[-1] and between) and words.joins.fullmatch(between) is not None
        refused.append(listed or words.excludes.search(text[before:start].rstrip()) is not None)
        # Words that turn down the one before them say nothing of what follows: "not Monday", "Monday I can't do".
        after = end + len(text[end:]) - len(text[end:].lstrip())
        if turned := words.excluded.match(text[after:]):
            refused[-1], before = True, after + turned.end()
    return refused


def _without_long_numbers(text: str, language: BackendLanguage) -> str:
    """A telephone number is neither a day nor a time, whatever its digits look like in groups."""
    words = text.split()
    run: list[int] = []
    for at in range(len(words) + 1):
        if at < len(words) and (_digits(words[at], language) or (run and words[at] in language.core.numbers.joints)):
            run.append(at)
            continue
        digits = sum(_digits(words[place], language) for place in run)
        if digits >= _LONG or _DIGIT_BY_DIGIT.search(" ".join(words[place] for place in run)):
            for place in run:
                words[place] = "#" * len(words[place])
        run = []
    return " ".join(words)


def _digits(word: str, language: BackendLanguage) -> int:
    """How many digits of a long number this word may be; a year is none of it."""
    numbers = language.core.numbers
    if word in numbers.zeros or word in numbers.repeats:
        return 1
    bare = re.sub(r"[()+.-]", "", word)
    return 0 if not bare.isdigit() or _DATE.fullmatch(word) else len(bare)


def in_figures(text: str, language: BackendLanguage) -> str:
    """The plain text with its numbers in figures ("twenty-first" is 21st); hundreds are left as they are."""
    return " ".join(words_in_figures(re.sub(r"(?<=[a-z])-(?=[a-z])", " ", plain(text)).split(), language))


def words_in_figures(words: list[str], language: BackendLanguage) -> list[str]:
    """These words of a plain text, the numbers among them in figures: ninety, nine is 99."""
    written: list[str] = []
    at = 0
    while at < len(words):
        figure, taken = _figure(words[at:], language)
        written.append(figure or words[at])
        at += taken
    return written


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
