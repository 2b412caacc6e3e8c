"""Who is there at one moment, and what can be offered then to a caller who wants a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Resort: TypeAlias = Literal["person", "message", "nobody"]


@dataclass(frozen=True, slots=True)
class People:
    """Who is there at one moment: each destination by its name, and whether somebody takes calls there.

    ``takers`` are those that a caller who names none may come to. ``message``: whether callers can leave one.
    """

    there: Mapping[str, bool] = field(default_factory=dict[str, bool])
    takers: tuple[str, ...] = ()
    message: bool = False

    def resort(self, wish: str = "") -> Resort:
        """What can be offered now to a caller who wants a person, at this destination if it is one."""
        takers = (wish,) if wish in self.there else self.takers
        if any(self.there[name] for name in takers):
            return "person"
        return "message" if self.message else "nobody"
