"""Markdown: one section per heading, the text kept as it is written; title and language from the front matter."""

from __future__ import annotations

import re
from typing import Any, Final, cast

from markdown_it import MarkdownIt
from markdown_it.token import Token

from backend.profiles.bounded_yaml import YamlRefused, compose_yaml, construct_yaml
from ingest.document import Draft, Refused, Section
from ingest.readers.decoding import decode
from ingest.tables import speakable_rows

SUFFIXES: Final = (".md", ".markdown")
_FRONT_MATTER: Final = re.compile(r"\A---\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
"""YAML between two lines of three dashes at the very start; a rule further down is none."""
_MAX_INLINE: Final = 500
"""The longest heading or cell whose markup is taken out."""
_MARKED: Final = frozenset("\\`*_[]<>&!")
"""A text without any of these has no markup."""


def read(data: bytes) -> Draft:
    """Read a Markdown file."""
    front, body = _split_front_matter(decode(data))
    parsed = _Parsed(body)
    headings = _headings(parsed)
    title = str(front.get("title") or "").strip() or next((top.text for top in headings if top.level == 1), "")
    sections = _sections(_with_spoken_tables(body, parsed), headings, title)
    return Draft(title, str(front.get("language") or "").strip(), tuple(sections))


class _Heading:
    """A heading: its level 1 to 6, its text without markup, its first line and the line after it."""

    def __init__(self, opening: Token, text: str) -> None:
        assert opening.map is not None, "the parser gives every block its lines"
        self.level = int(opening.tag[1:])
        self.text = text
        self.start, self.end = opening.map


def _split_front_matter(text: str) -> tuple[dict[str, Any], str]:
    found = _FRONT_MATTER.match(text)
    if found is None:
        return {}, text
    try:
        root = compose_yaml(found[1])
        front: object = (construct_yaml(root) if root else None) or {}
    except YamlRefused as error:
        raise Refused(f"front matter: expected YAML, line {error.line + 1}: {error}") from error
    if not isinstance(front, dict):
        raise Refused("front matter: expected names and values")
    return cast("dict[str, Any]", front), text[found.end() :]


def _with_spoken_tables(body: str, parsed: _Parsed) -> list[str | None]:
    """The lines of the text; tables are sentences in their first line, which can be read aloud, and have no others."""
    lines: list[str | None] = [*body.split("\n")]
    place: list[int] = []
    rows: list[list[str]] = []
    for token in parsed.tokens:
        if token.type == "table_open" and token.level == 0 and token.map:
            place = token.map
        elif token.type == "tr_open" and place:
            rows.append([])
        elif token.type == "inline" and rows:
            rows[-1].append(parsed.plain(token.content))
        elif token.type == "table_close" and place:
            start, end = place
            lines[start:end] = ["\n".join(["", *speakable_rows(rows, headed=True), ""]), *[None] * (end - start - 1)]
            place, rows = [], []
    return lines


def _headings(parsed: _Parsed) -> list[_Heading]:
    """The headings of the document itself; those inside quotes and lists belong to their text."""
    return [
        _Heading(token, parsed.plain(parsed.tokens[at + 1].content))
        for at, token in enumerate(parsed.tokens)
        if token.type == "heading_open" and token.level == 0
    ]


class _Parsed:
    """The blocks of a text. Of what is within them only headings and cells are looked at, and those have a bound."""

    def __init__(self, body: str) -> None:
        self._parser = MarkdownIt("commonmark").enable("table")
        # Brackets, stars and backticks that are never closed take quadratic time.
        self._parser.core.ruler.disable(["inline"])
        self._links: dict[str, Any] = {}
        self.tokens = self._parser.parse(body, self._links)
        self._parser.core.ruler.enable(["inline"])

    def plain(self, content: str) -> str:
        """Text without its markup; one too long for a heading or a cell stays as it is written."""
        if len(content) <= _MAX_INLINE and not _MARKED.isdisjoint(content):
            [inline] = self._parser.parseInline(content, self._links)
            children = inline.children or ()
            content = "".join(child.content if child.type in ("text", "code_inline") else " " for child in children)
        return " ".join(content.split())


def _sections(lines: list[str | None], headings: list[_Heading], title: str) -> list[Section]:
    sections = [Section("", _text(lines, 0, headings[0].start if headings else len(lines)))]
    path: list[_Heading] = []
    for at, heading in enumerate(headings):
        path = [above for above in path if above.level < heading.level] + [heading]
        end = headings[at + 1].start if at + 1 < len(headings) else len(lines)
        names = [above.text for above in path if above.text and above.text != title]
        sections.append(Section(" > ".join(names), _text(lines, heading.end, end)))
    return [section for section in sections if section.text]


def _text(lines: list[str | None], start: int, end: int) -> str:
    return "\n".join(line for line in lines[start:end] if line is not None).strip()
