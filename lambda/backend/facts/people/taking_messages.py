"""How messages are taken: when a turn begins one, what is known of it, when it is worth keeping, by which workflow."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from backend.facts.people.directory import directory_of
from backend.facts.people.leaving_word import (
    Word,
    accepts_offer,
    asks_for_recorder,
    introduced_before,
    leaves_word,
    named_last,
)
from backend.languages import LANGUAGES, language_of
from backend.models.interface import TAKE_MESSAGE, Tool
from backend.models.refusals import offers_message
from backend.workflows.declaration import asks
from backend.workflows.effects import StoreMessage, message_of, step_name
from backend.workflows.model import Workflow
from backend.workflows.slots.contact import read_phone

if TYPE_CHECKING:
    from backend.answering.interface import Turn
    from backend.languages import BackendLanguage
    from backend.languages.messages import MessageTexts
    from backend.profiles.fields import Said
    from backend.profiles.model import Profile
    from backend.workflows.state import Run, TurnContext


_LONGEST: Final = 500
_PARTS: Final[Mapping[str, str]] = {
    "recipient": "For whom it is, if the caller named somebody.",
    "who": "The caller's name, if they said it in this call.",
    "about": "What it is about, in the caller's words.",
    "call_back": "When to call back, in the caller's words.",
}
MESSAGE_TOOL: Final = Tool(
    TAKE_MESSAGE,
    "Take a message for the business or somebody there, when the caller asks you to, wants to be called back, or "
    "accepts your offer of it. It asks the caller for all that is missing, reads it back and passes it on: call it "
    "without saying anything yourself. Leave out what the caller did not say.",
    {
        "type": "object",
        "properties": {name: {"type": "string", "description": told} for name, told in _PARTS.items()},
        "additionalProperties": False,
    },
)


def word_of(arguments: Mapping[str, Any]) -> Word:
    """What a model has understood of a message; its arguments are unchecked."""
    given = {name: arguments.get(name) for name in _PARTS}
    return Word(**{name: " ".join(text.split())[:_LONGEST] for name, text in given.items() if isinstance(text, str)})


def word_left(turn: Turn, now: float, run: Run | None) -> Word | None:
    """The message that this turn begins: one that the caller leaves of their own accord, or was offered to leave."""
    request, language = turn.request, language_of(turn.request.language)
    if request.digits or (turn.profile.voicemail is not None and asks_for_recorder(request.text, language)):
        return None
    last = request.history[-1].text if request.history and request.history[-1].role == "assistant" else ""
    directory = directory_of(turn.profile, now, language)
    if (word := leaves_word(request.text, directory, last)) is not None:
        return word
    asked = run.pending.kind if run is not None and run.pending else "message"
    if asked == "message" and _accepts(request.text, last, language):
        return Word(recipient=named_last(directory, last))
    return None


def _accepts(text: str, last: str, language: BackendLanguage) -> bool:
    match offers_message(last):
        case "only":
            return accepts_offer(text, language)
        case "among others":
            return language.messages.bare.match(text.strip()) is not None
        case "no":
            return False


def known_of_message(workflow: Workflow, word: Word, turn: Turn, known: Mapping[str, str]) -> dict[str, str]:
    """The slots of a message that need not be asked for; none for a workflow that takes none."""
    message = next(iter(workflow.messages), None)
    if message is None:
        return {}
    language = language_of(turn.request.language)
    ask = next((ask for ask in asks(workflow) if ask.slot == message.number), None)
    spoken = read_phone(turn.request.text, language, ask.region) if ask else ()
    parts = {
        "recipient": word.recipient,
        "who": word.who or introduced_before(turn.request.history, language) or known.get("name", ""),
        "number": next(iter(spoken), "") or known.get("phone", ""),
        "about": word.about,
        "call_back": word.call_back,
    }
    return {slot: parts[part] for part, slot in message.slots.items() if parts[part]}


def learnt(workflow: Workflow, run: Run) -> dict[str, str]:
    """The caller's name and number, as this run knows them."""
    kinds = {ask.type: run.slots[ask.slot] for ask in asks(workflow) if run.slots.get(ask.slot)}
    return {kind: kinds[kind] for kind in ("name", "phone") if kind in kinds}


def draft_of(workflow: Workflow, run: Run, context: TurnContext) -> StoreMessage | None:
    """A message as far as it has come, once it says more than that somebody called."""
    at, message = next(
        ((at, step.take_message) for at, step in enumerate(workflow.steps) if step.take_message), (0, None)
    )
    if message is None:
        return None
    whole = message_of(message, run, step_name(workflow, at), context)
    says = any(whole.parts.get(part) for part in ("who", "number", "about"))
    return StoreMessage(whole.step, whole.parts, whole.language, finished=False) if says else None


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
