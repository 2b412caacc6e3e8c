"""How long the caller has been quiet, how often they were asked about it, whether they asked to be left alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from common.limits import LONGEST_UTTERANCE_S
from common.wire.json_shape import fields_of


@dataclass(slots=True)
class Quiet:
    """The caller's silence, in seconds; ``since`` lies ahead while their voice is on."""

    since: float = 0.0
    prompts: int = 0
    hold_until: float = 0.0

    def begin(self, now: float) -> None:
        """Count from now: somebody is there to be heard, or was just asked."""
        self.since = now

    def end(self, now: float) -> None:
        """The caller spoke or pressed a key."""
        self.since, self.prompts, self.hold_until = now, 0, 0.0

    def interrupt(self, now: float) -> None:
        """Something stopped the assistant: a caller who may be about to say a word, or a noise."""
        self.since = max(self.since, now)
        self.prompts = 0

    def hear_voice(self, now: float, *, on: bool) -> None:
        """The caller's voice went on or off; while it is on, nobody is asked whether they are there."""
        if on and self.since > now + LONGEST_UTTERANCE_S / 2:
            return  # each word of a caller comes here, and what changes is stored
        self.since = now + LONGEST_UTTERANCE_S if on else now

    def hold(self, until: float) -> None:
        """The caller asked for a moment."""
        self.hold_until = until

    def prompt(self, now: float) -> int:
        """The caller is asked whether they are there; the how-manieth time it is in this silence."""
        self.begin(now)
        self.prompts += 1
        return self.prompts

    def ends_at(self, played_by: float, idle_s: float) -> float:
        """When the silence has lasted too long, if all that was sent has been played by then."""
        return max(max(self.since, played_by) + idle_s, self.hold_until)

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON, for storage."""
        return fields_of(self)

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Quiet:
        """What ``to_json`` wrote."""
        return cls(**body)
