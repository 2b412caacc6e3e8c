"""The start of a session: a setup that proves itself, for a new call, or for one that comes back on another socket."""

from __future__ import annotations

from common.session.effects import AbortTurn, RefuseSocket, TakeSocket
from common.session.ending import over
from common.session.events import SetupReceived
from common.session.reflexes import say
from common.session.state.call import Call
from common.session.state.stages import Answering, Fresh, Idle
from common.session.state.voice import Voice
from common.session.turns import record_answer
from common.session.unheard import leave_unheard
from common.session.wording import phrase
from common.wire.events import Announced, Started
from common.wire.frames import Setup
from common.wire.profile import parse_edge_profile


def begin(call: Call, event: SetupReceived, now: float) -> None:
    """Take the first setup of a socket, refuse one without a valid, unused token, ignore a second one."""
    token = event.token
    if event.again:
        call.log("warn", "second setup ignored")
        return
    if token is None or token.token_id in call.token_ids:
        call.log("warn", "setup refused", reason=event.refusal or "session token: used before")
        call.effects.append(RefuseSocket(1008, "setup refused"))
        if isinstance(call.stage, Fresh):
            over(call, now)
        return
    returns = bool(call.sid)
    if isinstance(call.stage, Answering):
        call.effects.append(AbortTurn(call.stage.turn))
        record_answer(call, call.stage, now, complete=False)
    leave_unheard(call, call.voice.left_unheard(now), now, by="end")
    call.effects.append(TakeSocket())
    call.token_ids.append(token.token_id)
    call.sid, call.profile_name = event.frame.call_sid, token.profile
    _take_parameters(call, event.frame.parameters)
    call.enter(Idle())
    call.idle_since = now
    call.unsaid = None
    call.started_at = call.started_at or now
    call.voice = Voice(call.playback, call.profile.pacing_s)
    if returns:
        call.turn += 1
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


def _record_start(call: Call, frame: Setup, now: float) -> None:
    started = Started(
        to=frame.to,
        language=call.language,
        session_id=frame.session_id,
        from_=frame.from_,
        text=call.profile.greeting,
    )
    call.record(started, now)


def _take_parameters(call: Call, parameters: dict[str, str]) -> None:
    call.session_token = parameters.get("session_token", "")
    call.edge = parameters.get("edge", "")
    call.profile = parse_edge_profile(call.edge)
    if call.workflow is None:
        call.workflow = call.profile.workflow
    call.caller_name = parameters.get("display_name", "")
    call.may_transfer = parameters.get("checkLiveTransfer", "").lower() == "true"
    call.assistant_name = parameters.get("guru_name", "")
