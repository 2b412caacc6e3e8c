"""What a caller wants, by rules: ``classify`` names the intent and says whether the edge may answer alone.

The tables of a language are the ``intents`` of its package in ``common.languages``, which declare ``CODE``, ``TABLES``
and ``DANGERS``; they are found when this package is imported, and compiled then, once.
"""

from __future__ import annotations

from typing import Final

from common import languages
from common.intents.danger import Danger, DangerGrammar
from common.intents.grammar import Grammar
from common.intents.intent import Intent, IntentName
from common.language import base_code, modules_by_code

__all__ = ["LANGUAGES", "Danger", "Intent", "IntentName", "classify", "danger_in", "is_backchannel"]

_MODULES: Final = modules_by_code(languages.__name__, languages.__path__, ".intents")
_GRAMMARS: Final = {code: Grammar(module.TABLES) for code, module in _MODULES.items()}
_DANGERS: Final = {code: DangerGrammar(module.DANGERS, module.TABLES.fillers) for code, module in _MODULES.items()}
_UNREAD: Final = Intent("other", False, "")

LANGUAGES: Final = frozenset(_GRAMMARS)
"""Codes of the languages that have tables."""


def classify(text: str, language: str, *, names: frozenset[str] = frozenset()) -> Intent:
    """What the caller wants with this utterance, as the recogniser wrote it.

    ``language`` is a code or tag (``es``, ``es-MX``); one without tables makes everything ``other``, which the backend
    answers. ``names`` are lower-case words without accents that callers may address the assistant by.
    """
    grammar = _GRAMMARS.get(base_code(language))
    return grammar.read(text, names) if grammar else _UNREAD


def is_backchannel(text: str, language: str) -> bool:
    """Whether this only shows that the caller listens ("uh huh", "okay"); during an answer it takes no turn.

    Some of these also answer a question ("okay" and "yeah" are ``affirm`` to ``classify``): ask this only while the
    assistant speaks.
    """
    grammar = _GRAMMARS.get(base_code(language))
    return grammar is not None and grammar.is_backchannel(text)


def danger_in(text: str, language: str) -> Danger | None:
    """Whether somebody's life is in danger now, by the caller's words; ``None`` if not, or without tables.

    What was, what may be and what is not is no danger: "I had a heart attack last year", "what if it bleeds".
    """
    grammar = _DANGERS.get(base_code(language))
    return grammar.find(text) if grammar else None
