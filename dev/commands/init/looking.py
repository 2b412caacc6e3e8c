"""What a website or a folder tells of the business that it belongs to, and what of it is to be ingested."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from html import unescape
from pathlib import Path
from typing import Final
from urllib.parse import urldefrag, urljoin

from backend.profiles.business import Day
from dev.commands.init.hours import Week, read_week, week_of
from ingest import Document, Found, Item, Refused, find_source, join_found
from ingest.files import File
from ingest.readers.decoding import decode
from ingest.readers.html.stated import Stated, read_stated
from ingest.readers.html.tree import BLOCKS, Element, Tree, parse
from ingest.web.addresses import is_url, parse_url, same_site
from ingest.web.fetching import Fetched, Fetcher
from ingest.web.pages import Page
from ingest.web.robots import Robots

MOST_LINKED: Final = 20
"""Pages that are followed where a site lists none: as many addresses as a profile may name for a refresh."""
_MOST_READ: Final = 40
"""Pages that are looked into for facts and questions; all are ingested."""
_SITE_NAME: Final = re.compile(r"""<meta[^>]{0,200}og:site_name["'][^>]{0,200}content=["']([^"'<>]{1,200})["']""", re.I)
_LISTED: Final = re.compile(r"(?im)^\s*sitemap:\s*(\S+)")
_BETWEEN: Final = re.compile(r"\s+[|·•–—-]\s+|:\s+")  # noqa: RUF001  # dashes as titles have them
_IN_ROW: Final = frozenset({"td", "th", "dt", "dd"})
"""Blocks that continue the line of the one before: a day and its hours."""
_HOURS_LINE: Final = 80
_HTML: Final = (".html", ".htm", ".xhtml")
_NATIONAL, _WITH_COUNTRY = 10, 11


_NO_SOURCE: Final = Found(())


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found: what to ingest, what was read of it, and what it tells; what it does not tell is empty.

    ``website`` are the addresses that a refresh has to read; ``telephone`` is in E.164 form.
    """

    found: Found = _NO_SOURCE
    documents: tuple[Document, ...] = ()
    website: tuple[str, ...] = ()
    name: str = ""
    telephone: str = ""
    address: str = ""
    week: Week = field(default_factory=dict[Day, tuple[str, ...]])

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the documents, the commonest first."""
        return tuple(code for code, _ in Counter(document.language for document in self.documents).most_common())


def look_at(sources: Sequence[str], fetcher: Fetcher, say: Callable[[str], None]) -> Findings:
    """Look at websites, folders and files; ``say`` hears what is being done. Unreadable pages tell nothing."""
    found, website = list[Found](), list[str]()
    for source in sources:
        say(f"looking at {source} ...")
        if is_url(source):
            part, addresses = _site(source, fetcher)
            website += addresses
        else:
            part = find_source(Path(source))
        found.append(part)
    everything = join_found(found)
    documents, pages = list[Document](), list[tuple[Tree, str]]()
    for item in everything.items[:_MOST_READ]:
        with suppress(Refused):
            documents.append(item.read())
            if page := _page(item):
                pages.append((parse(page), page))
    facts = _facts(pages)
    return replace(facts, found=everything, documents=tuple(documents), website=tuple(website[:MOST_LINKED]))


def as_phone(text: str) -> str:
    """A telephone number in E.164 form, one without a country taken for one of North America; empty if it is none."""
    digits = re.sub(r"\D", "", text)
    if text.strip().startswith("+"):
        return f"+{digits}" if 7 <= len(digits) <= 15 else ""
    if len(digits) == _NATIONAL:
        return f"+1{digits}"
    return f"+{digits}" if len(digits) == _WITH_COUNTRY and digits.startswith("1") else ""


# Websites


def _site(address: str, fetcher: Fetcher) -> tuple[Found, list[str]]:
    """The pages of a site, fetched as far as they are read, and the addresses that lead to them again."""
    robots = Robots(fetcher)
    try:
        robots.check(address)
        first = fetcher.fetch(address)
    except Refused:
        return find_source(address, fetcher=fetcher), [address]
    found = find_source(address, fetcher=fetcher) if first.kind.endswith("xml") else Found(())
    if found.items:
        return _fetched(found, fetcher), [address]
    if parse_url(first.url).path in ("", "/"):
        for sitemap in _sitemaps(first.url, fetcher):
            found = find_source(sitemap, fetcher=fetcher)
            if len(found.items) > 1 or found.sweep:
                return _fetched(found, fetcher), [sitemap]
    pages = list(_linked(first, fetcher, robots))
    return Found(tuple(pages)), [page.name for page in pages]


def _sitemaps(home: str, fetcher: Fetcher) -> Iterator[str]:
    """Where a site's sitemap may lie: where its robots.txt says, else at the usual place."""
    with suppress(Refused):
        robots = fetcher.fetch(urljoin(home, "/robots.txt"))
        yield from _LISTED.findall(robots.data.decode("utf-8", "replace"))
    usual = urljoin(home, "/sitemap.xml")
    with suppress(Refused):
        fetcher.fetch(usual)
        yield usual


def _linked(first: Fetched, fetcher: Fetcher, robots: Robots) -> Iterator[Page]:
    """The page and those of its site that it leads to, over any number of links, the nearest first."""
    waiting, seen, start = [first.url], {first.url}, parse_url(first.url)
    given = 0
    while waiting and given < MOST_LINKED:
        address = waiting.pop(0)
        try:
            robots.check(address)
            fetched = first if address == first.url else fetcher.fetch(address)
            tree = parse(decode(fetched.data, fetched.charset).text) if fetched.kind.endswith("html") else None
        except Refused:
            continue
        given += 1
        yield Page(address, fetcher, robots, fetched=fetched)
        for link in _links(tree, fetched.url) if tree else ():
            if link not in seen and same_site(start, parse_url(link)):
                seen.add(link)
                waiting.append(link)


def _links(tree: Tree, base: str) -> Iterator[str]:
    for element in tree.body.walk():
        if element.tag == "a" and (href := element.get("href")):
            with suppress(Refused, ValueError):
                yield urldefrag(parse_url(urljoin(base, href)).geturl()).url


def _fetched(found: Found, fetcher: Fetcher) -> Found:
    """The same with the first pages fetched, which are then not fetched again to be ingested."""
    items = list[Item]()
    for at, item in enumerate(found.items):
        if at < _MOST_READ and isinstance(item, Page) and item.fetched is None:
            with suppress(Refused):
                item.robots.check(item.name)
                items.append(replace(item, fetched=fetcher.fetch(item.name)))
                continue
        items.append(item)
    return replace(found, items=tuple(items))


# What pages tell


def _page(item: Item) -> str:
    """The text of a page in HTML; empty for any other."""
    if isinstance(item, File):
        return decode(item.path.read_bytes(), "").text if item.path.suffix.lower() in _HTML else ""
    if isinstance(item, Page) and item.fetched and item.fetched.kind.endswith("html"):
        return decode(item.fetched.data, item.fetched.charset).text
    return ""


def _facts(pages: Sequence[tuple[Tree, str]]) -> Findings:
    stated = read_stated([script for tree, _ in pages for script in tree.data]) or Stated()
    dialled: list[str] = [
        element.get("href")[4:]
        for tree, _ in pages
        for element in tree.body.walk()
        if element.tag == "a" and element.get("href").startswith("tel:")
    ]
    addresses = [*stated.addresses, *(_written_address(tree.body) for tree, _ in pages)]
    weeks: list[Week] = [week_of(stated.hours), *(read_week("\n".join(_short(_lines(tree.body)))) for tree, _ in pages)]
    return Findings(
        name=_name(pages),
        telephone=next((phone for number in [*stated.telephones, *dialled] if (phone := as_phone(number))), ""),
        address=next(filter(None, addresses), ""),
        week=next((week for week in weeks if week), Week()),
    )


def _name(pages: Sequence[tuple[Tree, str]]) -> str:
    """What the site calls itself, else the part of its titles that most pages share, the first page's first."""
    for _, page in pages:
        if found := _SITE_NAME.search(page):
            return unescape(found[1]).strip()
    titles: list[list[str]] = [_BETWEEN.split(tree.title) for tree, _ in pages]
    parts = Counter(part.strip() for title in titles for part in dict.fromkeys(title))
    return next((part for part, _ in parts.most_common() if part), "")


def _written_address(body: Element) -> str:
    """What stands in an element of an address and has a number, without lines of telephones and mail."""
    for element in body.walk():
        if element.tag == "address":
            lines = [line for line in _lines(element) if "@" not in line and not as_phone(line)]
            if any(re.search(r"\d", line) for line in lines):
                return ", ".join(line.rstrip(",") for line in lines)
    return ""


def _short(lines: Sequence[str]) -> list[str]:
    """The lines that may be of a table of hours, and are no sentences about some day."""
    return [line for line in lines if len(line) <= _HOURS_LINE]


def _lines(body: Element) -> list[str]:
    """The text as lines: a row of a table is one, and so is a term with what it stands for."""
    said: list[str] = []
    waiting: list[Element | str] = [body]
    while waiting:
        child = waiting.pop()
        if isinstance(child, str):
            said.append(child if child == "\n" else " ".join(child.split()) if child.strip() else " ")
            continue
        breaks = child.tag == "br" or (child.tag in BLOCKS and child.tag not in _IN_ROW)
        mark = ["\n"] if breaks else [" "] if child.tag in _IN_ROW else []
        waiting += [*mark, *reversed(child.children), *mark]
    return [line for line in (" ".join(line.split()) for line in "".join(said).split("\n")) if line]
