"""What became of a document's words: how many were read, how many kept, and what was left out on purpose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from backend.retrieval.terms import split_words

FLOOR: Final = 0.97
"""The share of its words that a document must keep to pass unmentioned."""
_MAIN: Final = 0.1
"""The share of a page that its main content must be to pass unmentioned."""
_FEW: Final = 20
"""A page with fewer words than this left out is not judged by that share."""
_FEWEST_LOST: Final = 3
"""The name of a first column is not said, nor a title twice: a word or two of a short file are nothing to tell."""
_EXAMPLES: Final = 6


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a reader takes out on purpose, such as ``navigation``, and how many words that were."""

    what: str
    words: int


@dataclass(frozen=True, slots=True)
class Account:
    """The words of the main content: ``read`` as found, ``kept`` of these, some of those that were ``lost``.

    ``notes`` are what a person should know of how the file was read, such as a guessed encoding.
    """

    read: int = 0
    kept: int = 0
    lost: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def share(self) -> float:
        """The share of the words that was kept; 1 where there were none."""
        return self.kept / self.read if self.read else 1.0

    def concern(self) -> str:
        """Why a person should look at this document; empty when nothing is odd."""
        if self.share < FLOOR and self.read - self.kept >= _FEWEST_LOST:
            examples = f", lost among others: {', '.join(self.lost)}" if self.lost else ""
            return f"kept {self.share:.0%} of {self.read:,} words{examples}"
        outside = sum(part.words for part in self.left_out)
        if outside >= _FEW and self.read < _MAIN * (self.read + outside):
            return f"only {self.read:,} words are main content; left out: {named(self.left_out)}"
        return ""


def account_for(main: str, kept: Iterable[str], left_out: Sequence[LeftOut] = (), notes: Sequence[str] = ()) -> Account:
    """Compare the words of ``main`` with those of the texts that were ``kept``; order does not matter, number does."""
    read = Counter(split_words(main))
    missing = read - Counter(word for text in kept for word in split_words(text))
    total = read.total()
    return Account(total, total - missing.total(), tuple(missing)[:_EXAMPLES], tuple(left_out), tuple(notes))


def left_out_of(texts: Iterable[tuple[str, str]]) -> tuple[LeftOut, ...]:
    """Pairs of a name and a text that was left out, counted by name, most words first, without those of none."""
    counts: Counter[str] = Counter()
    for what, text in texts:
        counts[what] += len(split_words(text))
    return tuple(LeftOut(what, words) for what, words in counts.most_common() if words)


def left_out_in(accounts: Iterable[Account]) -> tuple[LeftOut, ...]:
    """What was left out of several documents, by name."""
    counts: Counter[str] = Counter()
    for account in accounts:
        for part in account.left_out:
            counts[part.what] += part.words
    return tuple(LeftOut(what, words) for what, words in counts.most_common())


def named(parts: Iterable[LeftOut]) -> str:
    """Parts as a person reads them: "navigation 120 words, cookie banner 31"."""
    listed = [f"{part.what} {part.words:,}" for part in parts]
    return ", ".join([f"{listed[0]} words", *listed[1:]]) if listed else "nothing"
