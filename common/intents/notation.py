"""The notation that phrases are written in, and its compiler; ``docs/intents.md`` explains it with examples.

It is that of the JSpeech Grammar Format (W3C note, 2000): words, ``a | b``, ``(groups)``, ``[optional]``, ``<rule>``;
``(a | b)+`` and ``[a | b]*`` repeat. Of alternatives the longest is tried first, so their order never matters. Besides:

* ``<word>`` is any one word;
* ``<new>`` is any one word of letters that no phrase of the language names, such as a name of somebody;
* ``<more>`` is one to six words none of which rule ``stop`` can begin with;
* ``<end>`` is the end of the utterance, ``<begin>`` its beginning, for what is searched for anywhere in it;
* ``<!rule>`` takes nothing, and forbids that one of the words which the rule can begin with comes next;
* ``<~rule>`` is any one word except these.

What is matched is an utterance in which each word is written as one character, see ``Notation.write``. A choice among
fifty words is then one character class: this compiles in a fifth of the time of spelt-out words, which counts at a
cold start, and matches faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, TypeAlias

Phrases: TypeAlias = str | tuple[str, ...]
"""A phrase, or several of which any one will do: one alternative an entry, a run of single words as ``a|b|c``."""

LONGEST_SLOT: Final = 6
"""Words that ``<more>`` may take: "thanks for (being so patient with me)"."""

_FIRST_CHARACTER: Final = 0x10000
"""Words are written beyond the Basic Multilingual Plane, where ``re`` builds classes as plain lists, not 64 KB maps."""
_UNKNOWN: Final = "\U0010fffd"
_NO_WORD: Final = "\U0010fffc"
"""Figures and signs that no phrase names: never a name."""

_TOKEN: Final = re.compile(
    r"((?<![^(\[|])[a-z0-9]+(?:\|[a-z0-9]+)+(?=[)\]|]|\Z)|[a-z0-9]+)|<([!~]?\w+)>|(\]\*?|\)[*+]?|[\[(|*+])|(\S)"
)
_Token: TypeAlias = tuple[str, str, str, str]
"""A word or a run of alternative words, a rule's name, a mark, or a character that is none; the other three are empty.

Most of a table is such runs, and they need no parsing.
"""

_NO_PARTS: Final[Mapping[str, Phrases]] = MappingProxyType({})
_CLOSING: Final = {"]": "?", "]*": "*", ")": "", ")*": "*", ")+": "+"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A compiled phrase: a regular expression over written words.

    ``first`` holds the characters it can begin with, ``empty`` tells that it may match nothing, ``longest`` is its
    length in words with repeats counted once, ``one_word`` that it is one character or a class of them. ``options``
    are what a choice is between, its single words together.
    """

    pattern: str
    first: frozenset[str] = frozenset()
    empty: bool = False
    longest: int = 1
    one_word: bool = False
    options: tuple[Phrase, ...] = ()


class Notation:
    """Compiles phrases with the rules of one language, each rule once, and writes utterances as they expect them."""

    __slots__ = ("_characters", "_compiled_parts", "_parts", "_rules", "_sources", "_words")

    def __init__(self, rules: Mapping[str, Phrases]) -> None:
        self._sources: dict[str, Phrases] = {}
        self._parts = _NO_PARTS
        self._compiled_parts: dict[str, Phrase] = {}
        self._characters: dict[str, str] = {}
        self._words: dict[str, Phrase] = {}
        self._rules = {
            "word": Phrase("."),
            "new": Phrase(_UNKNOWN, frozenset([_UNKNOWN]), one_word=True),
            "begin": Phrase(r"\A", empty=True, longest=0),
            "end": Phrase(r"\Z", longest=0),
        }
        self.learn(rules)

    def learn(self, rules: Mapping[str, Phrases]) -> None:
        """Compile further rules, before the phrases that use them, so that the words of one rule are neighbours."""
        self._sources.update(rules)
        for name in rules:
            if name not in self._rules:
                self._rule(name)

    @property
    def words(self) -> frozenset[str]:
        """The words of all phrases compiled so far."""
        return frozenset(self._characters)

    def write(self, words: Iterable[str]) -> str:
        """The words with one character each; all that no phrase names are the same character, but for figures."""
        characters = self._characters
        return "".join([characters.get(word) or (_UNKNOWN if word.isalpha() else _NO_WORD) for word in words])

    def compile(self, phrases: Phrases, parts: Mapping[str, Phrases] = _NO_PARTS) -> Phrase:
        """Compile phrases; an ``AssertionError`` tells what is wrong with them.

        ``parts`` are further rules that only these phrases know.
        """
        assert parts.keys().isdisjoint(self._rules), f"parts are called as rules: {sorted(parts.keys() & self._rules)}"
        self._parts, self._compiled_parts = parts, {}
        phrase = self._compile(phrases)
        self._parts = _NO_PARTS
        return phrase

    def _compile(self, phrases: Phrases) -> Phrase:
        text = joined(phrases)
        try:
            phrase, closed_by = self._group(iter(_TOKEN.findall(text)))
            assert not closed_by, f"{closed_by} closes nothing"
        except AssertionError as error:
            error.add_note(f"in the phrase {text!r}")
            raise
        return phrase

    def _group(self, tokens: Iterator[_Token]) -> tuple[Phrase, str]:
        """What stands before the bracket that closes this group, and that bracket; "" if the text ends first."""
        options: list[Phrase] = []
        parts: list[Phrase] = []
        for word, rule, mark, unknown in tokens:
            if word:
                parts.append(self._words.get(word) or self._word(word))
            elif mark == "|":
                options.append(_sequence(parts))
                parts = []
            elif rule:
                parts.append(self._rules.get(rule) or self._compiled_parts.get(rule) or self._rule(rule))
            elif mark in _CLOSING:
                return _choice([*options, _sequence(parts)]), mark
            else:
                assert mark, f"expected a word, <rule> or one of ()[]|*+, got {unknown!r}"
                parts.append(self._opened(mark, tokens) if mark in "([" else _repeated(parts.pop(), mark))
        return _choice([*options, _sequence(parts)]), ""

    def _opened(self, mark: str, tokens: Iterator[_Token]) -> Phrase:
        inner, closed_by = self._group(tokens)
        assert closed_by[:1] == {"(": ")", "[": "]"}[mark], f"{mark} is closed by {closed_by or 'nothing'}"
        return _repeated(inner, _CLOSING[closed_by])

    def _word(self, text: str) -> Phrase:
        characters = self._characters
        words = text.split("|")
        for word in words:
            characters.setdefault(word, chr(_FIRST_CHARACTER + len(characters)))
        phrase = _one_of(frozenset([characters[word] for word in words]))
        self._words[text] = phrase
        return phrase

    def _rule(self, name: str) -> Phrase:
        if name == "more":
            stop = _ranges(self._rule("stop").first)
            phrase = Phrase(f"[^{stop}]{{1,{LONGEST_SLOT}}}", longest=LONGEST_SLOT)
        elif name[0] == "~":
            phrase = Phrase(f"[^{_ranges(self._rule(name[1:]).first)}]")
        elif name[0] == "!":
            phrase = Phrase(f"(?![{_ranges(self._rule(name[1:]).first)}])", longest=0)
        else:
            source = self._parts.get(name) or self._sources.get(name)
            assert source, f"there is no rule <{name}>"
            phrase = self._compile(source)
        known = self._compiled_parts if name.lstrip("!~") in self._parts else self._rules
        known[name] = phrase
        return phrase


def joined(phrases: Phrases) -> str:
    """The alternatives as one phrase."""
    return phrases if isinstance(phrases, str) else "|".join(phrases)


def _ranges(characters: Iterable[str]) -> str:
    """The inside of a character class: words listed together are neighbours, and one range compiles fastest."""
    codes = sorted(map(ord, characters))
    runs: list[str] = []
    first = 0
    for last, code in enumerate(codes):
        if last + 1 == len(codes) or codes[last + 1] != code + 1:
            joint = "-" if last - first > 1 else ""
            runs.append(chr(codes[first]) + joint + chr(code) if last > first else chr(code))
            first = last + 1
    return "".join(runs)


def _one_of(words: frozenset[str]) -> Phrase:
    return Phrase(f"[{_ranges(words)}]" if len(words) > 1 else next(iter(words)), words, one_word=True)


def _choice(phrases: list[Phrase]) -> Phrase:
    """One of these, each there once: a repeat that could read a word in two ways would backtrack for ever."""
    if len(phrases) == 1:
        return phrases[0]
    assert not any(phrase.empty for phrase in phrases), "an alternative may be empty"
    options = [option for phrase in phrases for option in phrase.options or (phrase,)]
    words = _union([option for option in options if option.one_word])
    unlike = {option.pattern: option for option in options if not option.one_word}
    longer = sorted(unlike.values(), key=_longest, reverse=True)
    one_word = [_one_of(words)] if words else []
    patterns = [option.pattern for option in [*longer, *one_word]]
    return Phrase(
        f"(?:{'|'.join(patterns)})" if longer else patterns[0],
        _union([*longer, *one_word]),
        longest=longer[0].longest if longer else 1,
        one_word=not longer,
        options=(*longer, *one_word),
    )


def _repeated(phrase: Phrase, repeat: str) -> Phrase:
    if not repeat:
        return phrase
    assert not phrase.empty, "what may be empty is optional or repeated"
    if repeat != "?":
        phrase = _without_joined(phrase)
    pattern = phrase.pattern if phrase.one_word else f"(?:{phrase.pattern})"
    return Phrase(pattern + repeat, phrase.first, phrase.empty or repeat != "+", phrase.longest)


def _without_joined(phrase: Phrase) -> Phrase:
    """A choice without what repeats of its other options say anyway: "so much" beside "so" and "much"."""
    single = _union([option for option in phrase.options if option.one_word])
    kept = [option for option in phrase.options if option.one_word or not single.issuperset(option.pattern)]
    return _choice(kept) if len(kept) < len(phrase.options) else phrase


def _longest(phrase: Phrase) -> int:
    return phrase.longest


def _sequence(parts: list[Phrase]) -> Phrase:
    if len(parts) == 1:
        return parts[0]
    assert parts, "an alternative is empty"
    needed = next((number for number, part in enumerate(parts, 1) if not part.empty), len(parts))
    return Phrase(
        "".join([part.pattern for part in parts]),
        _union(parts[:needed]),
        all(part.empty for part in parts),
        sum(part.longest for part in parts),
    )


def _union(phrases: Iterable[Phrase]) -> frozenset[str]:
    return frozenset[str]().union(*[phrase.first for phrase in phrases])
