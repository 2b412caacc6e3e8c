"""What a workflow says: values as they are read back, the texts of its profile, and nothing twice in the same words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from backend.profiles.fields import in_language
from backend.workflows.slots.declaration import PLACE, asks
from backend.workflows.slots.saying import say_moment, say_value
from common.session.wording import fresh, repeats

if TYPE_CHECKING:
    from backend.languages import BackendLanguage
    from backend.profiles.fields import Said
    from backend.workflows.model import Workflow
    from backend.workflows.slots.declaration import Ask
    from backend.workflows.state import TurnContext

_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡])")
_BRACKETED: Final = re.compile(r"\[([^\[\]]*\{[a-z][a-z0-9_]*\}[^\[\]]*)\]")


def say_text(said: Said, workflow: Workflow, slots: Mapping[str, str], context: TurnContext) -> str:
    """The text in the caller's language, with values as they are said; a slot without a value is left out.

    What stands in square brackets is left out with it: "a message[ for {recipient}]".
    """
    known: dict[str, Ask] = {ask.slot: ask for ask in asks(workflow)}

    def value(match: re.Match[str]) -> str:
        stored = slots.get(match[1], "")
        if stored and match[1] in workflow.looked_up:
            return say_moment(datetime.fromisoformat(stored), context.language)
        ask = known.get(match[1])
        return say_value(ask, stored, context.language) if ask and stored else stored

    def bracketed(match: re.Match[str]) -> str:
        return match[1] if all(slots.get(slot) for slot in PLACE.findall(match[1])) else ""

    text = _BRACKETED.sub(bracketed, in_language(said, context.language.code))
    return " ".join(PLACE.sub(value, text).split())


def write_text(text: str, slots: Mapping[str, str]) -> str:
    """The text for a machine, with values as they are stored."""
    return PLACE.sub(lambda match: slots.get(match[1], ""), text)


def in_other_words(said: Sequence[str], last: str, language: BackendLanguage) -> str:
    """All that a workflow says in a turn; what was said last, which only a question can be, is led into anew."""
    return " ".join(_other_words(words[:1].upper() + words[1:], last, language) for words in said)


def _other_words(words: str, last: str, language: BackendLanguage) -> str:
    sentences = _SENTENCE_END.split(words)
    if not repeats(words, last):
        return words
    asked = next((sentence for sentence in reversed(sentences) if sentence.endswith("?")), sentences[-1])
    again = fresh([lead.format(words=asked) for lead in language.wording.once_more], last)
    if all(repeats(sentence, last) for sentence in sentences):
        return again
    return words.replace(asked, again) if repeats(asked, last) else words
