"""What the assistant's own words tell: that it says goodbye, or that it passes the caller to a person.

Both end the session, so they are precise rather than complete: an offer, a question or a mention is no signal, and
what is missed here the backend can still say in its context.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from common.signals.wording import SignalWording

_SENTENCE: Final = re.compile(r"[^.!?\n]+[.!?\n]*")
_EDGES: Final = " .,;:!¡¿\"'"


def farewell_in(text: str, wording: SignalWording) -> bool:
    """Whether the assistant says goodbye: in its last sentence, or in the one before a courtesy such as thanks."""
    sentences = _sentences(text)
    if not sentences or sentences[-1].endswith("?"):
        return False
    last = sentences.pop().strip(_EDGES)
    if _compiled(wording.farewell).search(last):
        return True
    return bool(
        sentences
        and not sentences[-1].endswith("?")
        and _compiled(wording.courtesy).search(last)
        and _compiled(wording.farewell).search(sentences[-1].strip(_EDGES))
    )


def offers_more_in(text: str, wording: SignalWording) -> bool:
    """Whether the assistant offers further help in its last two sentences, as by "Is there anything else?"."""
    return any(_compiled(wording.more).search(sentence) for sentence in _sentences(text)[-2:])


def live_agent_in(text: str, wording: SignalWording) -> bool:
    """Whether the assistant announces that it passes the call to a person now; an offer or a condition is none."""
    sentences = _sentences(text)
    if not sentences or sentences[-1].endswith("?"):
        return False
    for sentence in sentences:
        spoken = _compiled(wording.waiting).sub("", sentence).strip(_EDGES)
        if sentence.endswith("?") or _compiled(wording.conditions).search(spoken):
            continue
        for clause in _compiled(wording.clause_end).split(spoken):
            announced = _compiled(wording.announcements).search(clause.strip(_EDGES))
            if announced and not _compiled(wording.offers).search(clause.strip(_EDGES)[: announced.start()]):
                return True
    return False


def _sentences(text: str) -> list[str]:
    found = (match[0].strip() for match in _SENTENCE.finditer(text.lower().replace("\u2019", "'")))
    return [sentence for sentence in found if sentence.strip(_EDGES + "?")]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when a language is first spoken, not when it is imported."""
    return re.compile(pattern)
