"""Tables as text: a row is a sentence that names its columns; columns of questions and answers make a section each."""

from __future__ import annotations

import csv
import io
import re
from typing import Final

from ingest.document import Draft, Refused, Section
from ingest.readers.decoding import decode
from ingest.tables import questions_and_answers, speakable_rows

SUFFIXES: Final = (".csv", ".tsv")
_DELIMITERS: Final = ",;\t|"
_SAMPLE: Final = 10_000
_QUOTED: Final = re.compile('"[^"]*"')


def read(data: bytes) -> Draft:
    """Read a table; the first row names the columns. Raises Refused."""
    text = decode(data)
    try:
        delimiter = _delimiter(text[:_SAMPLE])
        # Cells are stripped anyway; without it a quote after a blank would be a character.
        rows = list(csv.reader(io.StringIO(text), delimiter=delimiter, skipinitialspace=True, strict=True))
    except csv.Error as error:
        raise Refused(f"expected a table: {error}") from error
    pairs = questions_and_answers(rows)
    if pairs:
        return Draft("", "", tuple(Section(question, answer) for question, answer in pairs))
    return Draft("", "", (Section("", "\n".join(speakable_rows(rows, headed=True))),))


def _delimiter(sample: str) -> str:
    """The character that parts each line into as many cells as the first one; of several the one that makes most.

    Python's own ``csv.Sniffer`` takes minutes for a page of quotes.
    """
    first, *others = _QUOTED.sub("", sample).split("\n")
    return max(_DELIMITERS, key=lambda mark: _fit(mark, first, others))


def _fit(mark: str, first: str, others: list[str]) -> tuple[int, int]:
    cells = first.count(mark)
    return (sum(line.count(mark) == cells for line in others) + 1 if cells else 0), cells
