"""Reading a provider's stream against deadlines, the same for every SDK."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

from backend.models.interface import ModelFailed, Piece, TextDelta

_REST_S: Final = 0.2
"""How long the end of a response that has said all is waited for: only a response read to its end frees its connection
for the next turn."""

Event_co = TypeVar("Event_co", covariant=True)
Event_contra = TypeVar("Event_contra", contravariant=True)
Event = TypeVar("Event")


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Seconds until the first token, and between two; less than the relay's patience, so that another can step in."""

    first_token_s: float = 3.5
    stall_s: float = 3.0
    connect_s: float = 2.0


class Events(Protocol[Event_co]):
    """The stream of an SDK."""

    async def __anext__(self) -> Event_co:
        """The next event."""
        ...

    async def close(self) -> None:
        """Drop the connection, unless the response was read to its end."""
        ...


class Reading(Protocol[Event_contra]):
    """What has been read of one stream. ``progress`` grows with all that is of the answer, spoken or not."""

    progress: int
    ended: bool

    def read(self, event: Event_contra) -> str:
        """The text of an event, if it has any; raises ``ModelFailed``."""
        ...

    def results(self) -> Sequence[Piece]:
        """What is known at the end: tool calls, then usage; raises ``ModelFailed`` for an answer of nothing."""
        ...


Failures = Callable[[bool], AbstractContextManager[None]]
"""Turns what an SDK raises into ``ModelFailed``; told whether the answer has begun."""


async def read_stream(
    open_stream: Callable[[], Awaitable[Events[Event]]],
    reading: Reading[Event],
    failures: Failures,
    deadlines: Deadlines,
) -> AsyncGenerator[Piece, None]:
    """The pieces of an answer as they come. Raises ``ModelFailed``; closing it drops the connection."""
    clock = asyncio.get_running_loop().time
    due = clock() + deadlines.first_token_s
    with failures(False):
        async with asyncio.timeout_at(due):
            events = await open_stream()
    try:
        while not reading.ended:
            seen = reading.progress
            with failures(seen > 0):
                # Only the wait is timed: what the listener does between two pieces is not the provider's fault.
                async with asyncio.timeout_at(due):
                    event = await _next(events)
            if event is None:
                raise ModelFailed("cut" if seen else "unreachable", "the stream ended before its last event")
            text = reading.read(event)
            if text:
                yield TextDelta(text)
            if reading.progress > seen:
                due = clock() + deadlines.stall_s
        for result in reading.results():
            yield result
        await _read_rest(events)
    finally:
        await events.close()


async def _next(events: Events[Event]) -> Event | None:
    try:
        return await events.__anext__()
    except StopAsyncIteration:
        return None


async def _read_rest(events: Events[Event]) -> None:
    try:
        async with asyncio.timeout(_REST_S):
            while await _next(events) is not None:
                pass
    # All was said already: whatever happens to the connection now is the next turn's to find out.
    except Exception:
        return
