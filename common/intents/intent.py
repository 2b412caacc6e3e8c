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
    "refuse_agent",
    "are_you_human",
    "who_are_you",
    "which_business",
    "wrong_number",
    "recorded",
    "be_quiet",
    "slower",
    "louder",
    "never_mind",
    "complaint",
    "stray",
    "change_language",
    "question",
    "request",
    "backchannel",
    "other",
]

Situation: TypeAlias = Literal[
    "how_are_you", "line_check", "see_you_then", "insulted", "another_business", "to_whom", "staff_languages"
]
"""What a caller expects to hear back, where the intent alone does not tell: "how are you" is a greeting, and more."""

ABOUT_THE_CALL: Final[frozenset[IntentName]] = frozenset({
    "refuse_agent", "are_you_human", "who_are_you", "which_business", "wrong_number", "recorded", "be_quiet", "slower",
    "louder", "never_mind", "complaint", "stray",
})  # fmt: skip
"""What is said about the call or the assistant itself; who answers depends on what the session knows."""

ANSWERED_AT_EDGE: Final[frozenset[IntentName]] = frozenset({"greeting", "farewell", "thanks", "repeat", "wait"})


@dataclass(frozen=True, slots=True)
class Intent:
    """What an utterance was taken for.

    ``edge_may_answer``: the relay may answer by itself, without the backend. ``pattern`` names the row of the
    language's tables that decided, empty if none did. ``closes``: the caller says that nothing more is needed ("that's
    all, thanks"), which ends a call where nothing else is open. ``language`` belongs to ``change_language``: the code
    that was asked for, empty if none was named, and then the backend finds out which; ``unspoken`` is the one that the
    caller does not speak ("no hablo español"). ``situation`` is that of the row.
    """

    name: IntentName
    edge_may_answer: bool
    pattern: str
    language: str = ""
    unspoken: str = ""
    closes: bool = False
    situation: Situation | None = None

    @property
    def hand_off(self) -> bool:
        """The caller asks for a person: all that the edge may do alone is hand the call off, where that is allowed."""
        return self.name == "live_agent"
