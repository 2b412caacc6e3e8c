"""From lines to blocks: headings, paragraphs, items of lists, and tables in rows of cells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final, TypeAlias

from ingest.readers.pdf.lines import Cell, Line

_LARGER: Final = 1.12
"""How much larger than the usual print a heading's is."""
_LONGEST_HEADING: Final = 120
_MOST_HEADING_LINES: Final = 3
"""More lines of one size in a row are a text in large print, or a list."""
_MOSTLY_BOLD: Final = 0.35
"""Where more of the characters are bold than this, it says nothing."""
_NEXT_LINE: Final = 1.7
"""How far the next line of a paragraph is below, in heights of print."""
_NEXT_ROW: Final = 3.5
_PROSE: Final = 5.0
"""The words in a cell, on average, from which on columns are columns of text and no table."""
_BULLET: Final = re.compile(r"^(?:[•◦▪▫■□●○‣∙·\u2013\u2014\uf0a7\uf0b7\uf0d8\uf0fc✓✔➢►*-]|o(?=\s))\s+")
_ENDED: Final = re.compile(r"[.!?:;]['\")\]”»]*$")
_DIGIT: Final = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a level from 1 on."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; ``headed`` when the first row is set as one that names the columns."""

    rows: tuple[tuple[str, ...], ...]
    headed: bool


Block: TypeAlias = Heading | Table | str


def blocks_of(lines: Sequence[Line]) -> Iterator[Block]:
    """The blocks of a document in order."""
    style = _Style.of(lines)
    at = 0
    while at < len(lines):
        rows = _rows_from(lines, at)
        if rows:
            yield from _of_table(rows, style)
            at += len(rows)
        elif level := style.level(lines[at]):
            same = _run(lines, at, level, style)
            if len(same) <= _MOST_HEADING_LINES:
                yield Heading(level, _BULLET.sub("", joined(line.text for line in same)))
            else:
                yield from (Heading(level, _BULLET.sub("", line.text)) for line in same)
            at += len(same)
        else:
            paragraph = _paragraph(lines, at, style)
            yield _said(paragraph)
            at += len(paragraph)


def joined(texts: Iterable[str]) -> str:
    """Lines of a paragraph as one, words that were split made whole."""
    parts: list[str] = []
    for text in texts:
        if parts and is_split(parts[-1]) and text[:1].islower():
            parts[-1] = parts[-1][:-1] + text
        elif text:
            parts.append(text)
    return " ".join(parts)


def is_split(text: str) -> bool:
    """Whether a line ends within a word; not with the dash after a number or at the end of a range."""
    return text.endswith("-") and text[-2:-1].isalpha()


@dataclass(frozen=True, slots=True)
class _Style:
    """The usual size of print, the larger ones from the largest down, and whether bold print is the exception."""

    usual: float
    larger: tuple[float, ...]
    bold_tells: bool

    @classmethod
    def of(cls, lines: Sequence[Line]) -> _Style:
        counts: dict[float, int] = {}
        for line in lines:
            counts[line.size] = counts.get(line.size, 0) + len(line.text)
        usual = max(counts, key=lambda size: counts[size], default=0)
        bold = sum(len(line.text) for line in lines if line.bold)
        larger = sorted((size for size in counts if size > usual * _LARGER), reverse=True)
        return cls(usual, tuple(larger), bold < _MOSTLY_BOLD * sum(counts.values()))

    def level(self, line: Line) -> int:
        """The level of a line that is a heading; 0 for any other."""
        text = line.text
        if len(line.cells) > 1 or len(text) > _LONGEST_HEADING or not any(map(str.isalpha, text)):
            return 0
        if line.size in self.larger:
            return min(self.larger.index(line.size) + 1, 5)
        bold = self.bold_tells and line.bold and line.size > 0.9 * self.usual and not _BULLET.match(text)
        return min(len(self.larger) + 1, 6) if bold and not text.endswith((".", ",", ";")) else 0


def _run(lines: Sequence[Line], at: int, level: int, style: _Style) -> list[Line]:
    """The lines from there on that are one heading, by their level and their distance."""
    same = [lines[at]]
    for line in lines[at + 1 :]:
        if style.level(line) != level or not _follows(same[-1], line) or _ENDED.search(same[-1].text):
            break
        same.append(line)
    return same


def _follows(above: Line, line: Line) -> bool:
    """Whether a line is the next one below, in the same column."""
    height = max(above.height, line.height)
    level = 0 < above.foot - line.foot < _NEXT_LINE * height
    return level and above.page == line.page and line.left < above.right and above.left < line.right


def _paragraph(lines: Sequence[Line], at: int, style: _Style) -> list[Line]:
    paragraph = [lines[at]]
    for line in lines[at + 1 :]:
        goes_on = _follows(paragraph[-1], line) or _goes_on_overleaf(paragraph[-1], line)
        if not goes_on or len(line.cells) > 1 or style.level(line) or line.size != paragraph[-1].size:
            break
        paragraph.append(line)
    return paragraph


def _goes_on_overleaf(above: Line, line: Line) -> bool:
    """Whether a paragraph goes on at the head of the next page or column."""
    moved = line.page == above.page + 1 or (line.page == above.page and line.foot > above.foot)
    return moved and not _ENDED.search(above.text) and line.text[:1].islower()


def _said(lines: Sequence[Line]) -> str:
    """A paragraph; its items, and lines that end well before the others, stay lines of their own."""
    edge = max(line.right for line in lines)
    width = edge - min(line.left for line in lines)
    said: list[list[str]] = []
    ends = True
    for line in lines:
        item = _BULLET.match(line.text)
        if item or ends:
            said.append([])
        said[-1].append(f"- {line.text[item.end() :]}" if item else line.text)
        ends = line.right < edge - 0.3 * width and not is_split(line.text)
    return "\n".join(joined(texts) for texts in said)


def _rows_from(lines: Sequence[Line], at: int) -> list[Line]:
    """The lines from there on that are rows of one table: two or more with several cells, and what is between them."""
    rows: list[Line] = []
    last = 0
    for line in lines[at:]:
        if rows and not _is_next_row(rows[-1], line):
            break
        if len(line.cells) > 1:
            rows.append(line)
            last = len(rows)
        elif rows and len(rows) == last:
            rows.append(line)
        else:
            break
    rows = rows[:last]
    several = sum(len(row.cells) > 1 for row in rows)
    return rows if several > 1 or (several == 1 and _DIGIT.search(rows[0].cells[-1].text)) else []


def _is_next_row(above: Line, line: Line) -> bool:
    down = above.foot - line.foot
    return above.page == line.page and 0 < down < _NEXT_ROW * max(above.height, line.height)


def _of_table(rows: Sequence[Line], style: _Style) -> Iterator[Block]:
    columns = _columns(rows)
    cells = [_placed(row, columns) for row in _whole_rows(rows)]
    if _is_prose(cells):
        for column in range(len(columns)):
            yield joined(row[column] for row in cells if row[column])
        return
    headed = style.bold_tells and len(rows) > 1 and rows[0].bold and not rows[1].bold and len(rows[0].cells) > 1
    yield Table(tuple(tuple(row) for row in cells), headed)


def _whole_rows(rows: Sequence[Line]) -> list[list[Line]]:
    """Lines that are one row together: they are nearer to each other than rows are, and add to cells above."""
    pitches = [above.foot - row.foot for above, row in pairwise(rows)]
    near = 0.75 * median(pitches) if pitches else 0
    whole: list[list[Line]] = [[rows[0]]]
    for row, pitch in zip(rows[1:], pitches, strict=True):
        if pitch < near:
            whole[-1].append(row)
        else:
            whole.append([row])
    return whole


def _columns(rows: Sequence[Line]) -> list[tuple[float, float]]:
    """Where the columns are: what the fullest rows have above one another is one."""
    most = max(len(row.cells) for row in rows)
    cells = sorted((cell.left, cell.right) for row in rows if len(row.cells) >= max(2, most - 1) for cell in row.cells)
    columns: list[tuple[float, float]] = []
    for left, right in cells:
        if columns and left < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(columns[-1][1], right))
        else:
            columns.append((left, right))
    return columns


def _placed(lines: Sequence[Line], columns: Sequence[tuple[float, float]]) -> list[str]:
    """The cells of a row in their columns; several in one are one."""
    row: list[list[str]] = [[] for _ in columns]
    for line in lines:
        for cell in line.cells:
            row[max(range(len(columns)), key=lambda at: _overlap(cell, columns[at]))].append(cell.text)
    return [joined(texts) for texts in row]


def _overlap(cell: Cell, column: tuple[float, float]) -> float:
    """How much of a cell is in a column; less than nothing is how far it is away."""
    return min(cell.right, column[1]) - max(cell.left, column[0])


def _is_prose(cells: Sequence[Sequence[str]]) -> bool:
    """Whether columns are of text: at least two of them have as many words in a line as texts have."""
    columns = [[len(row[at].split()) for row in cells if row[at]] for at in range(len(cells[0]))]
    full = [counts for counts in columns if len(counts) > 1 and sum(counts) / len(counts) >= _PROSE]
    return len(full) > 1
