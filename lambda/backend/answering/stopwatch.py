"""How long each stage of a turn took."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(slots=True)
class Stopwatch:
    """Milliseconds each stage took, as the relay gets them in ``context.timings``; stages may overlap."""

    now: Callable[[], float] = time.perf_counter
    timings: dict[str, float] = field(default_factory=dict[str, float])

    @contextmanager
    def stage(self, name: str) -> Generator[None]:
        """Time a stage; time measured before under the same name is added to."""
        begun = self.now()
        try:
            yield
        finally:
            self.add(name, begun)

    def add(self, name: str, begun: float) -> None:
        """Add the time since ``begun``, which ``now`` gave."""
        self.timings[name] = round(self.timings.get(name, 0.0) + (self.now() - begun) * 1000, 2)
