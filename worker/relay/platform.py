"""What the relay needs of the platform it runs on; ``entry.py`` provides it from workerd, tests from a fake."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Protocol

from common.session.effects import Level, Scalar


class RequestBroken(Exception):
    """A request could not be made, or its response broke off; the message is for the log."""


class Response(Protocol):
    """A response whose body is handed on piece by piece."""

    @property
    def status(self) -> int:
        """The HTTP status code."""
        ...

    async def deliver(self, take: Callable[[bytes], bool]) -> None:
        """Hand on each piece of the body as it comes, until it ends or ``take`` returns ``False``.

        However fast they come, the call's other events are let in between. Raises ``RequestBroken``.
        """
        ...


class Request(Protocol):
    """A request under way, which can be aborted from any other event of the call."""

    async def send(self) -> Response:
        """Wait for the response's headers. Raises ``RequestBroken``."""
        ...

    def abort(self) -> None:
        """Break it off, whatever it is doing; the other side sees its connection close."""
        ...


class Socket(Protocol):
    """One WebSocket of this call."""

    @property
    def key(self) -> int:
        """Tells this socket from the call's others, while the object is awake."""
        ...

    def send(self, text: str) -> None:
        """Send a text frame; a socket that is gone swallows it."""
        ...

    def close(self, code: int, reason: str) -> None:
        """Close it, or answer its close; safe to call on one that is gone."""
        ...

    def carry(self, on: bool) -> None:
        """Mark whether this socket carries the call; the mark outlives hibernation."""
        ...

    def carries(self) -> bool:
        """Whether this socket carries the call."""
        ...


class Storage(Protocol):
    """What this call keeps over hibernation and eviction. All of it is synchronous and durable before any answer."""

    def load(self, key: str) -> str | None:
        """The text stored under this key."""
        ...

    def keep(self, key: str, text: str, entries: list[tuple[int, str]]) -> None:
        """Store text under this key and append entries (``seq``, text) to the outbox: all of it or nothing."""
        ...

    def queued(self, limit: int) -> list[tuple[int, str]]:
        """The oldest entries of the outbox."""
        ...

    def dequeue(self, seqs: list[int]) -> None:
        """Remove entries from the outbox."""
        ...

    async def clear(self) -> None:
        """Forget everything, the alarm included."""
        ...


class Timer(Protocol):
    """A callback to come."""

    def cancel(self) -> None:
        """It shall not come; harmless if it has."""
        ...


class Platform(Protocol):
    """The clock, the timers, the network and the storage of one call's object."""

    @property
    def storage(self) -> Storage:
        """What this call keeps."""
        ...

    def now(self) -> float:
        """Unix time in seconds."""
        ...

    def nonce(self) -> str:
        """A fresh random text of letters and digits."""
        ...

    def after(self, seconds: float, callback: Callable[[], None]) -> Timer:
        """Call back later; keeps the object from hibernating until then."""
        ...

    def wake_at(self, at: float) -> None:
        """Set the one alarm, which wakes a hibernating or evicted object."""
        ...

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Run this in the background; what it raises is logged."""
        ...

    def request(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Request:
        """Prepare a request."""
        ...

    def sockets(self) -> list[Socket]:
        """All open sockets of this call."""
        ...

    def let_go(self, reason: str) -> None:
        """Drop this object with all its sockets and all that is under way, unread frames too; what is stored stays."""
        ...

    def log(self, level: Level, name: str, fields: Mapping[str, Scalar]) -> None:
        """Write one structured line."""
        ...
