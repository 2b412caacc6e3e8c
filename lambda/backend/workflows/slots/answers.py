"""Yes and no, also with words around them: "yes, that's fine", "no, not that one"."""

from __future__ import annotations

import re
from typing import Final

from backend.workflows.slots.figures import plain
from common.intents import classify
from common.languages import language_of

_YES: Final = {
    "en": re.compile(
        r"(?:(?:oh|uh|um|well|i think|okay|ok)\s+)*(?:yes|yeah|yep|yup|sure|correct|right|perfect|great|ok|okay"
        r"|please do|go ahead|book it|do it|that(?:'s| is) (?:right|correct|fine|good|perfect|great)|sounds good)\b"
    ),
    "es": re.compile(
        r"(?:(?:ah|eh|pues|bueno|creo que|ok)\s+)*(?:si|claro|correcto|exacto|perfecto|vale|bien|de acuerdo|adelante"
        r"|eso es|asi es|esta bien|ok|dale|por supuesto|reservela|reserve|hagalo)\b"
    ),
}
_NO: Final = {
    "en": re.compile(
        r"(?:(?:oh|uh|um|well|sorry|actually|wait)\s+)*"
        r"(?:no|nope|nah|not|wrong|incorrect|that(?:'s| is) (?:not|wrong))\b"
    ),
    "es": re.compile(r"(?:(?:ah|eh|pues|bueno|perdon|espere|creo que)\s+)*(?:no|incorrecto|eso no|esta mal|mal)\b"),
}


def read_answer(text: str, language: str) -> bool | None:
    """Whether this says yes or no; None for neither."""
    intent = classify(text, language_of(language).intents).name
    if intent in ("affirm", "deny"):
        return intent == "affirm"
    code = "es" if language.startswith("es") else "en"
    said = plain(text)
    if _NO[code].match(said):
        return False
    return True if _YES[code].match(said) else None
