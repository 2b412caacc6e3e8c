"""One module per kind of file: ``SUFFIXES`` and ``read(data) -> Draft``, which raises ``Refused``.

Another kind is another module and its name in the list below.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from ingest.document import Draft
from ingest.readers import csv, docx, html, markdown, pdf, text

Reader: TypeAlias = Callable[[bytes], Draft]

READERS: Final[Mapping[str, Reader]] = MappingProxyType(
    {suffix: module.read for module in (markdown, text, html, pdf, docx, csv) for suffix in module.SUFFIXES}
)
"""The reader of each suffix, lower-case with its dot."""
