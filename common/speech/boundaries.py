"""Where a stream of text may be cut: after sentences and clauses, never inside an address, a number or an abbreviation.

Every decision depends on the text alone, never on how it was split into tokens: what cannot be decided yet waits.
A clause that does not end may be broken off at a gap between words, without saying what could still change.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import Final

from common.numbers import is_part_of_number
from common.speech.vocabulary import Vocabulary

CANDIDATE: Final = re.compile("[.!?,;:…\u2014\n]")
"""The characters that may end a clause; everything else is passed over without a thought."""

_LOOK_AHEAD: Final = 64
_QUOTES: Final = "\"'\u201c\u201d\u2018\u2019«»"
_CLOSERS: Final = re.compile(rf"[{_QUOTES})*_\]~`]{{0,8}}")
_SPACES: Final = re.compile(rf"\s{{0,{_LOOK_AHEAD}}}")
# A word, perhaps quoted or emphasised, before the mark: nothing that could still become an address or a number.
_WORD: Final = re.compile(rf"[{_QUOTES}*_(¿¡\[]*[^\W\d_]+(?:['\u2019-][^\W\d_]+)*[{_QUOTES}*_)\]]*")
_ORDINARY: Final = re.compile(r"[^\W\d_]{2,}(?:['\u2019-][^\W\d_]+)*")
_LAST_WORD: Final = re.compile(r"([^\W_]+)[,;]?\s+\Z")
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_HALF_OF_DAY: Final = re.compile(r"[ap]\.m", re.I)
_SPACED_HALF_OF_DAY: Final = re.compile(r"(?<![^\W_])[ap]\.\s?$", re.I)
_LIST_NUMBER: Final = re.compile(r"[0-9]{1,3}")
_ENTITY: Final = re.compile(r".*&#?\w{1,8}", re.S)
_LABEL: Final = re.compile(r"\[[^\]\s]+\]")
_OPEN_TAG: Final = re.compile(r"<[A-Za-z/!?][^<>]{0,250}")
_OPEN_LINK: Final = re.compile(
    r"\]\(\s*[^\s()]{0,250}(?:\([^\s()]{0,250}\)?[^\s()]{0,250}){0,3}(?:\s+(?:\"[^\"\n]{0,250}|'[^'\n]{0,250})?)?"
)
_OPENERS: Final = f"{_QUOTES}*_(¿¡["


class Wait(Enum):
    """Why a candidate is no place to cut."""

    FOR_MORE = auto()
    """What follows decides, and has not come."""
    NO_END = auto()
    """Not the end of a clause."""


@dataclass(frozen=True, slots=True, eq=False)
class Boundaries:
    """The rule of one language.

    ``abbreviations`` keep their full stop to themselves; those in ``closing`` may end a sentence, if a capital follows.
    ``capitalised`` are the names of days and months that have a capital letter. Behind ``address_leads`` an address of
    the web may stand.
    """

    abbreviations: frozenset[str]
    closing: frozenset[str]
    capitalised: frozenset[str]
    address_leads: frozenset[str]

    def after(self, text: str, start: int, at: int, new_line: bool) -> int | Wait:
        """Decide on the candidate at ``at`` of the piece that begins at ``start``.

        Returns the index after the clause, or why it does not end there; ``new_line`` tells whether the piece begins a
        line.
        """
        if _inside_markup(text, start, at):
            return Wait.NO_END
        mark = text[at]
        if mark == "\n":
            return _after_line(text, at)
        space = max(text.rfind(" ", start, at), text.rfind("\n", start, at))
        run = text[max(space + 1, start) : at]
        if _ends_at_once(mark, run) or (mark == "." and self._ends_sentence(run, text[start : at - len(run)])):
            return at + 1
        end = _end_of(_CLOSERS, text, at + 1)
        if end == len(text):
            return Wait.FOR_MORE
        if (
            not text[end].isspace()
            or (mark == ";" and _ENTITY.fullmatch(run))
            or (mark == ":" and _LABEL.fullmatch(run))
        ):
            return Wait.NO_END
        if mark != ".":
            return end
        before = text[start : at - len(run)]
        first = not before.strip() and (new_line or "\n" in before)
        return self._after_stop(text, end, run.lstrip(_OPENERS), before, first)

    def _ends_sentence(self, word: str, before: str) -> bool:
        """Whether a full stop behind this word ends a sentence whatever follows: it could else be part of an address.

        An address begins with a name, is led to ("at", "visit"), or stands alone. One that does neither is put right by
        whoever speaks what comes after the stop.
        """
        if word in self.capitalised:
            return _is_closed(before)
        if not word.islower() or word == "no" or word in self.abbreviations or _ORDINARY.fullmatch(word) is None:
            return False
        lead = _LAST_WORD.search(before)
        return lead is not None and lead[1].lower() not in self.address_leads and _is_closed(before)

    def _after_stop(self, text: str, end: int, word: str, before: str, first_in_line: bool) -> int | Wait:
        if first_in_line and _LIST_NUMBER.fullmatch(word):
            return Wait.NO_END
        key = word.lower()
        if key == "no":
            return _unless(str.isdigit, text, end)
        half_of_day = _HALF_OF_DAY.fullmatch(key) or (key == "m" and _SPACED_HALF_OF_DAY.search(before))
        if half_of_day or key in self.closing:
            return _unless(_goes_on, text, end)
        return Wait.NO_END if key in self.abbreviations or _INITIALS.fullmatch(word) else end


@cache
def boundaries(words: Vocabulary) -> Boundaries:
    """The rule of a language, by its abbreviations."""
    tables = (
        words.titles,
        words.shortened,
        words.numbered,
        words.initials,
        words.calendar.short_months,
        words.calendar.short_days,
    )
    parts = {part for table in tables for key in table for part in (key, *key.split("."))}
    closing = words.shortened.keys() - words.titles.keys() - words.numbered.keys()
    names = (*words.calendar.days, *words.calendar.months)
    dates = frozenset(name for name in names if not name.islower() and name.lower() not in parts)
    return Boundaries(frozenset(parts - {""}), frozenset(closing), dates, words.address_leads)


def _ends_at_once(mark: str, run: str) -> bool:
    """Whether the mark after these characters ends a clause whatever follows."""
    if mark == "\u2014":
        return not run or run[-1].isalpha()
    return mark not in ".:" and _WORD.fullmatch(run) is not None


def _inside_markup(text: str, start: int, at: int) -> bool:
    """Whether a tag or the destination of a link is still open."""
    opened = text.rfind("<", start, at)
    if opened >= 0 and _OPEN_TAG.fullmatch(text, opened, at):
        return True
    opened = text.rfind("](", start, at)
    return opened >= 0 and _OPEN_LINK.fullmatch(text, opened, at) is not None


def _after_line(text: str, at: int) -> int | Wait:
    """A line ends a clause unless the next one goes on in lower case."""
    end = _end_of(_SPACES, text, at + 1)
    if "\n" in text[at + 1 : end] or end - at > _LOOK_AHEAD:
        return at + 1
    if end == len(text):
        return Wait.FOR_MORE
    return Wait.NO_END if text[end].islower() else at + 1


def _unless(goes_on: Callable[[str], bool], text: str, end: int) -> int | Wait:
    """The end, unless the next character says that the sentence goes on."""
    following = _end_of(_SPACES, text, end)
    if following == len(text):
        return Wait.FOR_MORE if following - end < _LOOK_AHEAD else end
    return Wait.NO_END if goes_on(text[following]) else end


def _goes_on(character: str) -> bool:
    return not (character.isupper() or character in "¿¡")


def _end_of(pattern: re.Pattern[str], text: str, start: int) -> int:
    """Where a match of a pattern that may be empty ends."""
    match = pattern.match(text, start)
    assert match is not None
    return match.end()


_TOKEN: Final = re.compile(r"\S+")
_PLAIN: Final = re.compile(r"[¿¡\"'\u201c\u2018«]*([^\W\d_]+(?:['\u2019-][^\W\d_]+)*)[\"'\u201d\u2019»]*")
_JOINED: Final = re.compile(r"['\u2019-]")
_PAIRS: Final = (("(", ")"), ("[", "]"), ("<", ">"), ("«", "»"), ("\u201c", "\u201d"))
_EVEN: Final = '*_`~"'
_WORDS_AFTER_NUMBER: Final = 3
"""After so many words a number, a price, a time or a date is over: "nine in the morning", "five dollars a visit"."""


def last_gap(text: str, words: Vocabulary, least: int) -> int | None:
    """The index after the last gap with at least so many words before it; ``None`` if there is none.

    Never inside a word, nor in or right after what may still go on: a number in digits or words, an amount, a date, an
    identifier, an address, something spelt, an open bracket or emphasis. The last word counts once a space follows it.
    """
    gap = None
    since_number = _WORDS_AFTER_NUMBER
    for count, token in enumerate(_complete(text), 1):
        word = _PLAIN.fullmatch(token[0])
        since_number = 0 if word is None or _may_go_on(word[1], words) else since_number + 1
        if count >= least and since_number >= _WORDS_AFTER_NUMBER and _is_closed(text[: token.end()]):
            gap = token.end()
    return None if gap is None else gap + len(text[gap:]) - len(text[gap:].lstrip())


def _complete(text: str) -> Iterator[re.Match[str]]:
    return (token for token in _TOKEN.finditer(text) if token.end() < len(text))


def _may_go_on(word: str, words: Vocabulary) -> bool:
    if len(word) == 1:
        return word not in words.one_letter_words  # any other is part of something that is spelt, as capitals are
    if word.isupper():
        return True
    parts = [word, *_JOINED.split(word)]
    return any(part.lower() in _months(words) or is_part_of_number(part, words.numbers) for part in parts)


@cache
def _months(words: Vocabulary) -> frozenset[str]:
    return frozenset(name.lower() for name in (*words.calendar.months, *words.calendar.short_months))


def _is_closed(text: str) -> bool:
    pairs = all(text.count(opener) == text.count(closer) for opener, closer in _PAIRS)
    return pairs and all(text.count(mark) % 2 == 0 for mark in _EVEN)
