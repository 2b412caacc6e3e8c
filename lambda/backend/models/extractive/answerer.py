"""The extractive answerer as a model: it needs no provider, and speaks only what the knowledge base says."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Sequence
from typing import Final

from backend.lexicon import lexicon
from backend.models.extractive.orders import is_for_callers
from backend.models.extractive.reply import reply_to
from backend.models.extractive.select import Selector
from backend.models.extractive.statements import Statement, statements
from backend.models.interface import ModelPrompt, Piece, TextDelta, ToolCall, Usage
from backend.models.refusals import offer, pick, refuse
from common.session.ending import PERSON_ASKED

NAME: Final = "extractive"
_WORDS: Final = re.compile(r"\S+\s*")
_MAX_STATEMENTS: Final = 4


class Extractive:
    """Quotes the best statements word by word; ``pace_s`` seconds lie between two words (0 for none)."""

    name = NAME

    def __init__(self, *, pace_s: float = 0.0) -> None:
        """A pace like a model's own lets interruptions of a running answer be tried without a provider."""
        self._pace_s = pace_s

    async def close(self) -> None:
        """Nothing is open."""

    async def stream(self, prompt: ModelPrompt) -> AsyncGenerator[Piece, None]:
        """The answer; never fails: what the passages do not say is said to be unknown."""
        reply = reply_to(prompt)
        for word in _WORDS.findall(reply.text if reply else compose(prompt)):
            yield TextDelta(word)
            await asyncio.sleep(self._pace_s)
        if reply and reply.tool:
            yield ToolCall(reply.tool, {"reason": PERSON_ASKED})
        yield Usage(self.name)


def compose(prompt: ModelPrompt) -> str:
    """The whole answer: a few statements for each question, and what to say when some or all are not known."""
    known = lexicon(prompt.language)
    all_statements = [
        statement
        for index, passage in enumerate(prompt.passages)
        for statement in statements(
            passage.text,
            context=f"{passage.document_title} {passage.heading}",
            passage=index,
            relevance=passage.score,
            range_word=known.range_word,
        )
        if is_for_callers(statement.text, prompt.language)
    ]
    selector = Selector(all_statements, prompt.language)
    answers = [selector.answer(question) for question in prompt.questions]
    chosen = list(dict.fromkeys(statement for answer in answers for statement in _in_order(answer)))
    if not chosen:
        return refuse(prompt)
    spoken = " ".join(dict.fromkeys(_aloud(statement) for statement in chosen[:_MAX_STATEMENTS]))
    if not all(answers):
        spoken = f"{spoken} {pick(known.replies.rest_unknown, prompt)} {offer(prompt)}".strip()
    return spoken


def _in_order(answer: Sequence[Statement]) -> list[Statement]:
    """The best statement first; those of its own block in the order they are written."""
    if not answer:
        return []
    best = answer[0]
    block = [item for item in answer if (item.passage, item.block) == (best.passage, best.block)]
    return [*sorted(block, key=lambda item: item.place), *(item for item in answer if item not in block)]


def _aloud(statement: Statement) -> str:
    return f"{statement.text.rstrip(':')}." if statement.text.endswith(":") else statement.text
