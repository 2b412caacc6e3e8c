"""The extractive answerer as a model: it needs no provider, and speaks only what the knowledge base says."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from typing import Final

from backend.facts.people.asking import find_wish, leaves_word
from backend.facts.people.telling import instead, presence
from backend.languages import LANGUAGES, BackendLanguage, language_of
from backend.models.extractive.select import Selector
from backend.models.extractive.statements import Statement, statements
from backend.models.interface import TAKE_MESSAGE, TRANSFER, ModelPrompt, Piece, TextDelta, ToolCall, Usage
from backend.models.refusals import offer, offered, pick, refuse
from common.intents import classify
from common.signals import farewell_in, live_agent_in
from common.wire.handoff import PERSON_ASKED

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
    """The whole answer: a fact of the profile or a few statements for each question, and what is not known."""
    language = language_of(prompt.language)
    all_statements = [
        statement
        for index, passage in enumerate(prompt.passages)
        # What was found in another language is there for a model, which can say it in this one.
        if passage.language == language.code
        for statement in statements(
            passage.text,
            context=f"{passage.document_title} {passage.heading}",
            passage=index,
            relevance=passage.score,
            language=language,
        )
        if is_for_callers(statement.text, language)
    ]
    selector = Selector(all_statements, language)
    facts = [prompt.facts.answer(one.text, one.topic) if prompt.facts else "" for one in prompt.questions]
    answers = [[] if fact else selector.answer(one) for fact, one in zip(facts, prompt.questions, strict=True)]
    chosen = list(dict.fromkeys(statement for answer in answers for statement in _in_order(answer)))
    if not chosen and not any(facts):
        return refuse(prompt)
    quoted = [_aloud(statement) for statement in chosen[:_MAX_STATEMENTS]]
    spoken = " ".join(dict.fromkeys((*filter(None, facts), *quoted)))
    if not all(fact or answer for fact, answer in zip(facts, answers, strict=True)):
        spoken = f"{spoken} {pick(language.replies.rest_unknown, prompt)} {offer(prompt)}".strip()
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


def is_for_callers(text: str, language: BackendLanguage) -> bool:
    """Whether a sentence may be spoken: whoever wrote a page must not be able to transfer or end calls by it."""
    is_order = any(known.lexicon.orders.search(text) for known in LANGUAGES.values())
    signals = language.core.signals
    return not (is_order or live_agent_in(text, signals) or farewell_in(text, signals))


@dataclass(frozen=True, slots=True)
class Reply:
    """What to say, and the tool that is then called; a tool says by itself what is true."""

    text: str
    tool: str = ""


def reply_to(prompt: ModelPrompt) -> Reply | None:
    """The reply to words that ask for no fact; None for a question or request."""
    if (reply := _about_somebody(prompt)) is not None:
        return reply
    replies = language_of(prompt.language).replies
    if prompt.people.message and not prompt.pending and leaves_word(prompt.text, language_of(prompt.language)):
        return Reply("", TAKE_MESSAGE)
    match classify(prompt.text, language_of(prompt.language).core.intents).name:
        case "live_agent":
            return _person(prompt)
        case "affirm":
            return _accepted(prompt) or Reply(pick(replies.what, prompt))
        case "deny":
            return Reply(pick(replies.else_, prompt))
        case "request" | "other" if language_of(prompt.language).admitting.accepts.match(prompt.text):
            return _accepted(prompt)
        case _:
            return None


def _about_somebody(prompt: ModelPrompt) -> Reply | None:
    """The reply to a wish for somebody in particular, which the tool answers, or to whether they are there."""
    directory = prompt.directory
    wish = find_wish(prompt.text, directory, prompt.last_said) if directory else None
    if wish is None or directory is None:
        return None
    if wish.kind == "reach":
        return Reply("", TRANSFER)
    resort = "message" if prompt.people.message else prompt.people.resort()
    other = "" if prompt.pending else instead(resort, directory.language, prompt.last_said)
    return Reply(presence(wish, directory, prompt.last_said, other))


def _accepted(prompt: ModelPrompt) -> Reply | None:
    """What a yes leads to; a caller who cut an offer short may have heard half of it."""
    last = prompt.history[-1] if prompt.history else None
    match offered(last.text) if last and last.role == "assistant" else "nobody":
        case "person":
            return _person(prompt)
        case "message" if prompt.people.message:
            return Reply("", TAKE_MESSAGE)
        case _:
            return None


def _person(prompt: ModelPrompt) -> Reply:
    """Whether somebody is there at this moment is the tool's to say."""
    if not prompt.people.there and not prompt.people.message:
        return Reply(pick(language_of(prompt.language).replies.nobody, prompt))
    return Reply("", TRANSFER)
