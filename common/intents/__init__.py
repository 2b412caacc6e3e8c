"""What a caller wants, by rules: ``classify`` names the intent and says whether the edge may answer alone.

The tables of a language are compiled when they are first needed; ``prepare`` does it before somebody waits for it.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from common.intents.danger import Aftermath, Danger, DangerGrammar
from common.intents.grammar import Grammar
from common.intents.intent import Intent, IntentName
from common.intents.tables import UNHEARD_DANGERS, UNREAD, DangerTables, Tables

__all__ = [
    "Aftermath",
    "Danger",
    "Intent",
    "IntentName",
    "aftermath_in",
    "classify",
    "danger_in",
    "is_backchannel",
    "is_long_past",
    "prepare",
]

_UNREAD: Final = Intent("other", False, "")
_NO_AFTERMATH: Final = Aftermath(None, False, False)


def classify(text: str, tables: Tables, *, names: frozenset[str] = frozenset()) -> Intent:
    """What the caller wants with this utterance, as the recogniser wrote it.

    ``names`` are lower-case words without accents that callers may address the assistant by. Without tables
    (``UNREAD``) everything is ``other``, which the backend answers.
    """
    return _UNREAD if tables is UNREAD else _grammar(tables).read(text, names)


def is_backchannel(text: str, tables: Tables) -> bool:
    """Whether this only shows that the caller listens ("uh huh", "okay"); during an answer it takes no turn.

    Some of these also answer a question ("okay" and "yeah" are ``affirm`` to ``classify``): ask this only while the
    assistant speaks.
    """
    return tables is not UNREAD and _grammar(tables).is_backchannel(text)


def danger_in(text: str, tables: DangerTables, *, help_called: bool = False) -> Danger | None:
    """Whether somebody's life is in danger now, by the caller's words; ``None`` if not, or without tables.

    What was, what may be and what is not is no danger: "I had a heart attack last year", "what if it bleeds". Once
    help was called, "they are calling an ambulance" is none.
    """
    return None if tables is UNHEARD_DANGERS else _dangers(tables).find(text, help_called=help_called)


def aftermath_in(text: str, tables: DangerTables) -> Aftermath:
    """What the caller says after danger was spoken of: that help comes, that all is well, or "what do I do?"."""
    return _NO_AFTERMATH if tables is UNHEARD_DANGERS else _dangers(tables).afterwards(text)


def is_long_past(text: str, tables: DangerTables) -> bool:
    """Whether the caller tells of what was weeks or years ago; never without tables."""
    return tables is not UNHEARD_DANGERS and _dangers(tables).is_long_past(text)


def prepare(*tables: Tables | DangerTables) -> None:
    """Compile these if they are not: it takes tenths of a second, which a caller's first words need not wait for."""
    for one in tables:
        if isinstance(one, Tables):
            classify("", one)
        else:
            danger_in("", one)


@cache
def _grammar(tables: Tables) -> Grammar:
    return Grammar(tables)


@cache
def _dangers(tables: DangerTables) -> DangerGrammar:
    return DangerGrammar(tables)
