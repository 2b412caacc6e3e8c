"""A caller and a workflow, without anything in between: words go in, words come out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from backend.languages import language_of
from backend.profiles.fields import RouteLanguage
from backend.profiles.loader import load_profile
from backend.profiles.people import People
from backend.workflows.beginning import begin
from backend.workflows.effects import (
    Booked,
    BookTime,
    Called,
    CallEndpoint,
    ChangeAppointment,
    Changed,
    Effect,
    FindFree,
    Found,
    Free,
    Listed,
    ListFree,
    LookUp,
    MessageKept,
    Release,
    Released,
    Result,
    StoreMessage,
    Taken,
)
from backend.workflows.hearing import hear
from backend.workflows.model import Workflow
from backend.workflows.state import CallerInput, Digression, Outcome, Run, TurnContext
from backend.workflows.steps import resume
from dev.setup.places import HERE

NEW_YORK: Final = ZoneInfo("America/New_York")
MONDAY: Final = datetime(2026, 11, 30, 10, 0, tzinfo=NEW_YORK)

VISIT: Final = "6a0c3ce5-7a3a-4d2b-9a53-0a3c54bb8f11"


def appointment() -> Workflow:
    """The workflow of the example business."""
    return load_profile(HERE.root / "examples/bright-smile/profile.yaml").workflows["appointment"]


def willing(effect: Effect) -> Result:
    """Everything is free and every endpoint answers."""
    match effect:
        case FindFree():
            return Free()
        case ListFree():
            day = datetime.combine(effect.since, effect.first, NEW_YORK)
            return Listed((day.replace(minute=30), day.replace(minute=45)), fitting=True)
        case BookTime():
            return Booked()
        case CallEndpoint():
            return Called({})
        case LookUp():
            return Found(((VISIT, datetime(2026, 12, 8, 15, 0, tzinfo=NEW_YORK)),))
        case ChangeAppointment():
            return Changed()
        case StoreMessage():
            return MessageKept()
        case Release():
            return Released(gave_up=False, sent=False)


def refusing_once(*, at: type[BookTime] | type[FindFree]) -> Callable[[Effect], Result]:
    """The first effect of this kind finds the time taken, and two others near."""
    refused: list[Effect] = []

    def perform(effect: Effect) -> Result:
        if isinstance(effect, at) and not refused:
            refused.append(effect)
            wanted = effect.start if isinstance(effect, BookTime) else effect.wanted
            return Taken((wanted + timedelta(minutes=30), wanted + timedelta(days=1)))
        return willing(effect)

    return perform


class Conversation:
    """One run of a workflow; ``effects`` are those it wanted, ``signals`` what it gave the edge at the end."""

    def __init__(
        self,
        workflow: Workflow,
        *,
        language: RouteLanguage = "en",
        now: datetime = MONDAY,
        perform: Callable[[Effect], Result] = willing,
        may_transfer: bool = False,
        caller: str = "",
    ) -> None:
        self.workflow = workflow
        people = People({"reception": may_transfer}, ("reception",))
        self.context = TurnContext(now, language_of(language), people, caller)
        self.perform = perform
        self.run: Run | None = None
        self.over = False
        self.effects: list[Effect] = []
        self.signals: dict[str, object] = {}

    def says(self, text: str, digits: str | None = None) -> str:
        """What comes back; a question that is answered elsewhere gives ``(aside)`` before what stays open."""
        heard = CallerInput(text, digits)
        outcome = hear(self.workflow, self.run, heard, self.context) if self.run else self._begin(heard)
        if isinstance(outcome, Digression):
            return self._heard(f"(aside) {outcome.pending}")
        said = list(outcome.said)
        while outcome.effect is not None:
            assert outcome.run is not None
            self.effects.append(outcome.effect)
            outcome = resume(self.workflow, outcome.run, self.perform(outcome.effect), self.context)
            said += outcome.said
        self.run, self.over = outcome.run, outcome.run is None
        self.signals = dict(outcome.signals)
        return self._heard(" ".join(said))

    def _heard(self, text: str) -> str:
        self.context = replace(self.context, heard=text)
        return text

    def _begin(self, heard: CallerInput) -> Outcome:
        return begin(self.workflow, "appointment", 1, heard, self.context)

    @property
    def slots(self) -> dict[str, str]:
        return dict(self.run.slots) if self.run else {}

    @property
    def booked(self) -> list[BookTime]:
        return [effect for effect in self.effects if isinstance(effect, BookTime)]
