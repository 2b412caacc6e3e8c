"""What a workflow makes of an event: where it stands now, what it says, what it wants done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from backend.workflows.effects import Effect
from backend.workflows.state import Run


@dataclass(frozen=True, slots=True)
class Outcome:
    """``run`` is None when the workflow is over; ``effect`` must be done, and its result fed back, before it goes on.

    ``signals`` are what the answer's context gets besides: ``handoff``, ``end``.
    """

    run: Run | None
    said: tuple[str, ...] = ()
    effect: Effect | None = None
    signals: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def after(self, *said: str) -> Outcome:
        """The same, with these words said before."""
        return replace(self, said=(*filter(None, said), *self.said))


@dataclass(frozen=True, slots=True)
class Aside:
    """The caller asks something else: it is answered elsewhere, then ``pending`` is said, and all stands as before."""

    pending: str
