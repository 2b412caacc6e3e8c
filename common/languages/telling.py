"""Which language a sentence is in, by its words: for callers who fall back into their own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from common.languages import language_of
from common.words import plain_words

_FEWEST: Final = 2
"""Everyday words that another language needs: one may be a loan, a name or misheard."""
_TIMES: Final = 3
"""So many times as many as of the call's own language: whoever mixes both is understood in that of the call."""
_SHARE: Final = 3
"""At least one word in so many."""


def language_told_by(text: str, current: str, offered: Iterable[str]) -> str | None:
    """The code of the offered language that this is plainly said in, if it is another one than the current.

    ``None`` for a word or two, a name, an address, or a sentence that mixes languages.
    """
    words = plain_words(text)
    own = _count(words, current)
    for code in offered:
        found = _count(words, code)
        if code != current and found >= max(_FEWEST, own * _TIMES) and found * _SHARE >= len(words):
            return code
    return None


def _count(words: list[str], code: str) -> int:
    """How many different everyday words of a language are among these."""
    return len(language_of(code).everyday_words.intersection(words))
