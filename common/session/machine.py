"""One call's session: every event that can happen, decided here, as effects. No clock, no IO, no chance of its own.

    event + now -> effects          deadline: when to come back with ``Ticked``

A ``Call`` is in one stage: ``Fresh`` until a valid setup, ``Idle`` while the caller may speak, ``Answering`` while the
backend answers a turn, ``Ending`` while the last words play, ``Ended``; ``state.stages`` says which may follow which.
What each stage does with an event is below; how it is done is in ``connection``, ``caller``, ``turns``, ``reflexes``,
``interruption``, ``silence`` and ``ending``, and what they know of the call is in ``state``.
"""

from __future__ import annotations

from typing import Any, assert_never

from common.limits import SETUP_DEADLINE_S
from common.session import caller, connection, interruption, silence, turns
from common.session.effects import Effect, Record, Save, Send, StartTurn
from common.session.ending import end_when_quiet
from common.session.events import (
    Classified,
    Event,
    Faulted,
    FrameReceived,
    SetupReceived,
    SocketClosed,
    SocketOpened,
    Ticked,
    TurnFailed,
    TurnStreamed,
    Woken,
)
from common.session.state.call import Call
from common.session.state.stages import Answering, Ended, Ending, Fresh, Idle, Stage
from common.wire.frames import (
    Dtmf,
    Inbound,
    Info,
    Interrupt,
    Prompt,
    Setup,
    SpeakerChanged,
    Text,
    TokensPlayed,
    TwilioError,
    Unknown,
)


class Session:
    """The state machine of one call. What it must know after a sleep comes as ``Save``, and goes back as ``stored``."""

    __slots__ = ("_marks", "_stored", "call")

    def __init__(self, *, language: str, seed: int, now: float, stored: dict[str, Any] | None = None) -> None:
        """A call's session: the one that was ``stored``, else a new one."""
        restored = None if stored is None else Call.from_json(stored)
        self._stored = None if restored is None else stored
        self.call = restored or Call.begin(language, seed, setup_by=now + SETUP_DEADLINE_S, before=stored)
        self._marks = self._look()

    @property
    def session_token(self) -> str:
        """The token that the relay's requests about this call carry."""
        return self.call.identity.session_token

    @property
    def over_since(self) -> float | None:
        """When the call ended; ``None`` while it may go on."""
        return self.call.stage.at if isinstance(self.call.stage, Ended) else None

    @property
    def deadline(self) -> float | None:
        """When ``Ticked`` is due, in the same seconds as ``now``; ``None`` if nothing is waited for."""
        call = self.call
        if call.back_by is not None:
            return call.back_by
        match call.stage:
            case Fresh(by):
                return by
            case Answering() as answering:
                own: float | None = turns.deadline(call, answering)
            case Ending():
                own = call.playback.quiet_by()
            case Idle():
                own = silence.deadline(call)
            case Ended():
                return call.close_by
            case _:
                assert_never(call.stage)
        return _earlier(_earlier(own, call.voice.deadline()), call.keypad.deadline())

    def handle(self, event: Event, now: float) -> list[Effect]:
        """Take one event at this time (seconds, never running back) and give back what to do, in order."""
        if not self._concerns(event, now):
            return []
        match event:
            case TurnStreamed() | TurnFailed() | Classified():
                self._progress(event, now)
            case FrameReceived(frame):
                self._receive(frame, now)
            case Ticked():
                self._tick(now)
            case SetupReceived():
                connection.set_up(self.call, event, now)
            case SocketOpened():
                connection.opened(self.call, now)
            case SocketClosed(code):
                connection.closed(self.call, code, now)
            case Woken(connected):
                connection.woken(self.call, now, connected=connected)
                self._tick(now)
            case Faulted(doing):
                self._faulted(doing, now)
            case _:
                assert_never(event)
        return self._save(event)

    def _concerns(self, event: Event, now: float) -> bool:
        """Whether it is of the call: a socket beside the line is not, unless the line comes back on it."""
        if isinstance(event, FrameReceived) and event.place != "line" and connection.may_come_back(self.call):
            connection.come_back(self.call, now)
            return True
        return not (isinstance(event, FrameReceived | SocketClosed) and event.place == "beside")

    def _save(self, event: Event) -> list[Effect]:
        """The effects of this event, led by ``Save`` if it changed what was stored last.

        The one place that decides so, by comparing. Not for what a stream brings before its end: a request that is
        under way does not outlive an eviction, and each token would be compared.
        """
        before, self._marks = self._marks, self._look()
        within_stream = isinstance(event, TurnStreamed) and before == self._marks
        snapshot = self._stored if within_stream else self.call.to_json()
        effects = self.call.take_effects()
        if snapshot is None or snapshot == self._stored:
            return effects
        self._stored = snapshot
        records = [effect for effect in effects if isinstance(effect, Record)]
        return [Save(snapshot), *records, *(effect for effect in effects if not isinstance(effect, Record))]

    def _look(self) -> tuple[int, int, Stage]:
        """What a stream changes at the latest when it ends."""
        return self.call.turn, self.call.seq, self.call.stage

    def _faulted(self, doing: tuple[Event | Effect, ...], now: float) -> None:
        """A fault of ours: a caller who would wait for words in vain is told; what else it costs stands in the log."""
        if any(_left_in_silence(one) for one in doing):
            caller.apologise(self.call, now)

    # The turn under way

    def _progress(self, event: TurnStreamed | TurnFailed | Classified, now: float) -> None:
        """Take what comes about a turn; what comes late for an old one is dropped here, and nowhere else."""
        answering = self.call.stage
        if not isinstance(answering, Answering) or answering.turn != event.turn:
            return
        match event:
            case TurnStreamed(_, stream_event):
                turns.stream(self.call, answering, stream_event, now)
            case TurnFailed(_, code):
                turns.fail(self.call, answering, code, now)
            case Classified(_, intent):
                caller.take_classification(self.call, answering, intent, now)
            case _:
                assert_never(event)

    # Time

    def _tick(self, now: float) -> None:
        call = self.call
        if call.back_by is not None:
            connection.give_up(call, now)
            return
        call.flush(now)
        if (pause_ends := call.keypad.deadline()) is not None and now >= pause_ends:
            caller.take_entry(call, call.keypad.finish(call.digit_rule()), now)
        match call.stage:
            case Fresh(by):
                connection.expect_setup(call, by, now)
            case Answering() as answering:
                turns.tick(call, answering, now)
            case Ending() as ending:
                end_when_quiet(call, ending, now)
            case Idle():
                silence.tick(call, now)
            case Ended():
                connection.close_in_time(call, now)
            case _:
                assert_never(call.stage)

    # Frames

    def _receive(self, frame: Inbound, now: float) -> None:
        call = self.call
        if isinstance(call.stage, Fresh | Ended):
            call.log("warn", "frame out of place", frame=type(frame).__name__, stage=type(call.stage).__name__)
            return
        match frame:
            case TokensPlayed() | SpeakerChanged():
                self._playback(frame, now)
            case Prompt():
                caller.hear(call, frame, now)
            case Interrupt():
                call.quiet.interrupt(now)
                interruption.interrupt(call, frame, now)
            case Dtmf(digit):
                caller.press(call, digit, now)
            case TwilioError(_, code):
                connection.twilio_failed(call, code, now)
            case Setup() | Info() | Unknown():
                self._note(frame, now)
            case _:
                assert_never(frame)

    def _note(self, frame: Setup | Info | Unknown, now: float) -> None:
        """Frames that change nothing are logged, and what Twilio tells by them is recorded."""
        match frame:
            case Info(name, value):
                self.call.log("debug", "info", info=name)
                self.call.notice(name, value, now)
            case Unknown(reason):
                self.call.log("warn", "frame ignored", reason=reason)
            case Setup():
                self.call.log("warn", "second setup ignored")
            case _:
                assert_never(frame)

    def _playback(self, frame: TokensPlayed | SpeakerChanged, now: float) -> None:
        call = self.call
        match frame:
            case TokensPlayed(text):
                late = call.playback.played(text, now)
                if late is not None:
                    interruption.hear_late(call, late, text)
            case SpeakerChanged(agent=True):
                call.playback.speaker(frame.speaking, now)
            case SpeakerChanged():
                call.quiet.hear_voice(now, on=frame.speaking)
            case _:
                assert_never(frame)
        if isinstance(call.stage, Ending):
            end_when_quiet(call, call.stage, now)


def _left_in_silence(doing: Event | Effect) -> bool:
    """Whether a caller waits for what failed."""
    match doing:
        case Send(Text(token)):
            return bool(token.strip())
        case FrameReceived(frame):
            return isinstance(frame, Prompt | Dtmf)
        case _:
            return isinstance(doing, StartTurn | TurnStreamed | TurnFailed | Classified)


def _earlier(one: float | None, other: float | None) -> float | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)
