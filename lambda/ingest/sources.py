"""From the arguments of an ingestion to the items that are read: files, folders, pages, sitemaps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ingest.document import Document, Refused
from ingest.files import File, find_files
from ingest.making import NOTHING_SAID, Spoken
from ingest.summary import Refusal
from ingest.web.addresses import is_url, parse_url
from ingest.web.fetching import Fetcher
from ingest.web.pages import Page
from ingest.web.robots import Robots
from ingest.web.sitemap import is_sitemap, read_sitemap


class Item(Protocol):
    """One thing to be read; ``name`` is what a summary calls it."""

    @property
    def name(self) -> str:
        """The source of its document."""
        ...

    def read(self) -> Document:
        """The document; raises Refused."""
        ...


@dataclass(frozen=True, slots=True)
class Found:
    """What the arguments lead to.

    Documents from below ``sweep`` (source prefixes) that are not among the items have gone, and are to be forgotten.
    """

    items: tuple[Item, ...]
    sweep: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    skipped: tuple[str, ...] = ()


def find_sources(
    arguments: Sequence[str | Path], spoken: Spoken = NOTHING_SAID, fetcher: Fetcher | None = None
) -> Found:
    """The items of all arguments, each once."""
    return join_found([find_source(argument, spoken, fetcher) for argument in arguments])


def find_source(argument: str | Path, spoken: Spoken = NOTHING_SAID, fetcher: Fetcher | None = None) -> Found:
    """The items of one argument: a file, a folder, or the address of a page or a sitemap."""
    if is_url(str(argument)):
        return _find_pages(str(argument), spoken, fetcher or Fetcher())
    files = find_files([Path(argument)])
    return Found(tuple(File(path, spoken) for path in files.files), files.folders, files.refused, files.skipped)


def join_found(parts: Sequence[Found]) -> Found:
    """All of it as one, each item once."""
    items = {item.name: item for part in parts for item in part.items}
    return Found(
        tuple(items.values()),
        tuple(prefix for part in parts for prefix in part.sweep),
        tuple(refusal for part in parts for refusal in part.refused),
        tuple(dict.fromkeys(source for part in parts for source in part.skipped)),
    )


def read_items(items: Iterable[Item]) -> Iterator[Document | Refusal]:
    """Read each; what is refused says why."""
    for item in items:
        try:
            yield item.read()
        except Refused as reason:
            yield Refusal(item.name, str(reason))


def _find_pages(url: str, spoken: Spoken, fetcher: Fetcher) -> Found:
    """The page at an address, or the pages of the sitemap that is there."""
    robots = Robots(fetcher)
    try:
        url = parse_url(url).geturl()
        robots.check(url)
        fetched = fetcher.fetch(url)
        if not is_sitemap(fetched.url, fetched.data):
            return Found((Page(url, fetcher, robots, spoken, fetched),))
        listed = read_sitemap(fetched.url, fetched.data, lambda address: fetcher.fetch(address).data)
    except Refused as reason:
        return Found((), refused=(Refusal(url, str(reason)),))
    # A sitemap covers what lies beside and below it, as sitemaps.org has it.
    sweep = (f"{fetched.url.rpartition('/')[0]}/",) if listed.whole and listed.pages else ()
    items = tuple(Page(page, fetcher, robots, spoken) for page in listed.pages)
    return Found(items, sweep, listed.refused)
