"""How callers put what is no answer: that they leave, change something, ask something, or want no workflow."""

from __future__ import annotations

from typing import Final

from backend.profiles.fields import RouteLanguage
from backend.workflows.phrasebook.english import ENGLISH
from backend.workflows.phrasebook.model import Phrasebook
from backend.workflows.phrasebook.spanish import SPANISH

__all__ = ["Phrasebook", "phrasebook"]

_BOOKS: Final[dict[RouteLanguage, Phrasebook]] = {"en": ENGLISH, "es": SPANISH}


def phrasebook(language: RouteLanguage) -> Phrasebook:
    """The phrasebook of a language."""
    return _BOOKS[language]
