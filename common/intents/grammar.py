"""Reads an utterance with the tables of a language.

Phrases are matched against plain words: lower case, no accents, no punctuation, no apostrophes ("what's" is ``whats``),
no letter drawn out ("hellooo"), no fillers, no word twice in a row. Social patterns (greetings, thanks ...) count only
if they explain the whole utterance, one after another, or all that follows a lead ("there was a siren"): that keeps a
greeting that goes on to ask something from being answered as a greeting. Anything else is looked up in the asking
patterns, behind the social parts it begins with ("hello, okay, so ..."), then by the words that occur in it.

Each pattern is compiled once, when the grammar is made. The words a pattern can begin with are known, so that of a
hundred patterns only the few that can match are tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from common.intents.gists import Gists
from common.intents.intent import ANSWERED_AT_EDGE, Intent, IntentName
from common.intents.notation import Notation, joined
from common.intents.tables import CLAUSE_ROLES, INTENT_OF_ROLE, Lead, Pattern, SocialRole, Tables, Trail
from common.words import plain_words

LONGEST_SOCIAL_WORDS: Final = 24
"""Nobody greets or thanks in more words than this."""
ASKED_WITHIN_WORDS: Final = 32
"""Whoever asks has begun to within so many words; it bounds the time that a rambling caller's text takes."""
LAST_WORDS: Final = 3
"""Among so many words at the end, one shows what a lead may lead to."""

_RANKS: Final = {role: rank for rank, role in enumerate(INTENT_OF_ROLE)}
_PREFIX: Final = _RANKS["prefix"]
_CLOSING: Final = _RANKS["closing"]
_ANYWHERE: Final = frozenset(_RANKS[role] for role in CLAUSE_ROLES)
_MAY_BE_FIRST: Final = frozenset({_RANKS["live_agent"], _RANKS["refuse_agent"], _RANKS["wrong_number"],
                                      _RANKS["change_language"]})  # fmt: skip
"""Of those roles: what counts though more was said after it. The others are asked last, or they are only mentioned."""
_ABOUT_SOMEBODY: Final = frozenset({_RANKS["are_you_human"], _RANKS["who_are_you"], _RANKS["which_business"]})
_NAME_A_PERSON: Final[frozenset[IntentName]] = frozenset({"change_language", "are_you_human"})
_PAUSES: Final = re.compile(r"[.,;:!?¿¡…\u2014]+|\s-\s")
_SENTENCES: Final = re.compile(r"[^.;!?¿¡…]+[.;!?…]*")

_MENTIONS: Final = frozenset({"person", "with_person", "speaking_to_person"})
"""Patterns of a person who is named without a verb: beside a further clause that is a mere mention."""
_SPEAKING: Final = frozenset({"do_you_speak", "does_anyone_speak"})
_ASK_FOR_LANGUAGE: Final = _SPEAKING | {"switch_to"}
"""Patterns of a language that is asked for with a verb; named without one it is a mere mention beside other clauses."""
_UNSPOKEN: Final = "not_this_language"
"""The pattern of a caller who names the language that they do not speak."""
_NOTHING: Final = Intent("other", False, "")
_SOUNDS: Final = Intent("backchannel", False, "sounds")
_LONGEST_SOUND: Final = 4
"""Words of the longest backchannel ("uh huh uh huh")."""
_ENDS: Final = r"\Z"
_CAPITAL: Final = re.compile(r"[A-ZÁÉÍÓÚÑ](?!['\u2019m]*\Z)")
"""A word with a capital letter, but for "I" and "I'm"."""
_SMALL_WORD: Final = 3
"""Letters of the longest word that a name may hold in small letters: "of", "and", "de"."""
_ANOTHER_BUSINESS: Final = Intent("which_business", False, "named_business", situation="another_business")
_STORY: Final = Intent("stray", False, "story")
_SHORTEST_STORY: Final = 6
"""Words of the shortest story."""
_QUESTION_MARK: Final = Intent("question", False, "question_mark")


@dataclass(frozen=True, slots=True)
class _Row:
    """A compiled pattern; ``divisible`` tells that it may be matched against the first words of an utterance alone.

    One that looks at what follows ("what <end>") may not.
    """

    pattern: re.Pattern[str]
    intent: Intent
    rank: int
    divisible: bool


@dataclass(frozen=True, slots=True)
class _Lead:
    """A compiled lead, and the ranks of what it leads to."""

    pattern: re.Pattern[str]
    heads: frozenset[str]
    ranks: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Trail:
    """A compiled trail, the characters it begins with, and the ranks of what it may follow."""

    pattern: re.Pattern[str]
    first: frozenset[str]
    heads: frozenset[str]
    ranks: frozenset[int]


class Grammar:
    """The compiled tables of one language."""

    __slots__ = (
        "_asking", "_asks_name", "_backchannels", "_businesses", "_clause_openers", "_cues", "_fillers", "_gists",
        "_languages", "_leads", "_named_business", "_needs", "_notation", "_parts", "_possessives", "_slot_heads",
        "_slot_openers", "_social", "_social_words", "_sounds", "_stories", "_trails",
    )  # fmt: skip

    def __init__(self, tables: Tables) -> None:
        self._fillers = frozenset(tables.fillers.split())
        self._languages = tables.languages
        self._slot_heads = frozenset(tables.slot_heads.split())
        self._slot_openers = frozenset(tables.slot_openers.split())
        self._possessives = frozenset(tables.possessives.split())
        self._clause_openers = frozenset(tables.clause_openers.split())
        self._cues = [
            (frozenset(cue.words.split()), cue.at_least, Intent(cue.role, False, cue.name)) for cue in tables.cues
        ]
        self._notation = Notation(tables.rules)
        self._social, self._social_words = _social_rows(self._notation, tables)
        self._parts = {
            first: [row for row in rows if not row.pattern.pattern.endswith(_ENDS)]
            for first, rows in self._social.items()
        }
        self._leads = [_lead(self._notation, lead) for lead in tables.leads]
        self._trails = [_trail(self._notation, trail) for trail in tables.trails]
        self._asking = _by_first_word(
            _row(self._notation, pattern, role) for role, patterns in tables.asking.items() for pattern in patterns
        )
        self._named_business, self._businesses, self._stories = (
            re.compile(self._notation.compile(phrases).pattern if phrases else r"(?!)")
            for phrases in (tables.named_business, tables.businesses, tables.stories)
        )
        self._gists = Gists(tables.gists, tables.gist_rules, tables.languages)
        self._asks_name = frozenset(tables.asks_name.split())
        self._needs = frozenset(tables.needs.split())
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
        explained = self._courtesy(text, said, written, names) or self._in_a_clause(text, names)
        if explained is not None and explained.name == "live_agent":
            return self._about_a_person(explained, text, said, names)
        return (
            explained
            or self._asked_for_by_name(text, written)
            or self._in_a_gist(text, said, names)
            or self._told(text, said, written)
            or self._asked(written[:ASKED_WITHIN_WORDS])
            or self._cued(text, said)
        )

    def _courtesy(self, text: str, said: list[str], written: str, names: frozenset[str]) -> Intent | None:
        """What social patterns make of the whole utterance, or of all behind a lead."""
        parts = self._read_parts(said, written)
        intent = min(parts, key=_rank).intent if parts else _NOTHING
        if intent.name == "other" or self._only_looks_so(intent, parts, text, said):
            return None
        if intent.name == "refuse_agent" and (demanded := self._in_a_clause(text, names, divided=False)):
            return demanded  # "no, I want a person"
        return self._named(replace(intent, closes=any(part.rank == _CLOSING for part in parts)), said)

    def _only_looks_so(self, intent: Intent, parts: tuple[_Row, ...], text: str, said: list[str]) -> bool:
        """Whether small talk looks like a goodbye ("lovely day, isn't it?"), a person is only asked about ("what's the
        manager called?"), or somebody else speaks a language.
        """
        if intent.pattern in _MENTIONS:
            return any(part.rank in _ABOUT_SOMEBODY for part in parts)
        if intent.name == "change_language":
            return not self._possessives.isdisjoint(said) and intent.pattern in _SPEAKING
        if intent.name != "farewell":
            return False
        return text.rstrip().endswith("?") or parts[-1].intent.name == "deny" != parts[0].intent.name

    def _in_a_clause(self, text: str, names: frozenset[str], *, divided: bool = True) -> Intent | None:
        """What one clause says by itself, though the others tell or ask something else.

        Unless ``divided``, clauses are only what stands between pauses: "no, I want a person", but not "I don't want
        that you transfer me".
        """
        pauses = [said for part in _PAUSES.split(text) if (said := self._without_noise(plain_words(part), names))]
        roles = _ANYWHERE
        for said in reversed(pauses):
            for clause in self._clauses(said, whole=len(pauses) > 1) if divided else [said]:
                row = min(self._read_parts(clause, self._notation.write(clause)), key=_rank, default=None)
                whole = clause is said
                if row and row.rank in roles and (whole or not _needs_all(row)) and self._counts(row, clause, said):
                    return self._named(row.intent, clause)
            roles = _MAY_BE_FIRST
        return None

    def _counts(self, row: _Row, clause: list[str], said: list[str]) -> bool:
        """Whether a clause about a language is for the assistant: "can we get the form, in Spanish" is about a form,
        and "they told me that you speak Spanish" tells something.
        """
        if row.intent.name != "change_language":
            return True
        opens = said[: len(clause)] == clause
        return opens and row.intent.pattern in _ASK_FOR_LANGUAGE and self._possessives.isdisjoint(clause)

    def _clauses(self, said: list[str], *, whole: bool) -> Iterator[list[str]]:
        """The words between two pauses, and the parts of them that words like "because" begin."""
        if whole:
            yield said
        starts = [place for place, word in enumerate(said) if place and word in self._clause_openers]
        for start, end in zip([0, *starts], [*starts, len(said)], strict=True):
            if starts and (part := said[start + (start > 0) : end]):
                yield part

    def _without_noise(self, words: list[str], names: frozenset[str]) -> list[str]:
        said: list[str] = []
        last = ""
        for word in words:
            if word != last and word not in self._fillers and word not in names:
                said.append(word)
                last = word
        return said

    def _read_parts(self, said: list[str], written: str) -> tuple[_Row, ...]:
        """Rows that explain all that was said, or all before a trail or behind a lead; none if it is not social."""
        if len(said) > LONGEST_SOCIAL_WORDS:
            return ()
        dead_ends: set[int] = set()
        may_be_social = (
            self._social_words.issuperset(said)
            or not self._slot_heads.isdisjoint(said)
            or not self._slot_openers.isdisjoint(said[:2])
        )
        if may_be_social and (parts := self._social_parts(written, 0, dead_ends)):
            return parts
        for trail in self._trails:
            if not trail.heads.isdisjoint(said) and (parts := self._trailed_parts(trail, said, written)):
                return parts
        last = said[-LAST_WORDS:]
        for lead in self._leads:
            if not lead.heads.isdisjoint(last) and (parts := self._led_parts(lead, written, dead_ends)):
                return parts
        return ()

    def _trailed_parts(self, trail: _Trail, said: list[str], written: str) -> tuple[_Row, ...]:
        """Rows that explain what comes before the shortest trail for which there are some."""
        for start in range(len(written) - 1, 0, -1):
            if written[start] not in trail.first or trail.heads.isdisjoint(said[:start]):
                continue
            if trail.pattern.match(written, start):
                parts = self._social_parts(written[:start], 0, set())
                if parts and min(parts, key=_rank).rank in trail.ranks:
                    return parts
        return ()

    def _led_parts(self, lead: _Lead, written: str, dead_ends: set[int]) -> tuple[_Row, ...]:
        """Rows that explain what follows the longest lead for which there are some."""
        led = lead.pattern.match(written, 0, len(written) - 1)
        while led:
            parts = () if led.end() in dead_ends else self._social_parts(written, led.end(), dead_ends)
            if parts and (row := min(parts, key=_rank)).rank in lead.ranks and row.intent.pattern not in _MENTIONS:
                return parts
            led = lead.pattern.match(written, 0, led.end() - 1)
        return ()

    def _social_parts(self, written: str, start: int, dead_ends: set[int]) -> tuple[_Row, ...]:
        """Rows that together explain an utterance from ``start`` to its end; none if there are no such rows."""
        for end, row in self._social_rows(written, start):
            if end == len(written):
                if row.rank != _PREFIX:
                    return (row,)
                continue
            rest = () if end in dead_ends else self._social_parts(written, end, dead_ends)
            if rest and (row.rank != _PREFIX or rest[0].rank <= _PREFIX):
                return (row, *rest)
        dead_ends.add(start)
        return ()

    def _social_rows(self, written: str, start: int) -> Iterator[tuple[int, _Row]]:
        """Rows that match from ``start``, each with where it ends.

        The row that explains most comes first: "I am all set" is not "I am" and a rest. When no split at these ends
        works, rows are offered with fewer words than they could take.
        """
        found: list[tuple[int, _Row]] = []
        for row in self._social.get(written[start], ()):
            if match := row.pattern.match(written, start):
                end = match.end()
                if end < len(written) and row.pattern.fullmatch(written, start):
                    end = len(written)
                found.append((end, row))
        found.sort(key=_end, reverse=True)
        yield from found
        for end, row in found:
            shorter = row.divisible and row.pattern.match(written, start, end - 1)
            while shorter:
                yield shorter.end(), row
                shorter = row.pattern.match(written, start, shorter.end() - 1)

    def _named(self, intent: Intent, said: list[str]) -> Intent:
        if intent.name != "change_language":
            return intent
        target = next((self._languages[word] for word in said if word in self._languages), "")
        if intent.pattern == _UNSPOKEN:
            return replace(intent, unspoken=target, edge_may_answer=bool(target))
        return replace(intent, language=target, edge_may_answer=bool(target))

    def _asked_for_by_name(self, text: str, written: str) -> Intent | None:
        """Whether a business is asked for by a name: "is this Tony's Pizza?", but not "is this covered?"."""
        if not self._named_business.fullmatch(written):
            return None
        return _ANOTHER_BUSINESS if self._ends_in_a_name(text) or self._businesses.search(written) else None

    def _ends_in_a_name(self, text: str) -> bool:
        """Whether all behind the words that ask is written as a name; where every word is, capitals tell nothing."""
        words = text.split()
        places = [place for place, word in enumerate(words) if place and _CAPITAL.match(word)]
        if not places or (len(words) > _SMALL_WORD and not any(word[0].islower() for word in words[1:])):
            return False
        asking = plain_words(" ".join(words[: places[0]]))
        named = words[places[0] :]
        return self._asks_name.issuperset(asking) and all(
            _CAPITAL.match(word) or len(word) <= _SMALL_WORD or self._asks_name.issuperset(plain_words(word))
            for word in named
        )

    def _in_a_gist(self, text: str, said: list[str], names: frozenset[str]) -> Intent | None:
        """What the concepts of a sentence come to, the last one first, or those of all that was said.

        Behind a sentence that asks something no earlier one counts: "is this recorded? and what does it cost?". What
        the edge answers at once must not have such a sentence beside it, so it is only looked for in the whole.
        """
        sentences = _SENTENCES.findall(text)
        for sentence in reversed(sentences if len(sentences) > 1 else []):
            words = self._without_noise(plain_words(sentence), names)
            if intent := self._gists.find(words, at_edge=False):
                return intent
            asks = "?" in sentence and len(words) > 1  # "right?" asks about what was said before
            if asks or self._needs_something(words):
                return self._gists.find(said, at_edge=True)
        return self._gists.find(said)

    def _about_a_person(self, explained: Intent, text: str, said: list[str], names: frozenset[str]) -> Intent:
        """Whether a person is only named beside a language ("could somebody talk to me in Greek") or a machine."""
        intent = self._in_a_gist(text, said, names)
        return intent if intent is not None and intent.name in _NAME_A_PERSON else explained

    def _needs_something(self, said: list[str]) -> bool:
        asked = self._asked(self._notation.write(said))
        return asked is not None and (asked.name == "question" or not self._needs.isdisjoint(said))

    def _told(self, text: str, said: list[str], written: str) -> Intent | None:
        """A story that asks for nothing; a short one may be an answer."""
        if len(said) < _SHORTEST_STORY or "?" in text or any(map(str.isdigit, said)):
            return None
        story = {place for match in self._stories.finditer(written) for place in range(*match.span())}
        besides = (word for place, word in enumerate(said) if place not in story)
        if not story or not self._needs.isdisjoint(besides):
            return None
        asked = self._asked(written[:ASKED_WITHIN_WORDS])
        # "When I was young ..." begins as a question does.
        return None if asked is not None and asked.name == "question" and asked.pattern != "when" else _STORY

    def _asked(self, written: str) -> Intent | None:
        """What is asked, looked for from the start and behind each social part that comes before it."""
        start: int | None = 0
        while start is not None and start < len(written):
            for row in self._asking.get(written[start], ()):
                if row.pattern.match(written, start):
                    return row.intent
            ends = (row.pattern.match(written, start) for row in self._parts.get(written[start], ()))
            start = max((match.end() for match in ends if match), default=None)
        return None

    def _cued(self, text: str, said: list[str]) -> Intent:
        if "?" in text:
            return _QUESTION_MARK
        for words, at_least, intent in self._cues:
            if len(said) >= at_least and not words.isdisjoint(said):
                return intent
        return _NOTHING


def _needs_all(row: _Row) -> bool:
    """Whether more words in the same breath make it something else: "who is it that does the implants"."""
    return row.intent.pattern in _MENTIONS or row.rank in _ABOUT_SOMEBODY


def _rank(row: _Row) -> int:
    return row.rank


def _end(found: tuple[int, _Row]) -> int:
    return found[0]


def _row(notation: Notation, pattern: Pattern, name: IntentName, rank: int = 0) -> tuple[_Row, frozenset[str]]:
    """A pattern, compiled, and the words it can begin with as ``notation`` writes them."""
    phrase = notation.compile(pattern.phrases, pattern.parts)
    assert phrase.first, f"{pattern.name}: expected to begin with a word"
    assert not phrase.empty, f"{pattern.name}: may match nothing"
    # One word has been matched already when a row is found by its first word.
    compiled = re.compile("." if phrase.one_word else phrase.pattern)
    divisible = "(?!" not in phrase.pattern and r"\Z" not in phrase.pattern
    intent = Intent(name, name in ANSWERED_AT_EDGE, pattern.name, situation=pattern.situation)
    return _Row(compiled, intent, rank, divisible), phrase.first


def _social_rows(notation: Notation, tables: Tables) -> tuple[dict[str, list[_Row]], frozenset[str]]:
    """Social rows by their first word, and the words of those that use no lead rule: these are compiled first."""
    declared: list[tuple[Pattern, SocialRole]] = [
        (pattern, role) for role, patterns in tables.social.items() for pattern in patterns
    ]
    late = [_uses(pattern, tables.lead_rules) for pattern, _ in declared]
    rows: dict[int, tuple[_Row, frozenset[str]]] = {}

    def compile_rows(which: bool) -> None:
        for number, (pattern, role) in enumerate(declared):
            if late[number] is which:
                rows[number] = _row(notation, pattern, INTENT_OF_ROLE[role], _RANKS[role])

    compile_rows(False)
    words = notation.words
    notation.learn(tables.lead_rules)
    compile_rows(True)
    return _by_first_word([rows[number] for number in range(len(declared))]), words


def _uses(pattern: Pattern, lead_rules: Iterable[str]) -> bool:
    """Whether the pattern needs one of these rules."""
    phrases = "|".join(map(joined, (pattern.phrases, *pattern.parts.values())))
    return any(f"{mark}{name}>" in phrases for name in lead_rules for mark in "<~!")


def _lead(notation: Notation, lead: Lead) -> _Lead:
    pattern = re.compile(notation.compile(lead.phrases, lead.parts).pattern)
    return _Lead(pattern, frozenset(lead.heads.split()), _ranks(lead.roles))


def _trail(notation: Notation, trail: Trail) -> _Trail:
    phrase = notation.compile(trail.phrases, trail.parts)
    pattern = re.compile(f"(?:{phrase.pattern}){_ENDS}")
    return _Trail(pattern, phrase.first, frozenset(trail.heads.split()), _ranks(trail.roles))


def _ranks(roles: Iterable[SocialRole]) -> frozenset[int]:
    return frozenset([_RANKS[role] for role in roles])


def _by_first_word(rows: Iterable[tuple[_Row, frozenset[str]]]) -> dict[str, list[_Row]]:
    """Rows by each word they can begin with, in the tables' order."""
    found: dict[str, list[_Row]] = {}
    for row, words in rows:
        for word in words:
            found.setdefault(word, []).append(row)
    return found
