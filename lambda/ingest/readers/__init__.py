"""One module per kind of file: ``SUFFIXES`` and ``read(data, charset) -> Draft``, which raises ``Refused``.

Another kind is another module and its name in the list below.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Protocol

from ingest.document import Draft
from ingest.readers import csv, docx, html, markdown, pdf, text


class Reader(Protocol):
    """Reads one kind of file."""

    def __call__(self, data: bytes, charset: str = "", /) -> Draft:
        """What is in it; ``charset`` is the encoding that a server states of it. Raises Refused."""
        ...


READERS: Final[Mapping[str, Reader]] = MappingProxyType(
    {suffix: module.read for module in (markdown, text, html, pdf, docx, csv) for suffix in module.SUFFIXES}
)
"""The reader of each suffix, lower-case with its dot."""
