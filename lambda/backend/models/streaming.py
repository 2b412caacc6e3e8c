"""What is the same for every provider's SDK: reading its stream against deadlines, tool calls, names of errors.

And the HTTP connections, kept open between turns: a caller hears a TLS handshake as silence.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Protocol, TypeVar

import httpx2

from backend.models.interface import ModelFailed, Piece, TextDelta, ToolCall
from common.wire.json_shape import NotJson, as_object, read_json

_REST_S: Final = 0.2
"""How long the end of a response that has said all is waited for: only a response read to its end frees its connection
for the next turn."""

Event_co = TypeVar("Event_co", covariant=True)
Event_contra = TypeVar("Event_contra", contravariant=True)
Event = TypeVar("Event")
_NAME: Final = re.compile(r"\w{1,64}", re.ASCII)
_MOST_CHARS: Final = 64 * 1024


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


class StreamReader(Protocol[Event_contra]):
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
    reading: StreamReader[Event],
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


def error_kind(value: object) -> str:
    """What a provider calls an error, such as ``overloaded_error``; empty for anything that is no name.

    It goes into logs, where no words of a provider may.
    """
    return value if isinstance(value, str) and _NAME.fullmatch(value) else ""


def parse_arguments(text: str) -> dict[str, Any] | None:
    """An object; None when an answer that hit its limit left it unfinished. No text at all means no arguments."""
    try:
        return as_object(read_json(text or "{}", most=_MOST_CHARS))
    except NotJson:
        return None


def whole_calls(calls: Iterable[tuple[str, list[str]]], *, spoken: bool) -> list[ToolCall]:
    """The calls, of name and pieces, whose arguments came whole.

    Raises ``ModelFailed`` when there are none and nothing was ``spoken`` either: such an answer is empty.
    """
    whole = [
        ToolCall(name, arguments)
        for name, pieces in calls
        if (arguments := parse_arguments("".join(pieces))) is not None
    ]
    if not spoken and not whole:
        raise ModelFailed("empty", "the answer has neither text nor a whole tool call")
    return whole


KEEP_S: Final = 300.0
"""How long an idle connection is kept: callers think, listen and talk for minutes; the SDKs' own clients keep 5 s."""
_AT_MOST: Final = 200


@lru_cache(maxsize=1)
def _tls() -> ssl.SSLContext:
    """Reading the certificates takes 70 ms or more: once for all providers."""
    return httpx2.create_ssl_context()


def open_client(*, connect_s: float) -> httpx2.AsyncClient:
    """A client for one provider, without any time limit but that of connecting: streams have deadlines of their own."""
    return httpx2.AsyncClient(
        verify=_tls(),
        timeout=httpx2.Timeout(None, connect=connect_s),
        limits=httpx2.Limits(max_connections=_AT_MOST, max_keepalive_connections=_AT_MOST, keepalive_expiry=KEEP_S),
        follow_redirects=True,
    )


async def touch(client: httpx2.AsyncClient, url: str, connections: int) -> None:
    """Send something small on as many connections at once, so that they are open; failures show at the next turn."""
    touching = (client.head(url, follow_redirects=False, timeout=5.0) for _ in range(connections))
    await asyncio.gather(*touching, return_exceptions=True)
