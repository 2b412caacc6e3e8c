"""When nobody speaks: go on after a noise, ask whether the caller is still there, hang up; no call lasts for ever."""

from __future__ import annotations

from common.session import interruption
from common.session.ending import begin_ending
from common.session.reflexes import say
from common.session.state.call import Call
from common.session.state.stages import Ending
from common.session.wording import phrase
from common.wire.events import Announced


def deadline(call: Call) -> float:
    """When something is due although the caller says nothing."""
    noise = interruption.deadline(call)
    return _too_long_at(call) if noise is None else min(noise, _too_long_at(call))


def tick(call: Call, now: float) -> None:
    """Nothing comes from the caller: go on with what a noise cut short, or break the silence."""
    noise = interruption.deadline(call)
    if noise is not None and now >= noise:
        interruption.resume_after_noise(call, now)
    elif now >= _too_long_at(call):
        _prompt_or_hang_up(call, now)


def _too_long_at(call: Call) -> float:
    """When silence has lasted too long, or the call; not while a key entry is under way."""
    limit = _limit(call)
    if call.keypad.digits or not call.profile.idle_s:
        return limit
    played_by = call.playback.quiet_by() if call.playback.pieces else call.playback.quiet_at
    return min(call.quiet.ends_at(played_by, call.profile.idle_s), limit)


def _limit(call: Call) -> float:
    return call.identity.started_at + call.profile.max_call_s


def _prompt_or_hang_up(call: Call, now: float) -> None:
    """Break the silence: ask, and after the last time of asking say goodbye."""
    call.resumption.drop()
    times = call.quiet.prompt(now)
    call.next_turn()
    too_long = now >= _limit(call)
    if times <= call.profile.idle_prompts and not too_long:
        _say(call, phrase(call, "still_there"), now)
        call.log("info", "idle prompt", times=times)
        return
    _say(call, phrase(call, "farewell"), now)
    reason = "time limit" if too_long else "idle"
    begin_ending(call, Ending("assistant", reason, "hangup", reason), now)


def _say(call: Call, words: str, now: float) -> None:
    say(call, words, now)
    call.record(Announced(why="silence", text=words), now)
