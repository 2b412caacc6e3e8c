"""A circuit breaker: a provider that is down costs one turn, not each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from backend.models.interface import ModelFailed

OPEN_FOR_S: Final = 30.0
"""How long a failed provider is left alone: an outage lasts minutes, an overload often seconds."""


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
