"""Gaps between words: where a clause that does not end may be broken off without saying what could still change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from common.numbers import is_part_of_number
from common.speech.vocabulary import Vocabulary

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
