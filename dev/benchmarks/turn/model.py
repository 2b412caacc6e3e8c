"""A model on the loopback that says what is expected of it at its pace, and notes when each token left.

Speaks the wire of Anthropic's Messages API; to a request that is not streamed it declines, which is a sign of health.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final

from dev.benchmarks.edge.answer import Piece, one_by_one
from dev.benchmarks.edge.backend import Stream

_NUMBER: Final = re.compile(r"number (\d+)")
_LENGTH: Final = re.compile(rb"content-length: *(\d+)", re.I)
_USAGE: Final = {"input_tokens": 1, "output_tokens": 1}
_TEXT: Final = (
    " Certainly, we can see you soon. An early visit is often the better one, since there is time for all you want to"
    " ask. Please bring your insurance card, a list of your medicines and whatever your last dentist gave you."
    " Parking behind the building is free. If you cannot come, please call us before. Shall I look for a visit?"
    " Our hygienist cleans the teeth and the dentist has a look at them."
)
"""Without a figure: those wait for the end of their clause until it is known that they stand in what the model read."""
_TOKEN: Final = re.compile(r" ?[^\W_]+|[^\w\s]")


def answer(count: int, rate: int, start: int = 0) -> list[Piece]:
    """So many tokens of the answer at so many a second, over and over; at once where the rate is 0."""
    words = _TOKEN.findall(_TEXT)
    texts = [words[(start + place) % len(words)] for place in range(count)]
    return one_by_one(texts, rate) if rate else [Piece(0.0, text, 1) for text in texts]


def question(number: int) -> str:
    """What a caller asks to be given the answer of this number."""
    return f"Could you have a look at my tooth number {number}?"


@dataclass(slots=True)
class Said(Stream):
    """One answer, and when it was asked for (``perf_counter``)."""

    asked_at: float = 0.0


@dataclass(slots=True)
class Model:
    """Answers by the number in the caller's last words."""

    answers: dict[int, Said] = field(default_factory=dict[int, Said])
    serving: set[asyncio.Task[None]] = field(default_factory=set["asyncio.Task[None]"])

    def expect(self, pieces: list[Piece]) -> tuple[int, Said]:
        """Have this answer ready; the number to ask for it by."""
        number, said = 1000 + len(self.answers), Said(pieces)
        self.answers[number] = said
        return number, said

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, request after request."""
        task = asyncio.current_task()
        assert task is not None
        self.serving.add(task)
        task.add_done_callback(self.serving.discard)
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = _LENGTH.search(head)
                body = await reader.readexactly(int(length[1])) if length else b""
                await self._answer(body, writer)
        writer.close()

    async def _answer(self, body: bytes, writer: asyncio.StreamWriter) -> None:
        wanted: dict[str, Any] = json.loads(body) if body else {}
        if not wanted:
            writer.write(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n")
        elif not wanted.get("stream"):
            declined = json.dumps({**_message(wanted["model"]), "stop_reason": "refusal"}).encode()
            head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(declined)}\r\n\r\n"
            writer.write(head.encode() + declined)
        else:
            said = self.answers[int(_NUMBER.findall(json.dumps(wanted["messages"]))[-1])]
            said.asked_at = time.perf_counter()
            writer.write(_HEAD)
            async for piece in _events(said, wanted["model"]):
                if writer.is_closing():
                    raise ConnectionResetError  # the backend has given this turn up
                writer.write(b"%x\r\n%b\r\n" % (len(piece), piece))
            writer.write(b"0\r\n\r\n")
            said.ended.set()
        await writer.drain()


_HEAD: Final = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


async def _events(said: Said, model: str) -> AsyncIterator[bytes]:
    said.began.set()
    began = time.perf_counter()
    start = _event("content_block_start", index=0, content_block={"type": "text", "text": ""})
    opening = _event("message_start", message=_message(model)) + start
    for piece in said.pieces:
        if (wait := began + piece.at_s - time.perf_counter()) > 0:
            await asyncio.sleep(wait)
        said.sent_at.append(time.perf_counter())
        yield opening + _event("content_block_delta", index=0, delta={"type": "text_delta", "text": piece.text})
        opening = b""
    yield (
        _event("content_block_stop", index=0)
        + _event("message_delta", delta={"stop_reason": "end_turn", "stop_sequence": None}, usage=_USAGE)
        + _event("message_stop")
    )


def _message(model: str) -> dict[str, Any]:
    return {"id": "msg", "type": "message", "role": "assistant", "content": [], "model": model, "usage": _USAGE}


def _event(kind: str, **fields: Any) -> bytes:
    return f"event: {kind}\ndata: {json.dumps({'type': kind, **fields})}\n\n".encode()
