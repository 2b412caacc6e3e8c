"""The caller cuts the assistant short: what stops, what counts as heard, what is said after all if no words follow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from common.limits import RESUME_AFTER_S
from common.session.ending import begin_ending, end_when_quiet, reopen
from common.session.reflexes import say
from common.session.state.call import Call, Footing, Unsaid
from common.session.state.playback import Cut, beyond
from common.session.state.stages import Answering, Broken, Ending, Idle, Stage
from common.session.turns import ask, give_up
from common.session.unheard import leave_unheard, step_back
from common.wire.events import Announced
from common.wire.frames import Interrupt


def interrupt(call: Call, frame: Interrupt, now: float) -> None:
    """Stop what was playing when the caller cut in and all that was queued behind it; what comes later goes on."""
    cuts = call.voice.interrupt(frame.heard, now)
    if not cuts:
        call.log("info", "interrupt before anything was said")
        return
    stage, newest = call.stage, cuts[-1].turn
    ahead = Footing(newest, call.workflow, call.digits)
    if isinstance(stage, Answering) and stage.turn == newest:
        give_up(call, stage, now)
    else:
        call.silence(newest)
    leave_unheard(call, cuts, now)
    call.log("info", "interrupted", interrupted_turn=cuts[0].turn, heard_characters=len(cuts[0].heard))
    if isinstance(stage, Ending):
        _interrupt_ending(call, stage, now)
    if isinstance(call.stage, Idle):
        call.unsaid = _unsaid(cuts, stage, ahead, now)


def _unsaid(cuts: Sequence[Cut], stage: Stage, ahead: Footing, now: float) -> Unsaid:
    broken = _broken(stage, cuts[-1]) if isinstance(stage, Answering) else None
    complete = cuts[:-1] if broken else cuts
    rest = " ".join(cut.rest for cut in complete if cut.rest)
    return Unsaid(now, cuts[0].heard, rest, broken, stage if isinstance(stage, Ending) else None, ahead)


def _broken(answering: Answering, cut: Cut) -> Broken:
    before = answering.resumes
    if before is None:
        return Broken(answering.turn, answering.question, answering.digits, cut.heard)
    return Broken(before.turn, before.question, before.digits, f"{before.heard} {cut.heard}".strip())


def _interrupt_ending(call: Call, ending: Ending, now: float) -> None:
    if ending.route == "hangup":
        reopen(call)
    else:
        end_when_quiet(call, ending, now)


def deadline(call: Call) -> float | None:
    """When an interrupt that no words follow counts as noise; ``None`` if there is nothing to resume.

    Not while the caller's voice is on, a key entry is under way, or what noise cuts was resumed before.
    """
    if call.unsaid is None or call.resumed or call.keypad.digits:
        return None
    return max(call.unsaid.at, call.idle_since) + RESUME_AFTER_S


def hear_late(call: Call, turn: int, words: str) -> None:
    """A report proves that these words of a turn were heard although they had been cut."""
    call.history.put(turn, "assistant", call.playback.said[turn])
    unsaid, call.unsaid = call.unsaid, None
    if unsaid is None:
        return
    _, rest = beyond(words, unsaid.rest)
    if rest != unsaid.rest:
        call.unsaid = replace(unsaid, rest=rest)
    elif unsaid.broken is not None:
        broken = replace(unsaid.broken, heard=f"{unsaid.broken.heard} {words}".strip())
        call.unsaid = replace(unsaid, broken=broken)


def resume_after_noise(call: Call, now: float) -> None:
    """Nobody has spoken: go on where it was cut, once. Noise that goes on would else be answered for ever."""
    call.resumed = True
    if resume(call, now):
        call.log("info", "resumed after noise")


def resume(call: Call, now: float) -> bool:
    """Say after all what was cut short; ``False`` if nothing is missing. A broken answer is asked for anew."""
    unsaid, call.unsaid = call.unsaid, None
    assert unsaid is not None, "only an interrupt leaves something to resume"
    if unsaid.broken is not None:
        step_back(call, unsaid.broken.turn)
    if unsaid.rest:
        call.turn += 1
        _go_ahead(call, unsaid.ahead)
        say(call, unsaid.rest, now)
        call.record(Announced(why="resumed", text=unsaid.rest), now)
    if unsaid.broken is not None:
        ask(call, unsaid.broken.question, now, digits=unsaid.broken.digits, resumes=unsaid.broken)
    elif unsaid.ending is not None:
        begin_ending(call, unsaid.ending, now)
    return bool(unsaid.rest or unsaid.broken or unsaid.ending)


def _go_ahead(call: Call, ahead: Footing) -> None:
    """Lead the caller again to where words lead that went unheard at first."""
    call.footings.append(Footing(call.turn, call.workflow, call.digits))
    call.workflow, call.digits = ahead.workflow, ahead.digits
