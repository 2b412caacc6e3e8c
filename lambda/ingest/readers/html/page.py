"""The elements of a page in order, into an outline: headings, paragraphs, lists, tables, questions with answers."""

from __future__ import annotations

from typing import Final

from ingest.outline import Outline
from ingest.readers.html.apart import is_control
from ingest.readers.html.grid import is_arrangement, table_groups
from ingest.readers.html.tree import BLOCKS, Child, Element

_LISTS: Final = frozenset({"ul", "ol", "menu"})
_LOWEST: Final = 6
_LONGEST_BOLD: Final = 80
"""In characters: a paragraph that is bold as a whole and no longer than this is a heading."""
_SENTENCE_ENDS: Final = (".", ",", ";", "!")
_TOGGLES: Final = ("checkbox", "radio")


def read_into(outline: Outline, body: Element) -> None:
    """Add what is below ``body`` and not set apart."""
    page = _Page(outline)
    _read(page, body)
    page.end_block()


def _read(page: _Page, top: Element) -> None:
    """Without recursion, as deep as the page is."""
    waiting: list[tuple[Child, bool]] = [(child, False) for child in reversed(top.children)]
    while waiting:
        child, ends = waiting.pop()
        if isinstance(child, str):
            page.say(child)
        elif ends:
            page.close(child)
        elif child.apart:
            page.pass_over(child)
        elif page.open(child):
            waiting.append((child, True))
            waiting.extend((below, False) for below in reversed(child.children))


class _Page:
    """Collects text until a block ends, and knows what kind of block that is."""

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._text: list[str] = []
        self._level = 0
        self._last_level = 1
        self._prefix = ""
        self._term = ""
        self._after_toggle = False

    def open(self, element: Element) -> bool:
        """An element begins; whether what is in it is still to be read."""
        tag = element.tag
        if tag == "br":
            self.say("\n")
        elif tag == "table" and not is_arrangement(element):
            self.end_block()
            self._add_table(element)
            return False
        elif level := self._heading_level(element):
            self._begin_heading(level)
        elif tag in BLOCKS:
            self.end_block()
            self._prefix = "- " if tag == "li" else self._prefix
            if tag == "dd" and not self._prefix:
                self._prefix = self._term
        self._after_toggle = False
        return True

    def pass_over(self, element: Element) -> None:
        """An element that is set apart; what names a box to tick may be an accordion's question."""
        if element.words:
            self.end_block()
        self._after_toggle = element.tag == "input" and element.get("type").lower() in _TOGGLES

    def close(self, element: Element) -> None:
        """An element ends."""
        if element.tag == "dt":
            self._end_term()
        elif element.tag in BLOCKS or self._heading_level(element):
            self.end_block()
            if element.tag in _LISTS or element.tag in ("li", "dd"):
                self._prefix = ""

    def say(self, text: str) -> None:
        """Text of the block that is open."""
        self._text.append(text)

    def end_block(self) -> None:
        """What was said since the last block is a heading or a block."""
        text = self._take()
        if text and self._level:
            self._outline.heading(self._level, text)
            self._last_level = self._level
        elif text:
            self._outline.block(self._prefix + text)
            self._prefix = ""
        self._level = 0 if text else self._level

    def _begin_heading(self, level: int) -> None:
        # A button within a heading is that heading.
        if self._level and not "".join(self._text).strip():
            return
        self.end_block()
        self._level = level

    def _heading_level(self, element: Element) -> int:
        tag = element.tag
        if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            return int(tag[1])
        below = min(self._last_level + 1, _LOWEST)
        if tag == "summary" or (tag == "button" and is_control(element) and element.get("role") != "tab"):
            return below
        if tag == "label" and self._after_toggle:
            return below
        if tag == "dt" and element.text().endswith("?"):
            return below
        return _LOWEST if tag == "p" and _is_bold_line(element) else 0

    def _end_term(self) -> None:
        """A term stands before its definition, unless it is a question."""
        if self._level:
            self.end_block()
            return
        self._term = f"{self._take().rstrip(':')}: "

    def _add_table(self, table: Element) -> None:
        for caption in (part for part in table.elements if part.tag == "caption"):
            self._outline.block(caption.text())
        for group in table_groups(table):
            lines = [f"{group.heading}:"] if group.heading else []
            self._outline.block("\n".join([*lines, *group.lines]))

    def _take(self) -> str:
        lines = (" ".join(line.split()) for line in "".join(self._text).split("\n"))
        text = " ".join(line for line in lines if line)
        self._text = []
        return text


def _is_bold_line(paragraph: Element) -> bool:
    """A short paragraph that is bold as a whole, and no sentence: many write their headings so."""
    strong = sum(child.words for child in paragraph.elements if child.tag in ("b", "strong"))
    if not strong or strong != paragraph.words:
        return False
    text = paragraph.text()
    return len(text) <= _LONGEST_BOLD and not text.endswith(_SENTENCE_ENDS)
