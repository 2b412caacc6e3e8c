"""Tables as text: a row is a sentence that names its columns; columns of questions and answers make a section each."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from typing import Final

from ingest.document import Draft, Refused, Section
from ingest.outline import Outline
from ingest.readers.decoding import decode
from ingest.tables import grouped_rows, looks_headed, questions_and_answers

SUFFIXES: Final = (".csv", ".tsv")
_DELIMITERS: Final = ",;\t|"
_SAMPLE: Final = 10_000
_QUOTED: Final = re.compile('"[^"]*"')
_TOLD: Final = re.compile(r"sep=(.)\n")
"""How Excel says which delimiter a file has."""


def read(data: bytes, charset: str = "") -> Draft:
    """Read a table; the first row that is one names the columns, unless it is as the others are. Raises Refused."""
    decoded = decode(data, charset)
    text, delimiter = _delimited(decoded.text)
    rows, notes = _rows(text, delimiter)
    main = "\n".join(cell for row in rows for cell in row)
    pairs = questions_and_answers(rows)
    if pairs:
        sections = tuple(Section(question, answer) for question, answer in pairs)
        return Draft("", "", sections, main=main, notes=(*decoded.notes, *notes))
    outline = Outline()
    for at, group in enumerate(grouped_rows(rows, headed=looks_headed(rows), first_named=True)):
        if group.heading:
            outline.heading(2 if at or group.lines else 1, group.heading)
        outline.block("\n".join(group.lines))
    return Draft(outline.title, "", outline.sections(), main=main, notes=(*decoded.notes, *notes))


def _delimited(text: str) -> tuple[str, str]:
    told = _TOLD.match(text)
    return (text[told.end() :], told[1]) if told else (text, _delimiter(text[:_SAMPLE]))


def _rows(text: str, delimiter: str) -> tuple[list[list[str]], tuple[str, ...]]:
    """The cells, quotes being read as quotes if they are any."""
    try:
        return _parsed(text, delimiter, csv.QUOTE_MINIMAL), ()
    except csv.Error as broken:
        try:
            return _parsed(text, delimiter, csv.QUOTE_NONE), (f"quotes were read as characters: {broken}",)
        except csv.Error as error:
            raise Refused(f"expected a table: {error}") from error


def _parsed(text: str, delimiter: str, quoting: int) -> list[list[str]]:
    # Cells are stripped anyway; without it a quote after a blank would be a character.
    return list(
        csv.reader(io.StringIO(text), delimiter=delimiter, skipinitialspace=True, strict=True, quoting=quoting)  # type: ignore[arg-type]  # one of the library's own constants, which are plain numbers before 3.12
    )


def _delimiter(sample: str) -> str:
    """The character that parts each line into as many cells as the first one; of several the one that makes most.

    Python's own ``csv.Sniffer`` takes minutes for a page of quotes.
    """
    lines = [line for line in _QUOTED.sub("", sample).split("\n") if line.strip()]
    return max(_DELIMITERS, key=lambda mark: _fit(mark, lines))


def _fit(mark: str, lines: list[str]) -> tuple[int, int]:
    """How many lines have the commonest number of such cells, and that number; titles above a table have others."""
    counts = Counter(line.count(mark) for line in lines)
    del counts[0]
    cells, found = max(counts.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
    return found, cells
