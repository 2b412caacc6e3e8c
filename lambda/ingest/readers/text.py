"""Plain text: one section without a heading; the file's name is the title."""

from __future__ import annotations

from typing import Final

from ingest.document import Draft, Section
from ingest.readers.decoding import decode

SUFFIXES: Final = (".txt",)


def read(data: bytes, charset: str = "") -> Draft:
    """Read a text file."""
    decoded = decode(data, charset)
    return Draft("", "", (Section("", decoded.text.strip()),), notes=decoded.notes)
