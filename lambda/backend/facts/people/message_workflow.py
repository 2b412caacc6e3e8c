"""The workflow by which a business takes messages: the built-in one, unless its profile declares one of its own."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Final

from backend.languages import LANGUAGES
from backend.workflows.model import Workflow

if TYPE_CHECKING:
    from backend.languages.messages import MessageTexts
    from backend.profiles.fields import Said
    from backend.profiles.model import Profile

BUILT_IN: Final = "take_message"
"""Its name, which no workflow of a profile can have: their names hold no underscore."""


def workflows_of(profile: Profile) -> Mapping[str, Workflow]:
    """The workflows of a business, and the built-in one where that takes its messages."""
    return {**profile.workflows, BUILT_IN: built_in()} if message_workflow(profile) == BUILT_IN else profile.workflows


def message_workflow(profile: Profile) -> str:
    """The name of the workflow that takes the business's messages; empty where the assistant takes none."""
    if profile.messages != "assistant":
        return ""
    return next((name for name, flow in profile.workflows.items() if flow.triggers.message), BUILT_IN)


@cache
def built_in() -> Workflow:
    """Who it is, the number, what it is about, when to call back; then all of it is read back, and kept."""
    parts = {"recipient": "recipient", "who": "who", "number": "number", "about": "about", "call_back": "when"}
    own = {"own_number": _said("own_number"), "again": _said("number_again")}
    about = {"again": _said("about_again"), "label": _labels("label_about")}
    steps = [
        {"say": _said("taking")},
        {"ask": _ask("who", "name")},
        {"ask": _ask("number", "phone") | own},
        {"ask": _ask("about", "text") | about},
        {"ask": _ask("when", "when") | {"label": _labels("label_when")}},
        {"confirm": {"prompt": _said("confirm")}},
        {"id": "message", "take_message": parts},
        {"end": {"say": _said("taken")}},
    ]
    return Workflow.model_validate({"triggers": {"message": True}, "steps": steps})


def _ask(slot: str, kind: str) -> dict[str, object]:
    return {"slot": slot, "type": kind, "optional": True, "prompt": _said(slot)}


def _said(name: str) -> Said:
    return {code: str(_text(language.messages.texts, name)) for code, language in LANGUAGES.items()}


def _labels(name: str) -> Mapping[str, object]:
    return {code: _text(language.messages.texts, name) for code, language in LANGUAGES.items()}


def _text(texts: MessageTexts, name: str) -> object:
    return getattr(texts, name)
