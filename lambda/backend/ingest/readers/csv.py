"""Tables as text: a row is a sentence that names its columns; columns of questions and answers make a section each."""

from __future__ import annotations

import csv
import io
from typing import Final

from backend.ingest.document import Draft, Refused, Section
from backend.ingest.readers.decoding import decode
from backend.ingest.tables import questions_and_answers, speakable_rows

SUFFIXES: Final = (".csv", ".tsv")
_DELIMITERS: Final = ",;\t|"
_SAMPLE: Final = 10_000


def read(data: bytes) -> Draft:
    """Read a table; the first row names the columns. Raises Refused."""
    text = decode(data)
    try:
        rows = list(csv.reader(io.StringIO(text), _dialect(text[:_SAMPLE]), strict=True))
    except csv.Error as error:
        raise Refused(f"expected a table: {error}") from error
    pairs = questions_and_answers(rows)
    if pairs:
        return Draft("", "", tuple(Section(question, answer) for question, answer in pairs))
    return Draft("", "", (Section("", "\n".join(speakable_rows(rows, headed=True))),))


def _dialect(sample: str) -> type[csv.Dialect]:
    try:
        return csv.Sniffer().sniff(sample, _DELIMITERS)
    except csv.Error:
        return csv.excel
