"""Markdown: one section per heading, the text kept as it is written; title and language from the front matter."""

from __future__ import annotations

import re
import tomllib
from typing import Any, Final, cast

from markdown_it import MarkdownIt
from markdown_it.token import Token

from backend.profiles.bounded_yaml import YamlRefused, compose_yaml, construct_yaml
from ingest.account import left_out_of
from ingest.document import Draft, Refused
from ingest.outline import Outline
from ingest.readers import html
from ingest.readers.decoding import decode
from ingest.tables import speakable_rows

SUFFIXES: Final = (".md", ".markdown", ".mdx")
_YAML: Final = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
"""YAML between two lines of three dashes at the very start; a rule further down is none."""
_TOML: Final = re.compile(r"\A\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_MAX_INLINE: Final = 500
"""The longest heading or cell whose markup is taken out."""
_MARKED: Final = frozenset("\\`*_[]<>&!")
"""A text without any of these has no markup."""
_TEMPLATE: Final = re.compile(r"\{%[^%\n]*%\}|\{\{[^{}\n]*\}\}")
"""What a site generator puts in: tags of Jekyll and Liquid, shortcodes of Hugo."""
_INLINE_TAG: Final = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>")
"""A tag of HTML; an address in angle brackets has a colon or an at sign where this ends or has a blank."""


def read(data: bytes, charset: str = "") -> Draft:
    """Read a Markdown file."""
    decoded = decode(data, charset)
    front, body = _split_front_matter(decoded.text)
    templates = [("template tags", found) for found in _TEMPLATE.findall(body)]
    parsed = _Parsed(_TEMPLATE.sub("", body))
    outline = Outline(str(front.get("title") or "").strip() or parsed.first_title())
    for block in parsed.blocks():
        _add(outline, parsed, block)
    return Draft(
        outline.title,
        str(front.get("language") or front.get("lang") or "").strip(),
        outline.sections(),
        main="\n".join(parsed.words),
        left_out=left_out_of([*templates, *parsed.left_out]),
        notes=decoded.notes,
    )


def _split_front_matter(text: str) -> tuple[dict[str, Any], str]:
    if toml := _TOML.match(text):
        try:
            return tomllib.loads(toml[1]), text[toml.end() :]
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            raise Refused(f"front matter: expected TOML: {error}") from error
    found = _YAML.match(text)
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


def _add(outline: Outline, parsed: _Parsed, block: list[Token]) -> None:
    """One block of the document itself: what is inside quotes and lists belongs to their text."""
    first = block[0]
    if first.type == "heading_open":
        outline.heading(int(first.tag[1:]), parsed.plain(block[1].content))
    elif first.type == "table_open":
        outline.block("\n".join(speakable_rows(parsed.rows(block), headed=True)))
    elif first.type == "html_block":
        page = html.read_fragment(first.content, outline)
        parsed.words.append(page.main)
        parsed.left_out.extend(page.apart)
    else:
        text = parsed.source(first)
        outline.block(text if first.type in ("fence", "code_block") else _INLINE_TAG.sub(" ", text))


class _Parsed:
    """The blocks of a text. Of what is within them only headings and cells are looked at, and those have a bound."""

    def __init__(self, body: str) -> None:
        self._parser = MarkdownIt("commonmark").enable("table")
        # Brackets, stars and backticks that are never closed take quadratic time.
        self._parser.core.ruler.disable(["inline"])
        self._links: dict[str, Any] = {}
        self._lines = body.split("\n")
        self._tokens = self._parser.parse(body, self._links)
        self._parser.core.ruler.enable(["inline"])
        self.words = [_INLINE_TAG.sub(" ", token.content) for token in self._tokens if token.type != "html_block"]
        self.left_out: list[tuple[str, str]] = []

    def blocks(self) -> list[list[Token]]:
        """The tokens of each block of the document itself."""
        blocks: list[list[Token]] = []
        for token in self._tokens:
            if token.level == 0 and token.nesting >= 0:
                blocks.append([])
            blocks[-1].append(token)
        return blocks

    def first_title(self) -> str:
        """The first heading of the first level."""
        tops = (at for at, token in enumerate(self._tokens) if token.type == "heading_open" and token.level == 0)
        return next((self.plain(self._tokens[at + 1].content) for at in tops if self._tokens[at].tag == "h1"), "")

    def source(self, token: Token) -> str:
        """A block as it is written."""
        assert token.map is not None, "the parser gives every block its lines"
        start, end = token.map
        return "\n".join(self._lines[start:end]).strip("\n")

    def rows(self, block: list[Token]) -> list[list[str]]:
        """The cells of a table."""
        rows: list[list[str]] = []
        for token in block:
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "inline":
                rows[-1].append(self.plain(token.content))
        return rows

    def plain(self, content: str) -> str:
        """Text without its markup; one too long for a heading or a cell stays as it is written."""
        if len(content) <= _MAX_INLINE and not _MARKED.isdisjoint(content):
            [inline] = self._parser.parseInline(content, self._links)
            children = inline.children or ()
            content = "".join(child.content if child.type in ("text", "code_inline") else " " for child in children)
        return " ".join(content.split())
