"""A backend that answers only as a test says: it holds each turn's request open until told how to go on.

It also plays the fast model's API, with one word for every utterance.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import h11

PATIENCE_S = 30.0
"""How long a test waits for something before it fails."""


@dataclass(slots=True)
class Turn:
    """One ``POST /v1/turns`` under way."""

    request: dict[str, Any]
    headers: dict[str, str]
    connection: h11.Connection
    writer: asyncio.StreamWriter
    gone: asyncio.Event = field(default_factory=asyncio.Event)

    async def accept(self) -> None:
        """Begin the stream."""
        head = [("content-type", "text/event-stream"), ("transfer-encoding", "chunked"), ("connection", "close")]
        self._write(h11.Response(status_code=200, headers=head))
        await self.send({"status": "connected"})

    async def send(self, *events: dict[str, Any]) -> None:
        """Send events of the stream."""
        for event in events:
            await self.send_text(json.dumps(event))

    async def send_text(self, data: str) -> None:
        """Send an event whose data is this text, JSON or not."""
        self._write(h11.Data(data=f"data: {data}\n\n".encode()))
        await self.writer.drain()

    async def finish(self) -> None:
        """End the stream well."""
        await self.send({"status": "done"})
        self._write(h11.EndOfMessage())
        self.writer.close()

    async def answer(self, text: str, **context: Any) -> None:
        """A whole answer, word by word."""
        await self.accept()
        await self.send(*({"chunk": f"{word} "} for word in text.split()))
        if context:
            await self.send({"context": context})
        await self.finish()

    async def refuse(self, status: int) -> None:
        """Answer with an HTTP error."""
        self._write(h11.Response(status_code=status, headers=[("content-length", "0"), ("connection", "close")]))
        self._write(h11.EndOfMessage())
        self.writer.close()

    def cut(self) -> None:
        """Break the connection in the middle."""
        self.writer.transport.abort()

    async def cancelled(self) -> None:
        """Wait until the relay has given this request up."""
        await asyncio.wait_for(self.gone.wait(), PATIENCE_S)

    def _write(self, event: h11.Event) -> None:
        data = self.connection.send(event)
        assert data is not None, "only a closed connection gives nothing to write"
        self.writer.write(data)


class Backend:
    """Serves on a port of loopback; turns wait in a queue, events and cancels are remembered."""

    def __init__(self) -> None:
        self.turns: asyncio.Queue[Turn] = asyncio.Queue()
        self._turns_of: dict[str, asyncio.Queue[Turn]] = defaultdict(asyncio.Queue)
        self.asked = 0
        self.events: list[dict[str, Any]] = []
        self.cancels: asyncio.Queue[str] = asyncio.Queue()
        self.refuse_events = False
        self.classification = "none"
        self._changed = asyncio.Condition()
        self._tasks: set[asyncio.Task[None]] = set()

    async def turn(self) -> Turn:
        """The next turn's request."""
        return await asyncio.wait_for(self.turns.get(), PATIENCE_S)

    async def turn_of(self, call_sid: str) -> Turn:
        """The next turn's request of this call, where others ask at the same time."""
        return await asyncio.wait_for(self._turns_of[call_sid].get(), PATIENCE_S)

    def events_of(self, call_sid: str, kind: str = "") -> list[dict[str, Any]]:
        """What has come from a call's outbox, all of it or of one kind; calls of earlier tests deliver here too."""
        return [event for event in self.events if event["call_sid"] == call_sid and kind in ("", event["kind"])]

    async def event(self, call_sid: str, kind: str) -> dict[str, Any]:
        """Wait for an event of this kind from a call's outbox."""
        async with self._changed:
            await asyncio.wait_for(self._changed.wait_for(lambda: self.events_of(call_sid, kind)), PATIENCE_S)
        return self.events_of(call_sid, kind)[0]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, one request."""
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            with suppress(ConnectionError, h11.RemoteProtocolError):
                await self._exchange(reader, writer)
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()
            self._tasks.discard(task)

    async def close(self) -> None:
        """End every connection."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = h11.Connection(h11.SERVER)
        head: h11.Request | None = None
        body = b""
        while True:
            event = connection.next_event()
            if event is h11.NEED_DATA:
                connection.receive_data(await reader.read(65536))
            elif isinstance(event, h11.Request):
                head = event
            elif isinstance(event, h11.Data):
                body += bytes(event.data)
            else:
                break
        if head is not None:
            await self._route(head, json.loads(body or b"{}"), connection, reader, writer)

    async def _route(
        self,
        head: h11.Request,
        body: dict[str, Any],
        connection: h11.Connection,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        path = head.target.decode()
        if path == "/v1/turns":
            headers = {bytes(name).decode(): bytes(value).decode() for name, value in head.headers}
            turn = Turn(body, headers, connection, writer)
            self.asked += 1
            self.turns.put_nowait(turn)
            self._turns_of[body["call_sid"]].put_nowait(turn)
            try:
                while await reader.read(1024):
                    pass
            finally:
                turn.gone.set()
            return
        if path == "/v1/messages":
            reply = json.dumps({"content": [{"type": "text", "text": self.classification}]}).encode()
            head_of_reply = [("content-length", str(len(reply))), ("connection", "close")]
            writer.write(connection.send(h11.Response(status_code=200, headers=head_of_reply)) or b"")
            writer.write(connection.send(h11.Data(data=reply)) or b"")
            return
        status = 204
        if path.endswith("/cancel"):
            self.cancels.put_nowait(path)
        elif self.refuse_events:
            status = 503
        else:
            async with self._changed:
                self.events += ({**event, "call_sid": path.split("/")[3]} for event in body["events"])
                self._changed.notify_all()
        writer.write(connection.send(h11.Response(status_code=status, headers=[("connection", "close")])) or b"")
        writer.write(connection.send(h11.EndOfMessage()) or b"")
        writer.close()
