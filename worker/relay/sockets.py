"""The sockets of one call: which one carries it, which one is just proving itself, and what each may still send."""

from __future__ import annotations

from common.session.connection import Budget, Verdict
from common.session.events import Place
from relay.platform import Platform, Socket

_NORMAL = 1000
_DROPPED = 1006
"""Nobody said goodbye, so there is nobody to answer (RFC 6455, section 7.4.1)."""
_NEVER_SENT = frozenset({1004, 1005, 1015})
"""Codes that stand for the lack of one, which no close frame may carry."""


class Sockets:
    """Does to the call's sockets what the session says; the mark of the one that carries it outlives hibernation."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._budgets: dict[int, Budget] = {}
        self._line: Socket | None = None
        self._proving: Socket | None = None

    def spend(self, socket: Socket, size: int) -> Verdict:
        """What to do with a frame of this size on this socket."""
        now = self._platform.now()
        budget = self._budgets.get(socket.key)
        if budget is None:
            budget = self._budgets[socket.key] = Budget(now)
        return budget.spend(size, now)

    def place(self, socket: Socket) -> Place:
        """Where this socket stands among the call's."""
        if socket.carries():
            return "line"
        return "alone" if self._find_line() is None else "beside"

    def any_open(self) -> bool:
        """Whether any is open, a closing one included."""
        return bool(self._platform.sockets())

    def send(self, text: str) -> None:
        """Send a frame on the line, if there is one."""
        line = self._line or self._find_line()
        if line is not None:
            line.send(text)

    def prove(self, socket: Socket) -> None:
        """A setup came on this socket, which the session takes or refuses next."""
        self._proving = socket

    def offer(self, socket: Socket) -> None:
        """A frame came on a socket, which the session may take without a setup if it does not carry the call yet."""
        self._proving = None if socket.carries() else socket

    def withdraw(self) -> None:
        """A socket that was not taken for its frame has proved nothing by it."""
        self._proving = None

    def take(self) -> None:
        """The socket that is proving itself carries the call from now on; one that did before is closed."""
        assert self._proving is not None, "a socket is taken only by what it brings itself"
        old = self._find_line()
        if old is not None:
            old.carry(on=False)
            old.close(_NORMAL, "replaced by a newer connection")
        self._proving.carry(on=True)
        self._line, self._proving = self._proving, None

    def refuse(self, code: int, reason: str) -> None:
        """Close the socket that is proving itself, or all that never tried to."""
        if self._proving is not None:
            self._proving.close(code, reason)
            self._proving = None
            return
        for socket in self._platform.sockets():
            if not socket.carries():
                socket.close(code, reason)

    def close_line(self, reason: str) -> None:
        """Close the socket that carries the call, if there is one."""
        line = self._find_line()
        if line is not None:
            line.close(_NORMAL, reason)

    def close_all(self, reason: str) -> None:
        """Close whatever is open."""
        for socket in self._platform.sockets():
            socket.close(_NORMAL, reason)

    def gone(self, socket: Socket) -> None:
        """This socket is no more."""
        self._budgets.pop(socket.key, None)

    def lose(self, socket: Socket) -> Place:
        """Carry the call on this socket no longer; where it stood."""
        place = self.place(socket)
        if place == "line":
            socket.carry(on=False)
            self._line = None
        return place

    def answer_close(self, socket: Socket, code: int, reason: str) -> None:
        """Answer a close, or the other side waits out its time-out."""
        if code != _DROPPED:
            socket.close(_NORMAL if code in _NEVER_SENT else code, reason)

    def _find_line(self) -> Socket | None:
        if self._line is None:
            self._line = next((socket for socket in self._platform.sockets() if socket.carries()), None)
        return self._line
