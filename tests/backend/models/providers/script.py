"""What a scripted provider does, one step after the other, each when the test asks for it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeAlias


class Sign(Enum):
    """A step without content.

    The message ends well, at its limit, the connection is cut, a sign of life, the model declines, it thinks.
    """

    END = "end"
    LIMIT = "limit"
    THOUGHT = "thought"
    CUT = "cut"
    PING = "ping"
    DECLINE = "decline"


@dataclass(frozen=True, slots=True)
class Call:
    """The model calls a tool; ``arguments`` is its JSON text, which may come unfinished."""

    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class Overload:
    """The provider reports in mid-stream that it has too much to do."""


Step: TypeAlias = "str | Sign | Call | Overload"
"""A text is said."""


@dataclass
class Script:
    """What the server does next; what it was asked is kept, by request and by connection."""

    refusal: tuple[int, str] | None = None
    filled: dict[str, Any] | str | None = None
    """The answer to a form; a text, or something without one, is said instead of calling the tool."""
    greeting: str = ""
    """What each stream says by itself, before its first step."""
    unauthorised: bool = False
    """Whether requests that only look around are refused for their key."""
    steps: asyncio.Queue[Step] = field(default_factory=asyncio.Queue[Step])
    paths: list[str] = field(default_factory=list[str])
    bodies: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    headers: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    connections: list[int] = field(default_factory=list[int])
    """The client's port of each request: the same port is the same connection."""
    gone: asyncio.Event = field(default_factory=asyncio.Event)

    _arrived: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def arrived(self, connection: int) -> None:
        """Note a request."""
        async with self._arrived:
            self.connections.append(connection)
            self._arrived.notify_all()

    async def asked(self, times: int) -> None:
        """Wait until so many requests have come."""
        async with self._arrived:
            await self._arrived.wait_for(lambda: len(self.connections) >= times)

    def says(self, *steps: Step) -> None:
        """Let the server do this next."""
        for step in steps:
            self.steps.put_nowait(step)
