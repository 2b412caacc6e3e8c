"""What a turn asks, understood twice at once: by rules, which take no time, and by a fast model, which knows more."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Final

from backend.answering.interface import Answering, Search, Turn, TurnFailed
from backend.answering.passages import at_most, differs, interleave, search_each
from backend.answering.rephrase import Understanding, rephrase
from backend.answering.together import together
from backend.answering.understand import understand
from backend.logs import log
from backend.models.interface import Question
from backend.retrieval import Passage

_AGAIN_S: Final = 0.5
"""How long a second search may take; past it, what the first one found has to do."""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """The questions, the passages for them, the language to answer in, and what a fast model understood, if it did."""

    questions: tuple[Question, ...]
    passages: tuple[Passage, ...]
    language: str
    understood: Understanding | None = None


async def inquire(turn: Turn, answering: Answering) -> Inquiry:
    """Look up what was said while a model finds out what was meant; look again where that differs enough."""
    request = turn.request
    said = understand(request.text, request.language, request.history)
    texts = tuple(dict.fromkeys(question.search_text for question in said))
    found, understood = await together(
        search_each(turn, texts, request.language, answering.search), _rephrase(turn, answering)
    )
    if understood is None:
        return Inquiry(said, interleave(found), request.language)
    spoken = [language for language in turn.profile.languages if language == understood.language]
    language = spoken[0] if spoken else request.language
    meant = understand(understood.question, language)
    if not understood.needs_knowledge:
        return Inquiry(meant, (), language, understood)
    same = language == request.language
    new = [
        text
        for text in dict.fromkeys(question.search_text for question in meant)
        if not same or all(differs(text, looked_up, language) for looked_up in texts)
    ]
    more = await _again(turn, new, language, answering.search) if new else []
    return Inquiry(meant, at_most(interleave([*more, *found]), turn), language, understood)


async def _rephrase(turn: Turn, answering: Answering) -> Understanding | None:
    with turn.watch.stage("rephrase"):
        return await rephrase(turn, answering.rephraser_for(turn.profile))


async def _again(turn: Turn, texts: list[str], language: str, search: Search) -> list[list[Passage]]:
    try:
        async with asyncio.timeout(_AGAIN_S):
            return await search_each(turn, texts, language, search)
    except (TurnFailed, TimeoutError) as failed:
        # The first search has found something to answer from, or found that there is nothing.
        log("second_search_failed", call_sid=turn.request.call_sid, turn=turn.request.turn, error=type(failed).__name__)
        return []
