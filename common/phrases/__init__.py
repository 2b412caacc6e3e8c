"""What the edge says by itself, per language: several natural variants of each, short enough to be heard at once.

A variant may hold ``{assistant}``, ``{caller}`` and ``{business}``; it is only for calls where that name is known.
``{emergency}`` is the emergency number, or the language's words for it; ``{crisis}`` that of a line for people who want
to die. The ``phrases`` of a new language declare ``CODE``, ``PHRASES``, ``FILLERS``, ``UNAVAILABLE`` and
``EMERGENCY_NUMBER``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from common import languages
from common.language import base_code, modules_by_code

Situation: TypeAlias = Literal[
    "greeting",
    "how_are_you",
    "line_check",
    "farewell",
    "thanks",
    "wait",
    "hand_off",
    "nobody_there",
    "leave_message",
    "staying",
    "not_human",
    "introduction",
    "which_business",
    "wrong_number",
    "kept_as_audio",
    "kept_as_text",
    "not_kept",
    "quiet",
    "slower",
    "louder",
    "never_mind",
    "keys_unasked",
    "language_changed",
    "language_missing",
    "still_there",
    "failed",
    "lost",
    "slow",
    "digits_again",
    "reconnected",
    "emergency",
    "self_harm",
    "self_harm_line",
]
Stage: TypeAlias = Literal["waiting", "analyzing", "searching", "evaluating"]

_DEFAULT: Final = "en"
_MODULES: Final = modules_by_code(languages.__name__, languages.__path__, ".phrases")
_PHRASES: Final[Mapping[str, Mapping[Situation, tuple[str, ...]]]] = {
    code: module.PHRASES for code, module in _MODULES.items()
}
_FILLERS: Final[Mapping[str, Mapping[Stage, tuple[str, ...]]]] = {
    code: module.FILLERS for code, module in _MODULES.items()
}
UNAVAILABLE: Final[Mapping[str, tuple[str, str]]] = {code: module.UNAVAILABLE for code, module in _MODULES.items()}
"""By language, what Twilio says when nothing of ours answers: the tag of a voice of ``<Say>``, and the words."""
_EMERGENCY_NUMBER: Final[Mapping[str, str]] = {code: module.EMERGENCY_NUMBER for code, module in _MODULES.items()}
_STAGES: Final[Mapping[str, Stage]] = {
    "anal": "analyzing",
    "thin": "analyzing",
    "unde": "analyzing",
    "chec": "searching",
    "look": "searching",
    "retr": "searching",
    "sear": "searching",
    "answ": "evaluating",
    "eval": "evaluating",
    "gene": "evaluating",
    "writ": "evaluating",
}
"""The backend's progress words, by their first four letters."""


def variants(situation: Situation, language: str) -> tuple[str, ...]:
    """The ways to say this; in English where the language has no phrases."""
    return _PHRASES.get(base_code(language), _PHRASES[_DEFAULT])[situation]


def filler_variants(progress: str, language: str) -> tuple[str, ...]:
    """What to say while the backend is busy with this ("Searching..."); a general phrase for any other word."""
    stage = _STAGES.get(progress[:4].lower(), "waiting")
    return _FILLERS.get(base_code(language), _FILLERS[_DEFAULT])[stage]


def emergency_number(language: str) -> str:
    """How to call the emergency number where the call does not tell which it is."""
    return _EMERGENCY_NUMBER.get(base_code(language), _EMERGENCY_NUMBER[_DEFAULT])
