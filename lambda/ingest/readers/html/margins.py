"""The margins of a page, headers, footers, sidebars: they keep what says something, not their links."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ingest.readers.html.tree import HEADINGS, Element

FOOTER: Final = "page footer"
HEADER: Final = "page header"
ASIDE: Final = "sidebar"
OUTSIDE: Final = "outside the main part"
COPYRIGHT: Final = "copyright"
_FEWEST_SAID: Final = 3
"""In words: less around the main content, without a figure, is a logo or the name of a link."""
_LONGEST_COPYRIGHT: Final = 40
_COPYRIGHT: Final = re.compile(r"©|\(c\)\s*\d{4}|\bcopyright\b", re.IGNORECASE)
_FOOTER_NAMES: Final = re.compile(r"(?:^|\s)(?:site-?|page-?|main-?|global-?)?footer(?=\s|$)")
_MARGINS: Final = {"footer": FOOTER, "aside": ASIDE}
_WHOLE: Final = frozenset({"ul", "ol", "dl", "table", "address", "p", "pre", "blockquote"})
NAVIGATION: Final = "navigation"


@dataclass(frozen=True, slots=True)
class Around:
    """What an element is in: a page that has a main part, an article, a margin; and whether the main part is in it."""

    has_main: bool
    holds_main: bool
    content: bool
    margin: str


def margin_of(element: Element, around: Around) -> str:
    """What part around the main content this begins, if any."""
    if element.tag in _MARGINS and not around.content:
        return _MARGINS[element.tag]
    if element.get("role") == "contentinfo" or (_FOOTER_NAMES.search(element.identity) and element.tag != "a"):
        return FOOTER
    if not around.has_main or around.holds_main:
        return ""
    return HEADER if element.tag == "header" else around.margin or OUTSIDE


def keep_what_tells(top: Element, name: str, *, titled: bool) -> None:
    """Of a part around the main content keep what says something: hours, telephone, address, whom one works with."""
    waiting = [top]
    while waiting:
        element = waiting.pop()
        if element.apart or (element.tag == "h1" and not titled):
            continue
        if _is_copyright(element):
            element.apart = COPYRIGHT
        elif _is_list_of_links(element):
            element.apart = NAVIGATION
        elif not element.telling and element.words < _FEWEST_SAID:
            element.apart = name
        elif not _is_whole(element):
            waiting += [child for child in element.elements if not _is_head(child)]
            _drop_lone_headings(element, name, titled=titled)


def _is_whole(element: Element) -> bool:
    """Whether it is kept as it stands: "Sunday closed" has no figure, but belongs to the lines above it."""
    if element.tag in ("ul", "ol") and element.linked:
        return False
    return element.tag in _WHOLE or element.depth <= 1


def _is_copyright(element: Element) -> bool:
    return element.depth == 0 and element.words <= _LONGEST_COPYRIGHT and _COPYRIGHT.search(element.text()) is not None


def _is_list_of_links(element: Element) -> bool:
    return element.linked > 0 and element.linked >= 0.8 * element.words


def _is_head(element: Element) -> bool:
    """A heading, or what is short enough to be one."""
    return element.tag in HEADINGS or (0 < element.words < _FEWEST_SAID and not element.telling)


def _drop_lone_headings(element: Element, name: str, *, titled: bool) -> None:
    """A heading in the margin stays with what is kept below it."""
    follows = False
    for child in reversed(element.elements):
        if child.tag == "h1" and not titled:
            continue
        if _is_head(child):
            child.apart = child.apart or ("" if follows or child.telling else name)
            follows = False
        else:
            follows = follows or not (child.apart or not child.words or _is_list_of_links(child))
