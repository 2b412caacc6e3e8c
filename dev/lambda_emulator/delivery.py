"""What came back for one invocation, chunk by chunk, and what is to go wrong on the way."""

from __future__ import annotations

import asyncio
import json
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias
from uuid import uuid4

from dev.lambda_emulator.events import Event

_SEPARATOR: Final = b"\0" * 8


@dataclass(frozen=True, slots=True)
class Drop:
    """Reset the connection after this many chunks; the prelude is the first one."""

    after: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """Reply with this status after so many chunks, while the answer is still being sent."""

    after: int
    status: int = 413


Fault: TypeAlias = Drop | Refusal


@dataclass(slots=True)
class Delivery:
    """One invocation: its event on the way in, its answer on the way out."""

    event: Event
    deadline_ms: int
    fault: Fault | None = None
    request_id: str = field(default_factory=lambda: str(uuid4()))
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    trailers: Mapping[str, str] = field(default_factory=dict[str, str])
    error: tuple[str, Mapping[str, Any]] | None = None
    """The type and the body that came to ``/error`` in place of an answer."""
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once nothing more will come, however that was."""
    complete: bool = False
    """Whether the runtime brought the answer to its end, trailers included."""
    _chunks: asyncio.Queue[bytes | None] = field(default_factory=asyncio.Queue[bytes | None])

    async def chunk(self) -> bytes | None:
        """Wait for the next chunk as it was framed; ``None`` at the end, however that came."""
        return await self._chunks.get()

    async def head(self) -> dict[str, Any]:
        """Wait for the prelude, which must be a chunk of its own, and read it."""
        first = await self.chunk()
        assert first is not None, "expected a prelude, the answer ended"
        return parse_head(first)

    async def rest(self) -> list[bytes]:
        """Wait for the end; the chunks until then."""
        chunks: list[bytes] = []
        while (chunk := await self.chunk()) is not None:
            chunks.append(chunk)
        return chunks

    @property
    def failure(self) -> tuple[str, Mapping[str, Any]]:
        """The type and the body of the error in the trailers; KeyError when the answer ended well."""
        body: Mapping[str, Any] = json.loads(b64decode(self.trailers["lambda-runtime-function-error-body"]))
        return self.trailers["lambda-runtime-function-error-type"], body

    def arrived(self, chunk: bytes) -> None:
        """For the emulator: a chunk came."""
        self._chunks.put_nowait(chunk)

    def over(self) -> None:
        """For the emulator: no more will come."""
        self.ended.set()
        self._chunks.put_nowait(None)


def parse_head(first: bytes) -> dict[str, Any]:
    """The prelude, which must be a chunk of its own: JSON and eight NULs."""
    text, separator, rest = first.partition(_SEPARATOR)
    assert separator, f"expected JSON and eight NULs, got {first!r}"
    assert not rest, f"expected nothing behind the prelude in its chunk, got {rest!r}"
    head: dict[str, Any] = json.loads(text)
    return head
