"""What has just been said and is not said again in the same words: sentences are compared without accents and marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from common.words import plain_words

_SENTENCE: Final = re.compile(r"[^.!?…¡¿\n]+")


def repeats(words: str, last: str) -> int:
    """How many sentences of these words stand in what was said last."""
    return len(_sentences(words) & _sentences(last))


def freshest(options: Sequence[str], last: str) -> list[int]:
    """The places of the options that repeat the fewest sentences of what was said last; at least one of them."""
    said_again = [repeats(words, last) for words in options]
    return [place for place, times in enumerate(said_again) if times == min(said_again)]


def fresh(options: Sequence[str], last: str) -> str:
    """The first of the options that repeats the fewest sentences of what was said last."""
    return options[freshest(options, last)[0]]


def _sentences(text: str) -> frozenset[str]:
    return frozenset(filter(None, (" ".join(plain_words(sentence)) for sentence in _SENTENCE.findall(text))))
