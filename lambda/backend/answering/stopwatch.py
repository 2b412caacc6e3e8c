"""How long each stage of a turn took."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Stopwatch:
    """Milliseconds each stage took, as the relay gets them in ``context.timings``."""

    now: Callable[[], float] = time.perf_counter
    timings: dict[str, float] = field(default_factory=dict[str, float])
    _last: float = 0.0

    def __post_init__(self) -> None:
        """Start with the first stage."""
        self._last = self.now()

    def lap(self, stage: str) -> None:
        """End a stage: add the time since the last one's end."""
        current = self.now()
        self.timings[stage] = round(self.timings.get(stage, 0.0) + (current - self._last) * 1000, 2)
        self._last = current
