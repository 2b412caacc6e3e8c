"""The words of notices by language."""

from __future__ import annotations

from typing import Final

from backend.notices.english import NOTICES as ENGLISH
from backend.notices.spanish import NOTICES as SPANISH
from backend.notices.words import NoticeWords

_WORDS: Final = {"en": ENGLISH, "es": SPANISH}


def words_of(language: str) -> NoticeWords:
    """The words of this language."""
    return _WORDS[language]
