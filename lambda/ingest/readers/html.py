"""Web pages: the main part, without navigation and scripts, one section per heading, tables as sentences."""

from __future__ import annotations

import re
from typing import Final

from ingest.document import Draft, Refused
from ingest.outline import Outline
from ingest.readers.decoding import decode
from ingest.readers.markup import EndTag, Piece, StartTag, pieces
from ingest.tables import speakable_rows

SUFFIXES: Final = (".html", ".htm", ".xhtml")
_CHARSET: Final = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})""", re.IGNORECASE)
"""The encoding that a page states within its first kilobytes, in either of the two ways."""
_HEAD: Final = 4096
_NEVER_TEXT: Final = frozenset(
    "script style noscript template svg math iframe object canvas video audio select button form dialog".split()  # noqa: SIM905 - a list of quoted words would be unreadable
)
_AROUND: Final = frozenset({"nav", "aside", "footer"})
_HIDEABLE: Final = frozenset({"div", "section", "article", "span", "ul", "ol", "table"})
"""Elements whose end is always written, so that what is hidden ends with it."""
_BLOCKS: Final = frozenset(
    [
        "address",
        "article",
        "blockquote",
        "body",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "caption",
    ]
)
_OF_TABLES: Final = frozenset({"table", "tr", "td", "th", "caption"})
_LISTS: Final = frozenset({"li", "ul", "ol"})
_MAIN: Final = re.compile(r"<main\b|role\s*=\s*[\"']?main\b", re.IGNORECASE)


def read(data: bytes) -> Draft:
    """Read a page; raises Refused."""
    text = decode(_as_utf8(data))
    draft = _read(text, main_only=_MAIN.search(text) is not None)
    # What looked like a main part may have been words of a script, or have nothing in it.
    return draft if draft.sections else _read(text, main_only=False)


def _read(text: str, *, main_only: bool) -> Draft:
    page = _Page(main_only=main_only)
    for piece in pieces(text):
        page.take(piece)
    page.finish()
    return Draft(page.outline.title or page.title, "", page.outline.sections(), perhaps=page.language)


def _as_utf8(data: bytes) -> bytes:
    """The page in UTF-8: the encoding is stated in the page, unless a mark at its start tells."""
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return data
    stated = _CHARSET.search(data[:_HEAD])
    if stated is None:
        return data
    name = stated[1].decode("ascii")
    try:
        return data.decode(name).encode()
    except (LookupError, UnicodeError) as error:
        raise Refused(f"expected text in {name}, as the page says, and it is not") from error


class _Page:
    """Tags and text to an outline. No tree is built, so that a page nested without end costs no more."""

    def __init__(self, *, main_only: bool) -> None:
        self.outline = Outline()
        self.language = ""
        self._text: list[str] = []
        self._heading = 0
        self._prefix = ""
        self._skipped: tuple[str, int] | None = None
        self._main = 0 if main_only else 1
        self._main_tag = ""
        self._title: list[str] = []
        self._in_title = False
        self._table = _Table()

    @property
    def title(self) -> str:
        """The page's own title, in one line."""
        return " ".join("".join(self._title).split())

    def take(self, piece: Piece) -> None:
        """Take in what comes next."""
        if isinstance(piece, StartTag):
            self._start(piece.name, piece.attributes)
        elif isinstance(piece, EndTag):
            self._end(piece.name)
        else:
            self._say(piece)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        """Skip, break, or remember."""
        if self._skipped:
            name, depth = self._skipped
            self._skipped = (name, depth + (tag == name))
            return
        if tag in _NEVER_TEXT or tag in _AROUND or (tag in _HIDEABLE and _hidden(attributes)):
            self.end_block()
            self._skipped = (tag, 1)
            return
        if tag == "html":
            self.language = attributes.get("lang", "").strip()
        elif tag == "title" and not self._title:
            self._in_title = True
        self._enter_main(tag, attributes)
        self._open(tag)

    def _end(self, tag: str) -> None:
        """The end of what was skipped, of a block, of a heading."""
        if self._skipped:
            name, depth = self._skipped
            depth -= tag == name
            self._skipped = (name, depth) if depth else None
            return
        if tag == "title":
            self._in_title = False
        elif self._table.depth and tag in _OF_TABLES:
            self._close_in_table(tag)
        elif tag in _BLOCKS or _level(tag):
            self.end_block()
            self._prefix = "" if tag in _LISTS else self._prefix
        if self._main_tag and tag == self._main_tag:
            self._main -= 1
            self._main_tag = "" if self._main == 0 else tag

    def _say(self, data: str) -> None:
        """Text, of the title or of the main part."""
        if self._in_title:
            self._title.append(data)
        elif not self._skipped and self._main:
            self._text.append(data)

    def finish(self) -> None:
        """The end of the page, which also ends a table that the page left open."""
        if self._table.depth:
            self._table.depth = 1
            self._close_in_table("table")
        self.end_block()

    def end_block(self) -> None:
        """What was read since the last block is a heading, a cell's line, or a block."""
        if self._table.depth:
            # Blocks inside a cell are parts of its one line.
            self._text.append(" ")
            return
        text = self._take()
        if text and self._heading:
            self.outline.heading(self._heading, text)
        elif text:
            self.outline.block(self._prefix + text)
            self._prefix = ""
        self._heading = 0

    def _enter_main(self, tag: str, attributes: dict[str, str]) -> None:
        if self._main_tag:
            self._main += tag == self._main_tag
        elif self._main == 0 and (tag == "main" or attributes.get("role") == "main"):
            self._main, self._main_tag = 1, tag

    def _open(self, tag: str) -> None:
        if tag == "br":
            self._text.append("\n")
        elif tag == "table":
            self.end_block()
            self._table.depth += 1
        elif self._table.depth and tag in ("td", "th"):
            self._table.end_cell(self._take())
            self._table.begin_cell(named=tag == "th")
        elif self._table.depth and tag == "tr":
            self._table.end_row(self._take())
        elif tag in _BLOCKS:
            self.end_block()
            self._prefix = "- " if tag == "li" else self._prefix
        elif level := _level(tag):
            self.end_block()
            self._heading = 0 if self._table.depth else level

    def _close_in_table(self, tag: str) -> None:
        if tag == "caption":
            self.outline.block(self._take())
        elif tag == "table":
            self._table.end_row(self._take())
            self.outline.block("\n".join(self._table.end()))
        elif tag == "tr":
            self._table.end_row(self._take())
        else:
            self._table.end_cell(self._take())

    def _take(self) -> str:
        lines = (" ".join(line.split()) for line in "".join(self._text).split("\n"))
        text = " ".join(line for line in lines if line)
        self._text = []
        return text


class _Table:
    """The cells of the outermost table that is open; one within a cell is text of that cell."""

    def __init__(self) -> None:
        self.depth = 0
        self._rows: list[list[str]] = []
        self._row: list[str] = []
        self._open = False
        self._named: list[bool] = []

    def begin_cell(self, *, named: bool) -> None:
        self._open = True
        if not self._rows:
            self._named.append(named)

    def end_cell(self, text: str) -> None:
        if self._open or text:
            self._row.append(text)
        self._open = False

    def end_row(self, text: str) -> None:
        self.end_cell(text)
        if self._row:
            self._rows.append(self._row)
        self._row = []

    def end(self) -> list[str]:
        """The lines of the table, once the outermost one ends; its first row names the columns if all of it does."""
        self.depth = max(0, self.depth - 1)
        if self.depth:
            return []
        rows, self._rows = self._rows, []
        named, self._named = self._named, []
        return speakable_rows(rows, headed=True if named and all(named) and len(rows) > 1 else None)


def _level(tag: str) -> int:
    return int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456" else 0


def _hidden(attributes: dict[str, str]) -> bool:
    return "hidden" in attributes or attributes.get("aria-hidden") == "true"
