"""From printed words to lines, each of one cell or of several that stand apart; and what repeats on each page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest
from typing import Final

from ingest.readers.pdf.printed import Page, Word

_SAME_LINE: Final = 0.5
"""How much of its height a word may stand higher or lower than its line."""
_APART: Final = 1.5
"""The gap between two cells, in heights of print; between words of a justified line it is about a half."""
_LEADERS: Final = re.compile(r"[.·_]{4,}|…{2,}")
"""Dots between a dish and its price; three are an ellipsis."""
_LEADER: Final = re.compile(r"[.…_]+")
"""One of such dots that are printed one by one."""
_SIDE_BY_SIDE: Final = 0.1
"""The share of its lines that have another beside them from which on a page is set in columns."""
_MOST_WORDS: Final = 300
"""Of a line: more are print upon print, and would be compared with one another."""
_FIGURE: Final = re.compile(r"(?=.*\d)\S+(?: \S+){0,2}")
"""A price or a number with its unit, alone in its line."""
_MARGIN: Final = 0.15
"""The part of a page, at its head and foot, where running heads and feet are."""
_OFTEN: Final = 0.4
"""The share of the pages that have a running head; left and right ones may differ."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A run of words without a wide gap."""

    text: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Line:
    """Cells from left to right; ``size`` is that of most of its characters, ``page`` counts from 0."""

    cells: tuple[Cell, ...]
    foot: float
    height: float
    size: float
    bold: bool
    page: int

    @property
    def text(self) -> str:
        """The whole line."""
        return " ".join(cell.text for cell in self.cells)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.cells[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.cells[-1].right


@dataclass(frozen=True, slots=True)
class Running:
    """The lines of a document without those that repeat at the head or foot of its pages, and these."""

    lines: tuple[Line, ...]
    heads: tuple[str, ...]
    feet: tuple[str, ...]


def lines_of(page: Page, number: int) -> list[Line]:
    """The lines of a page as they are read; what is drawn off the page is not among them.

    That is from the top down, but in the order in which they are drawn where a page is set in columns.
    """
    drawn: list[list[Word]] = []
    for word in page.words:
        if word.right < 0 or word.left > page.width:
            continue
        if drawn and len(drawn[-1]) < _MOST_WORDS and _on_line(word, drawn[-1]):
            drawn[-1].append(word)
        else:
            drawn.append([word])
    if _beside(drawn) <= _SIDE_BY_SIDE * len(drawn):
        drawn = _from_the_top(drawn)
    return _with_figures([line for words in drawn if (line := _line(words, number)).cells])


def _beside(drawn: Sequence[list[Word]]) -> int:
    """How many lines have another one beside them that is no part of the same row of a table."""
    ordered = sorted(drawn, key=lambda words: -words[0].foot)
    return sum(_level(a[0], b[0]) and len(a) > 2 and len(b) > 2 for a, b in pairwise(ordered))


def _from_the_top(drawn: Sequence[list[Word]]) -> list[list[Word]]:
    """Lines in the order of their places; those on one level that do not overlap are one."""
    lines: list[list[Word]] = []
    for words in sorted(drawn, key=lambda words: -words[0].foot):
        room = bool(lines) and len(lines[-1]) + len(words) < _MOST_WORDS
        if room and all(_on_line(word, lines[-1]) for word in words):
            lines[-1] = [*lines[-1], *words]
        else:
            lines.append(words)
    return lines


def _with_figures(lines: Sequence[Line]) -> list[Line]:
    """Prices that were drawn as a column of their own go to what they are the prices of, on their left."""
    levels: dict[int, list[int]] = {}
    for at, line in enumerate(lines):
        levels.setdefault(round(line.foot), []).append(at)
    cells = [list(line.cells) for line in lines]
    for at, line in enumerate(lines):
        if len(line.cells) > 1 or not _FIGURE.fullmatch(line.text):
            continue
        near = [other for level in range(-2, 3) for other in levels.get(round(line.foot) + level, ())[:_MOST_WORDS]]
        left = [other for other in near if cells[other] and lines[other].right < line.left and other != at]
        named = [other for other in left if not _FIGURE.fullmatch(lines[other].text)]
        if named:
            to = max(named, key=lambda other: lines[other].right)
            cells[to] += cells[at]
            cells[at] = []
    return [replace(line, cells=tuple(found)) for line, found in zip(lines, cells, strict=True) if found]


def without_running(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> Running:
    """Take out what stands at the head or foot of many pages and differs in nothing but numbers."""
    edges = [dict(_edges(lines, height)) for lines, height in zip(pages, heights, strict=True)]
    counts = Counter(edge for found in edges for edge in set(found.values()))
    least = max(2, _OFTEN * len(pages))
    kept: list[Line] = []
    taken: dict[str, list[str]] = {"head": [], "foot": []}
    for lines, found in zip(pages, edges, strict=True):
        for at, line in enumerate(lines):
            if at in found and counts[found[at]] >= least:
                taken[found[at][0]].append(line.text)
            else:
                kept.append(line)
    return Running(tuple(kept), tuple(taken["head"]), tuple(taken["foot"]))


def _edges(lines: Sequence[Line], height: float) -> Iterator[tuple[int, tuple[str, str]]]:
    """The places of the lines that may run on, each with its edge and what of it is the same on other pages."""
    for at, (line, below) in enumerate(zip_longest(lines, lines[1:])):
        edge = "head" if line.foot > (1 - _MARGIN) * height else "foot" if line.foot < _MARGIN * height else ""
        # The names of a table's columns may stand on each page too, and belong to the table.
        names = len(line.cells) > 2 and below is not None and len(below.cells) == len(line.cells)
        if edge and not names and (pattern := _pattern(line)):
            yield at, (edge, pattern)


def _pattern(line: Line) -> str:
    """Without its numbers; a number alone must count the pages, or it is one of a table."""
    text = line.text
    if any(map(str.isalpha, text)):
        return re.sub(r"\d+", "#", text).casefold()
    found = re.fullmatch(r"\D*(\d{1,4})\D*", text)
    return f"page {int(found[1]) - line.page}" if found else ""


def _on_line(word: Word, line: list[Word]) -> bool:
    """On the same level, and beside all that the line has."""
    last = line[-1]
    if not _level(word, last):
        return False
    slack = 0.5 * min(word.height, last.height)
    beside_last = word.left > last.right - slack
    return beside_last or all(word.right < other.left + slack or word.left > other.right - slack for other in line)


def _level(first: Word, second: Word) -> bool:
    return abs(first.foot - second.foot) < _SAME_LINE * max(first.height, second.height)


def _line(words: list[Word], page: int) -> Line:
    words = sorted(words, key=lambda word: word.left)
    sizes = Counter[float]()
    for word in words:
        sizes[word.size] += len(word.text)
    height = max(word.height for word in words)
    return Line(
        tuple(_cells(words, _APART * height)),
        min(word.foot for word in words),
        height,
        max(sizes, key=lambda size: sizes[size]),
        all(word.bold for word in words if any(map(str.isalnum, word.text))),
        page,
    )


def _cells(words: list[Word], apart: float) -> Iterator[Cell]:
    said: list[str] = []
    left = right = words[0].left
    for word in words:
        parts = ["", ""] if _LEADER.fullmatch(word.text) else _LEADERS.split(word.text)
        for at, part in enumerate(parts):
            if said and (at or word.left - right > apart):
                yield Cell(" ".join(said), left, right)
                said = []
            if part:
                left = left if said else word.left
                said.append(part)
        right = word.right
    if said:
        yield Cell(" ".join(said), left, right)
