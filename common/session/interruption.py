"""The caller cuts the assistant short: what stops, what counts as heard, what is said after all if no words follow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from common.session.ending import begin_ending, end_when_quiet, reopen
from common.session.state.playback import Cut
from common.session.state.resumption import Unsaid
from common.session.state.stages import Answering, BrokenAnswer, Ending, Idle, Stage
from common.session.state.standing import Checkpoint
from common.session.turns import ask, truncate
from common.session.wording import announce
from common.wire.frames import Interrupt

if TYPE_CHECKING:
    from common.session.state.call import Call


def interrupt(call: Call, frame: Interrupt, now: float) -> None:
    """Stop what was playing when the caller cut in and all that was queued behind it; what comes later goes on."""
    cuts = call.voice.interrupt(frame.heard, now)
    if not cuts:
        call.log("info", "interrupt before anything was said")
        return
    stage, newest = call.stage, cuts[-1].turn
    ahead = call.standing.checkpoint(newest)
    if isinstance(stage, Answering) and stage.turn == newest:
        truncate(call, stage, now)
    else:
        call.stop_speaking(newest)
    call.leave_unheard(cuts, now)
    call.log("info", "interrupted", interrupted_turn=cuts[0].turn, heard_characters=len(cuts[0].heard))
    if isinstance(stage, Ending):
        _interrupt_ending(call, stage, now)
    if isinstance(call.stage, Idle):
        call.resumption.offer(_unsaid(cuts, stage, ahead, now))


def lose_line(call: Call, now: float) -> None:
    """The socket has dropped and will come back: whatever the caller misses meanwhile is said then, or asked anew."""
    cuts, stage = call.voice.left_unheard(now), call.stage
    ahead = call.standing.checkpoint(cuts[-1].turn if cuts else call.turn)
    if isinstance(stage, Answering):
        if not cuts or cuts[-1].turn != stage.turn:
            cuts = [*cuts, Cut(stage.turn, call.playback.heard.get(stage.turn, ""), "")]
        truncate(call, stage, now)
    call.voice.restart(call.profile.pacing_s)
    call.leave_unheard([cut for cut in cuts if cut.rest], now, by="end")
    if cuts:
        call.resumption.offer(_unsaid(cuts, stage, ahead, now))


def _unsaid(cuts: Sequence[Cut], stage: Stage, ahead: Checkpoint, now: float) -> Unsaid:
    broken = _broken(stage, cuts[-1]) if isinstance(stage, Answering) else None
    complete = cuts[:-1] if broken else cuts
    rest = " ".join(cut.rest for cut in complete if cut.rest)
    return Unsaid(now, cuts[0].heard, rest, broken, stage if isinstance(stage, Ending) else None, ahead)


def _broken(answering: Answering, cut: Cut) -> BrokenAnswer:
    before = answering.resumes
    if before is None:
        return BrokenAnswer(answering.turn, answering.question, answering.digits, cut.heard)
    return BrokenAnswer(before.turn, before.question, before.digits, f"{before.heard} {cut.heard}".strip())


def _interrupt_ending(call: Call, ending: Ending, now: float) -> None:
    if ending.route == "hangup":
        reopen(call)
    else:
        end_when_quiet(call, ending, now)


def hear_late(call: Call, turn: int, words: str) -> None:
    """A report proves that these words of a turn were heard although they had been cut."""
    call.history.put(turn, "assistant", call.playback.said[turn])
    call.resumption.hear_late(words)


def resume(call: Call, now: float) -> bool:
    """Say after all what was cut short; ``False`` if nothing is missing. A broken answer is asked for anew."""
    unsaid = call.resumption.take()
    if unsaid.broken is not None:
        call.standing.roll_back(unsaid.broken.turn)
    if unsaid.rest:
        call.standing.advance_to(call.next_turn(), unsaid.ahead)
        announce(call, unsaid.rest, "resumed", now)
    if unsaid.broken is not None:
        ask(call, unsaid.broken.question, now, digits=unsaid.broken.digits, resumes=unsaid.broken)
    elif unsaid.ending is not None:
        begin_ending(call, unsaid.ending, now)
    return bool(unsaid.rest or unsaid.broken or unsaid.ending)
