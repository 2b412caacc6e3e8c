"""Markdown: one section per heading, the text kept as it is written; title and language from the front matter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final, cast

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from backend.ingest.document import Draft, Refused, Section
from backend.ingest.readers.decoding import decode
from backend.ingest.tables import speakable_rows

SUFFIXES: Final = (".md", ".markdown")
_FRONT_MATTER: Final = re.compile(r"\A---\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
"""YAML between two lines of three dashes at the very start; a rule further down is none."""


def read(data: bytes) -> Draft:
    """Read a Markdown file."""
    front, body = _split_front_matter(decode(data))
    body = _with_spoken_tables(body)
    headings = _headings(body)
    title = str(front.get("title") or "").strip() or next((top.text for top in headings if top.level == 1), "")
    return Draft(title, str(front.get("language") or "").strip(), tuple(_sections(body, headings, title)))


class _Heading:
    """A heading: its level 1 to 6, its text without markup, its first line and the line after it."""

    def __init__(self, opening: Token, inline: Token) -> None:
        assert opening.map is not None, "the parser gives every block its lines"
        self.level = int(opening.tag[1:])
        self.text = _plain(inline)
        self.start, self.end = opening.map


def _split_front_matter(text: str) -> tuple[dict[str, Any], str]:
    found = _FRONT_MATTER.match(text)
    if found is None:
        return {}, text
    try:
        front: object = yaml.safe_load(found[1]) or {}
    except yaml.YAMLError as error:
        raise Refused(f"front matter: expected YAML, {str(error).splitlines()[0]}") from error
    if not isinstance(front, dict):
        raise Refused("front matter: expected names and values")
    return cast("dict[str, Any]", front), text[found.end() :]


def _with_spoken_tables(body: str) -> str:
    """The text with its tables as sentences, so that one can be read aloud."""
    lines = body.split("\n")
    tokens = MarkdownIt("commonmark").enable("table").parse(body)
    # From the last one back, since lines move.
    for at, token in reversed(list(enumerate(tokens))):
        if token.type == "table_open" and token.level == 0 and token.map:
            start, end = token.map
            lines[start:end] = ["", *speakable_rows(_rows(tokens[at:]), headed=True), ""]
    return "\n".join(lines)


def _rows(tokens: Sequence[Token]) -> list[list[str]]:
    """The cells of the table that the tokens begin with."""
    rows: list[list[str]] = []
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline" and rows:
            rows[-1].append(_plain(token))
        elif token.type == "table_close":
            break
    return rows


def _headings(body: str) -> list[_Heading]:
    """The headings of the document itself; those inside quotes and lists belong to their text."""
    tokens = MarkdownIt("commonmark").parse(body)
    return [
        _Heading(token, tokens[at + 1])
        for at, token in enumerate(tokens)
        if token.type == "heading_open" and token.level == 0
    ]


def _plain(inline: Token) -> str:
    parts = (child.content if child.type in ("text", "code_inline") else " " for child in inline.children or ())
    return " ".join("".join(parts).split())


def _sections(body: str, headings: list[_Heading], title: str) -> list[Section]:
    lines = body.split("\n")
    sections = [Section("", _text(lines, 0, headings[0].start if headings else len(lines)))]
    path: list[_Heading] = []
    for at, heading in enumerate(headings):
        path = [above for above in path if above.level < heading.level] + [heading]
        end = headings[at + 1].start if at + 1 < len(headings) else len(lines)
        names = [above.text for above in path if above.text and above.text != title]
        sections.append(Section(" > ".join(names), _text(lines, heading.end, end)))
    return [section for section in sections if section.text]


def _text(lines: list[str], start: int, end: int) -> str:
    return "\n".join(lines[start:end]).strip()
