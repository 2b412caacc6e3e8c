"""The call's line to Twilio: a socket opens, proves itself by its setup, carries the call, and is closed or lost."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from common.intents import prepare
from common.languages import Language, language_of
from common.limits import MAX_FRAME_CHARS, RECONNECT_S, SETUP_DEADLINE_S, SPEECH_FAILURES
from common.session import turns
from common.session.effects import AbortTurn, CloseSocket, RefuseSocket, TakeSocket
from common.session.ending import end_now, finish, mark_ended
from common.session.events import SetupReceived
from common.session.interruption import lose_line
from common.session.state.call import Call
from common.session.state.stages import Answering, Ended, Ending, Fresh, Idle
from common.session.wording import announce, phrase
from common.signals.assistant import farewell_in
from common.speech import speakable
from common.wire.events import Started
from common.wire.frames import Setup
from common.wire.handoff import SPEECH_ERRORS

FRAMES: Final = 600
"""How many frames may come at once. Twilio gives back up to 500 after a reconnection (``applicationReconnect``)."""
FRAMES_PER_S: Final = 100.0
"""Partial prompts come five times a second, played tokens with each clause: a busy call stays below twenty."""
CHARS: Final = 1024 * 1024
CHARS_PER_S: Final = float(MAX_FRAME_CHARS)
PATIENCE: Final = 50
"""How many frames may still come after the close: what was on its way."""
_CLOSED_BY_CALL_END: Final = frozenset({1000, 1001, 1005})
_HUNG_UP: Final = frozenset({1000, 1005})
"""What no outage closes with: with ``applicationReconnect`` any other close may be followed by another socket."""
_DROPPED: Final = 1006
_LOOK_AGAIN_S: Final = 900.0
"""When to look whether the outbox is empty at last; it keeps its own time, and this is only for when that is lost."""


Verdict: TypeAlias = Literal["take", "close", "drop", "cut"]


def opened(call: Call, now: float) -> None:
    """A socket is open: a live call goes on until it has proved itself; one that is over may come back on it."""
    call.newcomer = True
    if isinstance(call.stage, Ended):
        call.enter(Fresh(now + SETUP_DEADLINE_S))


def expect_setup(call: Call, by: float, now: float) -> None:
    """Refuse a socket whose time for a setup has passed."""
    if now < by:
        return
    call.log("warn", "no setup")
    call.do(RefuseSocket(1008, "no setup"))
    mark_ended(call, now)


def set_up(call: Call, event: SetupReceived, now: float) -> None:
    """Take the first setup of a socket, refuse one without a valid, unused token, ignore a second one."""
    token = event.token
    if event.again:
        call.log("warn", "second setup ignored")
        return
    if token is not None and call.profile.reconnects and call.identity.is_present(token) and _is_live(call):
        come_back(call, now)
        return
    if token is None or call.identity.has_used(token):
        call.log("warn", "setup refused", reason=event.refusal or "session token: used before")
        call.do(RefuseSocket(1008, "setup refused"))
        if isinstance(call.stage, Fresh):
            mark_ended(call, now)
        return
    returns = bool(call.identity.sid)
    call.back_by, call.newcomer = None, False
    if isinstance(call.stage, Answering):
        call.do(AbortTurn(call.stage.turn))
        turns.record_answer(call, call.stage, now, complete=False)
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
    # The greeting is playing, so nobody waits now.
    spoken = language_of(call.profile.locale(call.language))
    get_ready(spoken, *map(language_of, call.profile.codes))
    _record_start(call, event.frame, now)
    call.log("info", "call resumed" if returns else "call started", language=call.language)
    if call.profile.greeting:
        # Twilio speaks the welcome greeting itself: it is queued for playback and stands in history.
        call.playback.sent(call.turn, call.profile.greeting, now)
        call.history.put(call.turn, "assistant", call.profile.greeting)
    elif returns:
        announce(call, phrase(call, "reconnected"), "reconnected", now)


def get_ready(language: Language, *others: Language) -> None:
    """Compile what a call in this language needs, and the dangers that are heard in others, before somebody waits."""
    prepare(language.intents, *(one.dangers for one in (language, *others)))
    speakable("AB1", language.speech)
    farewell_in("Bye. Thanks.", language.signals)


def _record_start(call: Call, frame: Setup, now: float) -> None:
    started = Started(
        to=frame.to,
        language=call.language,
        session_id=frame.session_id,
        from_=frame.from_,
        text=call.profile.greeting,
    )
    call.record(started, now)


def closed(call: Call, code: int, now: float) -> None:
    """The socket that carried the call is gone, or the last one of a call that none carried."""
    call.close_by = None
    if isinstance(call.stage, Fresh | Ended):
        mark_ended(call, now)
        return
    if call.profile.reconnects and code not in _HUNG_UP and isinstance(call.stage, Idle | Answering):
        _wait_for_return(call, code, now)
        return
    if isinstance(call.stage, Answering):
        turns.truncate(call, call.stage, now)
    hung_up = code in _CLOSED_BY_CALL_END
    finish(call, "caller" if hung_up else "error", "hang-up" if hung_up else f"socket closed with {code}", now)


def _is_live(call: Call) -> bool:
    return isinstance(call.stage, Idle | Answering | Ending)


def _wait_for_return(call: Call, code: int, now: float) -> None:
    if call.back_by is None:
        lose_line(call, now)
        call.back_by = now + RECONNECT_S
        call.log("warn", "socket dropped", code=code)


def may_come_back(call: Call) -> bool:
    """Whether a socket that says nothing of itself carries the call from its first frame on.

    Twilio may replay what it kept without a setup (``applicationReconnect``), also before the loss is known here. Only
    a socket that was opened since can: what the old one still brings is late. Its signature has been checked.
    """
    return call.profile.reconnects and call.newcomer and _is_live(call)


def come_back(call: Call, now: float) -> None:
    """The newest socket carries the call on, without a greeting; what was missed is said when nobody speaks first."""
    if call.back_by is None and not isinstance(call.stage, Ending):
        lose_line(call, now)
    call.back_by, call.newcomer = None, False
    call.do(TakeSocket())
    call.resumption.postpone(now)
    call.quiet.begin(now)
    call.notice("reconnected", "", now)
    call.log("info", "socket came back")


def give_up(call: Call, now: float) -> None:
    """No socket came back in time: the call is lost."""
    if call.back_by is not None and now >= call.back_by:
        call.back_by = None
        finish(call, "error", "socket dropped and did not come back", now)


def close_in_time(call: Call, now: float) -> None:
    """Close a socket that Twilio has left open for too long after the end."""
    if call.close_by is not None and now >= call.close_by:
        call.close_by = None
        call.do(CloseSocket())


def woken(call: Call, now: float, *, connected: bool) -> None:
    """An alarm rang: a call without a socket lost it in an eviction, which nobody reports."""
    if not connected and not isinstance(call.stage, Ended):
        closed(call, _DROPPED, now)


def twilio_failed(call: Call, code: int | None, now: float) -> None:
    """Twilio complains: a first error of speech may pass by itself, at the next another provider is asked for."""
    call.log("error", "twilio error", code=code)
    if code is None or code not in SPEECH_ERRORS:
        return
    call.speech_failures += 1
    if call.speech_failures < SPEECH_FAILURES or isinstance(call.stage, Ending):
        return
    call.speech_failures = 0
    if isinstance(call.stage, Answering):
        turns.truncate(call, call.stage, now)
    end_now(call, Ending("error", "a speech provider failed", "relay", str(code)), now)


def look_again_at(over_since: float, now: float, forget_after_s: float, *, told: bool) -> float | None:
    """When to see again whether a call that is over may be forgotten; ``None`` if it may be now.

    It is kept for so long because a dropped socket may come back, and until the backend was ``told`` everything.
    """
    due = over_since + forget_after_s
    if now < due:
        return due
    return None if told else now + _LOOK_AGAIN_S


class Budget:
    """What one socket may still send: a signature tells who it is, and nothing of how much they will say.

    All calls of an isolate share one thread, so what one socket sends, the others wait for. Two buckets fill with time,
    one of frames and one of characters. A socket that has emptied either is closed; one that goes on sending is cut
    off, since what has been sent already is delivered to a closed socket too. ``now`` is seconds, never running back.
    """

    __slots__ = ("_at", "_chars", "_frames", "_late")

    def __init__(self, now: float) -> None:
        self._at = now
        self._frames = float(FRAMES)
        self._chars = float(CHARS)
        self._late = -1  # frames that came after the close; none before it

    def spend(self, chars: int, now: float) -> Verdict:
        """What to do with a frame of this length: take it, close the socket for it, drop it, or cut the socket off.

        ``close`` and ``cut`` come once each; nothing is taken after the first.
        """
        if self._late >= 0:
            self._late += 1
            return "cut" if self._late == PATIENCE else "drop"
        passed, self._at = now - self._at, now
        self._frames = min(self._frames + passed * FRAMES_PER_S, FRAMES) - 1
        self._chars = min(self._chars + passed * CHARS_PER_S, CHARS) - chars
        if self._frames >= 0 and self._chars >= 0:
            return "take"
        self._late = 0
        return "close"
