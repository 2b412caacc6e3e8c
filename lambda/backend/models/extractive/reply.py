"""What needs no knowledge base: a yes or no to what the assistant just said, and the wish for a person."""

from __future__ import annotations

from dataclasses import dataclass

from backend.lexicon import Lexicon, lexicon
from backend.models.interface import Prompt
from common.intents import classify


@dataclass(frozen=True, slots=True)
class Reply:
    """What to say, and whether the caller is then put through to a person."""

    text: str
    hands_off: bool = False


def reply_to(prompt: Prompt) -> Reply | None:
    """The reply to words that ask for no fact; None for a question or request."""
    known = lexicon(prompt.language)
    match classify(prompt.text, prompt.language).name:
        case "live_agent":
            return _person(prompt, known)
        case "affirm":
            return _person(prompt, known) if _was_offered(prompt, known) else Reply(known.replies.what)
        case "deny":
            return Reply(known.replies.else_)
        case _:
            return None


def _person(prompt: Prompt, known: Lexicon) -> Reply:
    if not prompt.business.person:
        return Reply(known.replies.nobody)
    return Reply(known.replies.connecting, hands_off=True)


def _was_offered(prompt: Prompt, known: Lexicon) -> bool:
    """Whether the last thing the caller heard was the offer; a caller who cut it short may have heard half of it."""
    last = prompt.history[-1] if prompt.history else None
    return last is not None and last.role == "assistant" and known.replies.offer.rstrip("?") in last.text
