"""Whole talks, edge and backend together.

The model is a real client of the Messages API in front of a scripted server on this machine.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from backend.answering.generation import answer_turn
from backend.answering.interface import Stopwatch, TurnServices
from backend.models.extractive.answerer import Extractive
from backend.profiles.business import Hours
from backend.profiles.model import Profile
from backend.profiles.reception import Destination, Transfer, Voicemail
from common.session.effects import Effect
from tests.backend.harness import bakery
from tests.backend.model_fakes import answering_with
from tests.backend.models.providers.platforms import staged
from tests.backend.models.providers.script import Script
from tests.common.session.line import Line, asked, ends, words

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC).timestamp()
DAY, NIGHT = (
    Hours.model_validate({"week": {"mon": "09:00-18:00"}}),
    Hours.model_validate({"week": {"mon": "20:00-23:00"}}),
)
VOICEMAIL = Voicemail(prompt={"en": "Speak after the tone.", "es": "Hable tras la señal."})
UNKNOWN = {
    "en": [
        "Do you sell boats?",
        "Who won the match last night?",
        "Can my parrot fly with me?",
        "How tall is the tower of Pisa?",
        "What does a flight to Paris cost?",
        "Is there a swimming pool?",
    ],
    "es": [
        "¿Venden barcos?",
        "¿Quién ganó el partido de anoche?",
        "¿Puede volar mi loro conmigo?",
        "¿Cuánto mide la torre de Pisa?",
        "¿Cuánto cuesta un vuelo a París?",
        "¿Tienen piscina?",
    ],
}
YES = {"en": "Yes, please.", "es": "Sí, por favor."}


def open_now(**changes: Any) -> Profile:
    return bakery(transfer=transfers(DAY), **changes)


def closed_now(**changes: Any) -> Profile:
    return bakery(transfer=transfers(NIGHT), **changes)


def transfers(reception: Hours, billing: Hours = NIGHT) -> Transfer:
    return Transfer(
        destinations={
            "reception": Destination(number="+15550100009", hours=reception),
            "billing": Destination(number="+15550100010", hours=billing),
        }
    )


async def admitted() -> bool:
    return True


@dataclass
class Talk:
    """A caller, the edge's session, and the backend that answers it."""

    answering: TurnServices
    language: str = "en"
    edge: Mapping[str, Any] = field(default_factory=dict[str, Any])
    line: Line = field(init=False)
    effects: list[Effect] = field(default_factory=list[Effect])

    def __post_init__(self) -> None:
        self.line = Line(transfer=True, language=self.language, **self.edge)

    async def says(self, text: str, *, played: bool = True) -> str:
        """What the caller hears to these words; unless it is ``played`` to its end, they may still go on."""
        effects = self.line.says(text)
        for request in asked(effects):
            turn = answer_turn(replace(request, profile="corner-bakery"), self.answering, Stopwatch(), admitted)
            async for event in turn:
                effects += self.line.streams(event, turn=request.turn)
        said = words(effects)
        self.effects = effects + (self.line.hears_all() if played else [])
        return said

    @property
    def ended(self) -> dict[str, Any]:
        """How the call ended after the last words; empty if it goes on."""
        found: list[dict[str, Any]] = ends(self.effects)
        return found[0] if found else {}


def talk(profile: Profile, language: str = "en") -> Talk:
    """A talk without a model, with nothing in the pages."""
    return Talk(replace(answering_with(Extractive(), profile=profile), now=lambda: NOON), language)


@asynccontextmanager
async def modelled(profile: Profile, language: str = "en", **edge: Any) -> AsyncGenerator[tuple[Talk, Script]]:
    """A talk with a model, and its script; ``edge`` is what the edge knows of the profile."""
    async with staged("anthropic") as stage:
        answering = replace(answering_with(stage.model, profile=profile), now=lambda: NOON)
        yield Talk(answering, language, edge), stage.script
