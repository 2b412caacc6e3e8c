"""How long a caller waits for an answer, and when what is done about it: held words, a filler, in the end giving up.

words sent ── HELD_AFTER_S ──> held words, else a filler ── LONGEST_SILENCE_S ──> given up
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from common.limits import (
    FILLERS_PER_TURN,
    FIRST_FILLER_AFTER_S,
    HELD_AFTER_S,
    HELD_WORDS,
    LAST_RESORT_AFTER_S,
    LONGEST_SILENCE_S,
    NEXT_FILLER_AFTER_S,
    PATIENCE_S,
)
from common.wire.json_shape import fields_of


@dataclass(slots=True)
class Patience:
    """The caller's waiting within one turn, in seconds; ``quiet_at`` is when all that was sent has been played.

    ``sent_at`` is when words or a filler were sent last, ``silent_since`` when the answer's own words were at their
    end, ``waited`` the sum of the silences before those; at ``bridged_at`` it was last seen to whether something could
    be said.
    """

    sent_at: float
    silent_since: float
    next_filler_at: float
    fillers: tuple[str, ...] = ()
    waited: float = 0.0
    bridged_at: float = 0.0

    @classmethod
    def begin(cls, attempt: int, quiet_at: float, now: float) -> Patience:
        """A question is asked now. A filler is due later, but one that is asked again has been waited for already."""
        at = now + FIRST_FILLER_AFTER_S
        return cls(now, now, at if attempt == 1 else min(at, max(now, quiet_at + HELD_AFTER_S)))

    def spoken(self, quiet_at: float, now: float) -> None:
        """Words of the answer were sent: the silence before them is over."""
        self.waited += max(now - self.silent_since, 0.0)
        self.sent_at = now
        self.silent_since = quiet_at
        self.next_filler_at = self.held_until(quiet_at)

    def filled(self, words: str, now: float) -> None:
        """A filler was sent: it breaks a silence, but the caller waits on."""
        self.fillers += (words,)
        self.sent_at = now
        self.next_filler_at = now + NEXT_FILLER_AFTER_S

    def look(self, now: float) -> None:
        """It is seen to whether something can be said."""
        self.bridged_at = now

    def held_until(self, quiet_at: float) -> float:
        """From when on words without the end of their clause are spoken; not while older ones still play."""
        return max(self.sent_at + HELD_AFTER_S, quiet_at)

    def words_wanted(self, quiet_at: float, now: float) -> int:
        """How many held words are worth speaking now; none if it is too soon for any."""
        if now >= self._last_resort_at(quiet_at):
            return 1
        return HELD_WORDS if now >= self.held_until(quiet_at) else 0

    def filler_due(self, now: float) -> bool:
        """Whether a filler may be said now."""
        return len(self.fillers) < FILLERS_PER_TURN and now >= self.next_filler_at

    def looks(self, quiet_at: float) -> list[float]:
        """When it is next seen to whether something can be said, each only once after the last words."""
        times = [self.held_until(quiet_at), self._last_resort_at(quiet_at)]
        if len(self.fillers) < FILLERS_PER_TURN:
            times.append(self.next_filler_at)
        return [at for at in times if at > self.bridged_at]

    def ends_at(self, quiet_at: float) -> float:
        """When the answer is too slow to bear: after one long silence, or when the short ones have added up."""
        too_long = max(self.sent_at, quiet_at) + LONGEST_SILENCE_S
        return min(too_long, self.silent_since + max(PATIENCE_S - self.waited, 0.0))

    def _last_resort_at(self, quiet_at: float) -> float:
        return max(self.sent_at, quiet_at) + LAST_RESORT_AFTER_S

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON, for storage."""
        return fields_of(self) | {"fillers": list(self.fillers)}

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Patience:
        """What ``to_json`` wrote."""
        own: dict[str, Any] = {"fillers": tuple(body["fillers"])}
        return cls(**body | own)
