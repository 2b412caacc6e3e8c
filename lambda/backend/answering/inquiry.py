"""What a turn asks, and the passages for it: by rules, which take no time, and by a fast model, which knows more."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import psycopg

from backend.answering.interface import AnsweringFailed, Search, Turn, TurnServices
from backend.answering.understand import Rephrased, Understanding, rephrase, understand
from backend.facts.telling import facts_of
from backend.languages import UnknownLanguage, language_of
from backend.models.interface import QUOTING, Question, Usage
from backend.retrieval.hybrid import WIDE
from backend.runtime.logs import log
from backend.runtime.tasks import together

if TYPE_CHECKING:
    from backend.retrieval.hybrid import Passage

_AGAIN_S: Final = 0.5
"""How long a second search may take; past it, what the first one found has to do."""
_LANGUAGES_S: Final = 0.2
"""How long it may take to find out which languages the pages have, which a process keeps; else the caller's it is."""
_WORD: Final = re.compile(r"\w+")
_ALIKE: Final = 0.8
"""The share of common words from which two questions find the same."""
_QUOTED: Final = WIDE
"""How many passages are searched for a sentence to quote."""
_MAX_RANKINGS: Final = 2
"""How many times ``top_k`` passages a model is given, where several searches found different ones."""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """The questions, the passages for them, the language to answer in, and what a fast model understood, if it did."""

    questions: tuple[Question, ...]
    passages: tuple[Passage, ...]
    language: str
    understood: Understanding | None = None
    cost: Usage | None = None
    """Of finding out what was meant, also where nothing came of it."""


async def inquire(turn: Turn, answering: TurnServices) -> Inquiry:
    """Look up what was said while a model finds out what was meant; look again where that differs enough."""
    request = turn.request
    said = understand(request.text, language_of(request.language), request.history)
    facts = facts_of(turn.profile, turn.now, language_of(request.language))
    # What the profile itself answers is known without pages, also while the database is away.
    asked = [question for question in said if not facts.answer(question.text, question.topic)]
    texts = tuple(dict.fromkeys(question.search_text for question in asked))
    top_k = _top_k(turn, answering)
    found, rephrased = await together(
        search_each(turn, texts, request.language, answering.search, top_k), _rephrase(turn, answering)
    )
    understood, cost = rephrased.understood, rephrased.usage
    if understood is None:
        return Inquiry(said, interleave(found), request.language, cost=cost)
    language = understood.language if understood.language in turn.profile.languages else request.language
    meant = understand(understood.question, language_of(language)) if understood.question else said
    if not understood.needs_knowledge:
        return Inquiry(meant, (), language, understood, cost)
    same = language == request.language
    new = [
        text
        for text in dict.fromkeys(question.search_text for question in meant)
        if not same or all(differs(text, looked_up, language) for looked_up in texts)
    ]
    more = await _again(turn, new, language, understood, answering)
    return Inquiry(meant, at_most(interleave([*more, *found]), turn), language, understood, cost)


async def _rephrase(turn: Turn, answering: TurnServices) -> Rephrased:
    with turn.watch.stage("rephrase"):
        filler = answering.rephraser_for(turn.profile)
        return await rephrase(turn, filler, await _page_languages(turn, answering) if filler else ())


async def _page_languages(turn: Turn, answering: TurnServices) -> tuple[str, ...]:
    """The languages that there are pages to look into; the caller's own where that cannot be found out."""
    if not turn.profile.ai.retrieval:
        return ()
    try:
        async with asyncio.timeout(_LANGUAGES_S):
            return await answering.page_languages(turn.profile.name)
    except (psycopg.Error, OSError, TimeoutError) as error:
        log("languages_unknown", call_sid=turn.request.call_sid, turn=turn.request.turn, error=type(error).__name__)
        return (turn.request.language,)


async def _again(
    turn: Turn, texts: list[str], language: str, understood: Understanding, answering: TurnServices
) -> list[list[Passage]]:
    """What is found for the question as it was meant, and for the words that a page would use, in each language."""
    words = sorted(understood.words.items(), key=lambda item: item[0] != language)
    wanted = [*((language, text) for text in texts), *words]
    searches = [search_each(turn, [text], code, answering.search) for code, text in wanted]
    try:
        async with asyncio.timeout(_AGAIN_S):
            return [found for each in await asyncio.gather(*searches) for found in each]
    except (AnsweringFailed, TimeoutError) as failed:
        # The first search has found something to answer from, or found that there is nothing.
        log("second_search_failed", call_sid=turn.request.call_sid, turn=turn.request.turn, error=type(failed).__name__)
        return []


def _top_k(turn: Turn, answering: TurnServices) -> int:
    """How many passages are read: what quotes them reads many for nothing, and a model pays for each."""
    wanted = turn.profile.ai.top_k
    return max(wanted, _QUOTED) if answering.expected_model(turn.profile) == QUOTING else wanted


async def search_each(
    turn: Turn, texts: Iterable[str], language: str, search: Search, top_k: int = 0
) -> list[list[Passage]]:
    """What is found for each text, in a profile that wants passages at all; raises ``AnsweringFailed``.

    ``top_k``: how many for each; the profile's own number where it is 0.
    """
    profile = turn.profile
    if not profile.ai.retrieval:
        return []
    try:
        with turn.watch.stage("retrieval"):
            return await asyncio.gather(
                *(search(profile.name, language, text, top_k or profile.ai.top_k) for text in texts)
            )
    except (psycopg.Error, OSError) as error:
        raise AnsweringFailed("database", f"the knowledge base could not be read: {type(error).__name__}") from error
    except UnknownLanguage as error:
        raise AnsweringFailed("language", str(error)) from error


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
    return set(_WORD.findall(text.lower())) - language_of(language).lexicon.stop_words
