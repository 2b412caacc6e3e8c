"""What a site lets programs read: its robots.txt, fetched once per site."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Final
from urllib.parse import SplitResult

from ingest.document import Refused
from ingest.web.addresses import parse_url
from ingest.web.fetching import AGENT, Fetcher, NotFetched

_MAX_BYTES: Final = 512_000
"""RFC 9309 lets a reader stop after half a megabyte."""


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules of every site that was asked so far, or why they could not be read: then nothing may be."""

    fetcher: Fetcher
    _rules: dict[str, Any] = field(default_factory=dict[str, Any])

    def check(self, url: str) -> None:
        """Raises Refused when the site does not want this address to be read."""
        parts = parse_url(url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._rules:
            self._rules[site] = self._read(parts)
        rules = self._rules[site]
        if isinstance(rules, Refused):
            raise Refused(str(rules))
        if not rules.can_fetch(url, AGENT):
            raise Refused("the site's robots.txt does not want it read")

    def _read(self, parts: SplitResult) -> Any:
        """RFC 9309: a site without the file allows everything, one that cannot give it nothing."""
        protego: Any = import_module("protego").Protego  # ships no types
        try:
            data = self.fetcher.fetch(parts._replace(path="/robots.txt", query="").geturl()).data
        except NotFetched as error:
            allowed = 400 <= error.status < 500
            return protego.parse("") if allowed else Refused(f"the site's robots.txt cannot be read: {error}")
        except Refused as reason:
            return reason
        return protego.parse(data[:_MAX_BYTES].decode("utf-8", "replace"))
