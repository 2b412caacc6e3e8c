"""Forms of words: "knocks", "knocked" and "knocking" are one where a business names what is urgent.

This is no grammar: endings are taken off until none is left, so that a few words that are none of each other's forms
become one as well ("care" and "caring", but also "cars"). That is harmless where several words must stand together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from common.words import plain_words

_SHORTEST: Final = 3
"""Letters that are left of a word."""
WITHIN_WORDS: Final = 12
"""The words of a rule stand so near one another; a rambling caller says them all sooner or later."""


@dataclass(frozen=True, slots=True, eq=False)
class WordForms:
    """How the words of a language change.

    ``endings`` come and go; of several the longest is taken off. ``irregular`` are lines of forms of one word each, as
    plain words.
    """

    endings: Sequence[str]
    irregular: Sequence[str]


NO_FORMS: Final = WordForms((), ())
"""Of a language that nobody has described: each word is its only form."""


def base_forms(text: str, forms: WordForms) -> list[str]:
    """The words of a text, all forms of one word alike."""
    known = _known(forms)
    return [known.get(word) or _stem(word, forms, known) for word in plain_words(text)]


def stand_together(text: str, words: str, forms: WordForms, *, within: int | None = WITHIN_WORDS) -> bool:
    """Whether all of these words, each in any form and order, are among so many neighbouring words of a text.

    ``within`` nothing, they may stand anywhere. No words stand nowhere.
    """
    said, known = base_forms(text, forms), set(base_forms(words, forms))
    if not known or not known.issubset(said):
        return False
    if within is None:
        return True
    last_start = max(1, len(said) - within + 1)
    return any(known.issubset(said[start : start + within]) for start in range(last_start))


def _stem(word: str, forms: WordForms, known: Mapping[str, str]) -> str:
    ending = next((end for end in _by_length(forms) if _fits(word, end)), "")
    if not ending:
        return word
    stem = word.removesuffix(ending)
    if stem[-1] == stem[-2]:
        stem = stem[:-1]  # "chipped" is "chip"
    return known.get(stem) or _stem(stem, forms, known)


def _fits(word: str, ending: str) -> bool:
    return word.endswith(ending) and len(word) - len(ending) >= _SHORTEST


@cache
def _by_length(forms: WordForms) -> list[str]:
    return sorted(forms.endings, key=len, reverse=True)


@cache
def _known(forms: WordForms) -> Mapping[str, str]:
    return {word: line.split()[0] for line in forms.irregular for word in line.split()}
