"""Several models as one, each behind a circuit breaker: a provider that is down costs one turn, not each.

Who fails before its first word is replaced by the next, nobody in mid-sentence.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Final

from backend.models.interface import Filled, Form, FormFiller, Model, ModelFailed, ModelPrompt, Piece
from backend.runtime.logs import log

OPEN_FOR_S: Final = 30.0
"""How long a failed provider is left alone: an outage lasts minutes, an overload often seconds."""
PATIENCE_S: Final = 5.5
"""How long the models before the last one may take for a first word; the last takes no time, the relay waits for 8."""


@dataclass(slots=True)
class Breaker:
    """Opens with a failure and lets a single try through once ``open_for_s`` have passed; time is an argument."""

    open_for_s: float = OPEN_FOR_S
    _closed_from: float = 0.0

    def rests(self, now: float) -> bool:
        """Whether the provider is left alone; never for longer than its wait, even by a clock that was set back."""
        return 0 < self._closed_from - now <= self.open_for_s

    def allows(self, now: float) -> bool:
        """Whether to try the provider; when a wait has just ended, only the first asker is told yes."""
        if self.rests(now):
            return False
        if self._closed_from:
            self._closed_from = now + self.open_for_s
        return True

    def note(self, failure: ModelFailed, now: float) -> None:
        """The provider failed, or answered all the same: a refusal of this very request says that it is there."""
        if failure.of_the_provider:
            self.failed(now)
        else:
            self.succeeded()

    def failed(self, now: float) -> None:
        """The provider failed."""
        self._closed_from = now + self.open_for_s

    def succeeded(self) -> None:
        """The provider answered."""
        self._closed_from = 0.0


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


class Guarded:
    """A model that fails to fill forms in counts as down for answers too; ``now`` is in seconds."""

    def __init__(self, model: FormFiller, breaker: Breaker, name: str, *, now: Callable[[], float] = time.time) -> None:
        """``name`` is for logs."""
        self._model = model
        self._breaker = breaker
        self.name = name
        self._now = now

    async def fill(self, form: Form) -> Filled:
        """The form filled in; raises ``ModelFailed``."""
        # Only looked at: the one try after a wait belongs to an answer. But where no answer asks this model, nobody
        # else would ever find out that it is well again.
        if self._breaker.rests(self._now()):
            raise ModelFailed("unreachable", "the model is behind an open breaker")
        try:
            filled = await self._model.fill(form)
        except ModelFailed as failed:
            self._breaker.note(failed, self._now())
            log("model_failed", model=self.name, code=failed.code, reason=str(failed), stage="rephrase")
            raise
        self._breaker.succeeded()
        return filled
