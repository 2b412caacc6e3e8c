"""The start of a session: a setup that proves itself, for a new call, or for one that comes back on another socket."""

from __future__ import annotations

from common.intents import prepare
from common.languages import language_of
from common.session.effects import AbortTurn, RefuseSocket, TakeSocket
from common.session.ending import over
from common.session.events import SetupReceived
from common.session.reflexes import say
from common.session.state.call import Call
from common.session.state.stages import Answering, Fresh, Idle
from common.session.turns import record_answer
from common.session.wording import phrase
from common.wire.events import Announced, Started
from common.wire.frames import Setup


def begin(call: Call, event: SetupReceived, now: float) -> None:
    """Take the first setup of a socket, refuse one without a valid, unused token, ignore a second one."""
    token = event.token
    if event.again:
        call.log("warn", "second setup ignored")
        return
    if token is None or call.identity.has_used(token):
        call.log("warn", "setup refused", reason=event.refusal or "session token: used before")
        call.do(RefuseSocket(1008, "setup refused"))
        if isinstance(call.stage, Fresh):
            over(call, now)
        return
    returns = bool(call.identity.sid)
    if isinstance(call.stage, Answering):
        call.do(AbortTurn(call.stage.turn))
        record_answer(call, call.stage, now, complete=False)
    call.leave_unheard(call.voice.left_unheard(now), now, by="end")
    call.do(TakeSocket())
    call.identity.set_up(event.frame, token, now)
    call.standing.start(call.profile.workflow)
    call.enter(Idle())
    call.quiet.begin(now)
    call.resumption.drop()
    call.voice.restart(call.profile.pacing_s)
    if returns:
        call.next_turn()
    _prepare_to_listen(call)
    _record_start(call, event.frame, now)
    call.log("info", "call resumed" if returns else "call started", language=call.language)
    if call.profile.greeting:
        # Twilio speaks the welcome greeting itself: it is queued for playback and stands in history.
        call.playback.sent(call.turn, call.profile.greeting, now)
        call.history.put(call.turn, "assistant", call.profile.greeting)
    elif returns:
        words = phrase(call, "reconnected")
        say(call, words, now)
        call.record(Announced(why="reconnected", text=words), now)


def _prepare_to_listen(call: Call) -> None:
    """Have the tables ready before the first words come: the greeting is playing, so nobody waits now."""
    prepare(call.tables().intents, *(language_of(code).dangers for code in (call.language, *call.profile.codes)))


def _record_start(call: Call, frame: Setup, now: float) -> None:
    started = Started(
        to=frame.to,
        language=call.language,
        session_id=frame.session_id,
        from_=frame.from_,
        text=call.profile.greeting,
    )
    call.record(started, now)
