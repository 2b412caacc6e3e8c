"""What the assistant's own words tell: that it says goodbye, or that it passes the caller to a person.

Both end the session, so they are precise rather than complete: an offer, a question or a mention is no signal, and
what is missed here the backend can still say in its context.
"""

from __future__ import annotations

import re
from typing import Final

from common.languages.english.signals import ENGLISH
from common.languages.spanish.signals import SPANISH

_WORDINGS: Final = {"en": ENGLISH, "es": SPANISH}
_SENTENCE: Final = re.compile(r"[^.!?\n]+[.!?\n]*")
_EDGES: Final = " .,;:!¡¿\"'"


def farewell_in(text: str, language: str) -> bool:
    """Whether the assistant says goodbye: in its last sentence, or in the one before a courtesy such as thanks.

    ``language`` is a code such as ``es`` or ``es-MX``; one that is not known is read as English.
    """
    wording = _WORDINGS.get(language[:2].lower(), ENGLISH)
    sentences = _sentences(text)
    if not sentences or sentences[-1].endswith("?"):
        return False
    last = sentences.pop().strip(_EDGES)
    if wording.farewell.search(last):
        return True
    return bool(
        sentences
        and not sentences[-1].endswith("?")
        and wording.courtesy.search(last)
        and wording.farewell.search(sentences[-1].strip(_EDGES))
    )


def offers_more_in(text: str, language: str) -> bool:
    """Whether the assistant offers further help in its last two sentences: "Is there anything else?"

    ``language`` is a code such as ``es`` or ``es-MX``; one that is not known is read as English.
    """
    wording = _WORDINGS.get(language[:2].lower(), ENGLISH)
    return any(wording.more.search(sentence) for sentence in _sentences(text)[-2:])


def live_agent_in(text: str, language: str) -> bool:
    """Whether the assistant announces that it passes the call to a person now; an offer or a condition is none.

    ``language`` is a code such as ``es`` or ``es-MX``; one that is not known is read as English.
    """
    wording = _WORDINGS.get(language[:2].lower(), ENGLISH)
    sentences = _sentences(text)
    if not sentences or sentences[-1].endswith("?"):
        return False
    for sentence in sentences:
        spoken = wording.waiting.sub("", sentence).strip(_EDGES)
        if sentence.endswith("?") or wording.conditions.search(spoken):
            continue
        for clause in wording.clause_end.split(spoken):
            announced = wording.announcements.search(clause.strip(_EDGES))
            if announced and not wording.offers.search(clause.strip(_EDGES)[: announced.start()]):
                return True
    return False


def _sentences(text: str) -> list[str]:
    found = (match[0].strip() for match in _SENTENCE.finditer(text.lower().replace("\u2019", "'")))
    return [sentence for sentence in found if sentence.strip(_EDGES + "?")]
