"""PDF: the text of each page, in paragraphs; larger print is a heading, and so is what the bookmarks name."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

from ingest.document import Draft, Refused
from ingest.outline import Outline

SUFFIXES: Final = (".pdf",)
_MAX_PAGES: Final = 2000
_LARGER: Final = 1.15
"""How much larger than the usual print a heading's is."""
_LONGEST_HEADING: Final = 120
_FEWEST_CHARACTERS: Final = 20
"""Of a page that has text at all; fewer on average is a picture with a page number."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of print and its size; a size of 0 is a line that ends a paragraph."""

    text: str
    size: float


def read(data: bytes) -> Draft:
    """Read a document; raises Refused."""
    pypdf: Any = import_module("pypdf")
    # What it mends on the way it tells the log; here it is read or it is not.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Refused("encrypted: save it without a password")
        pages = len(reader.pages)
        if pages > _MAX_PAGES:
            raise Refused(f"too long: expected at most {_MAX_PAGES:,} pages, got {pages:,}")
        lines = [line for page in reader.pages for line in _lines(page)]
        title = str(getattr(reader.metadata, "title", None) or "").strip()
    except Refused:
        raise
    except Exception as error:  # a broken file raises whatever the library stumbles over, recursion included
        raise Refused(f"broken PDF: {type(error).__name__}") from error
    if sum(len(line.text) for line in lines) < _FEWEST_CHARACTERS * pages:
        raise Refused("no text in it, the pages seem to be scanned: run text recognition over it first")
    return _draft(lines, title)


def _lines(page: Any) -> list[Line]:
    """The lines of a page; the size of one is that of most of its characters."""
    pieces: list[tuple[str, float]] = []

    def visit(text: str, _cm: object, matrix: Sequence[float], _font: object, size: float) -> None:
        pieces.append((text, abs(float(size) * (matrix[3] or matrix[0] or 1))))

    page.extract_text(visitor_text=visit)
    lines: list[Line] = []
    text, sizes = "", Counter[float]()
    for piece, size in pieces:
        for at, part in enumerate(piece.split("\n")):
            if at:
                lines.append(_line(text, sizes))
                text, sizes = "", Counter[float]()
            text += part
            sizes[round(size, 1)] += len(part.strip())
    return [*lines, _line(text, sizes), Line("", 0)]


def _line(text: str, sizes: Counter[float]) -> Line:
    return Line(" ".join(text.split()), max(sizes, key=lambda size: sizes[size], default=0))


def _draft(lines: Sequence[Line], title: str) -> Draft:
    outline = Outline()
    outline.title = title
    sizes = Counter[float]()
    for line in lines:
        sizes[line.size] += len(line.text)
    usual = max(sizes, key=lambda size: sizes[size], default=0)
    larger = sorted({line.size for line in lines if _is_heading(line, usual)}, reverse=True)
    for block in _blocks(lines, usual):
        if isinstance(block, Line):
            outline.heading(min(larger.index(block.size) + 1, 6), block.text)
        else:
            outline.block(block)
    return Draft(outline.title, "", outline.sections())


def _is_heading(line: Line, usual: float) -> bool:
    return bool(line.text) and line.size > usual * _LARGER and len(line.text) <= _LONGEST_HEADING


def _blocks(lines: Sequence[Line], usual: float) -> Iterator[str | Line]:
    """Headings as lines, and what stands between them as paragraphs."""
    paragraph = ""
    for line in lines:
        heading = _is_heading(line, usual)
        if (heading or not line.text) and paragraph:
            yield paragraph
            paragraph = ""
        if heading:
            yield line
        elif line.text:
            paragraph = _continued(paragraph, line.text)
    if paragraph:
        yield paragraph


_SPLIT_WORD: Final = re.compile(r"(?<=[a-zà-ÿ])-$")
"""A word that goes on in the next line; not the dash after a number or at the end of a range."""


def _continued(paragraph: str, text: str) -> str:
    if _SPLIT_WORD.search(paragraph) and text[:1].islower():
        return paragraph[:-1] + text
    return f"{paragraph}\n{text}" if text.startswith(("•", "-", "*")) else f"{paragraph} {text}".strip()
