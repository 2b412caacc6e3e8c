"""What of the passages may be said in an answer, with the words that it can share with a question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from backend.languages import LANGUAGES
from backend.models.extractive.statements import statements
from backend.models.extractive.terms import days, words_of
from common.signals import farewell_in, live_agent_in

if TYPE_CHECKING:
    from backend.languages import BackendLanguage
    from backend.models.extractive.statements import Statement
    from backend.models.extractive.terms import Words
    from backend.retrieval.hybrid import Passage

_KEPT: Final = 512
"""How many passages are kept taken apart: a call comes back to the same ones."""
_LEVELS: Final = " > "


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement with its terms in order, those of the headings above it, those of its document's title, its days."""

    statement: Statement
    own: Words
    heading: Words
    title: Words
    own_days: frozenset[int]
    days: frozenset[int]
    under: str
    """The nearest heading, as it is written."""


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate with the rank and the score of its passage."""

    candidate: Candidate
    passage: int
    relevance: float

    @property
    def order(self) -> tuple[int, int, int]:
        """Where it stands: passage, block, place."""
        return self.passage, self.candidate.statement.block, self.candidate.statement.place


def candidates(passages: Sequence[Passage], language: BackendLanguage) -> list[Found]:
    """Everything that may be said, passage after passage."""
    return [
        Found(candidate, rank, passage.score)
        for rank, passage in enumerate(passages)
        for candidate in _candidates(passage.text, passage.document_title, passage.heading, language)
    ]


@lru_cache(maxsize=_KEPT)
def _candidates(text: str, title: str, headings: str, language: BackendLanguage) -> tuple[Candidate, ...]:
    path = [part for part in headings.split(_LEVELS) if part]
    nearest = path[-1] if path and path[-1] != title else ""
    found = statements(text, context="", language=language, heading=nearest or title)
    title_words = words_of(" ".join((title, *path[:-1])), language)
    whole = not nearest and len(title_words.terms) <= _SHORT_TITLE
    return tuple(
        Candidate(
            statement,
            words_of(statement.text, language),
            words_of(
                f"{statement.heading if statement.heading != title or whole else ''} {statement.context}", language
            ),
            title_words,
            own_days := days(statement.led, language),
            own_days or days(f"{statement.heading} {statement.context}", language),
            f"{statement.heading} {statement.context}".strip(),
        )
        for statement in found
        if statement.text and not _SAYS_NOTHING.search(statement.text) and is_for_callers(statement.text, language)
    )


_SHORT_TITLE: Final = 3
"""Words of a title that stands for the whole of a page without further headings."""
_SAYS_NOTHING: Final = re.compile(r"[?:]\W*$|^\S+(?: [^\d\s]+)?\W*$")
"""A question, what leads to a list, a word or two."""


def is_for_callers(text: str, language: BackendLanguage) -> bool:
    """Whether a sentence may be spoken: whoever wrote a page must not be able to transfer or end calls by it."""
    is_order = any(known.lexicon.orders.search(text) for known in LANGUAGES.values())
    signals = language.core.signals
    return not (is_order or live_agent_in(text, signals) or farewell_in(text, signals))
