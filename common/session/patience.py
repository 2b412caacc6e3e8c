"""How long a caller waits for an answer, and when what is done about it: held words, a filler, in the end giving up.

words sent ── HELD_AFTER_S ──> held words, else a filler ── LONGEST_SILENCE_S ──> given up
"""

from __future__ import annotations

from common.limits import (
    FILLERS_PER_TURN,
    FIRST_FILLER_AFTER_S,
    HELD_AFTER_S,
    HELD_WORDS,
    LAST_RESORT_AFTER_S,
    LONGEST_SILENCE_S,
    NEXT_FILLER_AFTER_S,
    PATIENCE_S,
)
from common.session.state.call import Call
from common.session.state.stages import Answering


def first_filler_at(call: Call, attempt: int, now: float) -> float:
    """When a filler is due: not at once, but a question that is asked again has been waited for already."""
    at = now + FIRST_FILLER_AFTER_S
    return at if attempt == 1 else min(at, max(now, call.playback.quiet_at + HELD_AFTER_S))


def spoken(call: Call, answering: Answering, now: float) -> None:
    """Words of the answer were sent: the silence before them is over."""
    answering.waited += max(now - answering.silent_since, 0.0)
    answering.sent_at = now
    answering.silent_since = call.playback.quiet_at
    answering.next_filler_at = held_until(call, answering)


def filled(answering: Answering, words: str, now: float) -> None:
    """A filler was sent: it breaks a silence, but the caller waits on."""
    answering.fillers += (words,)
    answering.sent_at = now
    answering.next_filler_at = now + NEXT_FILLER_AFTER_S


def held_until(call: Call, answering: Answering) -> float:
    """From when on words without the end of their clause are spoken; not while older ones still play."""
    return max(answering.sent_at + HELD_AFTER_S, call.playback.quiet_at)


def words_wanted(call: Call, answering: Answering, now: float) -> int:
    """How many held words are worth speaking now; none if it is too soon for any."""
    if now >= _silent_since(call, answering) + LAST_RESORT_AFTER_S:
        return 1
    return HELD_WORDS if now >= held_until(call, answering) else 0


def filler_due(answering: Answering, now: float) -> bool:
    """Whether a filler may be said now."""
    return len(answering.fillers) < FILLERS_PER_TURN and now >= answering.next_filler_at


def bridges(call: Call, answering: Answering) -> list[float]:
    """When it is next seen to whether something can be said, each only once after the last words."""
    if call.voice.waiting:
        return []
    times = [held_until(call, answering), _silent_since(call, answering) + LAST_RESORT_AFTER_S]
    if len(answering.fillers) < FILLERS_PER_TURN:
        times.append(answering.next_filler_at)
    return [at for at in times if at > answering.bridged_at]


def ends_at(call: Call, answering: Answering) -> float:
    """When the answer is too slow to bear: after one long silence, or when the short ones have added up."""
    too_long = _silent_since(call, answering) + LONGEST_SILENCE_S
    return min(too_long, answering.silent_since + max(PATIENCE_S - answering.waited, 0.0))


def _silent_since(call: Call, answering: Answering) -> float:
    return max(answering.sent_at, call.playback.quiet_at)
