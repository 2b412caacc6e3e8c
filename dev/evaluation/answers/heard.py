"""Whether a fact is heard in an answer, however it is spoken: "$95" in "ninety-five dollars", "14:00" in "two PM"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Final, Literal, TypeAlias

from backend.languages import BackendLanguage, language_of
from common.speech import speakable
from common.words import without_accents

_THOUSANDS: Final = re.compile(r"(?<![\d.,])\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?![\d]|[.,]\d)")
_DECIMAL_COMMA: Final = re.compile(r"(?<![\d,.])(\d+),(\d{1,2})(?![\d,])")
_MONEY: Final = re.compile(r"(?:us|mx)?([$€£])\s?(\d[\d.,]*\d|\d)|(\d[\d.,]*\d|\d)\s?([$€£])")
_HALF_DAY: Final = re.compile(r"(?<![a-z])([ap])\s?\.?\s?m\b\.?")
_ORDINAL: Final = re.compile(r"(\d+)(?:st|nd|rd|th|º|ª)(?![a-z])")
_TOKEN: Final = re.compile(r"\d+(?:[.:]\d+)*|[^\W\d_]+|[%$€£]")
_NEXT_NUMBER: Final = re.compile(r" \d")
_ROOM_OF_TENS, _ROOM_OF_HUNDREDS = 10, 100
_PHONE: Final = 7
"""From how many digits on a number is compared digit by digit."""
_HALF_WITHIN: Final = 24
"""How many characters behind a time its part of the day may stand: "two o'clock in the afternoon"."""
_RANGE: Final = 4
"""How many words may stand between the two hours of a range: "from nine until six", "de las nueve a las seis"."""

Half: TypeAlias = Literal["am", "pm", ""]


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time of day by a dial of twelve hours; noon and midnight are ``(0, 0)`` of their half."""

    hour: int
    minute: int
    half: Half = ""

    def fits(self, other: _Clock) -> bool:
        """Whether both may be the same time; what does not say which half of the day may be either."""
        same = (self.hour, self.minute) == (other.hour, other.minute)
        return same and (self.half == other.half or not self.half or not other.half)


def heard(fact: str, said: str, language: str) -> bool:
    """Whether somebody who heard these words has been told the fact, which is a text, a number, a price or a time."""
    tables = language_of(language)
    if clock := _as_clock(fact, tables):
        return any(clock.fits(other) for other in _clocks(said, tables))
    digits = _digits(fact)
    if len(digits) >= _PHONE and not re.search(r"[^\W\d_]", fact):
        zeros = tables.core.numbers.zeros
        return digits in "".join(
            "0" if token in zeros else token for token in _tokens(said, tables) if token.isdecimal() or token in zeros
        )
    words = _tokens(said, tables)
    wanted = (_tokens(fact, tables), _tokens(speakable(fact, tables.core.speech), tables))
    return any(_holds(words, sought) for sought in wanted if sought)


def _holds(words: Sequence[str], sought: Sequence[str]) -> bool:
    """Whether these words stand there in a row; a plural counts as its singular."""
    bare, wanted = [_singular(word) for word in words], [_singular(word) for word in sought]
    return any(bare[at : at + len(wanted)] == wanted for at in range(len(bare) - len(wanted) + 1))


def _singular(word: str) -> str:
    if len(word) <= 3 or word[0].isdigit():
        return word
    return word.removesuffix("s").removesuffix("e")


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


# Words and numbers


def _tokens(text: str, tables: BackendLanguage) -> list[str]:
    """The words of a text in lower case and without accents, its numbers in figures, its currencies as words."""
    plain = _ORDINAL.sub(r"\1", _HALF_DAY.sub(r"\1m", without_accents(text.lower())))
    plain = _THOUSANDS.sub(lambda found: re.sub(r"[.,]", "", found[0]), plain)
    plain = _DECIMAL_COMMA.sub(r"\1.\2", plain)
    plain = _MONEY.sub(lambda found: f" {found[2] or found[3]}{found[1] or found[4]} ", plain)
    words = list(chain.from_iterable(_worded(token, tables) for token in _TOKEN.findall(plain)))
    return list(_with_cents(_in_figures(words, tables), tables))


def _worded(token: str, tables: BackendLanguage) -> list[str]:
    """A sign as the word that it is spoken by."""
    if token in "%$€£":
        spoken = speakable("2%" if token == "%" else f"{token}2", tables.core.speech)
        return re.findall(r"[^\W\d_]+", without_accents(spoken.lower()))
    return [token]


def _in_figures(words: Sequence[str], tables: BackendLanguage) -> list[str]:
    found: list[str] = []
    at = 0
    while at < len(words):
        number, taken = _number(words, at, tables)
        found.append(words[at] if number is None else str(number))
        at += taken
    return found


def _number(words: Sequence[str], begin: int, tables: BackendLanguage) -> tuple[int | None, int]:
    """The number that is spoken from here on, and how many words it takes; None and one word for anything else."""
    numbers, ordinals = tables.core.numbers, tables.slots.ordinals
    whole, part, room, at, said = 0, 0, 10**9, begin, False
    while at < len(words):
        word = words[at]
        value = numbers.values.get(word, ordinals.get(word))
        if value is not None and (not said or 0 < value < room):
            part, room, said = part + value, _room(value), True
        elif numbers.hundred and word == numbers.hundred and part < _ROOM_OF_HUNDREDS:
            part, room, said = (part or 1) * 100, _ROOM_OF_HUNDREDS, True
        elif word in numbers.thousands and (said or not numbers.hundred):
            whole, part, room, said = whole + (part or 1) * numbers.thousands[word], 0, 1000, True
        elif said and _joins(word, room, tables) and 0 < numbers.values.get("".join(words[at + 1 : at + 2]), 0) < room:
            pass
        else:
            break
        at += 1
    return (whole + part, at - begin) if said else (None, 1)


def _room(value: int) -> int:
    if value >= _ROOM_OF_HUNDREDS:
        return _ROOM_OF_HUNDREDS
    return _ROOM_OF_TENS if value >= 20 and value % 10 == 0 else 1


def _joins(word: str, room: int, tables: BackendLanguage) -> bool:
    """Whether a word may stand within a number: "treinta y cinco", "two hundred and five"."""
    if tables.slots.joint:
        return word == tables.slots.joint and room == _ROOM_OF_TENS
    return word in tables.core.numbers.joints and room >= _ROOM_OF_HUNDREDS


def _with_cents(words: Sequence[str], tables: BackendLanguage) -> Iterator[str]:
    """The words with "3 dollars and 50 cents" as 3.50 dollars."""
    spoken = _in_figures(
        re.findall(r"[^\W_]+", without_accents(speakable("$3.50", tables.core.speech).lower())), tables
    )
    cents = spoken[-1] if len(spoken) >= 4 else ""
    at = 0
    while at < len(words):
        tail = [word for word in words[at + 2 : at + 5] if word.isdecimal() or _singular(word) == _singular(cents)]
        if cents and words[at].isdecimal() and len(tail) == 2 and tail[0].isdecimal() and not tail[1].isdecimal():
            yield f"{words[at]}.{int(tail[0]):02}"
            yield words[at + 1]
            at = words.index(tail[1], at) + 1
            continue
        yield words[at].removesuffix(".00")
        at += 1


# Times of day


def _as_clock(fact: str, tables: BackendLanguage) -> _Clock | None:
    """The time that a fact is, if it is nothing else; a bare number is none."""
    text = " ".join(_figured(fact, tables))
    for begin, end, clock in _readings(text, tables):
        rest = f"{text[:begin]} {text[end:]}"
        for pattern in (tables.times.morning, tables.times.afternoon):
            rest = pattern.sub(" ", rest)
        if not re.search(r"\w{3,}|\d", rest):
            return clock
    return None


def _clocks(said: str, tables: BackendLanguage) -> list[_Clock]:
    words = _figured(said, tables)
    found = [clock for _, _, clock in _readings(" ".join(words), tables)]
    return found + [_Clock(int(words[at]) % 12, 0) for at in _range_ends(words)]


def _figured(text: str, tables: BackendLanguage) -> list[str]:
    return [word for word in _tokens(text, tables) if word not in "$€£%"]


def _readings(text: str, tables: BackendLanguage) -> Iterator[tuple[int, int, _Clock]]:
    """Every time that any rule of the language reads there, overlapping ones too: the judge lets all of them count."""
    for pattern, reading in tables.times.rules:
        if reading == "from_it":
            continue  # "an hour later" is no time of its own
        for match in pattern.finditer(text):
            half = _half(match, text, tables)
            if reading in ("noon", "midnight"):
                yield match.start(), match.end(), _Clock(0, 0, "pm" if reading == "noon" else "am")
                continue
            hour, spoken = int(match["hour"]), match["minute"] or "0"
            minute = int(spoken.split()[0]) if spoken.split()[0].isdigit() else 0
            if not spoken[0].isdigit():
                minute = 30 if spoken.split()[0] == tables.times.half_an_hour else 15
            if reading == "to":
                hour, minute = hour - 1, 60 - minute
            if 0 <= hour <= 24 and 0 <= minute < 60:
                yield match.start(), match.end(), _clock(hour, minute, half)


def _clock(hour: int, minute: int, half: Half) -> _Clock:
    if hour > 12 or (hour == 0 and not half):
        return _Clock(hour % 12, minute, "pm" if 12 < hour < 24 else "am")
    return _Clock(hour % 12, minute, half)


def _half(match: re.Match[str], text: str, tables: BackendLanguage) -> Half:
    """Which half of the day a time is in, by what is said with it or right behind it."""
    said = match.groupdict().get("half") or ""
    if said:
        return "am" if said == "am" else "pm"
    behind = _NEXT_NUMBER.split(text[match.end() : match.end() + _HALF_WITHIN])[0]
    near = match[0] + behind
    halves: list[Half] = []
    if tables.times.morning.search(near):
        halves.append("am")
    if tables.times.afternoon.search(near):
        halves.append("pm")
    return halves[0] if len(halves) == 1 else ""


def _range_ends(words: Sequence[str]) -> Iterator[int]:
    """Where bare hours stand that make a range; what else two small numbers may be, they are counted as hours."""
    hours = [at for at, word in enumerate(words) if word.isdecimal() and 1 <= int(word) <= 12]
    for one, other in pairwise(hours):
        if 1 < other - one <= _RANGE:
            yield from (one, other)
