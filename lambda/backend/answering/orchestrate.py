"""One turn, from the request to the events of its answer: understand, retrieve, generate, and tell what it took."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import psycopg

from backend.answering.understand import understand
from backend.logs import log_failure
from backend.models.interface import Business, HandOff, Model, ModelFailed, Prompt, Question, Text, Usage
from backend.profiles.model import Profile
from backend.records import audit_record
from backend.retrieval import Passage, UnknownLanguage
from common.wire import Answer, Chunk, Context, Failure, Progress, Status, StreamEvent, TurnRequest

Search: TypeAlias = Callable[[str, str, str, int], Awaitable[list[Passage]]]
"""(profile, language, text, top_k) to passages, best first; raises ``psycopg.Error`` or ``OSError`` without one."""


class TurnFailed(Exception):
    """The turn has no answer; ``code`` goes to the relay, the message to the operator."""

    def __init__(self, code: str, message: str) -> None:
        """Keep the code beside the message."""
        super().__init__(message)
        self.code = code


@dataclass(slots=True)
class Stopwatch:
    """Milliseconds each stage took, as the relay gets them in ``context.timings``."""

    now: Callable[[], float] = time.perf_counter
    timings: dict[str, float] = field(default_factory=dict[str, float])
    _last: float = 0.0

    def __post_init__(self) -> None:
        """Start with the first stage."""
        self._last = self.now()

    def lap(self, stage: str) -> None:
        """End a stage: add the time since the last one's end."""
        current = self.now()
        self.timings[stage] = round(self.timings.get(stage, 0.0) + (current - self._last) * 1000, 2)
        self._last = current


@dataclass(frozen=True, slots=True)
class Answering:
    """What a turn is answered with; ``model_for`` gives the models of a profile as one, ``close`` ends them."""

    profile: Callable[[str], Awaitable[Profile | None]]
    search: Search
    model_for: Callable[[Profile], Model]
    close: Callable[[], Awaitable[None]]


async def answer_turn(
    request: TurnRequest, answering: Answering, watch: Stopwatch, claim: Callable[[], Awaitable[bool]]
) -> AsyncGenerator[StreamEvent, None]:
    """The events of one turn; the last one is ``done`` or a failure, whatever happens.

    ``claim`` tells whether this request may answer; it is asked while retrieval runs, and before the first word.
    """
    yield Status("connected")
    try:
        async with aclosing(_answer(request, answering, watch, claim)) as events:
            async for event in events:
                yield event
    except (TurnFailed, ModelFailed) as failed:
        log_failure("turn_failed", failed, call_sid=request.call_sid, turn=request.turn, code=failed.code)
        yield Failure(failed.code, str(failed))
    except Exception as error:
        # The outermost frame of a turn: whatever broke, the relay must get a terminal event.
        log_failure("turn_broke", error, call_sid=request.call_sid, turn=request.turn, code="internal")
        yield Failure("internal", type(error).__name__)
    else:
        yield Status("done")


async def _answer(
    request: TurnRequest, answering: Answering, watch: Stopwatch, claim: Callable[[], Awaitable[bool]]
) -> AsyncGenerator[StreamEvent, None]:
    yield Progress("Analyzing...")
    profile = await _profile(request, answering)
    watch.lap("verify")
    questions = understand(request.text, request.language, request.history)
    watch.lap("rephrase")
    yield Progress("Searching...")
    passages, claimed = await asyncio.gather(_retrieve(request, profile, questions, answering), claim())
    if not claimed:
        raise TurnFailed("superseded", "a newer turn came, or this one was called off or sent before")
    watch.lap("retrieval")
    yield Progress("Answering...")
    prompt = _prompt(request, profile, questions, passages)
    said: list[str] = []
    usage = Usage("none")
    signals: dict[str, Any] = {}
    async with aclosing(answering.model_for(profile).stream(prompt)) as pieces:
        async for piece in pieces:
            match piece:
                case Usage():
                    usage = piece
                case HandOff(reason):
                    signals["handoff"] = {"reason": reason}
                case Text(text):
                    if not said:
                        watch.lap("first_token")
                    said.append(text)
                    yield Chunk(text)
    if not said:
        raise TurnFailed("empty", "the model ended without a word")
    answer = "".join(said)
    yield Answer(answer)
    yield Context({**_context(request, prompt, answer, usage, watch), **signals})


async def _profile(request: TurnRequest, answering: Answering) -> Profile:
    try:
        profile = await answering.profile(request.profile)
    except (psycopg.Error, OSError) as error:
        raise TurnFailed("database", f"the profile could not be read: {type(error).__name__}") from error
    if profile is None or not profile.enabled:
        raise TurnFailed("profile", f"expected an enabled profile, got {request.profile!r}")
    return profile


async def _retrieve(
    request: TurnRequest, profile: Profile, questions: Sequence[Question], answering: Answering
) -> tuple[Passage, ...]:
    """Passages for each question, each once, the best of each first."""
    asked = questions if profile.ai.retrieval else ()
    texts = dict.fromkeys(question.search_text for question in asked)
    searches = [answering.search(profile.name, request.language, text, profile.ai.top_k) for text in texts]
    try:
        found = await asyncio.gather(*searches)
    except (psycopg.Error, OSError) as error:
        raise TurnFailed("database", f"the knowledge base could not be read: {type(error).__name__}") from error
    except UnknownLanguage as error:
        raise TurnFailed("language", str(error)) from error
    unique: dict[tuple[str, str, str], Passage] = {}
    for rank in range(max(map(len, found), default=0)):
        for passages in found:
            for passage in passages[rank : rank + 1]:
                unique.setdefault((passage.source, passage.heading, passage.text), passage)
    return tuple(unique.values())


def _prompt(
    request: TurnRequest, profile: Profile, questions: tuple[Question, ...], passages: tuple[Passage, ...]
) -> Prompt:
    business = Business(
        profile.assistant.name, profile.assistant.display_name, profile.ai.instructions, profile.transfer.allowed
    )
    return Prompt(request.text, questions, request.language, request.history, passages, business, profile.ai.max_tokens)


def _context(request: TurnRequest, prompt: Prompt, answer: str, usage: Usage, watch: Stopwatch) -> dict[str, Any]:
    sources = list(dict.fromkeys(passage.source for passage in prompt.passages))
    return {
        "usage": {
            "model": usage.model,
            "input_tokens": usage.input_tokens,
            "output_tokens": usage.output_tokens,
            "cache_read_tokens": usage.cache_read_tokens,
            "cache_write_tokens": usage.cache_write_tokens,
        },
        "timings": dict(watch.timings),
        "sources": sources,
        "records": [audit_record(request, prompt, answer, usage)],
    }
