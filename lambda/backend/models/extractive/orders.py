"""Sentences of a page that are not for callers: orders to a machine, and words that the relay would act on."""

from __future__ import annotations

import re
from typing import Final

from common.languages import language_of
from common.signals import farewell_in, live_agent_in

_ORDERS: Final = re.compile(
    r"""\b(?:
        (?:ignore|disregard|forget|override)\s+(?:\w+\s+){0,3}(?:instructions?|rules?|prompts?|directions?)
      | (?:system|developer)\s+(?:prompt|message|override)
      | you\s+are\s+now\s+(?:a|an|in|the)\b
      | (?:call|use|invoke)\s+the\s+(?:\w+\s+){0,2}(?:tool|function)
      | (?:ignor[ae]|olvid[ae]|descart[ae]|omit[ae])\s+(?:\w+\s+){0,3}(?:instrucci[oó]n(?:es)?|reglas?|[oó]rdenes)
      | (?:mensaje|instrucciones)\s+del\s+sistema
      | (?:llam[ae]|us[ae]|invoc[ae])\s+(?:a\s+)?la\s+(?:herramienta|funci[oó]n)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""Must not match what a business tells its customers: "follow the instructions on the box", "our rules for returns"."""


def is_for_callers(text: str, language: str) -> bool:
    """Whether a sentence may be spoken: whoever wrote a page must not be able to transfer or end calls by it."""
    return not (
        _ORDERS.search(text)
        or live_agent_in(text, language_of(language).signals)
        or farewell_in(text, language_of(language).signals)
    )
