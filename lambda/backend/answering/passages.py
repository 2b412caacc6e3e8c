"""Passages of the knowledge base for what a caller asks."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import psycopg

from backend.answering.interface import Search, Turn, TurnFailed
from backend.models.interface import Question
from backend.retrieval import Passage, UnknownLanguage


async def find_passages(turn: Turn, questions: Sequence[Question], search: Search) -> tuple[Passage, ...]:
    """Passages for each question, each once, the best of each first; raises ``TurnFailed``."""
    profile, language = turn.profile, turn.request.language
    asked = questions if profile.ai.retrieval else ()
    texts = dict.fromkeys(question.search_text for question in asked)
    try:
        found = await asyncio.gather(*(search(profile.name, language, text, profile.ai.top_k) for text in texts))
    except (psycopg.Error, OSError) as error:
        raise TurnFailed("database", f"the knowledge base could not be read: {type(error).__name__}") from error
    except UnknownLanguage as error:
        raise TurnFailed("language", str(error)) from error
    return interleave(found)


def interleave(found: Sequence[Sequence[Passage]]) -> tuple[Passage, ...]:
    """Several rankings as one, each passage once: the best of each, then the second of each."""
    unique: dict[tuple[str, str, str], Passage] = {}
    for rank in range(max(map(len, found), default=0)):
        for passages in found:
            for passage in passages[rank : rank + 1]:
                unique.setdefault((passage.source, passage.heading, passage.text), passage)
    return tuple(unique.values())
