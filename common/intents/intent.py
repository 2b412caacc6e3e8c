"""What a caller wants: the value that ``classify`` gives back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

IntentName: TypeAlias = Literal[
    "greeting",
    "farewell",
    "thanks",
    "repeat",
    "wait",
    "affirm",
    "deny",
    "live_agent",
    "change_language",
    "question",
    "request",
    "backchannel",
    "other",
]

ANSWERED_AT_EDGE: Final[frozenset[IntentName]] = frozenset({"greeting", "farewell", "thanks", "repeat", "wait"})


@dataclass(frozen=True, slots=True)
class Intent:
    """What an utterance was taken for.

    ``edge_may_answer``: the relay may answer by itself, without the backend. ``pattern`` names the row of the
    language's tables that decided, empty if none did. ``language`` belongs to ``change_language``: the code that was
    asked for, empty if none was named, and then the backend finds out which.
    """

    name: IntentName
    edge_may_answer: bool
    pattern: str
    language: str = ""

    @property
    def hand_off(self) -> bool:
        """The caller asks for a person: all that the edge may do alone is hand the call off, where that is allowed."""
        return self.name == "live_agent"
