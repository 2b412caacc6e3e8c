"""What a language declares to be understood: named rows of phrases, by what they stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from common.intents.intent import IntentName, Situation
from common.intents.notation import Phrases

SocialRole: TypeAlias = Literal[
    "refuse_agent",
    "live_agent",
    "change_language",
    "are_you_human",
    "who_are_you",
    "which_business",
    "wrong_number",
    "recorded",
    "repeat",
    "echo",
    "slower",
    "louder",
    "missed",
    "unheard",
    "wait",
    "be_quiet",
    "prefix",
    "complaint",
    "farewell",
    "never_mind",
    "deny",
    "affirm",
    "after_health",
    "thanks",
    "greeting",
    "backchannel",
    "closing",
    "settled",
    "apology",
    "acknowledgement",
    "wellbeing",
    "opener",
]
"""What a social pattern stands for: an intent, or a part of speech that means something only beside others."""

AskingRole: TypeAlias = Literal["question", "request"]

INTENT_OF_ROLE: Final[Mapping[SocialRole, IntentName]] = {
    "refuse_agent": "refuse_agent",
    "live_agent": "live_agent",
    "change_language": "change_language",
    "are_you_human": "are_you_human",
    "who_are_you": "who_are_you",
    "which_business": "which_business",
    "wrong_number": "wrong_number",
    "recorded": "recorded",
    "slower": "slower",
    "louder": "louder",
    "repeat": "repeat",
    "echo": "repeat",
    "missed": "repeat",
    "unheard": "louder",
    "wait": "wait",
    "be_quiet": "be_quiet",
    "prefix": "other",
    "complaint": "complaint",
    "farewell": "farewell",
    "never_mind": "never_mind",
    "deny": "deny",
    "affirm": "affirm",
    "after_health": "greeting",
    "thanks": "thanks",
    "greeting": "greeting",
    "backchannel": "backchannel",
    "closing": "deny",
    "settled": "deny",
    "apology": "repeat",
    "acknowledgement": "affirm",
    "wellbeing": "other",
    "opener": "other",
}
"""What each part comes to; of several in one utterance, the first in this order names it.

"No thanks, bye" is a farewell, "yes, thank you" a yes. Alone, "that's all" (a closing) answers "anything else?",
"sorry?" (an apology) asks for it again, "okay" (an acknowledgement) answers "shall I?". An echo asks for a repeat in
words that mean something else behind a statement ("it broke again"). Who missed something wants it again, who hears too
little ("I can barely hear you") wants it louder, unless they say themselves what helps. A prefix ("could you") must be
followed by one of the roles before it, which it asks for.
"""

CLAUSE_ROLES: Final[frozenset[SocialRole]] = frozenset({
    "refuse_agent", "live_agent", "are_you_human", "who_are_you", "which_business", "wrong_number", "recorded",
    "slower", "louder", "change_language",
})  # fmt: skip
"""What also counts when it is but one clause of what was said: "bad, I want to talk to a human"."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A named row of a table: the phrases it takes, an utterance it is for, and one near it that it must not take.

    ``parts`` are what the phrases are made of: rules of this row alone, named for what they mean. ``situation`` is what
    the caller is answered, where that is more than the intent tells.
    """

    name: str
    phrases: Phrases
    example: str
    unlike: str = ""
    parts: Mapping[str, Phrases] = field(default_factory=dict[str, Phrases])
    situation: Situation | None = None


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
    """A statement that leads to one of ``roles`` and is its reason: "there was a siren", and "can you repeat that".

    ``phrases`` may begin with any word. ``heads`` are words one of which is among the last three of whatever has such a
    lead. ``example`` and ``unlike`` are whole utterances.
    """

    name: str
    roles: tuple[SocialRole, ...]
    phrases: Phrases
    heads: str
    example: str
    unlike: str
    parts: Mapping[str, Phrases] = field(default_factory=dict[str, Phrases])


@dataclass(frozen=True, slots=True)
class Trail:
    """A statement that follows one of ``roles`` and is its reason: "hang on", and then "someone is at the door".

    ``heads`` are words one of which stands before it. ``example`` and ``unlike`` are whole utterances.
    """

    name: str
    roles: tuple[SocialRole, ...]
    phrases: Phrases
    heads: str
    example: str
    unlike: str
    parts: Mapping[str, Phrases] = field(default_factory=dict[str, Phrases])


@dataclass(frozen=True, slots=True)
class Gist:
    """A named conjunction: what up to ``at_most`` words mean that hold each of ``concepts``, in any order.

    Each concept is a choice of words and short phrases; words of any kind may stand between them, but none that
    ``without`` takes, and where ``within`` are words, only these. What the edge answers at once is looked for in the
    whole utterance, the rest in each sentence. Where a language is asked for, what ``unspoken`` takes is not the one
    ("my English is bad").
    """

    name: str
    intent: IntentName
    concepts: tuple[Phrases, ...]
    example: str
    unlike: str
    without: Phrases = ""
    at_most: int = 20
    within: Phrases = ""
    unspoken: Phrases = ""
    situation: Situation | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """All that a language declares.

    ``slot_heads`` are words one of which occurs wherever a social pattern has an open slot ("thanks for <more>"):
    without one, an utterance with an unknown word cannot be social, unless one of ``slot_openers`` is among its first
    two words ("hello, <new> speaking"). ``sounds`` is a phrase of noises that only show listening or thinking,
    ``backchannels`` one of those and the words used likewise. ``languages`` maps the names of languages to their codes.
    ``trails`` and ``leads`` are tried, in their order, on what is not social from its first word to its last.
    ``lead_rules`` are further rules, of what open slots, trails and leads must not hold; their words make nothing
    social. ``clause_openers`` are words at which a further clause begins ("because", "but"); with one of
    ``possessives`` it is somebody else who speaks a language. ``gists`` are tried in their order on what no pattern
    explains; ``gist_rules`` are the rules that they know. ``stories`` are what callers tell who ask for nothing,
    unless one of the words ``needs`` shows that they do. ``named_business`` asks for a business by its name, which has
    capital letters or names one of the kinds ``businesses``; ``asks_name`` are words around the name.
    """

    fillers: str
    rules: Mapping[str, Phrases]
    social: Mapping[SocialRole, Sequence[Pattern]]
    asking: Mapping[AskingRole, Sequence[Pattern]]
    cues: Sequence[Cue]
    slot_heads: str
    sounds: Phrases
    backchannels: Phrases
    languages: Mapping[str, str]
    leads: Sequence[Lead] = ()
    trails: Sequence[Trail] = ()
    lead_rules: Mapping[str, Phrases] = field(default_factory=dict[str, Phrases])
    clause_openers: str = ""
    possessives: str = ""
    named_business: Phrases = ""
    businesses: Phrases = ""
    asks_name: str = ""
    stories: Phrases = ""
    needs: str = ""
    slot_openers: str = ""
    gists: Sequence[Gist] = ()
    gist_rules: Mapping[str, Phrases] = field(default_factory=dict[str, Phrases])


@dataclass(frozen=True, slots=True)
class Sign:
    """A named row of phrases, each of which tells that a life is in danger now; ``unlike`` is near and does not.

    ``opens``: only at the beginning of a statement, because the words alone may be part of anything. ``calls_help``: it
    only asks for an ambulance or the like, which is no news once one was called.
    """

    name: str
    phrases: Phrases
    example: str
    unlike: str
    kind: Literal["emergency", "self_harm"] = "emergency"
    opens: bool = False
    parts: Mapping[str, Phrases] = field(default_factory=dict[str, Phrases])
    calls_help: bool = False


Sequel: TypeAlias = Literal["back", "asks", "helped", "over", "child", "alone", "panic"]
"""What callers say after danger was spoken of: they come back to what was under way, ask for help or whether it comes,
tell that it comes, that the danger is over, that they are a child without a grown-up, alone, or are at a loss.
"""


@dataclass(frozen=True, slots=True)
class Followup:
    """A named row of phrases for a ``Sequel``; the rows of a language are tried in their order.

    ``opens``: only at the beginning of a sentence, behind words such as "oh" and "please".
    """

    name: str
    kind: Sequel
    phrases: Phrases
    example: str
    unlike: str
    opens: bool = False
    parts: Mapping[str, Phrases] = field(default_factory=dict[str, Phrases])


@dataclass(frozen=True, slots=True, eq=False)
class DangerTables:
    """How a language tells of danger to life, and what excuses the same words.

    ``restarts`` are words at which another statement begins ("and", "but"). ``leading`` excuses a sign directly behind
    it ("if", "I don't think"), ``general`` any sign that comes later in the sentence ("what should I do if"),
    ``following`` one in the same statement before it ("last year"), ``settled`` any before it ("but he's fine now").
    ``yes`` is a word, with its accents, that means nothing here and without them something else ("sí"). ``fillers`` are
    the words that are passed over.

    ``followups`` are what is said once danger was spoken of. ``business`` are words of what a business deals in,
    ``booking`` such of a booking, days and times included: who says them has come back to it. ``long_past`` tells
    of what was weeks or years ago.
    """

    fillers: str
    rules: Mapping[str, Phrases]
    signs: Sequence[Sign]
    restarts: str
    leading: Phrases
    general: Phrases
    following: Phrases
    settled: Phrases
    yes: str
    followups: Sequence[Followup] = ()
    business: Phrases = ""
    booking: Phrases = ""
    long_past: Phrases = ""


UNREAD: Final = Tables(
    fillers="", rules={}, social={}, asking={}, cues=(), slot_heads="", sounds="", backchannels="", languages={}
)
"""The tables of a language that nobody has written: all that is said in it is left to the backend."""

UNHEARD_DANGERS: Final = DangerTables(
    fillers="", rules={}, signs=(), restarts="", leading="", general="", following="", settled="", yes=""
)
"""The same for danger: none is heard."""
