"""What a page hides: labels and repetitions are left out, what a click or a script shows is content."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.readers.html.tree import HEADINGS, Element

HIDDEN: Final = "hidden"
_SHORTEST_CONTENT: Final = 8
"""In words: a hidden part with fewer is a label or a message, unless something on the page shows it."""
_MOST_HIDDEN: Final = 200
"""So many hidden parts are compared with the rest of the page; it would be slow for more, and no page has them."""
_LETTERS: Final = re.compile(r"[^\W\d_]{2,}")
_PANEL_NAMES: Final = re.compile(r"accordion|collaps|panel|tab|faq|answer|toggle|expand|detail|read-?more|more-?text")
_HIDING: Final = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_ICONS: Final = frozenset({"i", "em", "svg"})
CONTROL_NAMES: Final = re.compile(r"accordion|collaps|toggle|faq|question|expand|tab\b|tabs\b|disclosure")


def is_mere_label(element: Element) -> bool:
    """Whether something hidden is too short to be content: a label for machines, a message, an icon."""
    return element.words < _SHORTEST_CONTENT or element.tag in _ICONS


def is_hidden(element: Element) -> bool:
    return (
        ("hidden" in element.attributes and element.get("hidden") != "until-found")
        or element.get("aria-hidden") == "true"
        or _HIDING.search(element.get("style")) is not None
        or (element.tag == "dialog" and "open" not in element.attributes)
    )


def can_be_shown(element: Element, elder: Element | None, controlled: frozenset[str]) -> bool:
    """Whether a click shows it, as an accordion's answer: something names it, it is called so, or follows a heading."""
    if element.words < 2 or element.tag in _ICONS:
        return False
    if element.get("id") in controlled or _PANEL_NAMES.search(element.identity):
        return True
    if elder is None:
        return False
    heads = elder.tag in HEADINGS or (bool(elder.elements) and elder.elements[0].tag in HEADINGS)
    return heads or CONTROL_NAMES.search(elder.identity) is not None


def hide_repetitions(body: Element, hidden: list[Element]) -> None:
    """What is hidden until a script shows it is content, unless it says again what stands there, or says nothing."""
    suspects = {id(element) for element in hidden}
    visible = " ".join(" ".join(_texts_without(body, suspects)).split())
    for at, element in enumerate(hidden):
        text = element.text()
        sense = len(_LETTERS.findall(text)) >= element.words / 2
        if not sense or at >= _MOST_HIDDEN or text in visible:
            element.apart = HIDDEN


def _texts_without(body: Element, suspects: set[int]) -> Iterator[str]:
    waiting: list[Element | str] = [body]
    while waiting:
        child = waiting.pop()
        if isinstance(child, str):
            yield child
        elif not child.apart and id(child) not in suspects:
            waiting.extend(reversed(child.children))
