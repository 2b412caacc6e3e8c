"""What a business says about itself: the whole of a profile, and what its parts must have in common."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from backend.profiles.answers import Answers
from backend.profiles.edge import Edge
from backend.profiles.fields import Name, Part, PhoneNumber, RouteLanguage
from backend.profiles.identity import Assistant
from backend.profiles.privacy import Privacy
from backend.profiles.speech import Speech
from backend.profiles.transfer import Transfer
from backend.workflows.model import Workflow

__all__ = ["Answers", "Assistant", "Edge", "Privacy", "Profile", "RouteLanguage", "Speech", "Transfer"]


class Profile(Part):
    """One business: the numbers it serves and everything the assistant has to know about it."""

    name: Name
    enabled: bool = True
    numbers: Annotated[dict[PhoneNumber, RouteLanguage], Field(min_length=1)]
    assistant: Assistant
    languages: Annotated[dict[RouteLanguage, Speech], Field(min_length=1)]
    ai: Answers = Answers()
    transfer: Transfer = Transfer()
    edge: Edge = Edge()
    privacy: Privacy = Privacy()
    workflows: dict[Name, Workflow] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _speaks_every_route(self) -> Profile:
        silent = sorted(set(self.numbers.values()) - set(self.languages))
        if silent:
            raise ValueError(f"numbers lead to {', '.join(silent)}, which languages does not describe")
        return self
