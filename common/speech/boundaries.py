"""Where a stream of text may be cut: after sentences and clauses, never inside an address, a number or an abbreviation.

Every decision depends on the text alone, never on how it was split into tokens: what cannot be decided yet waits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from common.speech.english import ENGLISH
from common.speech.spanish import SPANISH
from common.speech.vocabulary import Vocabulary

CANDIDATE: Final = re.compile(r"[.!?,;:…—\n]")
"""The characters that may end a clause; everything else is passed over without a thought."""

_LOOK_AHEAD: Final = 64
_CLOSERS: Final = re.compile(r"[\"'”’»)*_\]~`]{0,8}")
_SPACES: Final = re.compile(rf"\s{{0,{_LOOK_AHEAD}}}")
# A word, perhaps quoted or emphasised, before the mark: nothing that could still become an address or a number.
_WORD: Final = re.compile(r"[\"'“”‘’*_(¿¡\[]*[^\W\d_]+(?:['’-][^\W\d_]+)*[\"'”’»*_)\]]*")
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_LIST_NUMBER: Final = re.compile(r"[0-9]{1,3}")
_ENTITY: Final = re.compile(r".*&#?\w{1,8}", re.S)
_TAG_START: Final = re.compile(r"<[A-Za-z/!?]")
_OPENERS: Final = "\"'“‘*_(¿¡["


class Wait(Enum):
    """Not a place in the text."""

    FOR_MORE = auto()
    """What follows decides, and has not come."""
    NO_END = auto()
    """Not the end of a clause."""


@dataclass(frozen=True, slots=True, eq=False)
class Boundaries:
    """The rule of one language; ``abbreviations`` keep their full stop to themselves."""

    abbreviations: frozenset[str]

    def after(self, text: str, start: int, at: int, new_line: bool) -> int | Wait:
        """Decide on the candidate at ``at`` of the piece that began at ``start``: the index after the clause, or why not.

        ``new_line`` tells whether the piece began a line.
        """
        mark = text[at]
        if _inside_markup(text, start, at):
            return Wait.NO_END
        if mark == "\n":
            return _after_line(text, at)
        space = max(text.rfind(" ", start, at), text.rfind("\n", start, at))
        run = text[max(space + 1, start) : at]
        if mark == "—":
            return at + 1 if run[-1:].isalpha() or not run else self._before_space(text, at, run, False)
        if mark not in ".:" and _WORD.fullmatch(run):
            return at + 1
        before = text[start : at - len(run)]
        only = not before.strip() and (new_line or "\n" in before)
        return self._before_space(text, at, run, only)

    def _before_space(self, text: str, at: int, run: str, first_in_line: bool) -> int | Wait:
        end = _CLOSERS.match(text, at + 1).end()  # type: ignore[union-attr]  # a pattern that may be empty always matches
        if end == len(text):
            return Wait.FOR_MORE
        if not text[end].isspace():
            return Wait.NO_END
        if text[at] == ";" and _ENTITY.fullmatch(run):
            return Wait.NO_END
        return self._after_stop(text, end, run, first_in_line) if text[at] == "." else end

    def _after_stop(self, text: str, end: int, run: str, first_in_line: bool) -> int | Wait:
        word = run.lstrip(_OPENERS)
        if first_in_line and _LIST_NUMBER.fullmatch(word):
            return Wait.NO_END
        if word.lower() == "no":
            return _unless_number_follows(text, end)
        if _INITIALS.fullmatch(word) or word.lower() in self.abbreviations:
            return Wait.NO_END
        return end


def boundaries(words: Vocabulary) -> Boundaries:
    """Build the rule of a language from its abbreviations."""
    tables = (words.titles, words.shortened, words.numbered, words.initials, words.short_months, words.short_days)
    parts = {part.strip(".") for table in tables for key in table for part in (key, *key.split("."))}
    return Boundaries(frozenset(parts - {""}))


BY_LANGUAGE: Final = {"en": boundaries(ENGLISH), "es": boundaries(SPANISH)}


def _inside_markup(text: str, start: int, at: int) -> bool:
    """Whether a tag or the destination of a link is still open; a text that never closes it is cut all the same."""
    opened = text.rfind("<", start, at)
    if opened >= 0 and at - opened <= 256 and text.find(">", opened, at) < 0 and _TAG_START.match(text, opened):
        return True
    opened = text.rfind("](", start, at)
    return opened >= 0 and text.find(")", opened, at) < 0


def _after_line(text: str, at: int) -> int | Wait:
    """A line ends a clause unless the next one goes on in lower case."""
    end = _SPACES.match(text, at + 1).end()  # type: ignore[union-attr]  # a pattern that may be empty always matches
    if "\n" in text[at + 1 : end]:
        return at + 1
    if end == len(text):
        return Wait.FOR_MORE if end - at - 1 < _LOOK_AHEAD else at + 1
    return Wait.NO_END if text[end].islower() else at + 1


def _unless_number_follows(text: str, end: int) -> int | Wait:
    after = _SPACES.match(text, end).end()  # type: ignore[union-attr]  # a pattern that may be empty always matches
    if after == len(text) and after - end < _LOOK_AHEAD:
        return Wait.FOR_MORE
    return Wait.NO_END if text[after : after + 1].isdigit() else end
