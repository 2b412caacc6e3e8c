"""When nobody speaks: ask whether the caller is still there, and in the end hang up."""

from __future__ import annotations

from common.call import Call, Ending, Idle
from common.ending import begin_ending
from common.limits import LONGEST_UTTERANCE_S
from common.reflexes import say
from common.wording import phrase


def caller_is_there(call: Call, now: float) -> None:
    """The caller spoke or pressed a key."""
    call.idle_since = now
    call.idle_prompts = 0
    call.hold_until = 0.0


def caller_speaks(call: Call, now: float, *, speaking: bool) -> None:
    """The caller's voice went on or off; while it is on, nobody is asked whether they are there."""
    call.idle_since = now + LONGEST_UTTERANCE_S if speaking else now


def deadline(call: Call) -> float | None:
    """When silence has lasted too long; ``None`` while it is not the caller's turn, or a key entry is under way."""
    if not isinstance(call.stage, Idle) or call.keypad.digits or not call.profile.idle_s:
        return None
    since = max(call.idle_since, call.playback.quiet_by() if call.playback.pieces else call.playback.quiet_at)
    return max(since + call.profile.idle_s, call.hold_until)


def prompt_or_hang_up(call: Call, now: float) -> None:
    """Break the silence: ask, and after the last time of asking say goodbye."""
    call.idle_since = now
    call.idle_prompts += 1
    call.turn += 1
    if call.idle_prompts <= call.profile.idle_prompts:
        say(call, phrase(call, "still_there"), now)
        call.log("info", "idle prompt", times=call.idle_prompts)
        return
    say(call, phrase(call, "farewell"), now)
    begin_ending(call, Ending("assistant", "idle", "hangup", "idle"), now)
