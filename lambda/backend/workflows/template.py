"""Texts of a profile with {slots} in them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from backend.profiles.fields import Said, in_language
from backend.workflows.model import PLACE, Ask, Workflow
from backend.workflows.scene import Scene
from backend.workflows.slots.reading import asks
from backend.workflows.spoken import say_value


def spoken(said: Said, workflow: Workflow, slots: Mapping[str, str], scene: Scene) -> str:
    """The text in the caller's language, with values as they are said; a slot without a value is left out."""
    known: dict[str, Ask] = {ask.slot: ask for ask in asks(workflow)}

    def value(match: re.Match[str]) -> str:
        stored = slots.get(match[1], "")
        ask = known.get(match[1])
        return say_value(ask, stored, scene.language) if ask and stored else stored

    return " ".join(PLACE.sub(value, in_language(said, scene.language)).split())


def written(text: str, slots: Mapping[str, str]) -> str:
    """The text for a machine, with values as they are stored."""
    return PLACE.sub(lambda match: slots.get(match[1], ""), text)
