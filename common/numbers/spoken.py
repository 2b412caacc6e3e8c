"""Digits from speech: "five five five, double two" is 55522, "quinientos doce" is 512."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from common.words import without_accents_but_enye

if TYPE_CHECKING:
    from common.numbers.words import NumberWords

_TOKEN: Final = re.compile(r"[0-9]+|[^\W\d_]+|,")
_APOSTROPHES: Final = str.maketrans("", "", "'\u2019")
# Amounts, shares and decimals are numbers, but none that stands for keys of a phone.
_NOT_KEYS: Final = re.compile(r"[%$€£]|[0-9][.,][0-9]{1,2}(?![0-9])")
_LONGEST: Final = 15
_TENS_ROOM: Final = 10
"""What a word for tens leaves room for: a number below this."""
_INTERJECTION: Final = re.compile(r"\A\s*oh\s*[,!.]+")


def spoken_digits(text: str, words: NumberWords) -> str | None:
    """Return the digits that a caller said, as one string of 0-9; None if the text says anything else.

    Digits may be single ("five oh five"), grouped ("twenty twenty six", "five hundred and twelve"), repeated
    ("double two") or written ("555 12"); words such as "it's", "my number is" or "por favor" may stand around them.
    """
    if _NOT_KEYS.search(text):
        return None
    spoken = _INTERJECTION.sub("", text.lower(), count=1)
    tokens: list[str] = _TOKEN.findall(_bare(spoken))
    said = _without_carriers(tokens, words)
    return _read(said, words) if said else None


def is_part_of_number(word: str, words: NumberWords) -> bool:
    """Whether this word, in any spelling, is a number or belongs to one: "Twenty", "hundred", "half", "fifth"."""
    token = _bare(word.lower())
    return _is_number(token, words) or token in words.beside


def _bare(text: str) -> str:
    return without_accents_but_enye(text.translate(_APOSTROPHES))


def _is_number(token: str, words: NumberWords) -> bool:
    return (
        token.isdecimal()
        or token in words.values
        or token in words.repeats
        or token in words.thousands
        or token == words.hundred
    )


def _without_carriers(tokens: list[str], words: NumberWords) -> list[str]:
    """The tokens from the first number to the last, if all others may stand around a number; else none."""
    places = [place for place, token in enumerate(tokens) if _is_number(token, words)]
    if not places:
        return []
    first, last = places[0], places[-1]
    while first and tokens[first - 1] in words.zeros:
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1] in words.zeros:
        last += 1
    before = [token for token in tokens[:first] if token != ","]
    after = [token for token in tokens[last + 1 :] if token != ","]
    article = bool(before) and before[-1] == "a" and tokens[first] in (words.hundred, *words.thousands)
    if before and before[-1] in words.determiners and not article:
        return []
    allowed = words.leads.issuperset(before) and words.tails.issuperset(after)
    return tokens[first : last + 1] if allowed else []


@dataclass(slots=True)
class _Reading:
    """The digits read so far, and the number that is still being put together.

    ``whole`` is what thousands have closed, ``part`` the rest below a thousand; only a number below ``room`` may be
    added. ``literal`` holds digits as written, so that leading zeros stay.
    """

    digits: list[str] = field(default_factory=list[str])
    whole: int = 0
    part: int = 0
    room: int = 0
    literal: str = ""

    def close(self) -> None:
        """End the number that is being put together."""
        if self.literal:
            self.digits.append(self.literal)
        elif self.room:
            self.digits.append(str(self.whole + self.part))
        self.whole = self.part = self.room = 0
        self.literal = ""

    def add(self, number: int, written: str = "") -> None:
        """Take a number: it is added if there is room, else it begins anew; ``written`` digits stay as they are."""
        fits = 0 < number < self.room and not written.startswith("0")
        if not fits:
            self.close()
            self.literal = written or ("0" if number == 0 else "")
        self.part += number
        self.room = _room(number) if not written else 1

    def pause(self) -> None:
        """End the number at a comma, if all that it has room for is a unit: "twenty, five" is 20 and 5."""
        if self.room <= _TENS_ROOM:
            self.close()

    def times(self, factor: int) -> bool:
        """Multiply by a hundred, a thousand or a million; False if that makes no number."""
        if self.literal.startswith("0") or (factor == 100 and self.part >= 100):
            return False
        self.literal = ""
        if factor == 100:
            self.part = (self.part or 1) * factor
        else:
            if self.whole and self.whole % (factor * 1000):
                return False
            self.whole += (self.part or 1) * factor
            self.part = 0
        self.room = factor
        return True


def _room(number: int) -> int:
    """Below what a word leaves room: "twenty" for a unit, "quinientos" for up to ninety-nine."""
    if number >= 100:
        return 100
    return _TENS_ROOM if number >= 20 and number % 10 == 0 else 1


def _read(tokens: list[str], words: NumberWords) -> str | None:
    reading = _Reading()
    repeat = 1
    for token in tokens:
        if token == ",":
            reading.pause()
        elif repeat > 1:
            digit = _digit(token, words)
            if digit is None:
                return None
            reading.close()
            reading.digits.append(digit * repeat)
            repeat = 1
        elif token in words.repeats:
            repeat = words.repeats[token]
        elif not _take(reading, token, words):
            return None
    reading.close()
    return None if repeat > 1 else "".join(reading.digits)


def _take(reading: _Reading, token: str, words: NumberWords) -> bool:
    """Take one token that is no repetition; False if it cannot stand among numbers."""
    if token.isdecimal():
        reading.add(int(token[-_LONGEST:]), token)
    elif token in words.values:
        reading.add(words.values[token])
    elif token in words.zeros:
        reading.add(0)
    elif token == words.hundred:
        return reading.times(100)
    elif token in words.thousands:
        return reading.times(words.thousands[token])
    elif token == "a":
        reading.close()
    else:
        return token in words.joints
    return True


def _digit(token: str, words: NumberWords) -> str | None:
    """The single digit that a token stands for."""
    if token in words.zeros:
        return "0"
    number = int(token[-_LONGEST:]) if token.isdecimal() else words.values.get(token, 10)
    return str(number) if number < 10 else None
