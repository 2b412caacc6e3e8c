"""PDF: the text of each page in paragraphs and tables; larger or bold print is a heading, what runs on is left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.account import left_out_of
from ingest.document import Draft, Refused
from ingest.outline import Outline
from ingest.readers.pdf.blocks import Block, Heading, Table, blocks_of, joined
from ingest.readers.pdf.lines import Running, lines_of, without_running
from ingest.readers.pdf.printed import Page, read_printed
from ingest.tables import grouped_rows, looks_headed, speakable_rows

SUFFIXES: Final = (".pdf",)
_FEWEST_CHARACTERS: Final = 20
"""Of a page that has text at all; fewer on average is a picture with a page number."""
_NO_TITLE: Final = re.compile(
    r"\W*(?:anonymous|un(?:titled|named|specified|known)\b.*|(?:document|slide|presentation|layout|page|book)\s?\d*)\W*"
    r"|microsoft (?:word|powerpoint|excel|publisher)\s*-.*|.*\.(?:docx?|odt|rtf|pdf|xlsx?|pptx?|indd|pub|pages|qxd|tex"
    r"|dvi|ps|ai|cdr|html?|exe|tmp|txt)|\W*|\w{1,2}|[\d\W_]+|https?:.*",
    re.IGNORECASE,
)
"""What programs put in as a title when nobody gave one."""
_TELLING: Final = re.compile(r"\d{3}|@")
"""A running head that says more than which page it is: a telephone number, an address."""


def read(data: bytes, _charset: str = "") -> Draft:
    """Read a document; raises Refused."""
    printed = read_printed(data)
    pages = [lines_of(page, number) for number, page in enumerate(printed.pages)]
    characters = sum(len(line.text) for lines in pages for line in lines)
    if characters < _FEWEST_CHARACTERS * len(pages) or not characters:
        raise Refused("no text in it, the pages seem to be scanned: run text recognition over it first")
    running = without_running(pages, [page.height for page in printed.pages])
    outline = Outline("" if _NO_TITLE.fullmatch(printed.title.strip()) else printed.title.strip())
    for block in blocks_of(running.lines):
        _add(outline, block)
    telling = _telling(running)
    for text in telling:
        outline.block(text)
    return Draft(
        outline.title,
        "",
        outline.sections(),
        main=joined([*(line.text for line in running.lines), *telling]),
        left_out=left_out_of(_left_out(running, printed.pages)),
        notes=_notes(printed.pages),
    )


def _add(outline: Outline, block: Block) -> None:
    if isinstance(block, Heading):
        outline.heading(block.level, block.text)
    elif isinstance(block, Table):
        for lines in _spoken(block):
            outline.block("\n".join(lines))
    else:
        outline.block(block)


def _spoken(table: Table) -> list[list[str]]:
    """The rows as sentences, a heading among them in a line of its own."""
    if table.headed or any(row[0] and not any(row[1:]) for row in table.rows):
        groups = grouped_rows(table.rows, headed=table.headed or looks_headed(table.rows))
        return [[*([f"{group.heading}:"] if group.heading else []), *group.lines] for group in groups]
    return [speakable_rows(table.rows)]


def _telling(running: Running) -> list[str]:
    """What runs on and is worth saying once: the same on each page, and more than a number."""
    lines = (*running.heads, *running.feet)
    return [text for text in dict.fromkeys(lines) if lines.count(text) > 1 and _TELLING.search(text)]


def _left_out(running: Running, pages: Sequence[Page]) -> list[tuple[str, str]]:
    off = " ".join(word.text for page in pages for word in page.words if word.right < 0 or word.left > page.width)
    return [("running heads", " ".join(running.heads)), ("running feet", " ".join(running.feet)), ("off the page", off)]


def _notes(pages: Sequence[Page]) -> tuple[str, ...]:
    empty = [str(number) for number, page in enumerate(pages, start=1) if not page.words]
    if not empty:
        return ()
    shown = ", ".join(empty[:10]) + (" ..." if len(empty) > 10 else "")
    return (f"no text on page {shown}: a picture, or empty",)
