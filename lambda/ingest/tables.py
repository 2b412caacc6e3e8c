"""Tables as sentences: a row that is read aloud must say what each of its cells means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final, TypeAlias

from ingest.languages import LANGUAGES

Row: TypeAlias = Sequence[str | None]
"""Cells from left to right; None goes on with the cell to its left, which spans several columns."""
_QUESTIONS: Final = frozenset(name for words in LANGUAGES.values() for name in words.questions)
_ANSWERS: Final = frozenset(name for words in LANGUAGES.values() for name in words.answers)
_LONGEST_NAME: Final = 60
_MOST: Final = 0.6
_AMOUNT: Final = re.compile(r"\W*\d[\d.,\s]*(?:\W*[^\W\d]+)?\W*")
"""A number with its unit or currency."""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading of a table, as sentences; the heading is empty where the table has none."""

    heading: str
    lines: tuple[str, ...]


def speakable_rows(rows: Sequence[Row], *, headed: bool | None = None) -> list[str]:
    """One line per row, "Crown: Price 890 dollars, Visits 2."; ``headed`` says whether the first row names the columns.

    Unless told, a first row of distinct words without digits names them, if another column than the first has digits
    in every row below it; of two columns it must have amounts, for "Monday, closed" stands above "Tuesday, 9 to 5".
    """
    cells = _without_empty(rows)
    if headed is None:
        headed = _names_columns(cells)
    names = [_spoken_name(cell) for cell in cells.pop(0)] if headed and cells else []
    return [_sentence(names, row) for row in cells]


def grouped_rows(rows: Sequence[Row], *, headed: bool, first_named: bool = False) -> list[Group]:
    """As above, where rows of a single cell among wider ones are headings of those below; before the names, too.

    With ``first_named`` rows before any such heading have the name of the first column, which no sentence says, as
    theirs; titles above the table are a group without rows.
    """
    cells = _without_empty(rows)
    width = max((len(row) for row in cells), default=0)
    titles: list[str] = []
    while width > 1 and len(cells) > 1 and _is_title(cells[0]):
        titles.append(cells.pop(0)[0] or "")
    names = [_spoken_name(cell) for cell in cells.pop(0)] if headed and len(cells) > 1 else []
    groups: list[tuple[str, list[str]]] = [(" ".join(titles), [])]
    for row, below in zip_longest(cells, cells[1:]):
        if width > 1 and _is_title(row) and below and not _is_title(below):
            groups.append((row[0] or "", []))
        else:
            groups[-1][1].append(_sentence(names, row))
    if first_named and names and groups[0][1]:
        title, lines = groups[0]
        groups[0:1] = [(title, []), (names[0], lines)]
    return [Group(heading, tuple(lines)) for heading, lines in groups if heading or lines]


def looks_headed(rows: Sequence[Row]) -> bool:
    """Whether a table that should name its columns in the first row does: data has digits where names have none."""
    cells = _without_empty(rows)
    while len(cells) > 1 and _is_title(cells[0]):
        cells.pop(0)
    if len(cells) < 2:
        return False
    # A price that is said in words ("market price") makes the price above it no name of a column.
    return not any(_has_digit(_at(cells[0], at)) for at in _columns_of_digits(cells[1:], share=_MOST))


def questions_and_answers(rows: Sequence[Sequence[str]]) -> list[tuple[str, str]]:
    """The pairs of a table whose two columns are called so; empty for any other."""
    if not rows or len(rows[0]) != 2:
        return []
    first, second = (name.strip().lower() for name in rows[0])
    if first not in _QUESTIONS or second not in _ANSWERS:
        return []
    return [(_one_line(row[0]), row[1].strip()) for row in rows[1:] if len(row) > 1 and row[1].strip()]


def _without_empty(rows: Sequence[Row]) -> list[list[str | None]]:
    kept = [row for row in rows if any(cell and cell.strip() for cell in row)]
    return [[None if cell is None else _one_line(cell) for cell in row] for row in kept]


def _names_columns(cells: Sequence[Row]) -> bool:
    if len(cells) < 2 or len(cells[0]) < 2:
        return False
    if len(cells[0]) == 2 and not all(_AMOUNT.fullmatch(_at(row, 1)) for row in cells[1:]):
        return False
    first = [cell for cell in cells[0] if cell is not None]
    plain = all(cell and not _has_digit(cell) and len(cell) <= _LONGEST_NAME for cell in first[1:])
    distinct = len(set(first)) == len(first)
    return plain and distinct and not _has_digit(first[0]) and any(at > 0 for at in _columns_of_digits(cells[1:]))


def _columns_of_digits(cells: Sequence[Row], *, share: float = 1) -> list[int]:
    """The columns in which every cell that is filled has a digit, or this share of them."""
    columns: list[int] = []
    for at in range(max((len(row) for row in cells), default=0)):
        filled = [cell for row in cells if (cell := _at(row, at))]
        if len(filled) > len(cells) / 2 and sum(map(_has_digit, filled)) >= share * len(filled):
            columns.append(at)
    return columns


def _at(row: Row, at: int) -> str:
    return (row[at] or "") if at < len(row) else ""


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _is_title(row: Row) -> bool:
    """A row of one cell, at its left, or of one that spans the others."""
    return bool(row and row[0]) and not any(row[1:]) and not _has_digit(row[0] or "")


def _spoken_name(cell: str | None) -> str:
    return (cell or "").replace("_", " ").strip(" :")


def _sentence(names: Sequence[str], row: Row) -> str:
    said = [_said(names, row, at) for at in range(1, len(row)) if row[at]]
    start = row[0] or ""
    if start and names and not any(map(str.isalpha, start)):
        # "2" alone says nothing, "Visits 2" does.
        said, start = [_said(names, row, 0), *said], ""
    text = f"{start.rstrip(':')}: {', '.join(said)}" if start and said else start or ", ".join(said)
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _said(names: Sequence[str], row: Row, at: int) -> str:
    """A cell with the names of the columns that it spans."""
    spanned = [names[at], *_spanned(names, row, at)] if at < len(names) else []
    return " ".join([*filter(None, [", ".join(dict.fromkeys(name for name in spanned if name))]), row[at] or ""])


def _spanned(names: Sequence[str], row: Row, at: int) -> list[str]:
    """The names of the columns that the cell spans beside its own."""
    end = at + 1
    while end < min(len(row), len(names)) and row[end] is None:
        end += 1
    return list(names[at + 1 : end])


def _one_line(cell: str) -> str:
    return " ".join(cell.split())
