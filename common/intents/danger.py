"""Hears that somebody's life is in danger now: a heart attack, no breath, blood that does not stop, a wish to die.

What was told, asked in general or denied is none: a sign counts unless the words around it excuse it. Sentences are
read apart, since a "last year" in one says nothing about the next. Being wrong costs a caller one sentence, being deaf
may cost more, so where both readings are fair it is taken for danger.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from common.intents.notation import Notation, Phrase
from common.intents.tables import DangerTables, Sign
from common.words import plain_words

Danger: TypeAlias = Literal["emergency", "self_harm"]

_SENTENCE_ENDS: Final = re.compile(r"[.;:!?¡¿…\u2014]+")
_REACH: Final = 5
"""Words before a sign within which an excuse that leads to it stands."""


@dataclass(frozen=True, slots=True)
class _Row:
    pattern: re.Pattern[str]
    kind: Danger
    opens: bool


class DangerGrammar:
    """The compiled signs of one language."""

    __slots__ = ("_after", "_before", "_dropped", "_fillers", "_general", "_notation", "_restarts", "_rows", "_settled")

    def __init__(self, tables: DangerTables) -> None:
        self._fillers = frozenset(tables.fillers.split())
        self._restarts = frozenset(tables.restarts.split())
        self._dropped = re.compile(rf"\b(?:{tables.yes})\b")
        self._notation = Notation(tables.rules)
        self._rows: dict[str, list[_Row]] = {}
        for sign in tables.signs:
            self._add(sign)
        self._before = re.compile(self._notation.compile(tables.leading).pattern + r"\Z")
        self._after, self._general, self._settled = (
            re.compile(self._notation.compile(phrases).pattern)
            for phrases in (tables.following, tables.general, tables.settled)
        )

    def _add(self, sign: Sign) -> None:
        phrase: Phrase = self._notation.compile(sign.phrases, sign.parts)
        assert phrase.first, f"{sign.name}: expected to begin with a word"
        assert not phrase.empty, f"{sign.name}: may match nothing"
        row = _Row(re.compile(phrase.pattern), sign.kind, sign.opens)
        for first in phrase.first:
            self._rows.setdefault(first, []).append(row)

    def find(self, text: str) -> Danger | None:
        """The danger that an utterance tells of; ``None`` if there is none."""
        for sentence in _SENTENCE_ENDS.split(self._dropped.sub(" ", text.lower())):
            if danger := self._in_sentence(self._said(sentence)):
                return danger
        return None

    def _said(self, sentence: str) -> list[str]:
        said: list[str] = []
        for word in plain_words(sentence):
            if word not in self._fillers and (not said or word != said[-1]):
                said.append(word)
        return said

    def _in_sentence(self, said: Sequence[str]) -> Danger | None:
        written = self._notation.write(said)
        for begin, end in self._statements(said):
            for start in range(begin, end):
                for row in self._rows.get(written[start], ()):
                    if row.opens and start != begin:
                        continue
                    # Most signs lie within a statement; "it's bleeding and won't stop" joins two.
                    match = row.pattern.match(written, start, end) or row.pattern.match(written, start)
                    if match and not self._excused(written, start, match.end(), max(end, match.end())):
                        return row.kind
        return None

    def _statements(self, said: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where each statement of a sentence begins and ends: they are joined by words such as "and"."""
        starts = [0, *(place + 1 for place, word in enumerate(said) if word in self._restarts)]
        ends = [*(start - 1 for start in starts[1:]), len(said)]
        yield from zip(starts, ends, strict=True)

    def _excused(self, written: str, start: int, end: int, statement_end: int) -> bool:
        """Whether the words around a sign make it a thing of the past, of habit, of every day, or of nobody."""
        return bool(
            self._before.search(written, max(0, start - _REACH), start)
            or self._general.search(written, 0, start)
            # From the sign's own last word on: "since last night" is no past.
            or self._after.search(written, end - 1, statement_end)
            or self._settled.search(written, end)
        )
