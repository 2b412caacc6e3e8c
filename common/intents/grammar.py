"""Reads an utterance with the tables of a language.

Phrases are matched against plain words: lower case, no accents, no punctuation, no apostrophes ("what's" is
``whats``), no fillers, no word twice in a row. Social patterns (greetings, thanks ...) count only if they explain the
whole utterance, one after another: that keeps a greeting that goes on to ask something from being answered as a
greeting. Anything else is looked up in the asking patterns, behind the social parts it begins with ("hello, okay, so
..."), then by the words that occur in it.

Each pattern is compiled once, when the grammar is made. The words a pattern can begin with are known, so that of a
hundred patterns only the few that can match are tried.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from common.intents.intent import ANSWERED_AT_EDGE, Intent, IntentName
from common.intents.notation import Notation

SocialRole: TypeAlias = Literal[
    "live_agent", "change_language", "repeat", "wait", "farewell", "deny", "affirm", "thanks", "greeting",
    "after_health", "backchannel", "closing", "apology", "acknowledgement", "wellbeing", "opener",
    "prefix",
]  # fmt: skip
"""What a social pattern stands for: an intent, or a part of speech that means something only beside others."""

AskingRole: TypeAlias = Literal["question", "request"]

_RANKS: Final[Mapping[SocialRole | AskingRole, int]] = {
    "live_agent": 0,
    "change_language": 1,
    "repeat": 2,
    "wait": 3,
    "prefix": 4,
    "farewell": 5,
    "deny": 6,
    "affirm": 7,
    "after_health": 8,
    "thanks": 9,
    "greeting": 10,
    "backchannel": 11,
    "closing": 12,
    "apology": 13,
    "acknowledgement": 14,
    "wellbeing": 15,
    "opener": 16,
}
"""Which of several parts names the utterance: "no thanks, bye" is a farewell, "yes, thank you" a yes."""

_PREFIX: Final = _RANKS["prefix"]
"""A prefix ("could you") must be followed by what it asks for, which ranks before it."""

LONGEST_SOCIAL_WORDS: Final = 24
"""Nobody greets or thanks in more words than this."""


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
class Tables:
    """All that a language declares.

    ``slot_heads`` are words one of which occurs wherever a social pattern has an open slot ("thanks for <more>"):
    without one, an utterance with an unknown word cannot be social. ``sounds`` is a phrase of noises that only show
    listening or thinking, ``backchannels`` one of those and the words used likewise. ``languages`` maps the names of
    languages to their codes.
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


@dataclass(frozen=True, slots=True)
class _Row:
    pattern: re.Pattern[str]
    intent: Intent
    rank: int


_INTENTS: Final[Mapping[SocialRole | AskingRole, IntentName]] = {
    "live_agent": "live_agent",
    "change_language": "change_language",
    "repeat": "repeat",
    "wait": "wait",
    "farewell": "farewell",
    "deny": "deny",
    "affirm": "affirm",
    "thanks": "thanks",
    "greeting": "greeting",
    "backchannel": "backchannel",
    "question": "question",
    "request": "request",
    # Parts, when nothing else was said:
    "after_health": "greeting",
    "closing": "deny",  # "that's all" answers "anything else?"
    "apology": "repeat",  # "sorry?" asks for it again
    "acknowledgement": "affirm",  # "okay" answers "shall I?"
    "wellbeing": "other",
    "opener": "other",
    "prefix": "other",
}

_NOTHING: Final = Intent("other", False, "")
_SOUNDS: Final = Intent("backchannel", False, "sounds")
_LONGEST_SOUND: Final = 4
"""Words of the longest backchannel ("uh huh uh huh")."""
_QUESTION_MARK: Final = Intent("question", False, "question_mark")

_DROPPED: Final = "'\u2019\u2018`\u00b4\u0301\u0303\u0308\u00ad"
"""Apostrophes of all shapes, combining accents, soft hyphens."""
_SPACED: Final = '.,;:!?¡¿"\u201c\u201d«»()[]{}<>/\\|-\u2013\u2014_…~*+=#&@^%$€£'
_ACCENTED: Final = "áàâäãéèêëíìîïóòôöõúùûüñç"
_PLAIN: Final = "aaaaaeeeeiiiiooooouuuunc"
_LETTERS: Final = str.maketrans(_ACCENTED + _SPACED, _PLAIN + " " * len(_SPACED), _DROPPED)


def plain_words(text: str) -> list[str]:
    """The words of a text in lower case, without accents and punctuation: what phrases are written in."""
    return text.lower().translate(_LETTERS).split()


class Grammar:
    """The compiled tables of one language."""

    __slots__ = ("_asking", "_backchannels", "_cues", "_fillers", "_languages", "_notation", "_slot_heads",
                 "_social", "_social_words", "_sounds")  # fmt: skip

    def __init__(self, tables: Tables) -> None:
        self._fillers = frozenset(tables.fillers.split())
        self._languages = tables.languages
        self._slot_heads = frozenset(tables.slot_heads.split())
        self._cues = [
            (frozenset(cue.words.split()), cue.at_least, Intent(cue.role, False, cue.name)) for cue in tables.cues
        ]
        self._notation = Notation(tables.rules)
        self._social = _rows_by_first(tables.social, self._notation)
        self._social_words = self._notation.words
        self._asking = _rows_by_first(tables.asking, self._notation)
        self._sounds = re.compile(f"(?:{self._notation.compile(tables.sounds).pattern})+")
        self._backchannels = re.compile(f"(?:{self._notation.compile(tables.backchannels).pattern})+")

    def is_backchannel(self, text: str) -> bool:
        """Whether this is nothing but sounds and words that show listening."""
        return self._backchannels.fullmatch(self._notation.write(plain_words(text))) is not None

    def read(self, text: str, names: frozenset[str]) -> Intent:
        """Read an utterance; ``names`` are words to skip, such as the assistant's own name."""
        words = plain_words(text)
        if len(words) <= _LONGEST_SOUND and self._sounds.fullmatch(self._notation.write(words)):
            return _SOUNDS
        said = self._without_noise(words, names)
        if not said:
            return _NOTHING
        written = self._notation.write(said)
        if self._may_be_social(said) and (parts := self._social_parts(written, 0, set())):
            intent = min(parts, key=_rank).intent
            if intent.name != "other":
                return self._named(intent, said)
        return self._asked(written) or self._cued(text, said)

    def _without_noise(self, words: list[str], names: frozenset[str]) -> list[str]:
        said: list[str] = []
        last = ""
        for word in words:
            if word != last and word not in self._fillers and word not in names:
                said.append(word)
                last = word
        return said

    def _may_be_social(self, said: list[str]) -> bool:
        return len(said) <= LONGEST_SOCIAL_WORDS and (
            self._social_words.issuperset(said) or not self._slot_heads.isdisjoint(said)
        )

    def _social_parts(self, written: str, start: int, dead_ends: set[int]) -> tuple[_Row, ...]:
        """Rows that together explain an utterance from ``start`` to its end; none if there are no such rows."""
        for row in self._social.get(written[start], ()):
            match = row.pattern.match(written, start)
            if match is None:
                continue
            if row.pattern.fullmatch(written, start):
                if row.rank != _PREFIX:
                    return (row,)
                continue
            end = match.end()
            rest = () if end in dead_ends else self._social_parts(written, end, dead_ends)
            if rest and (row.rank != _PREFIX or rest[0].rank <= _PREFIX):
                return (row, *rest)
        dead_ends.add(start)
        return ()

    def _named(self, intent: Intent, said: list[str]) -> Intent:
        if intent.name != "change_language":
            return intent
        target = next((self._languages[word] for word in said if word in self._languages), "")
        return replace(intent, language=target, edge_may_answer=bool(target))

    def _asked(self, written: str) -> Intent | None:
        """What is asked, looked for from the start and behind each social part that comes before it."""
        start: int | None = 0
        while start is not None and start < len(written):
            for row in self._asking.get(written[start], ()):
                if row.pattern.match(written, start):
                    return row.intent
            ends = (row.pattern.match(written, start) for row in self._social.get(written[start], ()))
            start = max((match.end() for match in ends if match), default=None)
        return None

    def _cued(self, text: str, said: list[str]) -> Intent:
        if "?" in text:
            return _QUESTION_MARK
        for words, at_least, intent in self._cues:
            if len(said) >= at_least and not words.isdisjoint(said):
                return intent
        return _NOTHING


def _rank(row: _Row) -> int:
    return row.rank


def _rows_by_first(
    tables: Mapping[SocialRole, Sequence[Pattern]] | Mapping[AskingRole, Sequence[Pattern]], notation: Notation
) -> dict[str, list[_Row]]:
    """The rows by the words they can begin with, as ``notation`` writes them; in the tables' order."""
    rows: dict[str, list[_Row]] = {}
    for role, patterns in tables.items():
        for pattern in patterns:
            phrase = notation.compile(pattern.phrases)
            assert phrase.first, f"{pattern.name}: expected to begin with a word"
            assert not phrase.empty, f"{pattern.name}: may match nothing"
            row = _Row(
                re.compile("." if phrase.one_word else phrase.pattern), _intent(role, pattern.name), _RANKS.get(role, 0)
            )
            for first in phrase.first:
                rows.setdefault(first, []).append(row)
    return rows


def _intent(role: SocialRole | AskingRole, pattern: str) -> Intent:
    name = _INTENTS[role]
    return Intent(name, name in ANSWERED_AT_EDGE, pattern)
