"""The notation that phrases are written in, and its compiler.

It is that of the JSpeech Grammar Format (W3C note, 2000): words, ``a | b``, ``(groups)``, ``[optional]``, ``<rule>``;
``(a | b)+`` and ``[a | b]*`` repeat. Of alternatives the longest is tried first, so their order never matters. Besides:

* ``<word>`` is any one word;
* ``<more>`` is one to six words none of which rule ``stop`` can begin with;
* ``<end>`` is the end of the utterance;
* ``<!rule>`` takes nothing, and forbids that one of the words which the rule can begin with comes next.

What is matched is an utterance in which each word is written as one character, see ``Notation.write``. A choice among
fifty words is then one character class: this compiles in a fifth of the time of spelt-out words, which counts at a
cold start, and matches faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

LONGEST_SLOT: Final = 6
"""Words that ``<more>`` may take: "thanks for (being so patient with me)"."""

_FIRST_CHARACTER: Final = 0x10000
"""Words are written beyond the Basic Multilingual Plane, where ``re`` builds classes as plain lists, not 64 KB maps."""
_UNKNOWN: Final = "\U0010fffd"

_TOKEN: Final = re.compile(r"\s*(?:([a-z0-9]+)|<(!?\w+)>|(\]\*?|\)[*+]?|[\[(|*+]))\s*")
_CLOSING: Final = {"]": "?", "]*": "*", ")": "", ")*": "*", ")+": "+"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A compiled phrase: a regular expression over written words.

    ``first`` holds the characters it can begin with, ``empty`` tells that it may match nothing, ``longest`` is its
    length in words with repeats counted once, ``one_word`` that it is one character or a class of them.
    """

    pattern: str
    first: frozenset[str] = frozenset()
    empty: bool = False
    longest: int = 1
    one_word: bool = False


class Notation:
    """Compiles phrases with the rules of one language, each rule once, and writes utterances as they expect them."""

    __slots__ = ("_characters", "_rules", "_sources", "_words")

    def __init__(self, rules: Mapping[str, str]) -> None:
        self._sources = rules
        self._characters: dict[str, str] = {}
        self._words: dict[str, Phrase] = {}
        self._rules = {"word": Phrase("."), "end": Phrase(r"\Z", longest=0)}

    @property
    def words(self) -> frozenset[str]:
        """The words of all phrases compiled so far."""
        return frozenset(self._characters)

    def write(self, words: Iterable[str]) -> str:
        """The words with one character each; all that no phrase names are the same character."""
        characters = self._characters
        return "".join([characters.get(word, _UNKNOWN) for word in words])

    def compile(self, text: str) -> Phrase:
        """Compile one phrase; what is wrong with it is told by an assertion."""
        phrase, end, mark = self._group(text, 0)
        assert not mark, f"phrase: {mark!r} closes nothing in {text[:end]!r}"
        return phrase

    def _group(self, text: str, end: int) -> tuple[Phrase, int, str]:
        """What stands before the bracket that closes this group, where that ends, and the bracket ("" if none)."""
        options: list[list[Phrase]] = [[]]
        while end < len(text):
            token = _TOKEN.match(text, end)
            assert token, f"phrase: expected a word, <rule> or one of ()[]|*+ at {text[end : end + 40]!r}"
            word, rule, mark = token.groups()
            end = token.end()
            if word:
                options[-1].append(self._words.get(word) or self._word(word))
            elif rule:
                options[-1].append(self._rules.get(rule) or self._rule(rule))
            elif mark in _CLOSING:
                return _closed(options, _CLOSING[mark], text), end, mark
            elif mark == "|":
                options.append([])
            elif mark in {"*", "+"}:
                options[-1][-1] = _repeated(options[-1][-1], mark)
            else:
                inner, end, closed_by = self._group(text, end)
                assert closed_by[:1] == {"(": ")", "[": "]"}[mark], f"phrase: {mark} is not closed in {text!r}"
                options[-1].append(inner)
        return _closed(options, "", text), end, ""

    def _word(self, word: str) -> Phrase:
        character = chr(_FIRST_CHARACTER + len(self._characters))
        self._characters[word] = character
        self._words[word] = phrase = Phrase(character, frozenset([character]), one_word=True)
        return phrase

    def _rule(self, name: str) -> Phrase:
        if name == "more":
            stop = "".join(sorted(self._rule("stop").first))
            phrase = Phrase(f"[^{stop}]{{1,{LONGEST_SLOT}}}", longest=LONGEST_SLOT)
        elif name[0] == "!":
            phrase = Phrase(f"(?![{''.join(sorted(self._rule(name[1:]).first))}])", longest=0)
        else:
            assert name in self._sources, f"phrase: there is no rule <{name}>"
            phrase = self.compile(self._sources[name])
        self._rules[name] = phrase
        return phrase


def _closed(options: list[list[Phrase]], repeat: str, text: str) -> Phrase:
    """A whole group: its alternatives, the longest first, and how often it may be said."""
    phrases = [_sequence(parts) for parts in options]
    if len(phrases) == 1:
        return _repeated(phrases[0], repeat)
    assert not any(phrase.empty for phrase in phrases), f"phrase: an alternative is empty in {text!r}"
    longer = sorted([phrase for phrase in phrases if not phrase.one_word], key=_longest, reverse=True)
    single = "".join([phrase.pattern.strip("[]") for phrase in phrases if phrase.one_word])
    patterns = [phrase.pattern for phrase in longer] + [f"[{single}]"] * bool(single)
    choice = Phrase(
        f"(?:{'|'.join(patterns)})" if longer else patterns[0],
        _union(phrases),
        False,
        longer[0].longest if longer else 1,
        one_word=not longer,
    )
    return _repeated(choice, repeat)


def _repeated(phrase: Phrase, repeat: str) -> Phrase:
    if not repeat:
        return phrase
    assert not phrase.empty, "phrase: what may be empty is repeated or optional"
    pattern = phrase.pattern if phrase.one_word else f"(?:{phrase.pattern})"
    return Phrase(pattern + repeat, phrase.first, phrase.empty or repeat != "+", phrase.longest)


def _longest(phrase: Phrase) -> int:
    return phrase.longest


def _sequence(parts: list[Phrase]) -> Phrase:
    if len(parts) == 1:
        return parts[0]
    needed = next((number for number, part in enumerate(parts, 1) if not part.empty), len(parts))
    return Phrase(
        "".join([part.pattern for part in parts]),
        _union(parts[:needed]),
        all(part.empty for part in parts),
        sum(part.longest for part in parts),
    )


def _union(phrases: list[Phrase]) -> frozenset[str]:
    return frozenset[str]().union(*[phrase.first for phrase in phrases])
