"""Tables of a page as rows of cells: each value stands under the names of its columns, whatever it spans."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ingest.readers.html.tree import Element
from ingest.tables import Group, Row, grouped_rows, speakable_rows

_MOST_COLUMNS: Final = 200
_MOST_ROWS_SPANNED: Final = 1000
_LONGEST_CELL: Final = 120
"""In words: a table with a longer cell, or with headings in it, only arranges what is in it."""
_ARRANGING_ROLES: Final = frozenset({"presentation", "none"})
_ARRANGED: Final = frozenset({"h1", "h2", "h3", "form", "table", "details", "article", "section"})


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    names: bool
    columns: int
    rows: int


def is_arrangement(table: Element) -> bool:
    """Whether a table is one for the eye alone: its cells are parts of the page."""
    if table.get("role") in _ARRANGING_ROLES:
        return True
    rows = [[cell for cell in row.elements if cell.tag in ("td", "th")] for row in _rows_of(table)]
    if max((len(row) for row in rows), default=0) < 2:
        return True
    if any(below.tag in _ARRANGED for row in rows for cell in row for below in cell.walk()):
        return True
    return any(cell.words > _LONGEST_CELL for row in rows for cell in row)


def table_groups(table: Element) -> list[Group]:
    """The rows of a table as sentences, under the headings that stand among them."""
    rows = [[_cell(cell) for cell in row.elements if cell.tag in ("td", "th")] for row in _rows_of(table)]
    in_head = [row in _rows_of_head(table) for row in _rows_of(table)]
    names = 0
    while names < len(rows) - 1 and (in_head[names] or _names(rows[names])):
        names += 1
    placed = _placed(rows)
    if names:
        return grouped_rows([_merged(placed[:names]), *placed[names:]], headed=True)
    if any(len(row) > 1 and row[0] is not None and not any(row[1:]) for row in placed):
        return grouped_rows(placed, headed=False)
    return [Group("", tuple(speakable_rows(placed)))]


def _rows_of(table: Element) -> list[Element]:
    """Its own rows, not those of tables within it, in the order in which they are shown."""
    return [row for part in _parts(table) for row in part.elements if row.tag == "tr"]


def _rows_of_head(table: Element) -> list[Element]:
    return [row for part in table.elements if part.tag == "thead" for row in part.elements]


def _parts(table: Element) -> Iterator[Element]:
    yield from (part for part in table.elements if part.tag == "thead")
    yield table
    yield from (part for part in table.elements if part.tag == "tbody")
    yield from (part for part in table.elements if part.tag == "tfoot")


def _cell(element: Element) -> _Cell:
    strong = [child for child in element.elements if child.tag in ("b", "strong")]
    bold = bool(strong) and sum(child.words for child in strong) == element.words
    return _Cell(
        element.text() if not element.apart else "",
        element.tag == "th" or bold,
        min(_span(element, "colspan"), _MOST_COLUMNS),
        min(_span(element, "rowspan"), _MOST_ROWS_SPANNED),
    )


def _span(element: Element, name: str) -> int:
    value = element.get(name).strip()
    return int(value) if value.isascii() and value.isdigit() and len(value) < 6 and int(value) > 0 else 1


def _names(row: list[_Cell]) -> bool:
    """Whether a row names columns: all its cells do, and it is no heading across the table."""
    filled = [cell for cell in row if cell.text]
    return len(filled) > 1 and all(cell.names for cell in filled)


def _placed(rows: list[list[_Cell]]) -> list[Row]:
    """The cells in their columns: what reaches down is said in each row, what reaches across goes on as None."""
    placed: list[Row] = []
    reaching: dict[int, tuple[int, str | None]] = {}
    for row in rows:
        line: list[str | None] = []
        for cell in row:
            _fill(line, reaching)
            for at in range(cell.columns):
                if len(line) < _MOST_COLUMNS:
                    text = cell.text if at == 0 else None
                    if cell.rows > 1:
                        reaching[len(line)] = (cell.rows - 1, text)
                    line.append(text)
        _fill(line, reaching)
        placed.append(line)
    return placed


def _fill(line: list[str | None], reaching: dict[int, tuple[int, str | None]]) -> None:
    """Put in what reaches down from above into the next columns."""
    while len(line) in reaching:
        left, text = reaching.pop(len(line))
        if left > 1:
            reaching[len(line)] = (left - 1, text)
        line.append(text)


def _merged(heads: list[Row]) -> Row:
    """Several rows of names as one: "Price" across "small" and "large" names "Price small" and "Price large"."""
    spread: list[list[str]] = []
    for head in heads:
        line: list[str] = []
        for cell in head:
            line.append((line[-1] if line else "") if cell is None else cell)
        spread.append(line)
    width = max(len(line) for line in spread)
    columns = [[line[at] for line in spread if at < len(line)] for at in range(width)]
    return [" ".join(dict.fromkeys(name for name in column if name)) for column in columns]
