"""Headings and blocks, in the order they come, into sections."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from ingest.document import Section

PARTS = " > "
"""What stands between the headings of a path."""
LONGEST_HEADING: Final = 200
"""In characters; what is longer is text, however it is set."""


@dataclass(slots=True)
class _Heading:
    level: int
    text: str
    used: bool = False


@dataclass(slots=True)
class _Open:
    """A section that may still grow; ``loose`` when it is made of headings that have no text of their own."""

    heading: str
    blocks: list[str] = field(default_factory=list[str])
    loose: bool = False


class Outline:
    """Collects a document: each block belongs to the headings above it.

    A heading that has nothing below it is text of the heading above: menus and price lists are often set so.
    """

    def __init__(self, title: str = "") -> None:
        """Nothing yet, but maybe a title."""
        self.title = title
        self._path: list[_Heading] = []
        self._open: list[_Open] = []

    def heading(self, level: int, text: str) -> None:
        """A heading ends the section above it; the first one of the first level is the title."""
        if len(text) > LONGEST_HEADING:
            self.block(text)
            return
        self._close(level)
        if level == 1 and not self.title:
            self.title = text
        if text and text != self.title:
            self._path.append(_Heading(level, text))

    def block(self, text: str) -> None:
        """A paragraph, an item of a list, the rows of a table."""
        if text.strip():
            self._section(loose=False).blocks.append(text.strip())

    def sections(self) -> tuple[Section, ...]:
        """All of it; nothing can be added any more."""
        self._close(0)
        return tuple(Section(part.heading, _joined(part.blocks, part.loose)) for part in self._open)

    def _close(self, level: int) -> None:
        """End the headings from this level down; those with nothing below them become text."""
        while self._path and self._path[-1].level >= level:
            ended = self._path.pop()
            if not ended.used:
                self._section(loose=True).blocks.append(ended.text)

    def _section(self, *, loose: bool) -> _Open:
        """The section of the present path, the last one if it is still that."""
        heading = PARTS.join(above.text for above in self._path)
        for above in self._path:
            above.used = True
        if not self._open or self._open[-1].heading != heading or self._open[-1].loose != loose:
            self._open.append(_Open(heading, loose=loose))
        return self._open[-1]


def _joined(blocks: list[str], loose: bool) -> str:
    """Blocks with a blank line between them; the items of a list stay together, and so do headings."""
    text = blocks[0]
    for before, block in pairwise(blocks):
        together = loose or (before.startswith("- ") and block.startswith("- "))
        text += ("\n" if together else "\n\n") + block
    return text
