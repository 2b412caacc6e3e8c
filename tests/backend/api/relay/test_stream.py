"""The response that streams a turn, driven as a server drives it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any

import pytest
from starlette.types import Message

from backend.api.relay.turns import EventStream
from common.wire.sse import Decoder
from common.wire.turn import Chunk, Context, Failure, Status, StreamEvent, parse_stream_event, read_context

SCOPE: dict[str, Any] = {"type": "http", "method": "POST", "path": "/v1/turns", "headers": []}


class Server:
    """What a server hands to a response; ``leave`` is the client's going away."""

    def __init__(self) -> None:
        self.sent: list[Message] = []
        self.left = asyncio.Event()
        self.spoken = asyncio.Event()

    async def receive(self) -> Message:
        await self.left.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        self.sent.append(message)
        if message.get("body"):
            self.spoken.set()

    @property
    def events(self) -> list[Any]:
        text = b"".join(message.get("body", b"") for message in self.sent).decode()
        return [parse_stream_event(data) for data in Decoder().feed(text)]


class Events:
    """A chunk, then whatever it waits for, then the end; knows whether it was closed."""

    def __init__(self, wait: Callable[[], Awaitable[object]]) -> None:
        self.closed = False
        self._wait = wait

    async def stream(self) -> AsyncGenerator[StreamEvent, None]:
        try:
            yield Chunk("One ")
            await self._wait()
            yield Status("done")
        finally:
            self.closed = True


async def never() -> None:
    await asyncio.Event().wait()


async def at_once() -> None:
    await asyncio.sleep(0)


async def test_the_last_event_ends_the_stream() -> None:
    server, events = Server(), Events(at_once)
    await EventStream(events.stream(), never)(SCOPE, server.receive, server.send)
    assert server.events == [Chunk("One "), Status("done")]
    assert server.sent[0]["status"] == 200
    assert (b"cache-control", b"no-store") in server.sent[0]["headers"]
    assert server.sent[-1] == {"type": "http.response.body", "body": b"", "more_body": False}


async def test_half_a_character_of_a_model_is_streamed_as_one_that_can_be_read() -> None:
    async def answer() -> AsyncGenerator[StreamEvent, None]:
        yield Chunk("Caf\ud83d. ")
        yield Context({"timings": {"retrieval": float("nan")}, "records": ["\ud83d"]})
        yield Status("done")

    server = Server()
    await EventStream(answer(), never)(SCOPE, server.receive, server.send)
    assert server.events == [
        Chunk("Caf\ufffd. "),
        Context(read_context({"timings": {"retrieval": None}, "records": ["\ufffd"]})),
        Status("done"),
    ]


async def test_a_client_that_leaves_while_the_model_thinks_stops_it() -> None:
    server, events = Server(), Events(never)
    running = asyncio.create_task(EventStream(events.stream(), never)(SCOPE, server.receive, server.send))
    server.left.set()
    await running
    assert events.closed
    assert server.events == [Chunk("One ")]
    assert server.sent[-1]["more_body"]


async def test_a_superseded_turn_ends_with_an_error() -> None:
    server, events = Server(), Events(never)
    await EventStream(events.stream(), at_once)(SCOPE, server.receive, server.send)
    assert events.closed
    assert isinstance(server.events[-1], Failure)
    assert server.events[-1].code == "superseded"


async def test_a_turn_beyond_its_deadline_ends_with_an_error() -> None:
    server, events = Server(), Events(never)
    await EventStream(events.stream(), never, deadline_s=0.01)(SCOPE, server.receive, server.send)
    assert events.closed
    assert server.events[-1].code == "deadline"


async def test_a_server_that_stops_takes_the_turn_with_it() -> None:
    server, events = Server(), Events(never)
    running = asyncio.create_task(EventStream(events.stream(), never)(SCOPE, server.receive, server.send))
    await server.spoken.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert events.closed


async def test_a_broken_event_source_is_not_taken_for_a_good_end() -> None:
    async def breaks() -> None:
        raise RuntimeError("broken")

    server = Server()
    with pytest.raises(RuntimeError, match="broken"):
        await EventStream(Events(breaks).stream(), never)(SCOPE, server.receive, server.send)
    assert server.sent[-1]["more_body"]


async def test_a_broken_guard_ends_the_turn() -> None:
    async def breaks() -> None:
        raise RuntimeError("broken")

    server, events = Server(), Events(never)
    await EventStream(events.stream(), breaks)(SCOPE, server.receive, server.send)
    assert events.closed
    assert server.events[-1].code == "superseded"


async def test_a_token_that_is_held_leaves_by_itself_though_nothing_follows() -> None:
    server, held = Server(), asyncio.Event()

    async def events() -> AsyncGenerator[StreamEvent, None]:
        yield Chunk("One")
        yield Chunk(" two")
        held.set()
        await asyncio.Event().wait()

    running = asyncio.create_task(EventStream(events(), never)(SCOPE, server.receive, server.send))
    await held.wait()
    while Chunk(" two") not in server.events:
        server.spoken.clear()
        await server.spoken.wait()
    server.left.set()
    await running
    assert server.events == [Chunk("One"), Chunk(" two")]


async def test_tokens_that_came_while_the_client_was_slow_leave_as_one() -> None:
    class Slow(Server):
        async def send(self, message: Message) -> None:
            await super().send(message)
            if message.get("body"):
                await made.wait()

    server, made = Slow(), asyncio.Event()

    async def events() -> AsyncGenerator[StreamEvent, None]:
        for text in ("One", " two", " three"):
            yield Chunk(text)
            await asyncio.sleep(0)
        made.set()
        yield Status("done")

    await EventStream(events(), never)(SCOPE, server.receive, server.send)
    assert server.events == [Chunk("One"), Chunk(" two three"), Status("done")]


async def test_a_watcher_that_loses_its_cancellation_does_not_keep_the_stream_open() -> None:
    server, events = Server(), Events(at_once)
    losses: list[BaseException] = []

    async def deaf_once() -> None:
        try:
            await never()
        except asyncio.CancelledError as cancelled:
            losses.append(cancelled)
            await never()

    await asyncio.wait_for(EventStream(events.stream(), deaf_once)(SCOPE, server.receive, server.send), 30)
    assert len(losses) == 1
    assert server.events == [Chunk("One "), Status("done")]
