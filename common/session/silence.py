"""When nobody speaks: go on after a noise, ask whether the caller is still there, hang up; no call lasts for ever."""

from __future__ import annotations

from common.session.emergencies import urge
from common.session.ending import begin_ending, parting_words
from common.session.interruption import resume
from common.session.state.call import Call
from common.session.state.stages import Ending
from common.session.wording import announce, phrase


def deadline(call: Call) -> float:
    """When something is due although the caller says nothing."""
    noise = _noise_at(call)
    return _too_long_at(call) if noise is None else min(noise, _too_long_at(call))


def tick(call: Call, now: float) -> None:
    """Nothing comes from the caller: go on with what a noise cut short, or break the silence."""
    noise = _noise_at(call)
    if noise is not None and now >= noise:
        _resume_after_noise(call, now)
    elif now >= _too_long_at(call):
        _prompt_or_hang_up(call, now)


def _noise_at(call: Call) -> float | None:
    """When an interrupt that no words follow counts as noise; ``None`` if there is nothing to resume.

    Not while the caller's voice is on, a key entry is under way, or what noise cuts was resumed before.
    """
    return None if call.keypad.digits else call.resumption.due_at(call.quiet.since)


def _too_long_at(call: Call) -> float:
    """When silence has lasted too long, or the call; not while a key entry is under way."""
    limit = _limit(call)
    if call.keypad.digits or not call.profile.idle_s:
        return limit
    played_by = call.playback.quiet_by() if call.playback.pieces else call.playback.quiet_at
    return min(call.quiet.ends_at(played_by, call.profile.idle_s), limit)


def _limit(call: Call) -> float:
    return call.identity.started_at + call.profile.max_call_s


def _resume_after_noise(call: Call, now: float) -> None:
    """Nobody has spoken: go on where it was cut, once."""
    call.resumption.blame_noise()
    if resume(call, now):
        call.log("info", "resumed after noise")


def _prompt_or_hang_up(call: Call, now: float) -> None:
    """Break the silence: ask, and after the last time of asking say goodbye."""
    call.resumption.drop()
    times = call.quiet.prompt(now)
    call.next_turn()
    too_long = now >= _limit(call)
    if times <= call.profile.idle_prompts and not too_long:
        announce(call, _anybody_there(call), "silence", now)
        call.log("info", "idle prompt", times=times)
        return
    announce(call, phrase(call, parting_words(call)), "silence", now)
    reason = "time limit" if too_long else "idle"
    begin_ending(call, Ending("assistant", reason, "hangup", reason), now)


def _anybody_there(call: Call) -> str:
    """Whoever is in danger and says nothing is not asked for anything but to call for help."""
    waits_for_help = call.standing.emergency.is_grave() and not call.standing.emergency.helped
    return urge(call) if waits_for_help else phrase(call, "still_there")
