"""Addresses as documents: what is fetched is read by the reader of its media type."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import unquote, urlsplit

from ingest.document import Document, Draft, Refused
from ingest.making import NOTHING_SAID, Spoken, make_document
from ingest.readers import READERS
from ingest.web.fetching import Fetched, Fetcher
from ingest.web.robots import Robots

_SUFFIXES: Final = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/markdown": ".md",
    "text/csv": ".csv",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
"""By media type; plain text and unnamed bytes go by the address's own suffix."""


@dataclass(frozen=True, slots=True)
class Page:
    """One address of a website."""

    name: str
    fetcher: Fetcher
    robots: Robots
    spoken: Spoken = NOTHING_SAID
    fetched: Fetched | None = None

    def read(self) -> Document:
        """Fetch and read it; raises Refused."""
        self.robots.check(self.name)
        fetched = self.fetched or self.fetcher.fetch(self.name)
        path = PurePosixPath(unquote(urlsplit(fetched.url).path))
        draft = _draft(fetched, path)
        title = path.stem.replace("-", " ").replace("_", " ").capitalize() or urlsplit(self.name).netloc
        return make_document(self.name, draft, title, path.parts, self.spoken)


def _draft(fetched: Fetched, path: PurePosixPath) -> Draft:
    suffix = _SUFFIXES.get(fetched.kind)
    if suffix is None and fetched.kind in ("text/plain", "application/octet-stream", ""):
        suffix = path.suffix.lower() or ".txt"
    reader = READERS.get(suffix or "")
    if reader is None:
        raise Refused(f"expected a page or a document, got {fetched.kind or path.suffix or 'no type'}")
    return reader(fetched.data, fetched.charset)
