"""What of a page is no main content, each part by its name: menus, cookie banners, fields of forms, what is hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Final

from ingest.readers.html.tree import Element

NAVIGATION: Final = "navigation"
COOKIES: Final = "cookie banner"
FORM: Final = "form"
BUTTONS: Final = "buttons"
HIDDEN: Final = "hidden"
FOOTER: Final = "page footer"
HEADER: Final = "page header"
ASIDE: Final = "sidebar"
OUTSIDE: Final = "outside the main part"
COPYRIGHT: Final = "copyright"

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
_SHORTEST_CONTENT: Final = 8
"""In words: a hidden part with fewer is a label or a message, unless something on the page shows it."""
_MOST_HIDDEN: Final = 200
"""So many hidden parts are compared with the rest of the page; it would be slow for more, and no page has them."""
_LETTERS: Final = re.compile(r"[^\W\d_]{2,}")
_FEWEST_SAID: Final = 3
"""In words: less around the main content, without a figure, is a logo or the name of a link."""
_LONGEST_FORM: Final = 80
_LONGEST_LABEL: Final = 30
_FEWEST_LINKS: Final = 4
_LONGEST_COPYRIGHT: Final = 40
_COPYRIGHT: Final = re.compile(r"©|\(c\)\s*\d{4}|\bcopyright\b", re.IGNORECASE)
_FOOTER_NAMES: Final = re.compile(r"(?:^|\s)(?:site-?|page-?|main-?|global-?)?footer(?=\s|$)")
_CONTROL_NAMES: Final = re.compile(r"accordion|collaps|toggle|faq|question|expand|tab\b|tabs\b|disclosure")
_PANEL_NAMES: Final = re.compile(r"accordion|collaps|panel|tab|faq|answer|toggle|expand|detail|read-?more|more-?text")
_HIDING: Final = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_CONTROLS: Final = ("aria-controls", "data-target", "data-bs-target", "href", "for")
_SHOWING: Final = ("aria-expanded", "aria-controls", "data-target", "data-bs-target")
_FIELDS: Final = frozenset({"select", "textarea", "input", "datalist", "output", "progress", "meter"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt", "button", "label"})
_TITLES: Final = frozenset({"h1", "h2"})
_MARGINS: Final = {"footer": FOOTER, "aside": ASIDE}
_ICONS: Final = frozenset({"i", "em", "svg"})
_WHOLE: Final = frozenset({"ul", "ol", "dl", "table", "address", "p", "pre", "blockquote"})


def set_apart(body: Element) -> None:
    """Name in each element that is no main content why it is not; what is below such an element is not looked at."""
    page = _Page.of(body)
    _set_children_apart(body, page, _Place())
    _hide_repetitions(body, page.hidden)
    # The inner ones first: a footer is called so, also where it is outside the main part.
    for name, margin in reversed(page.margins):
        _keep_what_tells(margin, name, page)


def is_control(button: Element) -> bool:
    """Whether a button shows what it names, as an accordion's question does, and does nothing else."""
    shows = any(name in button.attributes for name in _SHOWING)
    return shows or button.get("role") == "tab" or _CONTROL_NAMES.search(button.identity) is not None


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
    return _Place(
        main,
        place.heading or element.tag in _HEADINGS,
        place.form or element.tag == "form",
        place.content or main or element.tag in ("article", "section"),
        "" if main else _margin(element, page, place) or place.margin,
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
    if _is_hidden(element) and not _can_be_shown(element, elder, page):
        if element.words < _SHORTEST_CONTENT or element.tag in _ICONS:
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


def _is_hidden(element: Element) -> bool:
    return (
        ("hidden" in element.attributes and element.get("hidden") != "until-found")
        or element.get("aria-hidden") == "true"
        or _HIDING.search(element.get("style")) is not None
        or (element.tag == "dialog" and "open" not in element.attributes)
    )


def _can_be_shown(element: Element, elder: Element | None, page: _Page) -> bool:
    """Whether a click shows it, as an accordion's answer: something names it, it is called so, or follows a heading."""
    if element.words < 2 or element.tag in _ICONS:
        return False
    if element.get("id") in page.controlled or _PANEL_NAMES.search(element.identity):
        return True
    if elder is None:
        return False
    heads = elder.tag in _HEADINGS or (bool(elder.elements) and elder.elements[0].tag in _HEADINGS)
    return heads or _CONTROL_NAMES.search(elder.identity) is not None


def _hide_repetitions(body: Element, hidden: list[Element]) -> None:
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


def _margin(element: Element, page: _Page, place: _Place) -> str:
    """What part around the main content this begins, if any."""
    if element.tag in _MARGINS and not place.content:
        return _MARGINS[element.tag]
    if element.get("role") == "contentinfo" or (_FOOTER_NAMES.search(element.identity) and element.tag != "a"):
        return FOOTER
    if not page.has_main or id(element) in page.around_main:
        return ""
    return HEADER if element.tag == "header" else place.margin or OUTSIDE


def _keep_what_tells(top: Element, name: str, page: _Page) -> None:
    """Of a part around the main content keep what says something: hours, telephone, address, whom one works with."""
    waiting = [top]
    while waiting:
        element = waiting.pop()
        if element.apart or (element.tag == "h1" and not page.has_title):
            continue
        if _is_copyright(element):
            element.apart = COPYRIGHT
        elif _is_list_of_links(element):
            element.apart = NAVIGATION
        elif not element.telling and element.words < _FEWEST_SAID:
            element.apart = name
        elif not _is_whole(element):
            waiting += [child for child in element.elements if not _is_head(child)]
            _drop_lone_headings(element, name, page)


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
    return element.tag in _HEADINGS or (0 < element.words < _FEWEST_SAID and not element.telling)


def _drop_lone_headings(element: Element, name: str, page: _Page) -> None:
    """A heading in the margin stays with what is kept below it."""
    follows = False
    for child in reversed(element.elements):
        if child.tag == "h1" and not page.has_title:
            continue
        if _is_head(child):
            child.apart = child.apart or ("" if follows or child.telling else name)
            follows = False
        else:
            follows = follows or not (child.apart or not child.words or _is_list_of_links(child))
