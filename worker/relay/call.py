"""One call's object: sockets, storage and requests on one side, the session's events and effects on the other."""

from __future__ import annotations

from traceback import extract_tb
from typing import assert_never

from common.limits import MAX_FRAME_CHARS, MAX_OWN_JSON_DEPTH, MAX_STATE_CHARS
from common.session.connection import Verdict, look_again_at
from common.session.effects import (
    AbortTurn,
    Classify,
    CloseSocket,
    Effect,
    Log,
    Record,
    RefuseSocket,
    Save,
    Send,
    StartTurn,
    TakeSocket,
)
from common.session.events import (
    Event,
    FrameReceived,
    SetupReceived,
    SocketClosed,
    SocketOpened,
    Ticked,
    TurnFailed,
    Woken,
)
from common.session.machine import Session
from common.session.pump import Pump
from common.wire.frames import Inbound, Setup, dump_frame, parse_frame
from common.wire.json_shape import read_json
from common.wire.turn import TurnRequest
from relay.access import check_setup
from relay.backend import Backend, Principal, stream_turn
from relay.classifier import Classifier
from relay.ledger import SNAPSHOT, Ledger
from relay.outbox import Outbox
from relay.platform import Platform, Request, Socket
from relay.schedule import Schedule
from relay.settings import Settings
from relay.sockets import Sockets

_POLICY_VIOLATION = 1008


class CallRelay:
    """Brings the session what happens to one call, and performs what it decides; decides nothing itself."""

    def __init__(self, platform: Platform, settings: Settings, call_sid: str, language: str) -> None:
        self._platform = platform
        self._settings = settings
        self._call_sid = call_sid
        self._backend = Backend(platform, settings, Principal(call_sid, self._session_token))
        self._classifier = Classifier(platform, settings)
        self._schedule = Schedule(platform, self._rang)
        self._outbox = Outbox(platform, self._backend, self._schedule)
        self._ledger = Ledger(platform, self._outbox.deliver_soon)
        self._requests: dict[int, Request] = {}
        self._sockets = Sockets(platform)
        self.forgotten = False
        """Nothing of the call is stored any more: who comes next is a new one."""
        self._pump = Pump(self._session(language), self, platform.now)
        if not self._outbox.is_empty():
            self._outbox.deliver_soon()  # stored by an object that was evicted before it could tell

    def _session(self, language: str) -> Session:
        text = self._platform.storage.load(SNAPSHOT)
        seed = int.from_bytes(self._platform.nonce().encode()[:8], "big")
        stored = None if text is None else read_json(text, most=MAX_STATE_CHARS, depth=MAX_OWN_JSON_DEPTH)
        return Session(language=language, seed=seed, now=self._platform.now(), stored=stored)

    def _session_token(self) -> str:
        return self._pump.session.session_token

    # What the platform brings

    def opened(self) -> None:
        """A new socket was accepted; it has proved nothing yet but Twilio's signature."""
        self._feed(SocketOpened())

    def received(self, socket: Socket, text: str | None) -> None:
        """A frame came on a socket; a binary one, which Twilio never sends, is ``None`` and counts as a long one."""
        verdict = self._sockets.spend(socket, MAX_FRAME_CHARS if text is None else len(text))
        if verdict != "take":
            self._end_flood(socket, verdict)
        elif text is not None:
            self._take(socket, parse_frame(text))

    def _end_flood(self, socket: Socket, verdict: Verdict) -> None:
        if verdict == "close":
            self._platform.log("warn", "socket closed for flooding", {"call": self._call_sid})
            self._lose(socket, _POLICY_VIOLATION, "too many frames")
        elif verdict == "cut":
            self._platform.log("error", "object let go for flooding", {"call": self._call_sid})
            self._ledger.write()
            for sending in self._requests.values():
                sending.abort()
            self._platform.let_go("flooded")

    def _take(self, socket: Socket, frame: Inbound) -> None:
        if not isinstance(frame, Setup):
            self._sockets.offer(socket)
            self._feed(FrameReceived(frame, self._sockets.place(socket)))
            self._sockets.withdraw()
            return
        self._sockets.prove(socket)
        now, known = self._platform.now(), self._session_token()
        token = check_setup(self._settings, frame, self._call_sid, now, known=known)
        refusal, admitted = (token, None) if isinstance(token, str) else ("", token)
        self._feed(SetupReceived(frame, admitted, refusal, again=socket.carries()))

    def closed(self, socket: Socket, code: int, reason: str = "") -> None:
        """A socket is gone."""
        self._sockets.gone(socket)
        self._lose(socket, code, reason)

    def _lose(self, socket: Socket, code: int, reason: str) -> None:
        self._feed(SocketClosed(code, self._sockets.lose(socket)))
        self._sockets.answer_close(socket, code, reason)

    def is_under_way(self) -> bool:
        """Whether the call may go on."""
        return self._pump.session.over_since is None

    async def woken(self) -> None:
        """The alarm rang, perhaps for an object that had been evicted since it was set."""
        self._schedule.rang()  # first: what follows sets the alarm anew, and may take its time
        self._feed(Woken(connected=self._sockets.any_open()))
        self._ledger.write()
        await self._wind_up()

    def _rang(self) -> None:
        """The timer rang, which stands in for the alarm while the object is awake."""
        self._feed(Ticked())
        if self._outbox.is_due() or not self.is_under_way():
            self._platform.spawn(self._wind_up())

    async def _wind_up(self) -> None:
        """Bring the backend what it has not got, and forget a call when it is time."""
        await self._outbox.deliver()
        if not self._is_kept(told=self._outbox.is_empty()):
            self._sockets.close_all("call over")
            await self._platform.storage.clear()
            self.forgotten = True

    def _is_kept(self, *, told: bool) -> bool:
        """Whether the call is still to be kept; if it is over, that is looked at again when it is time."""
        over_since = self._pump.session.over_since
        if over_since is None:
            return True
        at = look_again_at(over_since, self._platform.now(), self._settings.forget_after_s, told=told)
        self._schedule.at("forget", at)
        return at is not None

    # What the session decides

    def perform(self, effect: Effect) -> None:
        """Carry out one effect of the session."""
        match effect:
            case Send(frame):
                self._sockets.send(dump_frame(frame))
            case StartTurn(request):
                self._start_turn(request)
            case AbortTurn(turn):
                self._abort_turn(turn)
            case Classify():
                self._classify(effect)
            case Log() | Record() | Save():
                self._write_down(effect)
            case TakeSocket():
                self._sockets.take()
            case RefuseSocket(code, reason):
                self._sockets.refuse(code, reason)
            case CloseSocket():
                self._sockets.close_line("call over")
            case _:
                assert_never(effect)

    def log_fault(self, doing: Event | Effect, error: Exception) -> None:
        """One line about a fault of ours: where it is; what it says may hold a caller's words."""
        place = extract_tb(error.__traceback__)[-1]
        fields = {"doing": type(doing).__name__, "error": type(error).__name__, "at": f"{place.name}:{place.lineno}"}
        self._platform.log("error", "fault", {"call": self._call_sid, **fields})

    def arm(self, deadline: float | None) -> None:
        """Bring the session's next tick."""
        self._schedule.at("session", deadline)

    def _feed(self, event: Event) -> None:
        self._pump.feed(event)

    def _write_down(self, entry: Log | Record | Save) -> None:
        self._ledger.note(entry)
        if isinstance(entry, Save):
            self._is_kept(told=False)

    # Turns

    def _classify(self, ask: Classify) -> None:
        if self._settings.anthropic_key:
            self._platform.spawn(self._classifier.classify(ask, self._feed))

    def _start_turn(self, request: TurnRequest) -> None:
        self._ledger.write()  # a number that the backend has seen must never be given again
        sending = self._backend.turn(request)
        self._requests[request.turn] = sending
        self._platform.spawn(self._run_turn(sending, request.turn))

    async def _run_turn(self, sending: Request, turn: int) -> None:
        try:
            await stream_turn(sending, turn, self._feed)
        except Exception:  # a fault of ours, which is logged; the caller must not wait it out
            self._feed(TurnFailed(turn, "fault"))
            raise
        finally:
            self._requests.pop(turn, None)

    def _abort_turn(self, turn: int) -> None:
        if (sending := self._requests.pop(turn, None)) is not None:
            sending.abort()
        # Also where the request was lost with an evicted object: the backend goes on with it.
        self._platform.spawn(self._backend.cancel(turn))
