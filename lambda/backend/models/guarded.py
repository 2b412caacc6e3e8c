"""A form filler behind its breaker."""

from __future__ import annotations

import time
from collections.abc import Callable

from backend.logs import log
from backend.models.breaker import Breaker
from backend.models.interface import Filled, Form, FormFiller, ModelFailed


class Guarded:
    """A model that fails to fill forms in counts as down for answers too; ``now`` is a monotonic clock in seconds."""

    def __init__(
        self, model: FormFiller, breaker: Breaker, name: str, *, now: Callable[[], float] = time.monotonic
    ) -> None:
        """``name`` is for logs."""
        self._model = model
        self._breaker = breaker
        self.name = name
        self._now = now

    async def fill(self, form: Form) -> Filled:
        """The form filled in; raises ``ModelFailed``."""
        if not self._breaker.closed:
            # The one try after a wait belongs to an answer.
            raise ModelFailed("unreachable", "the model is behind an open breaker")
        try:
            return await self._model.fill(form)
        except ModelFailed as failed:
            if failed.of_the_provider:
                self._breaker.failed(self._now())
            log("model_failed", model=self.name, code=failed.code, reason=str(failed), stage="rephrase")
            raise
