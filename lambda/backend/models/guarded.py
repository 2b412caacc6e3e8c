"""A form filler behind its breaker."""

from __future__ import annotations

import time
from collections.abc import Callable

from backend.logs import log
from backend.models.breaker import Breaker
from backend.models.interface import Filled, Form, FormFiller, ModelFailed


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
