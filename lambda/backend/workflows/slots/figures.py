"""Spoken text made uniform for parsing: lower case, no accents, number words and ordinals in figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from common.numbers import spoken_digits
from common.words import without_accents

if TYPE_CHECKING:
    from backend.languages import BackendLanguage

_HALF_DAY: Final = re.compile(r"\b([ap])\s?\.?\s?m\b\.?")
_MARKS: Final = re.compile(r"[^\w\s:/@.+'-]|(?<!\d)[.:/](?=\s|$)|(?<=\d)\.(?=\s|$)|_")
_DATE: Final = re.compile(r"20\d\d(?:-\d\d-\d\d)?")
_DIGIT_BY_DIGIT: Final = re.compile(r"(?<!\S)\d \d \d(?!\S)")
_LONG: Final = 7
"""From how many digits on a number is no date with its time."""
_NUMBER: Final = re.compile(r"(?<![\w.,:/-])\d{1,12}(?![\w:/-]|[.,]\d)")
TAKEN_BACK: Final = "|"
"""Stands in figures where the caller has taken back what they said before: "Tuesday, no wait, Wednesday"."""
NEXT_SENTENCE: Final = ";"
"""Stands in figures where one sentence ends and another begins."""
_SENTENCE_END: Final = re.compile(
    r"(?<=\w{3})[.!?\u2026]+\s+(?=[A-Z\u00c0-\u00dd\u00bf\u00a1])|(?<=\d)[.!?]+\s+(?=[A-Z\u00bf\u00a1])|[!?]\s+"
)


def plain(text: str) -> str:
    """The text in lower case, without accents and without marks that no value is written with."""
    lowered = without_accents(text.lower()).replace("\u2019", "'")
    return " ".join(_MARKS.sub(" ", _HALF_DAY.sub(r"\1m", lowered)).split())


def without_fillers(text: str, language: BackendLanguage) -> str:
    """The text without what is said while somebody thinks: "just a second, let me see"."""
    return language.slots.fillers.sub(" ", text).strip()


def corrected(text: str, language: BackendLanguage) -> tuple[str, ...]:
    """What the caller said, the last first of what corrects what came before it: "Ben, I mean Ken" is Ken, then Ben."""
    parts = [part.strip() for part in language.slots.corrects.split(text)]
    return tuple(part for part in reversed(parts) if part) or (text,)


def breaks_off(text: str, language: BackendLanguage) -> bool:
    """Whether the caller takes back what they began to say, and has not said yet what they mean: "at two, no wait"."""
    return language.slots.breaks_off.search(text) is not None


def moments_in_figures(text: str, language: BackendLanguage, *, places: bool = True) -> str:
    """The text as days and times are found in it: in figures, without fillers, long numbers made unreadable.

    ``TAKEN_BACK`` stands where a correction begins; without ``places`` a number that points at a thing ("the first
    one") is left out.
    """
    parts = [
        f" {NEXT_SENTENCE} ".join(_piece(sentence, language, places=places) for sentence in _SENTENCE_END.split(part))
        for part in language.slots.corrects.split(without_fillers(text, language))
    ]
    return _without_long_numbers(f" {TAKEN_BACK} ".join(parts).strip(), language)


def _piece(text: str, language: BackendLanguage, *, places: bool) -> str:
    return in_figures(text if places else language.slots.pronoun.sub(" ", plain(text)), language)


def unwanted(text: str, spans: Sequence[tuple[int, int]], language: BackendLanguage) -> list[bool]:
    """Whether what stands at each of these places is refused: "any day but not Monday or Friday"."""
    refused = _excluded(text, spans, language)
    # "No Monday, Tuesday" turns Monday down, "no Monday" alone is a correction.
    denied = [
        no or language.slots.denies.search(text[:start].rstrip()) is not None
        for (start, _), no in zip(spans, refused, strict=True)
    ]
    return refused if all(denied) else denied


def last_said(text: str, spans: Sequence[tuple[int, int]], language: BackendLanguage) -> int:
    """Which of these is the first that still counts, after all that was taken back; their number if none does."""
    first = 0
    for index, (start, _) in enumerate(spans):
        between = text[spans[index - 1][1] : start] if index else ""
        if TAKEN_BACK in between or (between.strip() and language.slots.corrects.fullmatch(f", {between.strip()},")):
            first = index
    return first


def _excluded(text: str, spans: Sequence[tuple[int, int]], language: BackendLanguage) -> list[bool]:
    words, refused = language.slots, list[bool]()
    before = 0
    for index, (start, end) in enumerate(spans):
        between = text[spans[index - 1][1] : start].strip() if index else ""
        listed = bool(refused and refused[-1] and between) and words.joins.fullmatch(between) is not None
        # A day may begin with its "on": "I have bridge on Wednesday".
        leads = (text[before:start].rstrip(), f"{text[before:start]}{text[start:end].split(' ', maxsplit=1)[0]}")
        refused.append(listed or any(words.excludes.search(lead) for lead in leads))
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
        if at < len(words) and (_digits(words[at], language) or (run and _joins(words[at], language))):
            run.append(at)
            continue
        digits = sum(_digits(words[place], language) for place in run)
        if digits >= _LONG or _DIGIT_BY_DIGIT.search(" ".join(words[place] for place in run)):
            for place in run:
                words[place] = "#" * len(words[place])
        run = []
    return " ".join(words)


def _joins(word: str, language: BackendLanguage) -> bool:
    return word in language.core.numbers.joints or word in (TAKEN_BACK, NEXT_SENTENCE)


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
    for part in corrected(text, language):
        if found := tuple(dict.fromkeys(int(number) for number in _NUMBER.findall(in_figures(part, language)))):
            return found
    return ()


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
