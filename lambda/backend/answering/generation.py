"""The answer itself: what the model is told, its words as they come, and at the end what it took."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

from backend.answering.interface import Action, Turn, TurnFailed
from backend.logs import log
from backend.models.interface import Business, Model, Prompt, Question, Text, ToolCall, Usage
from backend.records.audit import audit_record
from backend.retrieval import Passage
from common.wire import Answer, Chunk, Context, StreamEvent


@dataclass(slots=True)
class Spoken:
    """What an answer has come to so far: its words, its cost, the tool it asked for, and what that brought about."""

    words: list[str] = field(default_factory=list[str])
    usage: Usage = field(default_factory=lambda: Usage("none"))
    call: ToolCall | None = None
    signals: dict[str, Any] = field(default_factory=dict[str, Any])

    @property
    def text(self) -> str:
        """The words together."""
        return "".join(self.words)


async def generate(
    turn: Turn, prompt: Prompt, model: Model, actions: Sequence[Action] = ()
) -> AsyncGenerator[StreamEvent, None]:
    """The chunks of the answer, the whole of it, and the context. Raises ``ModelFailed`` or ``TurnFailed``."""
    if turn.profile.privacy.store_audit:
        # Before the first word: an answer that breaks off would otherwise leave no trace of what was asked.
        yield Context({"records": [audit_record(turn.request, prompt)]})
    spoken = Spoken()
    async with aclosing(_spoken_by(model, prompt, spoken)) as chunks:
        async for chunk in chunks:
            if not spoken.words:
                turn.watch.lap("first_token")
            spoken.words.append(chunk.chunk)
            yield chunk
    async with aclosing(_perform(turn, spoken, actions)) as chunks:
        async for chunk in chunks:
            spoken.words.append(chunk.chunk)
            yield chunk
    if not spoken.words:
        raise TurnFailed("empty", "the model ended without a word")
    yield Answer(spoken.text)
    yield Context({**_context(turn, prompt, spoken), **spoken.signals})


async def _spoken_by(model: Model, prompt: Prompt, spoken: Spoken) -> AsyncGenerator[Chunk, None]:
    async with aclosing(model.stream(prompt)) as pieces:
        async for piece in pieces:
            match piece:
                case Text(text):
                    yield Chunk(text)
                case ToolCall():
                    # The first one: a second would act on what the first has changed.
                    spoken.call = spoken.call or piece
                case Usage():
                    spoken.usage = piece


async def _perform(turn: Turn, spoken: Spoken, actions: Sequence[Action]) -> AsyncGenerator[Chunk, None]:
    """Do what the model asked for, if it is one of the actions; the words that come of it."""
    call = spoken.call
    action = next((action for action in actions if call and action.tool.name == call.name), None)
    if call is None or action is None:
        if call:
            log("tool_unknown", call_sid=turn.request.call_sid, turn=turn.request.turn)
        return
    async with aclosing(action.perform(turn, call.arguments, bool(spoken.words))) as events:
        async for event in events:
            match event:
                case Chunk():
                    yield event
                case Context(context):
                    spoken.signals |= context


def prompt_for(
    turn: Turn, questions: tuple[Question, ...], passages: tuple[Passage, ...], actions: Sequence[Action] = ()
) -> Prompt:
    """What the model is told for this turn."""
    request, profile = turn.request, turn.profile
    business = Business(
        profile.assistant.name, profile.assistant.display_name, profile.ai.instructions, profile.transfer.allowed
    )
    return Prompt(
        text=request.text,
        questions=questions,
        language=request.language,
        history=request.history,
        passages=passages,
        business=business,
        max_tokens=profile.ai.max_tokens,
        tools=tuple(action.tool for action in actions),
    )


def _context(turn: Turn, prompt: Prompt, spoken: Spoken) -> dict[str, Any]:
    usage = spoken.usage
    sources = list(dict.fromkeys(passage.source for passage in prompt.passages))
    return {
        "usage": {
            "model": usage.model,
            "input_tokens": usage.input_tokens,
            "output_tokens": usage.output_tokens,
            "cache_read_tokens": usage.cache_read_tokens,
            "cache_write_tokens": usage.cache_write_tokens,
        },
        "timings": dict(turn.watch.timings),
        "sources": sources,
        "records": [audit_record(turn.request, prompt, spoken.text, usage, words=turn.profile.privacy.store_audit)],
    }
