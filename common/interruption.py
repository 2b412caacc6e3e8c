"""The caller cuts the assistant short: what stops, what counts as heard, what may be said again."""

from __future__ import annotations

from common.call import Answering, Call, Ending
from common.ending import end_when_quiet, reopen
from common.frames import Interrupt
from common.reflexes import say
from common.turns import ask, give_up, step_back


def interrupt(call: Call, frame: Interrupt, now: float) -> None:
    """Stop the turn that was heard when the caller cut in; a newer one goes on, since frames race."""
    turn = call.playback.owner(frame.heard)
    if turn is None:
        call.log("info", "interrupt before anything was said")
        return
    stage = call.stage
    unsent = call.voice.unsent(turn)
    cut = call.playback.interrupt(turn, frame.heard, now)
    call.cut, call.cut_question = cut, ""
    if isinstance(stage, Answering) and stage.turn == turn:
        call.cut_question = stage.question
        give_up(call, stage, now)
    else:
        call.silence(turn)
    if not cut.heard:
        step_back(call, turn)
    call.history.put(turn, "assistant", cut.heard)
    call.record("interrupted", now, turn=turn, heard=cut.heard, unheard=f"{cut.rest} {unsent}".strip())
    call.log("info", "interrupted", interrupted_turn=turn, heard_characters=len(cut.heard))
    if isinstance(stage, Ending):
        _interrupt_ending(call, stage, now)


def _interrupt_ending(call: Call, ending: Ending, now: float) -> None:
    if ending.route == "hangup":
        reopen(call)
    else:
        end_when_quiet(call, ending, now)


def resume(call: Call, now: float) -> bool:
    """Say the unheard rest again after an interrupt by a mere backchannel; ``False`` if there is nothing to resume."""
    cut, question = call.cut, call.cut_question
    call.cut, call.cut_question = None, ""
    if cut is not None and question:
        # The rest was never generated: the question is answered anew.
        step_back(call, cut.turn)
        call.history.put(cut.turn, "user", "")
        call.history.put(cut.turn, "assistant", "")
        ask(call, question, now, again=True)
        return True
    if cut is not None and cut.rest:
        call.turn += 1
        say(call, cut.rest, now)
        call.record("spoken", now, why="resumed", text=cut.rest)
        return True
    return False
