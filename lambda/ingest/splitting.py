"""Sections into chunks: short enough to be quoted and to fit a prompt, cut where a reader would pause."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from backend.retrieval.index import Chunk
from ingest.document import Section

MAX_CHARACTERS: Final = 1500
"""The longest chunk, about 250 words: a page's section usually fits, and five of them fit a prompt."""
_PAUSES: Final = (
    re.compile(r"\n[ \t]*\n"),  # between paragraphs
    re.compile(r"\n"),  # between list items and rows of a table
    re.compile(r"(?<=[.!?…])[\"')\]»”]?[ \t]+"),  # after a sentence
    re.compile(r"[ \t]+"),  # between words
)
"""Where a text may be cut, best first."""


def split_sections(sections: Iterable[Section]) -> list[Chunk]:
    """The chunks of a document in order; each has the heading of its section."""
    return [Chunk(section.heading, part) for section in sections for part in _split(section.text, 0)]


def _split(text: str, rank: int) -> list[str]:
    """Cut at the best pauses that make the parts short enough, then join again what fits together."""
    if len(text) <= MAX_CHARACTERS:
        return [text] if text.strip() else []
    if rank == len(_PAUSES):
        return [text[at : at + MAX_CHARACTERS] for at in range(0, len(text), MAX_CHARACTERS)]
    parts: list[str] = []
    for piece in _cut(text, _PAUSES[rank]):
        if parts and len(parts[-1]) + len(piece) <= MAX_CHARACTERS:
            parts[-1] += piece
        else:
            parts.append(piece)
    return [short.strip() for part in parts for short in _split(part.strip(), rank + 1)]


def _cut(text: str, pause: re.Pattern[str]) -> list[str]:
    """The text in pieces, each with the pause that ends it."""
    ends = [0, *(found.end() for found in pause.finditer(text)), len(text)]
    return [text[start:end] for start, end in pairwise(ends) if end > start]
