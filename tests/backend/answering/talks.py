"""Talks of a caller with the edge and the backend, without anything in between."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from backend.answering.interface import Stopwatch, TurnServices
from backend.answering.orchestrate import answer_turn
from common.session.effects import Effect
from tests.common.session.line import Line, asked, ends, words


async def admitted() -> bool:
    return True


@dataclass
class Talk:
    """A caller, the edge's session, and the backend that answers it."""

    answering: TurnServices
    language: str = "en"
    line: Line = field(init=False)
    effects: list[Effect] = field(default_factory=list[Effect])

    def __post_init__(self) -> None:
        self.line = Line(transfer=True, language=self.language)

    async def says(self, text: str) -> str:
        """What the caller hears to these words."""
        effects = self.line.says(text)
        for request in asked(effects):
            turn = answer_turn(replace(request, profile="corner-bakery"), self.answering, Stopwatch(), admitted)
            async for event in turn:
                effects += self.line.streams(event, turn=request.turn)
        said = words(effects)
        self.effects = effects + self.line.hears_all()
        return said

    @property
    def ended(self) -> dict[str, Any]:
        """How the call ended after the last words; empty if it goes on."""
        found: list[dict[str, Any]] = ends(self.effects)
        return found[0] if found else {}
