"""Chance without a random source: seeded once from outside, replayable, and never the same face twice in a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

_MASK = (1 << 64) - 1


@dataclass(slots=True)
class Dice:
    """A linear congruential generator (Knuth's MMIX constants) and the last choice made for each name."""

    state: int
    last: dict[str, int] = field(default_factory=dict[str, int])

    def pick(self, name: str, options: tuple[str, ...], suitable: Sequence[int] = ()) -> str:
        """One of the options, evenly, but not the one picked last for this name if there is another.

        ``suitable`` are the places of those that may be picked; all of them when it is empty.
        """
        assert options, f"expected at least one option for {name}"
        last = self.last.get(name)
        places = suitable or range(len(options))
        others = [index for index in places if index != last] or list(places)
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & _MASK
        chosen = others[(self.state >> 33) % len(others)]
        self.last[name] = chosen
        return options[chosen]

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON, for storage."""
        return {"state": self.state, "last": dict(self.last)}

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Dice:
        """What ``to_json`` wrote."""
        return cls(body["state"], dict(body["last"]))
