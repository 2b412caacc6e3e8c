"""Web pages: the main part, without menus and banners, one section per heading, tables as sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ingest.account import left_out_of
from ingest.document import Draft
from ingest.outline import Outline
from ingest.readers.decoding import decode
from ingest.readers.html.apart import set_apart
from ingest.readers.html.page import read_into
from ingest.readers.html.stated import read_stated
from ingest.readers.html.tree import BLOCKS, Element, parse

SUFFIXES: Final = (".html", ".htm", ".xhtml")
_CHARSET: Final = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})""", re.IGNORECASE)
"""The encoding that a page states within its first kilobytes, in either of the two ways."""
_XML: Final = re.compile(rb"""\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{1,40})""")
_HEAD: Final = 4096


@dataclass(frozen=True, slots=True)
class Fragment:
    """What was read of a part of a page: the text of its main content, and what was left out by name."""

    main: str
    apart: list[tuple[str, str]]


def read(data: bytes, charset: str = "") -> Draft:
    """Read a page; raises Refused."""
    decoded = decode(data, charset or _stated_charset(data))
    tree = parse(decoded.text)
    set_apart(tree.body)
    outline = Outline()
    read_into(outline, tree.body)
    sections = outline.sections()
    return Draft(
        outline.title or tree.title,
        "",
        sections,
        perhaps=tree.language,
        main=_main(tree.body),
        left_out=left_out_of(_apart(tree.body)),
        notes=decoded.notes,
        stated=read_stated(tree.data),
    )


def read_fragment(text: str, outline: Outline) -> Fragment:
    """Add a part of a page to an outline; raises Refused."""
    body = parse(text).body
    set_apart(body)
    read_into(outline, body)
    return Fragment(_main(body), _apart(body))


def _stated_charset(data: bytes) -> str:
    stated = _XML.search(data[:_HEAD]) or _CHARSET.search(data[:_HEAD])
    return stated[1].decode("ascii") if stated else ""


def _main(body: Element) -> str:
    """The text that is not set apart, read without regard to what became of it."""
    said: list[str] = []
    waiting: list[Element | str] = [body]
    while waiting:
        child = waiting.pop()
        if isinstance(child, str):
            said.append(child)
        elif not child.apart:
            breaks = [" "] if child.tag in BLOCKS or child.tag == "br" else []
            waiting += [*breaks, *reversed(child.children), *breaks]
    return "".join(said)


def _apart(body: Element) -> list[tuple[str, str]]:
    """What is set apart by its outermost name."""
    found: list[tuple[str, str]] = []
    waiting = [body]
    while waiting:
        element = waiting.pop()
        if element.apart:
            found.append((element.apart, element.text()))
        else:
            waiting += element.elements
    return found
