"""The shape of what the backend itself has spoken outside an answer: apologies, words around transfers and menus."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

Once: TypeAlias = tuple[str]
Twice: TypeAlias = tuple[str, str]
"""Two wordings of what can come again in one call."""
Words: TypeAlias = Literal[
    "not_in_service",
    "trouble",
    "trouble_transfer",
    "trouble_voicemail",
    "connecting",
    "nobody",
    "closed",
    "unanswered",
    "nobody_message",
    "closed_message",
    "unanswered_message",
    "not_understood",
    "holding",
    "message_taken",
    "no_message",
    "whisper",
    "whisper_hidden",
    "whisper_reason",
    "whisper_asked",
    "whisper_announced",
    "whisper_workflow",
    "whisper_urgent",
    "whisper_emergency",
    "whisper_summary",
    "whisper_caller",
    "whisper_assistant",
    "whisper_speaks",
    "whisper_accept",
]


class Phrases(TypedDict):
    """The phrases of one language. Those that end in ``_message`` offer to take one; those of a ``whisper`` are heard
    by the person who takes a transferred call.
    """

    not_in_service: Once
    trouble: Once
    trouble_transfer: Once
    trouble_voicemail: Once
    connecting: Once
    nobody: Twice
    closed: Twice
    unanswered: Twice
    nobody_message: Twice
    closed_message: Twice
    unanswered_message: Twice
    not_understood: Twice
    holding: Once
    message_taken: Once
    no_message: Once
    whisper: Once
    whisper_hidden: Once
    whisper_reason: Once
    whisper_asked: Once
    whisper_announced: Once
    whisper_workflow: Once
    whisper_urgent: Once
    whisper_emergency: Once
    whisper_summary: Once
    whisper_caller: Once
    whisper_assistant: Once
    whisper_speaks: Once
    whisper_accept: Once


def phrase(phrases: Phrases, words: Words, times: int = 0) -> str:
    """The words for what has happened so many ``times`` before."""
    wordings: tuple[str, ...] = phrases[words]
    return wordings[times % len(wordings)]
