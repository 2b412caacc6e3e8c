"""What needs no knowledge base: a yes or no to what the assistant just said, and the wish for a person."""

from __future__ import annotations

from dataclasses import dataclass

from backend.lexicon import lexicon
from backend.models.interface import TAKE_MESSAGE, TRANSFER, ModelPrompt
from backend.models.refusals import offered, pick
from common.intents import classify
from common.languages import language_of


@dataclass(frozen=True, slots=True)
class Reply:
    """What to say, and the tool that is then called; a tool says by itself what is true."""

    text: str
    tool: str = ""


def reply_to(prompt: ModelPrompt) -> Reply | None:
    """The reply to words that ask for no fact; None for a question or request."""
    replies = lexicon(prompt.language).replies
    match classify(prompt.text, language_of(prompt.language).intents).name:
        case "live_agent":
            return _person(prompt)
        case "affirm":
            return _accepted(prompt) or Reply(pick(replies.what, prompt))
        case "deny":
            return Reply(pick(replies.else_, prompt))
        case "request" | "other" if lexicon(prompt.language).admitting.accepts.match(prompt.text):
            return _accepted(prompt)
        case _:
            return None


def _accepted(prompt: ModelPrompt) -> Reply | None:
    """What a yes leads to; a caller who cut an offer short may have heard half of it."""
    last = prompt.history[-1] if prompt.history else None
    match offered(last.text) if last and last.role == "assistant" else "nobody":
        case "person":
            return _person(prompt)
        case "message" if prompt.people.message:
            return Reply("", TAKE_MESSAGE)
        case _:
            return None


def _person(prompt: ModelPrompt) -> Reply:
    """Whether somebody is there at this moment is the tool's to say."""
    if not prompt.people.there and not prompt.people.message:
        return Reply(pick(lexicon(prompt.language).replies.nobody, prompt))
    return Reply("", TRANSFER)
