"""A breaker for what several searches of one turn ask at once: it is left alone for a while after each failure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Resting:
    """Opens with a failure and closes by itself; time is an argument.

    Unlike the models' breaker it lets all try when the wait is over: a turn searches for each of its questions, and one
    that was refused while another one probed would fail the turn of a database that is back.
    """

    rest_s: float
    _until: float = 0.0

    def rests(self, now: float) -> bool:
        """Whether to leave it alone; never for longer than its rest, even by a clock that was set back."""
        return 0 < self._until - now <= self.rest_s

    def failed(self, now: float) -> None:
        """It failed."""
        self._until = now + self.rest_s
