"""Sitemaps: the pages that a site lists, through indexes and gzip, within the format's own bounds."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from xml.parsers import expat

from ingest.document import Refused
from ingest.summary import Refusal
from ingest.web.addresses import parse_url, same_site

_MAX_UNPACKED: Final = 50_000_000
"""Of one sitemap, as sitemaps.org has it."""
_MAX_SITEMAPS: Final = 100
_MAX_DEPTH: Final = 20
"""An image of a page is four levels down."""
MAX_PAGES: Final = 5000
"""A knowledge base for callers has a hundred pages; beyond this the wrong sitemap was named."""


@dataclass(frozen=True, slots=True)
class Listed:
    """The pages of a sitemap and of those it leads to; ``whole`` when all of them could be read."""

    pages: tuple[str, ...]
    refused: tuple[Refusal, ...]

    @property
    def whole(self) -> bool:
        """Whether a page that is not listed is known to have gone."""
        return not self.refused


def is_sitemap(url: str, data: bytes) -> bool:
    """Whether an address is a sitemap's and not a page's."""
    head = data[:2000].lower()
    named = parse_url(url).path.lower().endswith((".xml", ".xml.gz"))
    return data.startswith(b"\x1f\x8b") or b"<urlset" in head or b"<sitemapindex" in head or named


def read_sitemap(url: str, data: bytes, fetch: Callable[[str], bytes]) -> Listed:
    """The pages that are listed at ``url``, whose content is ``data``, each once. Raises Refused for itself.

    ``fetch`` raises Refused; sitemaps that it refuses are reported, as are addresses of other hosts.
    """
    pages: dict[str, None] = {}
    refused: list[Refusal] = []
    waiting = [url]
    seen = {url}
    while waiting:
        current = waiting.pop(0)
        try:
            index, addresses = _parse(data if current == url else fetch(current))
        except Refused as error:
            if current == url:
                raise
            refused.append(Refusal(current, str(error)))
            continue
        for address in addresses:
            reason = _foreign(url, address)
            if reason:
                refused.append(Refusal(address, reason))
            elif not index:
                pages[parse_url(address).geturl()] = None
            elif address not in seen:
                seen.add(address)
                waiting.append(address)
        if len(seen) > _MAX_SITEMAPS or len(pages) > MAX_PAGES:
            raise Refused(f"too many: expected at most {_MAX_SITEMAPS} sitemaps and {MAX_PAGES:,} pages")
    return Listed(tuple(pages), tuple(refused))


def _foreign(sitemap: str, address: str) -> str:
    try:
        return "" if same_site(parse_url(sitemap), parse_url(address)) else "an address of another host"
    except Refused as error:
        return str(error)


def _parse(data: bytes) -> tuple[bool, list[str]]:
    """Whether it lists sitemaps, and the addresses it lists; raises Refused."""
    reading = _Locations()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.text
    parser.EntityDeclHandler = reading.entity
    try:
        parser.Parse(_unpacked(data), True)
    except expat.ExpatError as error:
        raise Refused(f"expected a sitemap: {expat.ErrorString(error.code)} in line {error.lineno}") from error
    if reading.root not in ("urlset", "sitemapindex"):
        raise Refused(f"expected a sitemap, got <{reading.root}>")
    return reading.root == "sitemapindex", reading.found


def _unpacked(data: bytes) -> bytes:
    if not data.startswith(b"\x1f\x8b"):
        return data
    unpacking = zlib.decompressobj(wbits=31)
    try:
        unpacked = unpacking.decompress(data, _MAX_UNPACKED)
    except zlib.error as error:
        raise Refused("expected a sitemap: broken gzip") from error
    if unpacking.unconsumed_tail:
        raise Refused(f"too large: expected at most {_MAX_UNPACKED:,} bytes unpacked")
    return unpacked


class _Locations:
    """The text of every <loc> that belongs to a page or a sitemap, not to an image of one."""

    def __init__(self) -> None:
        self.root = ""
        self.found: list[str] = []
        self._path: list[str] = []
        self._text: list[str] = []

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        self._path.append(name.rpartition(" ")[2])
        self.root = self.root or self._path[0]
        self._text = []
        if len(self._path) > _MAX_DEPTH:
            raise Refused(f"expected a sitemap: nested deeper than {_MAX_DEPTH} levels")

    def end(self, _name: str) -> None:
        if self._path[1:] in (["url", "loc"], ["sitemap", "loc"]) and (text := "".join(self._text).strip()):
            self.found.append(text)
        self._path.pop()

    def text(self, data: str) -> None:
        self._text.append(data)

    def entity(self, *_declaration: object) -> None:
        raise Refused("expected a sitemap without entities of its own")
