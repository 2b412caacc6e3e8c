"""Tables as sentences: a row that is read aloud must say what each of its cells means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_QUESTIONS: Final = frozenset({"question", "questions", "q", "pregunta", "preguntas"})
_ANSWERS: Final = frozenset({"answer", "answers", "a", "respuesta", "respuestas"})


def speakable_rows(rows: Sequence[Sequence[str]], *, headed: bool | None = None) -> list[str]:
    """One line per row, "Crown: Price 890 dollars, Visits 2."; ``headed`` says whether the first row names the columns.

    Unless told, a first row of words without digits, with a row below it, names them.
    """
    cells = [[_one_line(cell) for cell in row] for row in rows if any(cell.strip() for cell in row)]
    if headed is None:
        headed = len(cells) > 1 and all(cell and not any(map(str.isdigit, cell)) for cell in cells[0])
    names = cells.pop(0) if headed and cells else []
    return [_sentence(names, row) for row in cells]


def questions_and_answers(rows: Sequence[Sequence[str]]) -> list[tuple[str, str]]:
    """The pairs of a table whose two columns are called so; empty for any other."""
    if not rows or len(rows[0]) != 2:
        return []
    first, second = (name.strip().lower() for name in rows[0])
    if first not in _QUESTIONS or second not in _ANSWERS:
        return []
    return [(_one_line(row[0]), row[1].strip()) for row in rows[1:] if len(row) > 1 and row[1].strip()]


def _sentence(names: Sequence[str], row: Sequence[str]) -> str:
    said = [
        f"{names[at]} {cell}" if at < len(names) and names[at] else cell
        for at, cell in enumerate(row[1:], start=1)
        if cell
    ]
    start = row[0]
    text = f"{start}: {', '.join(said)}" if start and said else start or ", ".join(said)
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _one_line(cell: str) -> str:
    return " ".join(cell.split())
