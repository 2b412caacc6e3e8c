"""The printed words of a PDF with their places, as pdfium finds them; it decides nothing."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

from ingest.document import Refused

MAX_PAGES: Final = 2000
# Both are made of what a C header says, and ship no types.
pypdfium2: Any = import_module("pypdfium2")
pdfium: Any = import_module("pypdfium2.raw")
_HYPHEN: Final = 0x02
"""What pdfium gives for a hyphen that ends a line within a word."""
_PASSWORD: Final = "password"
_BOLD: Final = 600
_NEW_WORD: Final = 0.3
"""The gap, in heights of print, that parts two words without a blank between them."""


@dataclass(frozen=True, slots=True)
class Word:
    """A printed word: its left and right edges, its foot and height, in points from the lower left corner.

    ``size`` is that of its font, which says more than the height: fonts of one size differ in that.
    """

    text: str
    left: float
    right: float
    foot: float
    height: float
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class Page:
    """The words of a page in the order in which they are drawn, which is mostly that of reading."""

    width: float
    height: float
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Printed:
    """A document: its pages, and the title in its properties, which may be anything."""

    title: str
    pages: tuple[Page, ...]


def read_printed(data: bytes) -> Printed:
    """All words of a document; raises Refused."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if _PASSWORD in str(error).lower():
            raise Refused("encrypted: save it without a password") from error
        raise Refused(f"broken PDF: {error}") from error
    try:
        if len(document) > MAX_PAGES:
            raise Refused(f"too long: expected at most {MAX_PAGES:,} pages, got {len(document):,}")
        title = str(document.get_metadata_value("Title"))
        return Printed(title, tuple(_page(document, number) for number in range(len(document))))
    finally:
        document.close()


def _page(document: Any, number: int) -> Page:
    try:
        page = document[number]
    except pypdfium2.PdfiumError as error:
        raise Refused(f"broken PDF: page {number + 1} cannot be read") from error
    try:
        text = page.get_textpage()
        width, height = page.get_width(), page.get_height()
        turned = _Turned(page.get_rotation(), width, height, *page.get_bbox()[:2])
        try:
            return Page(width, height, tuple(_words(text.raw, turned)))
        finally:
            text.close()
    except pypdfium2.PdfiumError as error:
        raise Refused(f"broken PDF: page {number + 1} cannot be read") from error
    finally:
        page.close()


@dataclass(frozen=True, slots=True)
class _Turned:
    """A page as it is shown: ``degrees`` clockwise, ``width`` and ``height`` after turning.

    ``left`` and ``foot`` are where the part that is shown begins in the page's own coordinates.
    """

    degrees: int
    width: float
    height: float
    left: float
    foot: float

    def edges(self, box: Any) -> tuple[float, float, float, float]:
        """Left, right, foot and head of a box of the page's own coordinates."""
        left, right = box.left - self.left, box.right - self.left
        foot, head = box.bottom - self.foot, box.top - self.foot
        if self.degrees == 90:
            return foot, head, self.height - right, self.height - left
        if self.degrees == 180:
            return self.width - right, self.width - left, self.height - head, self.height - foot
        if self.degrees == 270:
            return self.width - head, self.width - foot, left, right
        return left, right, foot, head


@dataclass(slots=True)
class _Growing:
    """A word of which more characters may come."""

    text: str
    left: float
    right: float
    foot: float
    height: float
    size: float
    bold: bool

    def takes(self, left: float, foot: float, height: float) -> bool:
        """Whether a character there goes on with the word."""
        level = abs(foot - self.foot) < 0.5 * max(height, self.height)
        return level and -height < left - self.right < _NEW_WORD * max(height, self.height)

    def word(self) -> Word:
        return Word(self.text, self.left, self.right, self.foot, self.height, self.size, self.bold)


def _words(text: Any, turned: _Turned) -> Iterator[Word]:
    growing: _Growing | None = None
    box = pdfium.FS_RECTF()
    pointer = ctypes.byref(box)
    for at in range(pdfium.FPDFText_CountChars(text)):
        code = pdfium.FPDFText_GetUnicode(text, at)
        character = "-" if code == _HYPHEN else chr(code)
        if character.isspace() or code == 0:
            if growing:
                yield growing.word()
            growing = None
            continue
        if not pdfium.FPDFText_GetLooseCharBox(text, at, pointer):
            continue
        left, right, foot, head = turned.edges(box)
        height = max(head - foot, 0.1)
        if growing and growing.takes(left, foot, height):
            growing.text += character
            growing.right = max(right, growing.right)
            continue
        if growing:
            yield growing.word()
        bold = pdfium.FPDFText_GetFontWeight(text, at) >= _BOLD
        growing = _Growing(character, left, right, foot, height, _size(text, at), bold)
    if growing:
        yield growing.word()


def _size(text: Any, at: int) -> float:
    """The size of a character in points, as it is printed: fonts are often of size 1, and made larger by a matrix."""
    matrix = pdfium.FS_MATRIX()
    scale = 1.0
    if pdfium.FPDFText_GetMatrix(text, at, ctypes.byref(matrix)):
        scale = math.hypot(matrix.c, matrix.d) or 1.0
    return round(float(pdfium.FPDFText_GetFontSize(text, at)) * scale, 1)
