"""What of a page is no main content, each part by its name: menus, cookie banners, fields of forms, what is hidden."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Final

from ingest.readers.html.hiding import (
    CONTROL_NAMES,
    HIDDEN,
    can_be_shown,
    hide_repetitions,
    is_hidden,
    is_mere_label,
)
from ingest.readers.html.margins import NAVIGATION, Around, keep_what_tells, margin_of
from ingest.readers.html.tree import HEADINGS, Element

COOKIES: Final = "cookie banner"
FORM: Final = "form"
BUTTONS: Final = "buttons"
_NAVIGATION_ROLES: Final = frozenset({"navigation", "menu", "menubar", "search"})
_NAVIGATION_NAMES: Final = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|topbar|toc|pagination|pager|social|share|sharing|sitemap"
    r"|language|lang-switcher|languages|skip|skip-link)(?=$|[\s_-])"
)
_COOKIE_NAMES: Final = re.compile(
    r"cookie[-_]?(?:banner|consent|notice|bar|law|popup|pop-up|modal|message|alert|info|overlay|control|disclaimer"
    r"|settings|preferences|wrapper|container|dialog|box|warning)|onetrust|cookiebot|cybotcookie|cookieyes|\bcky-|iubenda"
    r"|osano|didomi|usercentrics|termly|borlabs|cmplz|complianz|\bcc-(?:window|banner)\b|gdpr|consent[-_]?(?:banner|bar"
    r"|popup|modal|manager|box)|\bcmp\b|eu-cookie"
)
_SAYS_COOKIE: Final = re.compile("cookie", re.IGNORECASE)
_LONGEST_BANNER: Final = 400
_LONGEST_FORM: Final = 80
_LONGEST_LABEL: Final = 30
_FEWEST_LINKS: Final = 4
_CONTROLS: Final = ("aria-controls", "data-target", "data-bs-target", "href", "for")
_SHOWING: Final = ("aria-expanded", "aria-controls", "data-target", "data-bs-target")
_FIELDS: Final = frozenset({"select", "textarea", "input", "datalist", "output", "progress", "meter"})
_TITLES: Final = frozenset({"h1", "h2"})


def set_apart(body: Element) -> None:
    """Name in each element that is no main content why it is not; what is below such an element is not looked at."""
    page = _Page.of(body)
    _set_children_apart(body, page, _Place())
    hide_repetitions(body, page.hidden)
    # The inner ones first: a footer is called so, also where it is outside the main part.
    for name, margin in reversed(page.margins):
        keep_what_tells(margin, name, titled=page.has_title)


def is_control(button: Element) -> bool:
    """Whether a button shows what it names, as an accordion's question does, and does nothing else."""
    shows = any(name in button.attributes for name in _SHOWING)
    return shows or button.get("role") == "tab" or CONTROL_NAMES.search(button.identity) is not None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an element is: inside the main part, a heading, a form, an article, or a margin of this name."""

    main: bool = False
    heading: bool = False
    form: bool = False
    content: bool = False
    margin: str = ""


@dataclass(slots=True)
class _Page:
    """What must be known of the whole page: its main part and whether its title is there, and what a click can show."""

    has_main: bool
    has_title: bool
    around_main: frozenset[int]
    before_headings: frozenset[int]
    controlled: frozenset[str]
    hidden: list[Element] = field(default_factory=list[Element])
    margins: list[tuple[str, Element]] = field(default_factory=list[tuple[str, Element]])

    @classmethod
    def of(cls, body: Element) -> _Page:
        mains = [element for element in body.walk() if _is_main(element)]
        # A main part with next to nothing in it is one that a script fills, or that was closed too early.
        has_main = sum(main.words for main in mains) * 4 > body.words - body.linked
        named = (element.get(name) for element in body.walk() for name in _CONTROLS)
        return cls(
            has_main,
            any(below.tag == "h1" for main in mains for below in main.walk()),
            _around(body, mains),
            frozenset(id(element) for element in takewhile(lambda element: element.tag not in _TITLES, body.walk())),
            frozenset(name.removeprefix("#") for name in named if name),
        )


def _around(body: Element, mains: list[Element]) -> frozenset[int]:
    """The identities of the elements that one of these is in."""
    above = {id(child): element for element in body.walk() for child in element.elements}
    found: set[int] = set()
    for main in mains:
        element = above.get(id(main))
        while element is not None and id(element) not in found:
            found.add(id(element))
            element = above.get(id(element))
    return frozenset(found)


def _is_main(element: Element) -> bool:
    return element.tag == "main" or element.get("role") == "main"


def _set_children_apart(top: Element, page: _Page, place: _Place) -> None:
    waiting = [(top, place)]
    while waiting:
        element, place = waiting.pop()
        elder: Element | None = None
        for child in element.elements:
            child.apart = _reason(child, elder, page, place)
            elder = child
            inside = _inside(child, place, page)
            if child.apart:
                continue
            if inside.margin != place.margin:
                page.margins.append((inside.margin, child))
            waiting.append((child, inside))


def _inside(element: Element, place: _Place, page: _Page) -> _Place:
    main = place.main or _is_main(element)
    around = Around(page.has_main, id(element) in page.around_main, place.content, place.margin)
    return _Place(
        main,
        place.heading or element.tag in HEADINGS,
        place.form or element.tag == "form",
        place.content or main or element.tag in ("article", "section"),
        "" if main else margin_of(element, around) or place.margin,
    )


def _reason(element: Element, elder: Element | None, page: _Page, place: _Place) -> str:
    if element.tag in _FIELDS or _is_small_form(element) or (place.form and _is_label(element)):
        return FORM
    if _is_cookie_banner(element):
        return COOKIES
    if _is_navigation(element) or (id(element) in page.before_headings and _is_bar_of_links(element)):
        return NAVIGATION
    if element.tag == "button" and not place.heading and not is_control(element) and not element.telling:
        return BUTTONS
    if is_hidden(element) and not can_be_shown(element, elder, page.controlled):
        if is_mere_label(element):
            return HIDDEN
        page.hidden.append(element)
    return ""


def _is_small_form(element: Element) -> bool:
    fields = {"input", "textarea", "select"}
    return (
        element.tag == "form"
        and element.words <= _LONGEST_FORM
        and not element.telling
        and any(below.tag in fields for below in element.walk())
    )


def _is_label(element: Element) -> bool:
    return (element.tag == "label" and element.words <= _LONGEST_LABEL) or element.tag == "legend"


def _is_cookie_banner(element: Element) -> bool:
    if element.tag in ("main", "article", "body") or element.words > _LONGEST_BANNER:
        return False
    if _COOKIE_NAMES.search(f"{element.identity} {element.get('aria-label').lower()}"):
        return element.words > 0
    asks = element.get("role") in ("dialog", "alertdialog") or element.tag == "dialog" or "cookie" in element.identity
    if not asks or not _SAYS_COOKIE.search(element.text()):
        return False
    return any(below.tag == "button" or "btn" in below.identity for below in element.walk())


def _is_navigation(element: Element) -> bool:
    """By its role or its name; what holds more text than links is none, whatever it is called."""
    linked = element.linked >= 0.6 * element.words
    if element.tag == "nav" or element.get("role") in _NAVIGATION_ROLES:
        return linked or element.words <= _LONGEST_LABEL
    if element.tag == "a" and element.get("href").startswith("#") and "skip" in element.identity:
        return True
    named = bool(element.linked) and linked and not element.telling
    return named and _NAVIGATION_NAMES.search(element.identity) is not None


def _is_bar_of_links(element: Element) -> bool:
    """A menu without a name: nothing but a row of short links."""
    if element.telling or not element.linked or element.linked < 0.9 * element.words:
        return False
    links = sum(below.tag == "a" and below.words > 0 for below in element.walk())
    return links >= _FEWEST_LINKS and element.words <= 4 * links
