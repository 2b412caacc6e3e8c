"""What only the backend says or hears in each language: one package each, of values and tables, found by being there.

``common.languages`` has the part that the edge needs too, and reads language tags.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeAlias

from common import languages
from common.languages import Language

if TYPE_CHECKING:
    from backend.languages.facts import FactWords, FigureWords, PeopleWords
    from backend.languages.lexicon import Lexicon
    from backend.languages.messages import MessageWords, NoticeWords
    from backend.languages.moments import Dates, ReadBack, Times
    from backend.languages.sentences import Admitting, Phrases, Replies, Wording
    from backend.languages.slots import AppointmentWords, MaskingWords, Phrasebook, SlotWords

__all__ = ["DEFAULT", "LANGUAGES", "BackendLanguage", "UnknownLanguage", "known_language", "language_of"]

Keys: TypeAlias = tuple[str, str, str, str, str, str, str, str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class BackendLanguage:
    """One language, of which a piece that is missing is a type error.

    ``core`` is its part for edge and backend alike, the rest is what only the backend says or hears.

    ``name`` stands in the instructions to models, which are in English; ``names`` are what this language calls itself
    and others, by code. ``voices`` are those to fall back to, by provider and tag. ``keys`` are the words for 0 to 9.
    ``stemmer`` is Snowball's name of the language; ``function_words`` are lower-case, without accents, and tell little
    of what is asked, but the language of a text.

    Two are the same only if they are the same object, so that what is worked out from one can be kept beside it.
    """

    core: Language
    name: str
    names: Mapping[str, str]
    voices: Mapping[tuple[str, str], str]
    keys: Keys
    stemmer: str
    function_words: frozenset[str]
    lexicon: Lexicon
    replies: Replies
    admitting: Admitting
    phrases: Phrases
    masking: MaskingWords
    phrasebook: Phrasebook
    appointments: AppointmentWords
    wording: Wording
    dates: Dates
    times: Times
    read_back: ReadBack
    slots: SlotWords
    notices: NoticeWords
    facts: FactWords
    figures: FigureWords
    people: PeopleWords
    messages: MessageWords

    @property
    def code(self) -> str:
        """The code of ISO 639, as it stands in URLs (``es``)."""
        return self.core.code


def find_languages(package: str, path: Iterable[str]) -> dict[str, BackendLanguage]:
    """The ``LANGUAGE`` of each package below this one, by its code, in the order of ``common.languages``.

    Raises ``AssertionError`` if a package has none, or a language has a part on one side alone.
    """
    found: dict[str, BackendLanguage] = {}
    for entry in pkgutil.iter_modules(path):
        if not entry.ispkg:
            continue
        language = getattr(importlib.import_module(f"{package}.{entry.name}"), "LANGUAGE", None)
        assert isinstance(language, BackendLanguage), (
            f"{package}.{entry.name}: expected LANGUAGE, a BackendLanguage; got {language!r}"
        )
        found[language.code] = language
    alone = sorted(found.keys() ^ languages.LANGUAGES.keys())
    assert not alone, f"expected each language in common.languages and in {package}; got one side alone of {alone}"
    return {code: found[code] for code in languages.LANGUAGES}


LANGUAGES: Final[Mapping[str, BackendLanguage]] = find_languages(__name__, __path__)
"""Every language that is there, by its code."""

DEFAULT: Final = LANGUAGES[languages.DEFAULT.code]
"""The language of whoever has not said which."""


def language_of(tag: str) -> BackendLanguage:
    """The language of a tag such as ``es`` or ``es-MX``, as ``common.languages.language_of`` reads it.

    A caller whose language is not here is answered in the ``DEFAULT`` one; the code stays the tag's own.
    """
    core = languages.language_of(tag)
    return LANGUAGES.get(core.code) or replace(DEFAULT, core=core)


class UnknownLanguage(ValueError):
    """A language that is not here, where the words of another one would be wrong."""

    def __init__(self, tag: str) -> None:
        """Say which there are."""
        super().__init__(f"language: expected one of {', '.join(LANGUAGES)}, got {tag!r}")


def known_language(tag: str) -> BackendLanguage:
    """The language of a tag such as ``en`` or ``en-US``; raises UnknownLanguage."""
    language = language_of(tag)
    if language.code not in LANGUAGES:
        raise UnknownLanguage(tag)
    return language
