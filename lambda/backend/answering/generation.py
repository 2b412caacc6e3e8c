"""An answer: the order of its stages, how each failure ends, what a model is told, its words, and what it took."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import replace
from typing import Final

import psycopg

from backend.answering.actions import transfer
from backend.answering.gate import FigureGate, grounds_of
from backend.answering.inquiry import Inquiry, inquire
from backend.answering.interface import Action, AnsweringFailed, Claim, Stopwatch, Turn, TurnServices
from backend.answering.outcome import Spoken, audit_record, context_of, reckoned_of
from backend.facts.people.directory import directory_of, lines_of
from backend.facts.standing import local_time
from backend.facts.telling import facts_of, lasting_lines
from backend.languages import language_of
from backend.models.interface import (
    BEGIN,
    TRANSFER,
    Business,
    Model,
    ModelFailed,
    ModelPrompt,
    TextDelta,
    ToolCall,
    TooLong,
    Usage,
)
from backend.models.refusals import PATIENCE, in_a_row, leaves_something, offer, refuses
from backend.profiles.model import Profile
from backend.runtime.logs import log, log_failure
from backend.runtime.tasks import together
from common.session.wording import fresh
from common.signals import live_agent_in
from common.wire.turn import Answer, Chunk, Context, Failure, Progress, Status, StreamEvent, TurnRequest

_ENDED: Final = re.compile(r"[.!?…]\s*$")


async def generate(turn: Turn, inquiry: Inquiry, answering: TurnServices) -> AsyncGenerator[StreamEvent, None]:
    """The chunks of the answer, the whole of it, and the context. Raises ``ModelFailed`` or ``AnsweringFailed``."""
    actions = answering.actions_for(turn.profile)
    prompt = prompt_for(turn, inquiry, actions)
    spoken = Spoken(reckoned=reckoned_of(turn, inquiry, prompt, answering.expected_model(turn.profile)))
    # Before the first word: an answer that is cut would otherwise leave no trace of what was asked and what it cost.
    words = turn.profile.privacy.store_audit
    yield Context({"records": [audit_record(turn.request, prompt, words=words, reckoned=spoken.reckoned)]})
    if inquiry.language != turn.request.language:
        # Before the first word too, which is spoken in its voice.
        yield Context({"language": inquiry.language})
    begun = turn.watch.now()
    gate = _gate(prompt, turn)
    async with aclosing(_spoken_by(answering.model_for(turn.profile), prompt, spoken, gate)) as chunks:
        async for chunk in chunks:
            if not spoken.words:
                turn.watch.add("first_token", begun)
            spoken.words.append(chunk.chunk)
            yield chunk
    _note(gate, spoken, turn)
    async with aclosing(_perform(turn_in(inquiry.language, turn), spoken, actions)) as events:
        async for event in events:
            if isinstance(event, Chunk):
                spoken.words.append(event.chunk)
            yield event
    if more := _late_offer(prompt, spoken, unsure=gate.ends_unsure):
        spoken.words.append(more)
        yield Chunk(more)
    if not spoken.words:
        raise AnsweringFailed("empty", "the model ended without a word")
    yield Answer(spoken.text)
    yield Context(context_of(turn, inquiry, prompt, spoken) | spoken.signals)


def _gate(prompt: ModelPrompt, turn: Turn) -> FigureGate:
    language = language_of(prompt.language)
    return FigureGate(
        language,
        lambda: grounds_of(prompt, local_time(turn.profile, turn.now).date()),
        lambda said: _ended_by(language.replies.unsure, said, prompt),
    )


async def _spoken_by(
    model: Model, prompt: ModelPrompt, spoken: Spoken, gate: FigureGate
) -> AsyncGenerator[Chunk, None]:
    """A model's words. One that breaks off in mid-answer is ended with a sentence: the caller is waiting for one."""
    try:
        async with aclosing(model.stream(prompt)) as pieces:
            async for piece in pieces:
                match piece:
                    case TextDelta(text, quoted):
                        if through := text if quoted else gate.feed(text):
                            yield Chunk(through)
                    case ToolCall():
                        # The first one: a second would act on what the first has changed.
                        spoken.call = spoken.call or piece
                    case TooLong():
                        spoken.too_long = True
                    case Usage():
                        spoken.usage = piece
        if rest := _rest(gate, spoken, prompt):
            yield Chunk(rest)
    except ModelFailed as failed:
        if not spoken.words:
            raise
        spoken.broken_off = failed.code
        spoken.call = None
        yield Chunk(broken_off(spoken.text, prompt))


def _rest(gate: FigureGate, spoken: Spoken, prompt: ModelPrompt) -> str:
    """The end of an answer; of one that was stopped nothing that may be half a figure, but a question."""
    if not spoken.too_long:
        return gate.close()
    if spoken.call is not None or _ENDED.search(spoken.text):
        return ""
    return _ended_by(language_of(prompt.language).replies.too_long, spoken.text, prompt)


def broken_off(said: str, prompt: ModelPrompt) -> str:
    """What ends an answer that broke off, as it goes on from what was said; the caller is told not to rely on it."""
    return _ended_by(language_of(prompt.language).replies.broken_off, said, prompt)


def _ended_by(wordings: Sequence[str], said: str, prompt: ModelPrompt) -> str:
    """A sentence that follows words which may have stopped anywhere."""
    gap = "" if not said.strip() else " " if _ENDED.search(said) else "... "
    return gap + fresh(wordings, prompt.last_said)


async def _perform(turn: Turn, spoken: Spoken, actions: Sequence[Action]) -> AsyncGenerator[Chunk | Context, None]:
    """Do what the model asked for, if it is one of the actions; the words and signals that come of it."""
    call, performs = spoken.call, {action.tool.name: action.perform for action in actions}
    if (
        call is None
        and not spoken.broken_off
        and live_agent_in(spoken.text, language_of(turn.request.language).core.signals)
    ):
        # It has promised a person without asking for one: kept if somebody is there, else put right.
        call, performs = ToolCall(TRANSFER, {}), {TRANSFER: transfer}
    if call is None:
        return
    perform = performs.get(call.name)
    if perform is None:
        log("tool_unknown", call_sid=turn.request.call_sid, turn=turn.request.turn)
        return
    async with aclosing(perform(turn, call.arguments, bool(spoken.words))) as events:
        async for event in events:
            if isinstance(event, Context):
                spoken.signals |= event.context
                if "language" not in event.context:
                    continue
            yield event


def _note(gate: FigureGate, spoken: Spoken, turn: Turn) -> None:
    spoken.held_back = tuple(gate.held_back)
    if spoken.held_back:
        kinds, count = ", ".join(sorted({figure.kind for figure in spoken.held_back})), len(spoken.held_back)
        log("figure_held_back", call_sid=turn.request.call_sid, turn=turn.request.turn, kind=kinds, count=count)


def _late_offer(prompt: ModelPrompt, spoken: Spoken, *, unsure: bool) -> str:
    """The offer that an answer lacks which gives no figure, or is the third in a row to say that nothing is known."""
    due = unsure or (in_a_row(prompt.history) >= PATIENCE and refuses(spoken.text))
    if not due or spoken.signals or spoken.broken_off or leaves_something(spoken.text, prompt):
        return ""
    more = offer(prompt, said=spoken.text)
    return f" {more}" if more else ""


def turn_in(language: str, turn: Turn) -> Turn:
    """The turn in the language of its answer."""
    return replace(turn, request=replace(turn.request, language=language))


def prompt_for(turn: Turn, inquiry: Inquiry, actions: Sequence[Action] = ()) -> ModelPrompt:
    """What the model is told for this turn."""
    request, profile = turn.request, turn.profile
    directory = directory_of(profile, turn.now, language_of(inquiry.language))
    business = Business(
        profile.assistant.name,
        profile.assistant.display_name,
        profile.ai.instructions,
        profile.transfer.allowed,
        tuple(profile.languages),
        tuple(lasting_lines(profile)),
        profile.emergency_numbers[0] if len(profile.emergency_numbers) == 1 else "",
        any(action.tool.name.startswith(BEGIN) for action in actions),
        messages=profile.reachable(turn.now).message,
    )
    return ModelPrompt(
        text=request.text,
        questions=inquiry.questions,
        language=inquiry.language,
        history=request.history,
        passages=inquiry.passages,
        business=business,
        max_tokens=profile.ai.max_tokens,
        tools=tuple(action.tool for action in actions),
        people=profile.reachable(turn.now),
        pending=bool((request.workflow or {}).get("run")),
        facts=facts_of(profile, turn.now, language_of(inquiry.language)),
        directory=directory,
        reached=tuple(lines_of(directory)),
    )


async def answer_turn(
    request: TurnRequest, answering: TurnServices, watch: Stopwatch, claim: Claim
) -> AsyncGenerator[StreamEvent, None]:
    """The events of one turn; the last one is ``done`` or a failure, whatever happens.

    ``claim`` is asked while retrieval runs, and before the first word.
    """
    yield Status("connected")
    try:
        async with aclosing(_answer(request, answering, watch, claim)) as events:
            async for event in events:
                yield event
    except (AnsweringFailed, ModelFailed) as failed:
        log_failure("turn_failed", failed, call_sid=request.call_sid, turn=request.turn, code=failed.code)
        yield Failure(failed.code, str(failed))
    except Exception as error:
        # The outermost frame of a turn: whatever broke, the relay must get a terminal event.
        log_failure("turn_broke", error, call_sid=request.call_sid, turn=request.turn, code="internal")
        yield Failure("internal", type(error).__name__)
    else:
        yield Status("done")


async def _answer(
    request: TurnRequest, answering: TurnServices, watch: Stopwatch, claim: Claim
) -> AsyncGenerator[StreamEvent, None]:
    yield Progress("Analyzing...")
    with watch.stage("verify"):
        profile = await _profile(request, answering)
        if profile.limits.bounds_models and await answering.must_quote(profile, request.call_sid):
            profile = profile.model_copy(update={"ai": profile.ai.without_models()})
    turn = Turn(request, profile, watch, answering.now())
    async with aclosing(answering.middleware(turn, claim, _answer_question(turn, answering, claim))) as events:
        async for event in events:
            yield event


async def _answer_question(turn: Turn, answering: TurnServices, claim: Claim) -> AsyncGenerator[StreamEvent, None]:
    yield Progress("Searching...")
    inquiry, claimed = await together(inquire(turn, answering), claim())
    if not claimed:
        raise AnsweringFailed("superseded", "a newer turn came, or this one was called off or sent before")
    yield Progress("Answering...")
    async with aclosing(generate(turn, inquiry, answering)) as events:
        async for event in events:
            yield event


async def _profile(request: TurnRequest, answering: TurnServices) -> Profile:
    try:
        profile = await answering.profile(request.profile)
    except (psycopg.Error, OSError) as error:
        raise AnsweringFailed("database", f"the profile could not be read: {type(error).__name__}") from error
    if profile is None or not profile.enabled:
        raise AnsweringFailed("profile", f"expected an enabled profile, got {request.profile!r}")
    return profile
