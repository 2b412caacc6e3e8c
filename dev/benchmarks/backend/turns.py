"""One environment of the stream function, and how long its turns take at each point that can be seen from outside."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from common.wire.sse import Decoder
from dev.benchmarks.backend.tap import DatabaseTap
from dev.lambda_emulator import Environment
from dev.terminal.failures import CommandFailed

if TYPE_CHECKING:
    from dev.benchmarks.backend.callers import Callers

PACE_S: Final = 0.02
"""Between two tokens: a fast model's pace."""
TOKENS: Final = 40


@dataclass(slots=True)
class Turns:
    """Seconds, one entry for each turn, or for each token of all turns."""

    tap: DatabaseTap
    first_event: list[float] = field(default_factory=list[float])
    """From the invocation to the first event."""
    model_asked: list[float] = field(default_factory=list[float])
    """From the database's last answer, the passages, to the model's having been asked."""
    delay: list[float] = field(default_factory=list[float])
    """From the model's making a token to its having come out of the function."""
    gap: list[float] = field(default_factory=list[float])
    """Between two events with text as they come out."""
    _made_at: list[float] = field(default_factory=list[float])

    async def tokens(self) -> AsyncIterator[str]:
        """What the model says, at its pace; each token ends a clause, since others may be held to be joined."""
        self.model_asked.append(time.perf_counter() - self.tap.answered_at)
        self._made_at.clear()
        for number in range(TOKENS):
            self._made_at.append(time.perf_counter())
            yield f" word{number},"
            await asyncio.sleep(PACE_S)

    async def take(self, environment: Environment, callers: Callers, number: int) -> None:
        """One turn; raises ``CommandFailed`` when it is not answered in full."""
        asked, decoder, came_at = time.perf_counter(), Decoder(), list[float]()
        delivery = environment.invoke(callers.turn(number))
        await delivery.head()
        last: dict[str, object] = {}
        while (chunk := await delivery.chunk()) is not None:
            now = time.perf_counter()
            for data in decoder.feed(chunk.decode()):
                last = json.loads(data)
                if last.get("status") == "connected":
                    self.first_event.append(now - asked)
                came_at += [now] * str(last.get("chunk", "")).count("word")
        if last != {"status": "done"} or len(came_at) != TOKENS:
            raise CommandFailed(f"a turn was not answered in full: {len(came_at)} of {TOKENS} tokens, then {last}")
        self.delay += [came - made for came, made in zip(came_at, self._made_at, strict=True)]
        self.gap += [later - earlier for earlier, later in pairwise(sorted(set(came_at)))]
        await environment.ready()
