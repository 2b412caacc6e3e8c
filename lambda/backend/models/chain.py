"""Several models as one: who fails before its first word is replaced by the next, nobody in mid-sentence."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing
from typing import Final

from backend.logs import log
from backend.models.breaker import Breaker
from backend.models.interface import Model, ModelFailed, Piece, Prompt, Text

_OF_THE_QUESTION: Final = frozenset({"declined", "empty"})
"""Failures that say something about this question and nothing about the provider."""


class Chain:
    """Models in the order in which they are tried, each behind its breaker; ``now`` is a monotonic clock in seconds."""

    name = "chain"

    def __init__(
        self, models: Sequence[Model], breakers: Mapping[str, Breaker], *, now: Callable[[], float] = time.monotonic
    ) -> None:
        """``breakers`` are by model name and outlive the chain; a model without one is always tried."""
        assert models, "expected at least one model"
        self._models = models
        self._breakers = breakers
        self._now = now

    async def close(self) -> None:
        """Close the connections of each model."""
        for model in self._models:
            await model.close()

    async def stream(self, prompt: Prompt) -> AsyncGenerator[Piece, None]:
        """The answer of the first model that begins one; raises the last one's ``ModelFailed`` when none does."""
        failure = ModelFailed("unreachable", "every model is behind an open breaker")
        for model in self._models:
            breaker = self._breakers.get(model.name, Breaker())
            if not breaker.allows(self._now()):
                continue
            begun = False
            try:
                async with aclosing(model.stream(prompt)) as pieces:
                    async for piece in pieces:
                        if isinstance(piece, Text) and not begun:
                            begun = True
                            breaker.succeeded()
                        yield piece
                return
            except ModelFailed as failed:
                if failed.code not in _OF_THE_QUESTION:
                    breaker.failed(self._now())
                log("model_failed", model=model.name, code=failed.code, reason=str(failed))
                if begun:
                    raise
                failure = failed
        raise failure
