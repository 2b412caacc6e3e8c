"""Which workflow a caller's words, keys or intent begin."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from backend.profiles.fields import RouteLanguage
from backend.workflows.model import Workflow
from backend.workflows.phrasebook import phrasebook
from backend.workflows.scene import Heard
from backend.workflows.slots.figures import plain
from common.intents import classify
from common.languages import language_of

_GAP: Final = r"(?:\s+\S+){0,3}\s+"
"""Between two words of a phrase others may stand: "book a cleaning appointment" holds "book appointment"."""
_WORDS_BEFORE: Final = 5


def triggered(workflows: Mapping[str, Workflow], heard: Heard, language: RouteLanguage) -> str | None:
    """The name of the workflow that begins with this; None without one."""
    if heard.digits:
        return next((name for name, flow in workflows.items() if flow.triggers.digits == heard.digits), None)
    said = plain(heard.text)
    for name, flow in workflows.items():
        if any(_says(said, phrase, language) for phrase in flow.triggers.phrases.get(language, ())):
            return name
    wanted = {str(intent): name for name, flow in workflows.items() for intent in flow.triggers.intents}
    return wanted.get(classify(heard.text, language_of(language).intents).name) if wanted else None


def _says(said: str, phrase: str, language: RouteLanguage) -> bool:
    words = map(re.escape, plain(phrase).split())
    match = re.search(rf"\b{_GAP.join(words)}\b", said)
    if not match or phrasebook(language).about.match(said):
        return False
    before = " ".join(said[: match.start()].split()[-_WORDS_BEFORE:])
    return not phrasebook(language).refuses.search(f"{before} {match[0]}")
