"""When nobody speaks: ask whether the caller is still there, and in the end hang up; no call lasts for ever."""

from __future__ import annotations

from common.limits import LONGEST_UTTERANCE_S
from common.session.ending import begin_ending
from common.session.reflexes import say
from common.session.state.call import Call
from common.session.state.stages import Ending
from common.session.wording import phrase
from common.wire.events import Announced


def caller_is_there(call: Call, now: float) -> None:
    """The caller spoke or pressed a key."""
    call.idle_since = now
    call.idle_prompts = 0
    call.hold_until = 0.0


def caller_cuts_in(call: Call, now: float) -> None:
    """Something stopped the assistant: a caller who may be about to say a word, or a noise."""
    call.idle_since = max(call.idle_since, now)
    call.idle_prompts = 0


def caller_speaks(call: Call, now: float, *, speaking: bool) -> None:
    """The caller's voice went on or off; while it is on, nobody is asked whether they are there."""
    if speaking and call.idle_since > now + LONGEST_UTTERANCE_S / 2:
        return  # each word of a caller comes here, and what changes is stored
    call.idle_since = now + LONGEST_UTTERANCE_S if speaking else now


def deadline(call: Call) -> float:
    """When silence has lasted too long, or the call; not while a key entry is under way."""
    limit = call.started_at + call.profile.max_call_s
    if call.keypad.digits or not call.profile.idle_s:
        return limit
    since = max(call.idle_since, call.playback.quiet_by() if call.playback.pieces else call.playback.quiet_at)
    return min(max(since + call.profile.idle_s, call.hold_until), limit)


def prompt_or_hang_up(call: Call, now: float) -> None:
    """Break the silence: ask, and after the last time of asking say goodbye."""
    call.unsaid = None
    call.idle_since = now
    call.idle_prompts += 1
    call.turn += 1
    too_long = now >= call.started_at + call.profile.max_call_s
    if call.idle_prompts <= call.profile.idle_prompts and not too_long:
        _say(call, phrase(call, "still_there"), now)
        call.log("info", "idle prompt", times=call.idle_prompts)
        return
    _say(call, phrase(call, "farewell"), now)
    reason = "time limit" if too_long else "idle"
    begin_ending(call, Ending("assistant", reason, "hangup", reason), now)


def _say(call: Call, words: str, now: float) -> None:
    say(call, words, now)
    call.record(Announced(why="silence", text=words), now)
