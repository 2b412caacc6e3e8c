"""One call's object: sockets, storage and requests on one side, the session's events and effects on the other."""

from __future__ import annotations

from traceback import extract_tb
from typing import assert_never

from common.limits import MAX_FRAME_CHARS, MAX_OWN_JSON_DEPTH, MAX_STATE_CHARS
from common.session.budget import Budget, Verdict
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
from common.session.events import Event, FrameReceived, SetupReceived, SocketClosed, SocketOpened, Ticked, TurnFailed
from common.session.machine import Session
from common.session.pump import Pump
from common.wire.frames import Inbound, Setup, dump_frame, parse_frame
from common.wire.json_shape import read_json
from common.wire.turn import TurnRequest
from relay.access import check_setup
from relay.backend import Backend, stream_turn
from relay.classifier import Classifier
from relay.ledger import SNAPSHOT, Ledger
from relay.outbox import Outbox
from relay.platform import Platform, Request, Socket
from relay.settings import Settings
from relay.wakes import Wakes

_NORMAL = 1000
_DROPPED = 1006
"""Nobody said goodbye, so there is nobody to answer (RFC 6455, section 7.4.1)."""
_POLICY_VIOLATION = 1008
_NEVER_SENT = frozenset({1004, 1005, 1015})
"""Codes that stand for the lack of one, which no close frame may carry."""
_LOOK_AGAIN_S = 900.0
"""When to look whether the outbox is empty at last; it keeps its own time, and this is only for when that is lost."""


class CallRelay:
    """Performs what the session decides for one call; decides nothing itself."""

    def __init__(self, platform: Platform, settings: Settings, call_sid: str, language: str) -> None:
        self._platform = platform
        self._settings = settings
        self._call_sid = call_sid
        self._backend = Backend(platform, settings)
        self._classifier = Classifier(platform, settings)
        self._wakes = Wakes(platform, self._rang)
        self._outbox = Outbox(platform, self._backend, self._wakes)
        self._ledger = Ledger(platform, self._deliver_soon)
        self._requests: dict[int, Request] = {}
        self._budgets: dict[int, Budget] = {}
        self.forgotten = False
        """Nothing of the call is stored any more: who comes next is a new one."""
        self._line: Socket | None = None
        self._proving: Socket | None = None
        self._pump = Pump(self._session(language), self, platform.now)
        if not self._outbox.is_empty():
            self._deliver_soon()  # stored by an object that was evicted before it could tell

    def _session(self, language: str) -> Session:
        text = self._platform.storage.load(SNAPSHOT)
        seed = int.from_bytes(self._platform.nonce().encode()[:8], "big")
        stored = None if text is None else read_json(text, most=MAX_STATE_CHARS, depth=MAX_OWN_JSON_DEPTH)
        return Session(language=language, seed=seed, now=self._platform.now(), stored=stored)

    # What the platform brings

    def opened(self) -> None:
        """A new socket was accepted; it has proved nothing yet but Twilio's signature."""
        self._feed(SocketOpened())

    def received(self, socket: Socket, text: str | None) -> None:
        """A frame came on a socket; a binary one, which Twilio never sends, is ``None`` and counts as a long one."""
        size = MAX_FRAME_CHARS if text is None else len(text)
        verdict = self._budget(socket).spend(size, self._platform.now())
        if verdict != "take":
            self._end_flood(socket, verdict)
        elif text is not None:
            self._take(socket, parse_frame(text))

    def _budget(self, socket: Socket) -> Budget:
        budget = self._budgets.get(socket.key)
        if budget is None:
            budget = self._budgets[socket.key] = Budget(self._platform.now())
        return budget

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
        if isinstance(frame, Setup):
            self._proving = socket
            token = check_setup(self._settings, frame, self._call_sid, self._platform.now())
            refusal, admitted = (token, None) if isinstance(token, str) else ("", token)
            self._feed(SetupReceived(frame, admitted, refusal, again=socket.carries()))
        elif socket.carries() or self._find_line() is None:
            self._feed(FrameReceived(frame))

    def closed(self, socket: Socket, code: int, reason: str = "") -> None:
        """A socket is gone; a close is answered, or the other side waits out its time-out."""
        self._budgets.pop(socket.key, None)
        self._lose(socket, code, reason)

    def _lose(self, socket: Socket, code: int, reason: str) -> None:
        if socket.carries():
            socket.carry(on=False)
            self._line = None
            self._feed(SocketClosed(code))
        elif self._find_line() is None:
            self._feed(SocketClosed(code))
        if code != _DROPPED:
            socket.close(_NORMAL if code in _NEVER_SENT else code, reason)

    def is_under_way(self) -> bool:
        """Whether the call may go on."""
        return self._pump.session.over_since is None

    async def woken(self) -> None:
        """The alarm rang, perhaps for an object that had been evicted since it was set."""
        self._wakes.rang()  # first: what follows sets the alarm anew, and may take its time
        session = self._pump.session
        if session.over_since is None and not self._platform.sockets():
            self._feed(SocketClosed(_DROPPED))  # lost in an eviction, which nobody reports
        self._feed(Ticked())
        self._ledger.write()
        await self._wind_up()

    def _rang(self) -> None:
        """The timer rang, which stands in for the alarm while the object is awake."""
        self._feed(Ticked())
        if self._outbox.is_due() or not self.is_under_way():
            self._platform.spawn(self._wind_up())

    async def _wind_up(self) -> None:
        """Bring the backend what it has not got; a call that is long over, and has told everything, is forgotten."""
        await self._outbox.deliver(self._call_sid, self._pump.session.session_token)
        if (over_since := self._pump.session.over_since) is not None:
            await self._forget_in_time(over_since)

    # What the session decides

    def perform(self, effect: Effect) -> None:
        """Carry out one effect of the session."""
        match effect:
            case Send(frame):
                self._send(dump_frame(frame))
            case StartTurn(request):
                self._start_turn(request)
            case AbortTurn(turn):
                self._abort_turn(turn)
            case Classify():
                self._classify(effect)
            case Log() | Record() | Save():
                self._write_down(effect)
            case TakeSocket() | RefuseSocket() | CloseSocket():
                self._change_sockets(effect)
            case _:
                assert_never(effect)

    def log_fault(self, doing: Event | Effect, error: Exception) -> None:
        """One line about a fault of ours: where it is; what it says may hold a caller's words."""
        place = extract_tb(error.__traceback__)[-1]
        fields = {"doing": type(doing).__name__, "error": type(error).__name__, "at": f"{place.name}:{place.lineno}"}
        self._platform.log("error", "fault", {"call": self._call_sid, **fields})

    def arm(self, deadline: float | None) -> None:
        """Bring the session's next tick."""
        self._wakes.at("session", deadline)

    def _feed(self, event: Event) -> None:
        self._pump.feed(event)

    def _send(self, text: str) -> None:
        line = self._line or self._find_line()
        if line is not None:
            line.send(text)

    def _find_line(self) -> Socket | None:
        """The socket that carries the call; after hibernation it is found again by its mark."""
        if self._line is None:
            self._line = next((socket for socket in self._platform.sockets() if socket.carries()), None)
        return self._line

    def _change_sockets(self, effect: TakeSocket | RefuseSocket | CloseSocket) -> None:
        match effect:
            case TakeSocket():
                self._take_socket()
            case RefuseSocket(code, reason):
                self._refuse_socket(code, reason)
            case CloseSocket():
                self._close_socket()

    def _take_socket(self) -> None:
        assert self._proving is not None, "a socket is taken only by its own setup"
        old = self._find_line()
        if old is not None:
            old.carry(on=False)
            old.close(1000, "replaced by a newer connection")
        self._proving.carry(on=True)
        self._line, self._proving = self._proving, None

    def _refuse_socket(self, code: int, reason: str) -> None:
        if self._proving is not None:
            self._proving.close(code, reason)
            self._proving = None
            return
        for socket in self._platform.sockets():
            if not socket.carries():
                socket.close(code, reason)

    def _write_down(self, entry: Log | Record | Save) -> None:
        self._ledger.note(entry)
        if isinstance(entry, Save) and self._pump.session.over_since is not None:
            self._wakes.at("forget", self._platform.now() + self._settings.forget_after_s)

    def _deliver_soon(self) -> None:
        self._outbox.deliver_soon(self._call_sid, self._pump.session.session_token)

    async def _forget_in_time(self, over_since: float) -> None:
        due = over_since + self._settings.forget_after_s
        now = self._platform.now()
        if now < due or not self._outbox.is_empty():
            self._wakes.at("forget", due if now < due else now + _LOOK_AGAIN_S)
            return
        for socket in self._platform.sockets():
            socket.close(1000, "call over")
        self._wakes.at("forget", None)
        await self._platform.storage.clear()
        self.forgotten = True

    def _close_socket(self) -> None:
        line = self._find_line()
        if line is not None:
            line.close(1000, "call over")

    # Turns

    def _classify(self, ask: Classify) -> None:
        if self._settings.anthropic_key:
            self._platform.spawn(self._classifier.classify(ask, self._feed))

    def _start_turn(self, request: TurnRequest) -> None:
        self._ledger.write()  # a number that the backend has seen must never be given again
        token = self._pump.session.session_token
        sending = self._backend.turn(request, token)
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
        self._platform.spawn(self._backend.cancel(self._call_sid, turn, self._pump.session.session_token))
