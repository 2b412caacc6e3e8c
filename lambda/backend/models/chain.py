"""Several models as one: who fails before its first word is replaced by the next, nobody in mid-sentence."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing
from typing import Final

from backend.logs import log
from backend.models.breaker import Breaker
from backend.models.interface import Model, ModelFailed, ModelPrompt, Piece

PATIENCE_S: Final = 5.5
"""How long the models before the last one may take for a first word; the last takes no time, the relay waits for 8."""


class Chain:
    """Models in the order in which they are tried, each behind its breaker.

    ``now`` is in seconds; a monotonic clock may stand still while Lambda freezes the process.
    """

    name = "chain"

    def __init__(
        self,
        models: Sequence[Model],
        breakers: Mapping[str, Breaker],
        *,
        now: Callable[[], float] = time.time,
        patience_s: float = PATIENCE_S,
    ) -> None:
        """``breakers`` are by model name and outlive the chain; a model without one is always tried."""
        assert models, "expected at least one model"
        self._models = models
        self._breakers = breakers
        self._now = now
        self._patience_s = patience_s

    async def close(self) -> None:
        """Close the connections of each model."""
        for model in self._models:
            await model.close()

    async def stream(self, prompt: ModelPrompt) -> AsyncGenerator[Piece, None]:
        """The answer of the first model that begins one; raises the last one's ``ModelFailed`` when none does."""
        failure = ModelFailed("unreachable", "every model is behind an open breaker")
        due = asyncio.get_running_loop().time() + self._patience_s
        waiting = deque(self._models)
        again: Model | None = None
        while waiting:
            model = waiting.popleft()
            breaker = self._breakers.get(model.name, Breaker())
            if model is not again and not breaker.allows(self._now()):
                continue
            begun = False
            try:
                async with aclosing(_in_time(model.stream(prompt), due if waiting else None)) as pieces:
                    async for piece in pieces:
                        begun = True
                        breaker.succeeded()
                        yield piece
                return
            except ModelFailed as failed:
                self._note(model, breaker, failed)
                if begun:
                    raise
                failure = failed
                if failed.code == "unreachable" and model is not again:
                    # Most often a connection that the provider has closed since the last turn: a new one will do.
                    again = model
                    waiting.appendleft(model)
        raise failure

    def _note(self, model: Model, breaker: Breaker, failed: ModelFailed) -> None:
        breaker.note(failed, self._now())
        log("model_failed", model=model.name, code=failed.code, reason=str(failed))


async def _in_time(pieces: AsyncGenerator[Piece, None], due: float | None) -> AsyncGenerator[Piece, None]:
    """The same pieces; raises ``ModelFailed`` when ``due``, in the loop's time, passes before the first of them."""
    async with aclosing(pieces):
        while True:
            try:
                async with asyncio.timeout_at(due):
                    piece = await anext(pieces)
            except StopAsyncIteration:
                return
            except TimeoutError as error:
                raise ModelFailed("slow", "the time for models without a word is up") from error
            due = None
            yield piece
