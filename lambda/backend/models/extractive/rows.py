"""The rows of tables, as ingestion writes them ("Crown: Price $890, Visits 2."), taken apart again and said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from backend.models.extractive.terms import akin, terms

if TYPE_CHECKING:
    from backend.languages import BackendLanguage
    from backend.languages.lexicon import Kind
    from backend.models.extractive.terms import Term

_ROW: Final = re.compile(r"([^:.!?]{1,70}):\s+(\S.{0,240})")
_SEAM: Final = re.compile(r",\s+(?![^()]*\))")
_DIGIT: Final = re.compile(r"\d")
_CURRENCIES: Final = "$€£ "


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: what it is about, and the name and value of each other cell; names may be empty."""

    subject: str
    cells: tuple[tuple[str, str], ...]

    def said(self, kind: Kind | None, question: str, language: BackendLanguage) -> str:
        """The row as a sentence: the cells of that kind, or whose names the question names, if any; and plain words."""
        cells = self.asked(kind, question, language)
        # What tells this row from others of its subject: "iPhone 13: screen".
        plain = tuple(
            cell for cell in self.cells if cell not in cells and not _DIGIT.match(cell[1].lstrip(_CURRENCIES))
        )
        priced = kind is not None and kind.concept == "price" and not plain and len(cells) == 1
        if priced and not any(mark in self.subject for mark in ",(/") and _names_price(cells[0][0], language):
            saying = language.lexicon.saying
            verb = saying.costs[1 if saying.plural.search(self.subject) else 0]
            return f"{self.subject} {verb} {cells[0][1]}."
        values = [value for _, value in plain]
        values += [" ".join(filter(None, (_column(name, language), value))) for name, value in cells]
        return f"{self.subject}: {', '.join(values)}".rstrip(".") + "."

    def asked(self, kind: Kind | None, question: str, language: BackendLanguage) -> tuple[tuple[str, str], ...]:
        """The cells of that kind, of these the ones whose names the question names; all where it names none."""
        cells, asked = self.cells, terms(question, language)
        if kind is not None:
            lead = language.lexicon.saying.lasts if kind.concept == "duration" else ""
            cells = tuple(cell for cell in cells if kind.evidence.search(f"{lead} {cell[0]} {cell[1]}")) or cells
        words = kind.words if kind is not None and kind.concept == "duration" else ()
        named = [_named(name, asked, language) + sum(word in name.lower() for word in words) for name, _ in cells]
        return tuple(cell for cell, words in zip(cells, named, strict=True) if words == max(named))

    def names(self, question: str, language: BackendLanguage) -> bool:
        """Whether the question names one of its columns."""
        asked = terms(question, language)
        return any(_named(name, asked, language) for name, _ in self.cells)


def _named(name: str, asked: Sequence[Term], language: BackendLanguage) -> int:
    """How many of the words asked for the name of a column has."""
    own = terms(name, language)
    return sum(any(akin(term.stem, one.stem) or term.means(one) for one in own) for term in asked)


def read_rows(texts: Sequence[str]) -> list[Row | None]:
    """The rows among the statements of one block; the names of their columns are what the rows have in common."""
    parted = [_parted(text) for text in texts]
    widths = {len(row[1]) for row in parted if row}
    names = {width: _names([row[1] for row in parted if row and len(row[1]) == width]) for width in widths}
    return [
        Row(
            row[0],
            tuple((name, value[len(name) :].strip()) for name, value in zip(names[len(row[1])], row[1], strict=True)),
        )
        if row
        else None
        for row in parted
    ]


def _parted(text: str) -> tuple[str, list[str]] | None:
    match = _ROW.fullmatch(text.rstrip("."))
    if match is None or not _DIGIT.search(match[2]) or re.search(r"[.!?;] \w", match[2]):
        return None
    return match[1], _SEAM.split(match[2])


def _names(rows: Sequence[Sequence[str]]) -> list[str]:
    """The words with which every row begins at this place; of a single row those before its first digit."""
    found: list[str] = []
    for column in zip(*rows, strict=True):
        words = [value.split() for value in column]
        if len(words) == 1:
            found.append("")
            continue
        shared = 0
        while all(len(one) > shared + 1 and one[shared] == words[0][shared] for one in words):
            if _DIGIT.search(words[0][shared]):
                break
            shared += 1
        found.append(" ".join(words[0][:shared]))
    return found


def _names_price(name: str, language: BackendLanguage) -> bool:
    """Whether a column is one of prices; one without a name may be."""
    return not name or any(word in language.lexicon.concepts.get("price", ()) for word in name.lower().split())


def _column(name: str, language: BackendLanguage) -> str:
    return "" if _names_price(name, language) else f"{name[:1].lower()}{name[1:]}"
