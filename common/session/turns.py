"""One caller turn at the backend: asked, streamed, spoken, and closed, by success, failure or interruption."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from common.limits import (
    FIRST_TOKEN_DEADLINE_S,
    MAX_ATTEMPTS,
    STALL_DEADLINE_S,
    TURN_DEADLINE_S,
)
from common.session.effects import AbortTurn, Send, StartTurn
from common.session.ending import end_after_answer
from common.session.state.patience import Patience
from common.session.state.playback import skip_heard
from common.session.state.stages import Answering, BrokenAnswer, Idle
from common.session.wording import filler, phrase
from common.wire.events import Answered, BackendRecords, Unanswered
from common.wire.turn import Answer, AnswerContext, Chunk, Context, Failure, Progress, Status, StreamEvent, TurnRequest

if TYPE_CHECKING:
    from common.session.state.call import Call


def ask(
    call: Call,
    text: str,
    now: float,
    *,
    digits: str | None = None,
    attempt: int = 1,
    resumes: BrokenAnswer | None = None,
) -> None:
    """Begin the next turn with what the caller said, or asked before an answer broke; any under way must be aborted."""
    call.next_turn()
    if resumes is None:
        call.history.put(call.turn, "user", text)
    history, question = call.history.before_question(call.turn if resumes is None else resumes.turn)
    answering = Answering(
        call.turn,
        text,
        digits,
        since=now,
        chunker=call.chunker(),
        patience=Patience.begin(attempt, call.playback.quiet_at, now),
        attempt=attempt,
        resumes=resumes,
        known=resumes.heard if resumes else "",
        last_event_at=now,
    )
    call.enter(answering)
    asked_for, workflow = call.identity, call.standing.workflow
    request = TurnRequest(
        asked_for.sid, call.turn, question, call.language, asked_for.profile_name, history, digits, workflow
    )
    call.do(StartTurn(request))
    call.log("info", "turn started", attempt=attempt, characters=len(question))


def cancel(call: Call, answering: Answering, now: float) -> str:
    """Cancel a turn of which nothing was spoken; gives back its question, to be joined with what the caller added."""
    _stop(call, answering)
    _record_backend(call, answering, now)
    return _withdraw_question(call, answering)


def truncate(call: Call, answering: Answering, now: float) -> None:
    """Cut an answer off for good: what of it was spoken is its record, and what it led to holds."""
    _stop(call, answering)
    record_answer(call, answering, now, complete=False)
    call.standing.advance(answering.turn, answering.context)


def abandon(call: Call, answering: Answering, code: str, now: float) -> None:
    """Break the turn's request off, which counts as a failed one."""
    call.do(AbortTurn(answering.turn))
    fail(call, answering, code, now)


def _stop(call: Call, answering: Answering) -> None:
    """Stop the turn under way: its request, what waits to be spoken, its open talk cycle."""
    call.do(AbortTurn(answering.turn))
    call.stop_speaking(answering.turn)
    call.enter(Idle())


def stream(call: Call, answering: Answering, event: StreamEvent, now: float) -> None:
    """Take one event of the backend's stream for the turn under way."""
    answering.last_event_at = now
    match event:
        case Chunk(text):
            answering.text_came = True
            if chunks := _new(answering, answering.chunker.feed(text)):
                _speak(call, answering, chunks, now)
            elif now >= answering.patience.held_until(call.playback.quiet_at):
                _bridge(call, answering, now)
        case Progress(text):
            answering.progress = text
        case Status("connected"):
            answering.connected_at = now
        case Answer(text):
            answering.answer = text
        case Context(context):
            _take_context(call, answering, context, now)
        case Failure(code, _):
            fail(call, answering, code, now)
        case Status():
            _complete(call, answering, now)
        case _:
            assert_never(event)


def _take_context(call: Call, answering: Answering, context: AnswerContext, now: float) -> None:
    """Keep what came beside the words; a language that comes before them is the one they are spoken in."""
    answering.context = answering.context | context
    if not answering.text_came and (language := context.get("language")) is not None:
        call.change_language(language, now)
        answering.chunker = call.chunker()


def fail(call: Call, answering: Answering, code: str, now: float) -> None:
    """The turn's request has ended badly: ask once more if nothing was spoken yet, else apologise.

    The session stays usable: whatever happens, the caller hears a sentence and may speak.
    """
    call.log("warn", "turn failed", code=code, attempt=answering.attempt)
    spoken = answering.first_spoken_at is not None
    if not spoken and answering.attempt < MAX_ATTEMPTS and code != "slow":
        _record_backend(call, answering, now)
        _withdraw_question(call, answering)
        again = answering.attempt + 1
        ask(call, answering.question, now, digits=answering.digits, attempt=again, resumes=answering.resumes)
        return
    apology = phrase(call, "slow" if code == "slow" else "lost" if spoken else "failed")
    _speak(call, answering, [apology], now, last=True)
    call.record(
        Unanswered(
            said=answering.question, text=_uttered(call, answering), again=answering.resumes is not None, code=code
        ),
        now,
    )
    _record_backend(call, answering, now)
    call.enter(Idle())
    if spoken:
        call.standing.advance(answering.turn, answering.context)


def tick(call: Call, answering: Answering, now: float) -> None:
    """Act on what is due: something to be said while the caller waits, a turn that is broken or too slow to bear."""
    if now >= _broken_at(answering):
        abandon(call, answering, "stalled" if answering.first_spoken_at is not None else "late", now)
    elif now >= answering.patience.ends_at(call.playback.quiet_at):
        abandon(call, answering, "slow", now)
    else:
        _bridge(call, answering, now)


def deadline(call: Call, answering: Answering) -> float:
    """When something of this turn is due next."""
    patience, quiet_at = answering.patience, call.playback.quiet_at
    looks = [] if call.voice.waiting else patience.looks(quiet_at)
    return min([_broken_at(answering), patience.ends_at(quiet_at), *looks])


def _broken_at(answering: Answering) -> float:
    if answering.text_came:
        return min(answering.last_event_at + STALL_DEADLINE_S, answering.since + TURN_DEADLINE_S)
    return answering.since + FIRST_TOKEN_DEADLINE_S


def _bridge(call: Call, answering: Answering, now: float) -> None:
    """Break the silence while the answer is on its way: with the words that are held, else with a filler.

    What was being said is closed for it; the rest of the answer comes in a talk cycle of its own.
    """
    patience = answering.patience
    patience.look(now)
    if call.voice.waiting:
        return
    least = patience.words_wanted(call.playback.quiet_at, now)
    if least and (held := _new(answering, answering.chunker.release(least))):
        _speak(call, answering, held, now, last=True)
    elif patience.filler_due(now):
        call.stop_speaking(answering.turn)
        progress = answering.progress if answering.first_spoken_at is None else ""
        words = filler(call, progress, patience.fillers)
        call.do(Send(call.voice.filler(answering.turn, words, now)))
        patience.filled(words, now)


def _speak(call: Call, answering: Answering, chunks: list[str], now: float, *, last: bool = False) -> None:
    if chunks and answering.first_spoken_at is None:
        answering.first_spoken_at = now
    call.voice.speak(answering.turn, chunks, last=last)
    call.flush(now)
    if chunks:
        answering.patience.spoken(call.playback.quiet_at, now)


def _complete(call: Call, answering: Answering, now: float) -> None:
    remaining = answering.chunker.feed(answering.answer) if not answering.text_came else []
    remaining = _new(answering, remaining + answering.chunker.flush())
    if not remaining and answering.first_spoken_at is None and not _speaks_otherwise(answering):
        fail(call, answering, "empty", now)
        return
    _speak(call, answering, remaining, now, last=True)
    record_answer(call, answering, now)
    call.log("info", "turn answered", attempt=answering.attempt, seconds=round(now - answering.since, 3))
    call.enter(Idle())
    call.standing.advance(answering.turn, answering.context)
    if (language := answering.context.get("language")) is not None:
        call.change_language(language, now)
    end_after_answer(call, answering, now)


def _speaks_otherwise(answering: Answering) -> bool:
    """Whether an answer without new words is one: they were heard before, or the backend ends the call."""
    heard = answering.resumes is not None and (answering.text_came or answering.answer)
    return bool(heard or answering.context.get("end") or answering.context.get("handoff"))


def _new(answering: Answering, chunks: list[str]) -> list[str]:
    """The chunks without what the caller heard of them before the answer broke."""
    new: list[str] = []
    for chunk in chunks:
        answering.known, words = skip_heard(answering.known, chunk)
        new += [words] if words else []
    return new


def record_answer(call: Call, answering: Answering, now: float, *, complete: bool = True) -> None:
    """Record what was answered, with the latencies of its stages (ms); ``complete`` unless it was cut."""
    context, since = answering.context, answering.since
    moments = {"request": answering.connected_at, "first_chunk": answering.first_spoken_at, "total": now}
    latency = {name: round((at - since) * 1000) for name, at in moments.items() if at is not None}
    answered = Answered(
        said=answering.question,
        text=_uttered(call, answering),
        again=answering.resumes is not None,
        complete=complete,
        latency_ms={**latency, **context.get("timings", {})},
        sources=context.get("sources", []),
    )
    call.record(answered, now, turn=answering.turn)
    _record_backend(call, answering, now)


def _uttered(call: Call, answering: Answering) -> str:
    """All that is sent of the answer or waits to be."""
    return (call.playback.said.get(answering.turn, "") + call.voice.unsent(answering.turn)).strip()


def _record_backend(call: Call, answering: Answering, now: float) -> None:
    """Record what the backend gave back to be kept; also of an attempt that failed."""
    if records := answering.context.get("records"):
        call.record(BackendRecords(records=records), now, turn=answering.turn)


def _withdraw_question(call: Call, answering: Answering) -> str:
    """The turn's question, taken out of history so that a later turn may ask it; after a broken answer it stays."""
    call.history.put(answering.turn, "user", "")
    return "" if answering.resumes else answering.question
