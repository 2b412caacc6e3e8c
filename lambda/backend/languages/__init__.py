"""What only the backend says or hears in each language: one package each, of values and tables, found by being there.

``common.languages`` has the part that the edge needs too, and reads language tags.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from backend.languages.language import BackendLanguage
from common import languages

__all__ = ["DEFAULT", "LANGUAGES", "BackendLanguage", "UnknownLanguage", "known_language", "language_of"]


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
