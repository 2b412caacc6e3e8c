"""One turn, from the request to the events of its answer: the order of its stages, and how each failure ends."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing

import psycopg

from backend.answering.generation import generate
from backend.answering.inquiry import inquire
from backend.answering.interface import AnsweringFailed, Claim, Stopwatch, Turn, TurnServices
from backend.models.interface import ModelFailed
from backend.profiles.model import Profile
from backend.runtime.logs import log_failure
from backend.runtime.tasks import together
from common.wire.turn import Failure, Progress, Status, StreamEvent, TurnRequest


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
