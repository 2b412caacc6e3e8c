"""Which alternatives of the phrase tables decide nothing over given utterances: a report, and no verdict.

An alternative is one entry of a pattern's phrases, of its parts, or of a rule. It decides nothing if without it each
pattern takes the same words of every utterance. That a file does not show its use is no reason to drop it: what it was
written for may be rare, or be missing from the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeAlias

from common.intents.notation import Notation, Phrases, joined
from common.intents.tables import Lead, Pattern, Tables, Trail
from common.words import plain_words

Row: TypeAlias = Pattern | Lead | Trail
_Said: TypeAlias = tuple[str, ...]
_Taken: TypeAlias = set[tuple[_Said, int]]
"""What a row takes: words from where it matches, up to the one behind it, and how many of them it takes."""


@dataclass(frozen=True, slots=True)
class Unused:
    """An alternative, and where it is declared: ``see_you``, ``see_you.after`` (a part) or ``<back>`` (a rule)."""

    place: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Report:
    """How many alternatives there are, and those that decide nothing."""

    alternatives: int
    unused: Sequence[Unused]


def unused_alternatives(tables: Tables, texts: Iterable[str]) -> Report:
    """Take each alternative away and look whether any row takes fewer words of any utterance; minutes for thousands."""
    fillers = frozenset(tables.fillers.split())
    said = {_without_noise(text, fillers) for text in texts}
    notation = _notation(tables, tables.rules)
    rows = list(_rows(tables))
    taken = {row.name: set(_taken(notation, row, said)) for row in rows}
    counted = 0
    found: list[Unused] = []
    for row in rows:
        for place, alternative, without in _with_one_less(row):
            counted += 1
            if not taken[row.name] or (without and _takes_the_same(notation, without, taken[row.name])):
                found.append(Unused(place, alternative))
    for name, alternatives in tables.rules.items():
        users = [row for row in rows if taken[row.name] and name in _rules_of(row, tables)]
        for alternative, rest in _each_and_the_rest(alternatives):
            counted += 1
            if not users or (rest and _decides_nothing(tables, {name: rest}, users, taken)):
                found.append(Unused(f"<{name}>", alternative))
    return Report(counted, found)


def _decides_nothing(
    tables: Tables, reduced: Mapping[str, Phrases], users: Sequence[Row], taken: Mapping[str, _Taken]
) -> bool:
    """Whether all users of a rule do as well with fewer alternatives in it."""
    notation = _notation(tables, {**tables.rules, **reduced})
    return all(_takes_the_same(notation, row, taken[row.name]) for row in users)


def _notation(tables: Tables, rules: Mapping[str, Phrases]) -> Notation:
    notation = Notation(rules)
    notation.learn(tables.lead_rules)
    return notation


def _rows(tables: Tables) -> Iterator[Row]:
    for patterns in chain(tables.social.values(), tables.asking.values()):
        yield from patterns
    yield from tables.leads
    yield from tables.trails


def _without_noise(text: str, fillers: frozenset[str]) -> _Said:
    said: list[str] = []
    for word in plain_words(text):
        if word not in fillers and word not in said[-1:]:
            said.append(word)
    return tuple(said)


def _taken(notation: Notation, row: Row, said: Iterable[_Said]) -> Iterator[tuple[_Said, int]]:
    phrase = notation.compile(row.phrases, row.parts)
    pattern = re.compile(phrase.pattern)
    for words in said:
        written = notation.write(words)
        for start, character in enumerate(written):
            if character in phrase.first and (match := pattern.match(written, start)):
                yield words[start : match.end() + 1], match.end() - start


def _takes_the_same(notation: Notation, row: Row, taken: _Taken) -> bool:
    pattern = re.compile(notation.compile(row.phrases, row.parts).pattern)
    return all((match := pattern.match(notation.write(words))) and match.end() == length for words, length in taken)


def _with_one_less(row: Row) -> Iterator[tuple[str, str, Row | None]]:
    """Each alternative of a row with its place, and the row without it unless it is the last one there."""
    for alternative, rest in _each_and_the_rest(row.phrases):
        yield row.name, alternative, _like(row, rest, row.parts) if rest else None
    for part, alternatives in row.parts.items():
        for alternative, rest in _each_and_the_rest(alternatives):
            reduced = _like(row, row.phrases, {**row.parts, part: rest}) if rest else None
            yield f"{row.name}.{part}", alternative, reduced


def _each_and_the_rest(phrases: Phrases) -> Iterator[tuple[str, tuple[str, ...]]]:
    entries = (phrases,) if isinstance(phrases, str) else phrases
    for number, entry in enumerate(entries):
        yield entry, (*entries[:number], *entries[number + 1 :])


def _like(row: Row, phrases: Phrases, parts: Mapping[str, Phrases]) -> Row:
    return Pattern(row.name, phrases, row.example, parts=parts)


def _rules_of(row: Row, tables: Tables) -> frozenset[str]:
    """The rules that a row uses, also by way of others."""
    found: set[str] = set()
    waiting = [row.phrases, *row.parts.values()]
    while waiting:
        for name in re.findall(r"<[!~]?(\w+)>", joined(waiting.pop())):
            if name not in found and (source := tables.rules.get(name) or tables.lead_rules.get(name)):
                found.add(name)
                waiting.append(source)
    return frozenset(found)
