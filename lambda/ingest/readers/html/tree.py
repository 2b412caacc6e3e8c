"""A page as a tree of elements, parsed as browsers do (lexbor); each knows what of text it has below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from selectolax.lexbor import LexborHTMLParser

from backend.retrieval.terms import split_words
from ingest.document import Refused

_NEVER_TEXT: Final = frozenset(
    {"script", "style", "noscript", "template", "svg", "math", "iframe", "object", "canvas", "video", "audio", "map"}
)
BLOCKS: Final = frozenset(
    [
        *("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt"),
        *("fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup"),
        *("hr", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td"),
        *("tfoot", "th", "thead", "tr", "ul", "caption", "legend"),
    ]
)
HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt", "button", "label"})
"""What stands above something and names it."""
_DEEPEST: Final = 1000
"""How deep a page may be nested: the parser's time grows with the product of depth and length."""
_MOST_ATTRIBUTES: Final = 1000
"""Of one tag, for the same reason."""
_LONG_TAG: Final = 20_000
_TAG: Final = re.compile(r"<(/?)([a-z][a-z0-9]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*+)>", re.IGNORECASE)
_QUOTED: Final = re.compile(r"\"[^\"]*\"|'[^']*'")
_CLOSED_BY_OTHERS: Final = frozenset(
    [
        *("p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "html", "body"),
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "head"),
    ]
)
_CALLING: Final = ("tel:", "mailto:", "geo:", "whatsapp:", "sms:")
_TELLING: Final = re.compile(r"[\d@]")


@dataclass(slots=True)
class Element:
    """An element: ``words`` below it, ``linked`` ones of them, and whether any text has a digit or an at sign.

    ``depth`` is how many levels of blocks are below it. ``apart`` names why it is no main content, once that is known.
    """

    tag: str
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    children: list[Child] = field(default_factory=list["Child"])
    words: int = 0
    linked: int = 0
    telling: bool = False
    depth: int = 0
    apart: str = ""

    def get(self, name: str) -> str:
        """An attribute, empty when it is missing or has no value."""
        return self.attributes.get(name, "")

    @property
    def elements(self) -> list[Element]:
        """Its children but for texts."""
        return [child for child in self.children if isinstance(child, Element)]

    @property
    def identity(self) -> str:
        """What its author calls it: id and classes, in lower case."""
        return f"{self.get('id')} {self.get('class')}".lower()

    def walk(self) -> Iterator[Element]:
        """This element and all below it, in order."""
        waiting: list[Element] = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(reversed(element.elements))

    def texts(self) -> Iterator[str]:
        """All text below it, in order, with breaks where blocks begin and end."""
        waiting: list[Child] = [self]
        while waiting:
            child = waiting.pop()
            if isinstance(child, str):
                yield child
            else:
                breaks = ["\n"] if child.tag in BLOCKS or child.tag == "br" else []
                waiting.extend([*breaks, *reversed(child.children), *breaks])

    def text(self) -> str:
        """All text below it in one line."""
        return " ".join("".join(self.texts()).split())


Child: TypeAlias = Element | str


@dataclass(frozen=True, slots=True)
class Tree:
    """A page: its body, the title and the language that it states, and its scripts of data for machines (JSON-LD)."""

    body: Element
    title: str
    language: str
    data: tuple[str, ...]


def parse(text: str) -> Tree:
    """The tree of a page or of a part of one; raises Refused for what is nested without end."""
    _check_bounds(text)
    # The library's own types say less than is known of a parsed page.
    root: Any = LexborHTMLParser(text).root
    head: Any = root.css_first("head > title") if root is not None else None
    scripts: list[Any] = root.css("script[type='application/ld+json' i]") if root is not None else []
    html = dict(root.attributes) if root is not None else {}
    return Tree(
        _build(root),
        " ".join(head.text().split()) if head is not None else "",
        (html.get("lang") or "").strip(),
        tuple(script.text() for script in scripts),
    )


def _check_bounds(text: str) -> None:
    depth, deepest = 0, 0
    for found in _TAG.finditer(text):
        name = found[2].lower()
        if name not in _CLOSED_BY_OTHERS and not found[3].endswith("/"):
            depth = max(0, depth - 1) if found[1] else depth + 1
            deepest = max(deepest, depth)
        if len(found[3]) > _LONG_TAG and len(_QUOTED.sub("", found[3]).split()) > _MOST_ATTRIBUTES:
            raise Refused(f"expected a page, found a tag with more than {_MOST_ATTRIBUTES:,} attributes")
    if deepest > _DEEPEST:
        raise Refused(f"expected a page, found it nested deeper than {_DEEPEST:,} levels")


def _build(root: Any) -> Element:
    """The elements from the root's body down, without what is never text."""
    top = Element("body")
    body: Any = root.css_first("body") if root is not None else None
    if body is None:
        return top
    top.attributes = _attributes(body)
    path = [top]
    node: Any = body.first_child
    while node is not None:
        down = _enter(node, path)
        if down is not None:
            node = down
            continue
        while node is not None and node.next is None:
            node = node.parent
            if node is None or node.mem_id == body.mem_id:
                node = None
                break
            _leave(path)
        node = node.next if node is not None else None
    return top


def _enter(node: Any, path: list[Element]) -> Any:
    """Take a node in; its first child if that comes next."""
    if node.is_text_node:
        text = node.text_content or ""
        path[-1].children.append(text)
        path[-1].words += len(split_words(text))
        path[-1].telling = path[-1].telling or _TELLING.search(text) is not None
        return None
    if not node.is_element_node or node.tag in _NEVER_TEXT:
        return None
    element = Element(node.tag, _attributes(node))
    if node.first_child is None:
        path[-1].children.append(element)
        return None
    path.append(element)
    return node.first_child


def _leave(path: list[Element]) -> None:
    """An element is whole: what is below it counts for the one above."""
    element = path.pop()
    above = path[-1]
    if element.tag == "a" and not element.get("href").lower().startswith(_CALLING):
        element.linked = element.words
    above.children.append(element)
    above.words += element.words
    above.linked += element.linked
    above.telling = above.telling or element.telling
    above.depth = max(above.depth, element.depth + (element.tag in BLOCKS))


def _attributes(node: Any) -> dict[str, str]:
    return {name.lower(): value or "" for name, value in node.attributes.items()}
