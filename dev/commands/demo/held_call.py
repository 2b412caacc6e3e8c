"""A call that was placed by a script, as it went: what a judge needs to know of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from dev.phone.updates import Interrupted, RelayConnected

if TYPE_CHECKING:
    from dev.phone import Ended, Turn, Update
    from dev.phone.calling import Outcome

IN_FLIGHT_MS: Final = 250.0
"""What the edge had sent before the interrupt reached it may arrive this much later; it cannot be called back."""


@dataclass(frozen=True, slots=True)
class HeldCall:
    """A call from dialling to its end; ``outcomes`` has one entry for each turn."""

    updates: Sequence[Update]
    turns: Sequence[Turn]
    outcomes: Sequence[Outcome]
    ended: Ended

    @property
    def language(self) -> str:
        """The language of the route it landed on; empty when no assistant was reached."""
        urls = (update.event.url for update in self.updates if isinstance(update.event, RelayConnected))
        return next((urlsplit(url).path.split("/")[3] for url in urls), "")

    def spoken_after_interrupt(self, position: int) -> str:
        """What was still sent of that turn's answer after the caller had cut it short; it should be nothing."""
        cut_ms = self._cut_ms(position)
        turn = self.turns[position]
        late = (frame for frame in turn.frames if cut_ms and turn.at_ms + frame["at_ms"] > cut_ms + IN_FLIGHT_MS)
        return "".join(str(frame["token"]) for frame in late).strip()

    def _cut_ms(self, position: int) -> float | None:
        """When the newest turn was that one and was interrupted."""
        turn = self.turns[position]
        following = self.turns[position + 1].at_ms if position + 1 < len(self.turns) else float("inf")
        for update in self.updates:
            if turn.at_ms <= update.at_ms <= following and isinstance(update.event, Interrupted):
                return update.at_ms
        return None
