"""Hears that somebody's life is in danger now: a heart attack, no breath, blood that does not stop, a wish to die.

What was told, asked in general or denied is none: a sign counts unless the words around it excuse it. Sentences are
read apart, since a "last year" in one says nothing about the next. Being wrong costs a caller one sentence, being deaf
may cost more, so where both readings are fair it is taken for danger.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from common.intents.notation import Notation, Phrase, Phrases
from common.intents.tables import DangerTables, Sequel
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
    calls_help: bool


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What is said after danger was spoken of: ``sequel`` if it is about that, and whether it is of a ``business``.

    ``booking``: of what is booked there, which counts as ``business`` too.
    """

    sequel: Sequel | None
    business: bool
    booking: bool


class DangerGrammar:
    """The compiled signs of one language."""

    __slots__ = (
        "_after", "_before", "_booking", "_business", "_dropped", "_fillers", "_followups", "_general", "_long_past",
        "_notation", "_restarts", "_rows", "_settled",
    )  # fmt: skip

    def __init__(self, tables: DangerTables) -> None:
        self._fillers = frozenset(tables.fillers.split())
        self._restarts = frozenset(tables.restarts.split())
        self._dropped = re.compile(rf"\b(?:{tables.yes})\b")
        self._notation = Notation(tables.rules)
        self._rows: dict[str, list[_Row]] = {}
        for sign in tables.signs:
            phrase = self._compiled(sign.name, sign.phrases, sign.parts)
            row = _Row(re.compile(phrase.pattern), sign.kind, sign.opens, sign.calls_help)
            for first in phrase.first:
                self._rows.setdefault(first, []).append(row)
        self._followups: list[tuple[re.Pattern[str], bool, Sequel]] = [
            (re.compile(self._compiled(row.name, row.phrases, row.parts).pattern), row.opens, row.kind)
            for row in tables.followups
        ]
        self._business, self._booking, self._long_past = (
            re.compile(self._notation.compile(words).pattern if words else r"(?!)")
            for words in (tables.business, tables.booking, tables.long_past)
        )
        self._before = re.compile(self._notation.compile(tables.leading).pattern + r"\Z")
        self._after, self._general, self._settled = (
            re.compile(self._notation.compile(phrases).pattern)
            for phrases in (tables.following, tables.general, tables.settled)
        )

    def _compiled(self, name: str, phrases: Phrases, parts: Mapping[str, Phrases]) -> Phrase:
        phrase = self._notation.compile(phrases, parts)
        assert phrase.first, f"{name}: expected to begin with a word"
        assert not phrase.empty, f"{name}: may match nothing"
        return phrase

    def find(self, text: str, *, help_called: bool = False) -> Danger | None:
        """The danger that an utterance tells of; ``None`` if there is none.

        ``help_called``: who says that they call an ambulance tells of no new danger.
        """
        found: set[Danger] = set()
        for sentence in self._sentences(text):
            found.update(self._in_sentence(sentence, help_called=help_called))
        # Whoever took pills to die needs the words for that, which name the number as well.
        return "self_harm" if "self_harm" in found else "emergency" if found else None

    def afterwards(self, text: str) -> Aftermath:
        """What an utterance is about, once danger was spoken of."""
        sentences = [self._notation.write(sentence) for sentence in self._sentences(text)]
        sequel: Sequel | None = next(
            (
                kind
                for pattern, opens, kind in self._followups
                if any(pattern.match(said) if opens else pattern.search(said) for said in sentences)
            ),
            None,
        )
        if sequel == "helped" and "?" in text:
            sequel = "asks"  # "is the ambulance on its way?", in the words that tell so
        booking = any(map(self._booking.search, sentences))
        return Aftermath(sequel, booking or any(map(self._business.search, sentences)), booking)

    def is_long_past(self, text: str) -> bool:
        """Whether this was weeks or years ago."""
        return any(self._long_past.search(self._notation.write(sentence)) for sentence in self._sentences(text))

    def _sentences(self, text: str) -> list[list[str]]:
        return [*map(self._said, _SENTENCE_ENDS.split(self._dropped.sub(" ", text.lower())))]

    def _said(self, sentence: str) -> list[str]:
        said: list[str] = []
        for word in plain_words(sentence):
            if word not in self._fillers and (not said or word != said[-1]):
                said.append(word)
        return said

    def _in_sentence(self, said: Sequence[str], *, help_called: bool) -> Iterator[Danger]:
        written = self._notation.write(said)
        for begin, end in self._statements(said):
            for start in range(begin, end):
                for row in self._rows.get(written[start], ()):
                    if (row.opens and start != begin) or (row.calls_help and help_called):
                        continue
                    # Most signs lie within a statement; "it's bleeding and won't stop" joins two.
                    match = row.pattern.match(written, start, end) or row.pattern.match(written, start)
                    if match and not self._excused(row.kind, written, start, match.end(), max(end, match.end())):
                        yield row.kind
                        break  # of the signs that begin with one word, the first in the tables

    def _statements(self, said: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where each statement of a sentence begins and ends: they are joined by words such as "and"."""
        starts = [0, *(place + 1 for place, word in enumerate(said) if word in self._restarts)]
        ends = [*(start - 1 for start in starts[1:]), len(said)]
        yield from zip(starts, ends, strict=True)

    def _excused(self, kind: Danger, written: str, start: int, end: int, statement_end: int) -> bool:
        """Whether the words around a sign make it a thing of the past, of habit, of every day, or of nobody.

        Whoever wants to die tells of work, bills and nights as well: only what is long past excuses that.
        """
        after = self._long_past if kind == "self_harm" else self._after
        return bool(
            self._before.search(written, max(0, start - _REACH), start)
            or self._general.search(written, 0, start)
            # From the sign's own last word on: "since last night" is no past.
            or after.search(written, end - 1, statement_end)
            or self._settled.search(written, end)
        )
