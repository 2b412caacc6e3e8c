"""HTML as tags and text, in one pass: what is never closed ends the page, as HTML's own rules have it.

Python's ``html.parser`` takes quadratic time for malformed pages before 3.13.6 (CVE-2025-6069), and older versions are
what many systems have. Source of the rules: WHATWG, "Tokenization"; character sets and the tree are not its concern.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

_RAW: Final = frozenset({"script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp"})
"""Elements whose content is text up to their own end."""
_TAG: Final = re.compile(r"""<(/?)([a-z][^\s/>]*+)((?:[^>=]++|=\s*+(?:"[^"]*"|'[^']*'|(?!["'])))*+)>""", re.IGNORECASE)
"""A tag to its end; a ``>`` within a quoted value is none."""
_ATTRIBUTE: Final = re.compile(r"""([^\s/>=]++)(?:\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?""")
_LONG_REFERENCE: Final = re.compile(r"&#(?:\d{8}|x[0-9a-f]{7})[0-9a-f]*;?", re.IGNORECASE)
"""A reference to no character, with more digits than Python makes a number of."""
_COMMENT_END: Final = re.compile(r"--!?>")


@dataclass(frozen=True, slots=True)
class StartTag:
    """A tag that opens an element; one that closes itself is followed by its end. Names are in lower case."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class EndTag:
    """A tag that closes an element, which may never have been opened."""

    name: str


Piece: TypeAlias = StartTag | EndTag | str
"""A tag, or text with its references resolved."""


def pieces(text: str) -> Iterator[Piece]:
    """The tags and texts of a page in order; comments and declarations are left out."""
    at = 0
    while at < len(text):
        mark = text.find("<", at)
        if mark < 0:
            yield _plain(text[at:])
            return
        if mark > at:
            yield _plain(text[at:mark])
        tag = _TAG.match(text, mark)
        if tag is None:
            at = _past_other(text, mark)
            if at == mark:
                yield "<"
                at += 1
            continue
        at = tag.end()
        name = tag[2].lower()
        if tag[1]:
            yield EndTag(name)
            continue
        yield StartTag(name, _attributes(tag[3]))
        if _closes_itself(tag[3]):
            yield EndTag(name)
        elif name in _RAW:
            end = _end_of_raw(text, name, at)
            if end > at:
                yield text[at:end] if name in ("script", "style") else _plain(text[at:end])
            at = end


def _past_other(text: str, mark: int) -> int:
    """Where a comment, a declaration or an unclosed tag ends; ``mark`` itself where ``<`` is a character."""
    if text.startswith("<!--", mark):
        closed = _COMMENT_END.search(text, mark + 2)  # "<!-->" is a whole one
        return closed.end() if closed else len(text)
    following = text[mark + 1 : mark + 3]
    if following[:1] in ("!", "?") or (following[:1] == "/" and following[1:] and not following[1:].isalpha()):
        end = text.find(">", mark)
        return end + 1 if end >= 0 else len(text)
    is_tag = following.lstrip("/")[:1].isascii() and following.lstrip("/")[:1].isalpha()
    return len(text) if is_tag else mark


def _end_of_raw(text: str, name: str, at: int) -> int:
    """Where the closing tag of such an element begins; the end of the page when there is none."""
    found = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(text, at)
    return found.start() if found else len(text)


def _attributes(text: str) -> dict[str, str]:
    """By name in lower case; of two with one name the first counts."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(text):
        found.setdefault(name.lower(), _plain(double or single or bare))
    return found


def _closes_itself(attributes: str) -> bool:
    """Whether a slash ends the tag, and not a value without quotes."""
    text = attributes.rstrip()
    return text.endswith("/") and (len(text) == 1 or text[-2] in " \t\n\r\f\"'")


def _plain(text: str) -> str:
    return html.unescape(_LONG_REFERENCE.sub("\ufffd", text)) if "&" in text else text
