"""What the backend knows of each language: its words for asking, for days, for not knowing."""

from __future__ import annotations

from typing import Final

from backend.lexicon.english import ENGLISH
from backend.lexicon.model import Kind, Lexicon
from backend.lexicon.spanish import SPANISH

__all__ = ["LEXICONS", "Kind", "Lexicon", "lexicon"]

LEXICONS: Final = {"en": ENGLISH, "es": SPANISH}


def lexicon(language: str) -> Lexicon:
    """The lexicon of a language tag such as ``es`` or ``es-MX``; English for a language without one."""
    return LEXICONS.get(language.lower().partition("-")[0], ENGLISH)
