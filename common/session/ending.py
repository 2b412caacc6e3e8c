"""How a call ends: the last words are played out, then the session is closed by its route."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from common.languages.situations import Situation
from common.limits import CLOSE_AFTER_END_S, SUMMARY_CHARS
from common.session.effects import Send
from common.session.state.stages import Answering, Ended, Ending, Idle
from common.signals import farewell_in, live_agent_in
from common.wire.events import CallEnded, EndedBy
from common.wire.frames import End
from common.wire.handoff import ASSISTANT, CALLER, EMERGENCY, HANDED_OVER, TRANSFER_ANNOUNCED, Handoff

if TYPE_CHECKING:
    from common.session.state.call import Call


def parting_words(call: Call) -> Situation:
    """How to say goodbye in this call."""
    return "farewell_in_emergency" if call.standing.emergency.is_grave() else "farewell"


def begin_ending(call: Call, ending: Ending, now: float) -> None:
    """End the session once everything sent has been played."""
    call.enter(ending)
    call.log("info", "call ending", reason=ending.reason, route=ending.route)
    end_when_quiet(call, ending, now)


def end_when_quiet(call: Call, ending: Ending, now: float) -> None:
    """Send ``end`` if the last words have been heard; sooner it would cut them."""
    if call.voice.waiting or not call.playback.is_quiet(now):
        return
    end_now(call, ending, now)


def end_now(call: Call, ending: Ending, now: float) -> None:
    """End the session, whatever is playing: what cannot be heard any more is no part of what an agent is told."""
    call.leave_unheard(call.voice.left_unheard(now), now, by="end")
    call.do(Send(End(_handoff(call, ending).dump())))
    finish(call, ending.by, ending.reason, now)
    call.close_by = now + CLOSE_AFTER_END_S


def finish(call: Call, by: EndedBy, reason: str, now: float) -> None:
    """The call is over on this socket."""
    call.leave_unheard(call.voice.left_unheard(now), now, by="end")
    call.record(CallEnded(by=by, reason=reason), now)
    call.log("info", "call ended", by=by, reason=reason, seconds=round(now - call.identity.started_at, 1))
    mark_ended(call, now)


def mark_ended(call: Call, now: float) -> None:
    """Nothing more happens, unless the call comes back on a new socket."""
    call.enter(Ended(now))
    call.resumption.drop()
    call.keypad.forget()
    call.voice.forget()


def end_after_answer(call: Call, answering: Answering, now: float) -> None:
    """End the call if the backend says so, or if the assistant's own words say goodbye or announce a transfer."""
    said = call.playback.said.get(answering.turn, "")
    context = answering.context
    if handoff := context.get("handoff"):
        reason, destination = handoff["reason"] or HANDED_OVER, handoff.get("to", "")
        begin_ending(call, Ending("assistant", reason, "agent", "live-agent-handoff", destination), now)
    elif call.identity.may_transfer and live_agent_in(said, call.tables().signals):
        begin_ending(call, Ending("assistant", TRANSFER_ANNOUNCED, "agent", "live-agent-handoff"), now)
    elif end := context.get("end"):
        begin_ending(call, Ending("assistant", end["reason"] or "the assistant ends the call", "hangup", "ended"), now)
    elif farewell_in(said, call.tables().signals):
        begin_ending(call, Ending("assistant", "goodbye", "hangup", "goodbye"), now)


def reopen(call: Call) -> None:
    """The caller goes on talking during the farewell: the call does not end."""
    call.enter(Idle())
    call.log("info", "ending cancelled")


def _handoff(call: Call, ending: Ending) -> Handoff:
    return Handoff(
        ending.route,
        EMERGENCY if ending.route == "agent" and call.standing.emergency.is_grave() else ending.reason_code,
        ending.reason,
        datetime.fromtimestamp(call.identity.started_at, UTC).isoformat(timespec="seconds"),
        _summary(call),
        call.language,
        ending.destination,
    )


def _summary(call: Call) -> str:
    """The newest exchanges, for an agent who takes over: whole lines, at most ``SUMMARY_CHARS``."""
    lines: list[str] = []
    room = SUMMARY_CHARS
    for entry in reversed(call.history.utterances()):
        line = f"{CALLER if entry.role == 'user' else ASSISTANT}: {entry.text}"
        room -= len(line) + 1
        if room < 0:
            break
        lines.insert(0, line)
    return "\n".join(lines)
