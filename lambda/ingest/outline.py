"""Headings and blocks, in the order they come, into sections."""

from __future__ import annotations

from itertools import pairwise

from ingest.document import Section

PARTS = " > "
"""What stands between the headings of a path."""


class Outline:
    """Collects a document: each block belongs to the headings above it."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.title = ""
        self._path: list[tuple[int, str]] = []
        self._blocks: list[str] = []
        self._sections: list[Section] = []

    def heading(self, level: int, text: str) -> None:
        """A heading ends the section above it; the first one of the first level is the title."""
        self._end_section()
        if level == 1 and not self.title:
            self.title = text
        self._path = [above for above in self._path if above[0] < level]
        if text != self.title:
            self._path.append((level, text))

    def block(self, text: str) -> None:
        """A paragraph, an item of a list, the rows of a table."""
        if text.strip():
            self._blocks.append(text.strip())

    def sections(self) -> tuple[Section, ...]:
        """All sections that have text."""
        self._end_section()
        return tuple(self._sections)

    def _end_section(self) -> None:
        if self._blocks:
            heading = PARTS.join(text for _, text in self._path)
            self._sections.append(Section(heading, _joined(self._blocks)))
            self._blocks = []


def _joined(blocks: list[str]) -> str:
    """Blocks with a blank line between them; the items of a list stay together."""
    text = blocks[0]
    for before, block in pairwise(blocks):
        together = before.startswith("- ") and block.startswith("- ")
        text += ("\n" if together else "\n\n") + block
    return text
