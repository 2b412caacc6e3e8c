"""Where a stream of text may be cut: after sentences and clauses, never inside an address, a number or an abbreviation.

Every decision depends on the text alone, never on how it was split into tokens: what cannot be decided yet waits.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import Final

from common.speech.vocabulary import Vocabulary

CANDIDATE: Final = re.compile("[.!?,;:…\u2014\n]")
"""The characters that may end a clause; everything else is passed over without a thought."""

_LOOK_AHEAD: Final = 64
_QUOTES: Final = "\"'\u201c\u201d\u2018\u2019«»"
_CLOSERS: Final = re.compile(rf"[{_QUOTES})*_\]~`]{{0,8}}")
_SPACES: Final = re.compile(rf"\s{{0,{_LOOK_AHEAD}}}")
# A word, perhaps quoted or emphasised, before the mark: nothing that could still become an address or a number.
_WORD: Final = re.compile(rf"[{_QUOTES}*_(¿¡\[]*[^\W\d_]+(?:['\u2019-][^\W\d_]+)*[{_QUOTES}*_)\]]*")
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
    """

    abbreviations: frozenset[str]
    closing: frozenset[str]

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
        if _ends_at_once(mark, run):
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
    return Boundaries(frozenset(parts - {""}), frozenset(closing))


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
