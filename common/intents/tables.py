"""What a language declares to be understood: named rows of phrases, by what they stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from common.intents.intent import IntentName

SocialRole: TypeAlias = Literal[
    "live_agent",
    "change_language",
    "repeat",
    "echo",
    "wait",
    "prefix",
    "farewell",
    "deny",
    "affirm",
    "after_health",
    "thanks",
    "greeting",
    "backchannel",
    "closing",
    "apology",
    "acknowledgement",
    "wellbeing",
    "opener",
]
"""What a social pattern stands for: an intent, or a part of speech that means something only beside others."""

AskingRole: TypeAlias = Literal["question", "request"]

INTENT_OF_ROLE: Final[Mapping[SocialRole, IntentName]] = {
    "live_agent": "live_agent",
    "change_language": "change_language",
    "repeat": "repeat",
    "echo": "repeat",
    "wait": "wait",
    "prefix": "other",
    "farewell": "farewell",
    "deny": "deny",
    "affirm": "affirm",
    "after_health": "greeting",
    "thanks": "thanks",
    "greeting": "greeting",
    "backchannel": "backchannel",
    "closing": "deny",
    "apology": "repeat",
    "acknowledgement": "affirm",
    "wellbeing": "other",
    "opener": "other",
}
"""What each part comes to; of several in one utterance, the first in this order names it.

"No thanks, bye" is a farewell, "yes, thank you" a yes. Alone, "that's all" (a closing) answers "anything else?",
"sorry?" (an apology) asks for it again, "okay" (an acknowledgement) answers "shall I?". An echo asks for a repeat in
words that mean something else behind a statement ("it broke again"). A prefix ("could you") must be followed by one of
the five roles before it, which it asks for.
"""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A named row of a table: the phrases it takes, an utterance it is for, and one near it that it must not take."""

    name: str
    phrases: str
    example: str
    unlike: str = ""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words, one of which makes an utterance of so many words a question or a request, wherever it stands."""

    name: str
    role: AskingRole
    words: str
    at_least: int
    example: str


@dataclass(frozen=True, slots=True)
class Lead:
    """A statement that leads to ``role`` and is its reason: "there was a siren", and then "can you repeat that".

    ``phrases`` may begin with any word. ``heads`` are words one of which is among the last three of whatever has such a
    lead. ``example`` and ``unlike`` are whole utterances.
    """

    name: str
    role: SocialRole
    phrases: str
    heads: str
    example: str
    unlike: str


@dataclass(frozen=True, slots=True)
class Tables:
    """All that a language declares.

    ``slot_heads`` are words one of which occurs wherever a social pattern has an open slot ("thanks for <more>"):
    without one, an utterance with an unknown word cannot be social, unless one of ``slot_openers`` is among its first
    two words ("hello, <new> speaking"). ``sounds`` is a phrase of noises that only show listening or thinking,
    ``backchannels`` one of those and the words used likewise. ``languages`` maps the names of languages to their codes.
    ``leads`` are tried, in their order, on what is not social from its first word on. ``lead_rules`` are further rules,
    of what open slots and leads must not hold; their words make nothing social.
    """

    fillers: str
    rules: Mapping[str, str]
    social: Mapping[SocialRole, Sequence[Pattern]]
    asking: Mapping[AskingRole, Sequence[Pattern]]
    cues: Sequence[Cue]
    slot_heads: str
    sounds: str
    backchannels: str
    languages: Mapping[str, str]
    leads: Sequence[Lead] = ()
    lead_rules: Mapping[str, str] = field(default_factory=dict[str, str])
    slot_openers: str = ""
