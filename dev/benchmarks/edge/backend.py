"""A backend on the loopback that streams each call its answer at an even pace, and notes when each event left."""

from __future__ import annotations

import asyncio
import json
import re
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from dev.benchmarks.edge.answer import Piece

_NUMBER: Final = re.compile(r"number (\d+)")
_LENGTH: Final = re.compile(rb"content-length: *(\d+)", re.I)
_STREAM_HEAD: Final = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n"
)
_NO_CONTENT: Final = b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n"


def question(number: int) -> str:
    """What a caller asks to be streamed the answer of this number."""
    return f"What does it cost to have a look at my tooth number {number}?"


@dataclass(slots=True)
class Stream:
    """One answer: its events, and when each was sent (``perf_counter``)."""

    pieces: list[Piece]
    sent_at: list[float] = field(default_factory=list[float])
    began: asyncio.Event = field(default_factory=asyncio.Event)
    ended: asyncio.Event = field(default_factory=asyncio.Event)

    def sent_between(self, began: float, ended: float) -> list[Piece]:
        """The events that were sent from then on, and before that."""
        return [piece for piece, at in zip(self.pieces, self.sent_at, strict=False) if began <= at < ended]


class Backend:
    """Streams by number; outboxes and cancels are taken and forgotten."""

    def __init__(self) -> None:
        self._streams: dict[int, Stream] = {}
        self._serving: set[asyncio.Task[None]] = set()

    def expect(self, stream: Stream) -> int:
        """Have this stream ready; the number to ask for it by."""
        number = len(self._streams)
        self._streams[number] = stream
        return number

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, one request."""
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        task.add_done_callback(self._serving.discard)
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            head = await reader.readuntil(b"\r\n\r\n")
            length = _LENGTH.search(head)
            body = await reader.readexactly(int(length[1])) if length else b""
            if head.startswith(b"POST /v1/turns "):
                await _send(self._stream_for(json.loads(body)["text"]), writer)
            else:
                writer.write(_NO_CONTENT)
        writer.close()

    async def finish(self) -> None:
        """Wait until every connection has ended, which they do with the Workers."""
        await asyncio.gather(*self._serving)

    def _stream_for(self, text: str) -> Stream:
        number = _NUMBER.search(text)
        assert number is not None, f"expected one of our questions, got {text!r}"
        return self._streams[int(number[1])]


async def _send(stream: Stream, writer: asyncio.StreamWriter) -> None:
    writer.write(_STREAM_HEAD + _event({"status": "connected"}))
    stream.began.set()
    began = time.perf_counter()
    try:
        for at_s, event in [(piece.at_s, _event({"chunk": piece.text})) for piece in stream.pieces]:
            await asyncio.sleep(began + at_s - time.perf_counter())
            stream.sent_at.append(time.perf_counter())
            writer.write(event)
        writer.write(_event({"status": "done"}) + b"0\r\n\r\n")
        await writer.drain()
    finally:
        stream.ended.set()


def _event(body: dict[str, str]) -> bytes:
    data = f"data: {json.dumps(body)}\n\n".encode()
    return b"%x\r\n%b\r\n" % (len(data), data)
