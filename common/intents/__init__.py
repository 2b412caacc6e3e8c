"""What a caller wants, by rules: ``classify`` names the intent and says whether the edge may answer alone.

Tables per language are in modules of this package that declare ``CODE`` (``english``, ``spanish``), found when the
package is imported. All of it is compiled then, once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from common.intents.grammar import Grammar, Reading
from common.language import base_code, modules_by_code

IntentName: TypeAlias = Literal[
    "greeting", "farewell", "thanks", "repeat", "wait", "affirm", "deny", "live_agent", "change_language",
    "question", "request", "backchannel", "other",
]  # fmt: skip

_NAMES: Final[dict[str, IntentName]] = {
    "greeting": "greeting",
    "farewell": "farewell",
    "thanks": "thanks",
    "repeat": "repeat",
    "wait": "wait",
    "affirm": "affirm",
    "deny": "deny",
    "live_agent": "live_agent",
    "change_language": "change_language",
    "question": "question",
    "request": "request",
    "backchannel": "backchannel",
    "other": "other",
    # Parts of speech acts, when nothing else was said:
    "closing": "deny",  # "that's all" answers "anything else?"
    "apology": "repeat",  # "sorry?" alone asks for it again
    "acknowledgement": "affirm",  # "okay" answers "shall I?"
    "wellbeing": "other",
    "opener": "other",
}
_ANSWERED_AT_EDGE: Final = frozenset({"greeting", "farewell", "thanks", "repeat", "wait"})


@dataclass(frozen=True, slots=True)
class Intent:
    """What an utterance was taken for.

    ``edge_may_answer``: the relay may answer by itself, without the backend. ``pattern`` names the row of the
    language's tables that decided. ``language`` is set for ``change_language``: the code asked for, empty if none was
    named (then the backend asks which).
    """

    name: IntentName
    edge_may_answer: bool
    pattern: str
    language: str = ""

    @property
    def hand_off(self) -> bool:
        """The caller asks for a person: the one thing the edge may do by itself is a hand-off, where that is allowed."""
        return self.name == "live_agent"


_GRAMMARS: Final = {code: Grammar(module.TABLES) for code, module in modules_by_code(__name__, __path__).items()}
LANGUAGES: Final = frozenset(_GRAMMARS)
"""Codes of the languages that have tables."""

_UNREAD: Final = Intent("other", False, "")


def classify(text: str, language: str, *, names: frozenset[str] = frozenset()) -> Intent:
    """What the caller wants with this utterance, as the recogniser wrote it.

    ``language`` is a code or tag (``es``, ``es-MX``); one without tables makes everything ``other``, which the backend
    answers. ``names`` are lower-case words without accents that callers may address the assistant by.
    """
    grammar = _GRAMMARS.get(base_code(language))
    return _intent(grammar.read(text, names)) if grammar else _UNREAD


def is_backchannel(text: str, language: str) -> bool:
    """Whether this only shows that the caller listens ("uh huh", "okay"); during an answer it takes no turn.

    Some of these also answer a question ("okay", "yeah" are ``affirm`` to ``classify``): ask only while the
    assistant speaks.
    """
    grammar = _GRAMMARS.get(base_code(language))
    return grammar is not None and grammar.is_backchannel(text)


def _intent(reading: Reading) -> Intent:
    name = _NAMES[reading.role]
    at_edge = name in _ANSWERED_AT_EDGE or (name == "change_language" and bool(reading.language))
    return Intent(name, at_edge, reading.pattern, reading.language)
