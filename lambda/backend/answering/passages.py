"""Passages of the knowledge base for what a caller asks."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Sequence
from typing import Final

import psycopg

from backend.answering.interface import Search, Turn, TurnFailed
from backend.lexicon import lexicon
from backend.retrieval import Passage, UnknownLanguage

_WORD: Final = re.compile(r"\w+")
_ALIKE: Final = 0.8
"""The share of common words from which two questions find the same."""
_MAX_RANKINGS: Final = 2
"""How many times ``top_k`` passages a model is given, where several searches found different ones."""


async def search_each(turn: Turn, texts: Iterable[str], language: str, search: Search) -> list[list[Passage]]:
    """What is found for each text, in a profile that wants passages at all; raises ``TurnFailed``."""
    profile = turn.profile
    if not profile.ai.retrieval:
        return []
    try:
        with turn.watch.stage("retrieval"):
            return await asyncio.gather(*(search(profile.name, language, text, profile.ai.top_k) for text in texts))
    except (psycopg.Error, OSError) as error:
        raise TurnFailed("database", f"the knowledge base could not be read: {type(error).__name__}") from error
    except UnknownLanguage as error:
        raise TurnFailed("language", str(error)) from error


def interleave(found: Sequence[Sequence[Passage]]) -> tuple[Passage, ...]:
    """Several rankings as one, each passage once: the best of each, then the second of each."""
    unique: dict[tuple[str, str, str], Passage] = {}
    for rank in range(max(map(len, found), default=0)):
        for passages in found:
            for passage in passages[rank : rank + 1]:
                unique.setdefault((passage.source, passage.heading, passage.text), passage)
    return tuple(unique.values())


def differs(text: str, other: str, language: str) -> bool:
    """Whether two questions would find different passages, by their words of content."""
    ours, theirs = _content(text, language), _content(other, language)
    return len(ours & theirs) < _ALIKE * len(ours | theirs)


def at_most(passages: tuple[Passage, ...], turn: Turn) -> tuple[Passage, ...]:
    """As many as a model shall read before it answers."""
    return passages[: _MAX_RANKINGS * turn.profile.ai.top_k]


def _content(text: str, language: str) -> set[str]:
    return set(_WORD.findall(text.lower())) - lexicon(language).stop_words
