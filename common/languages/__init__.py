"""The languages that callers may speak: one package each, of values and tables alone, found by being there.

``language_of`` is the one reader of language tags; nothing outside this package names a language.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from common.intents.forms import NO_FORMS
from common.intents.tables import UNHEARD_DANGERS, UNREAD
from common.languages.language import Language

__all__ = ["DEFAULT", "LANGUAGES", "Language", "language_of"]


def find_languages(package: str, path: Iterable[str]) -> dict[str, Language]:
    """The ``LANGUAGE`` of each package below this one, by its code.

    Raises ``AssertionError`` if a package has none, or two have the same code.
    """
    found: dict[str, Language] = {}
    for entry in pkgutil.iter_modules(path):
        if not entry.ispkg:
            continue
        language = getattr(importlib.import_module(f"{package}.{entry.name}"), "LANGUAGE", None)
        assert isinstance(language, Language), (
            f"{package}.{entry.name}: expected LANGUAGE, a Language; got {language!r}"
        )
        assert language.code not in found, f"{package}.{entry.name}: another package is {language.code!r} already"
        found[language.code] = language
    return found


LANGUAGES: Final[Mapping[str, Language]] = find_languages(__name__, __path__)
"""Every language that is there, by its code."""

DEFAULT: Final = LANGUAGES["en"]
"""The language of whoever has not said which."""


def language_of(tag: str) -> Language:
    """The language of a tag (``es``, ``es-MX``, ``es_419``), with its region's customs.

    A caller whose language is not here is spoken to in the ``DEFAULT`` one, for they must hear something; what they say
    is left to the backend, since another language's tables would misread it. The code stays the tag's own.
    """
    code, _, rest = tag.replace("_", "-").lower().partition("-")
    language = LANGUAGES.get(code)
    if language is None:
        unread = replace(DEFAULT, code=code, intents=UNREAD, dangers=UNHEARD_DANGERS)
        return replace(unread, forms=NO_FORMS, everyday_words=frozenset())
    return _REGIONAL.get((code, rest.partition("-")[0]), language)


def _in_regions(language: Language) -> dict[tuple[str, str], Language]:
    """The language as it is spoken where the dollar sign stands for something else, by code and lower-case region."""
    speech = language.speech
    spoken = {
        dollar: replace(language, speech=replace(speech, currencies={**speech.currencies, "$": dollar}))
        for dollar in speech.dollars.values()
    }
    return {(language.code, region.lower()): spoken[dollar] for region, dollar in speech.dollars.items()}


_REGIONAL: Final = {place: spoken for language in LANGUAGES.values() for place, spoken in _in_regions(language).items()}
