"""Snowball stemming, the same for documents and questions."""

from __future__ import annotations

from collections.abc import Sequence

import Stemmer  # type: ignore[import-not-found] # compiled, ships no types


def stem_words(words: Sequence[str], algorithm: str) -> list[str]:
    """The stem of each lower-case word; ``algorithm`` is Snowball's name of the language."""
    # A new stemmer each time: that takes microseconds, and one must not be shared between threads.
    return list(Stemmer.Stemmer(algorithm).stemWords(list(words)))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType] - no types
