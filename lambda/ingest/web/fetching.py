"""Fetch one address: bounded in size, time and redirects, on the host that was asked for."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import SplitResult, urljoin

import httpx2

from ingest.document import Refused
from ingest.web.addresses import Resolve, parse_url, public_address, resolve_by_system, same_site

AGENT: Final = "guru-ingest"
"""What sites know us by, in their logs and in robots.txt."""
MAX_BYTES: Final = 20_000_000
_REDIRECTS: Final = 5
_REDIRECTED: Final = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave; ``kind`` is its media type without parameters, ``charset`` what the server says of it."""

    url: str
    kind: str
    charset: str
    data: bytes


class NotFetched(Refused):
    """An address gave an error; ``status`` is HTTP's."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the server answered {status}")
        self.status = status


@dataclass(frozen=True, slots=True)
class Fetcher:
    """Fetches addresses; ``private`` allows those of private networks. Times are seconds."""

    private: bool = False
    patience_s: float = 30.0
    max_bytes: int = MAX_BYTES
    resolve: Resolve = resolve_by_system
    now: Callable[[], float] = time.monotonic
    # A proxy of the environment would resolve the name itself, and the check of the address would be for nothing.
    client: httpx2.Client = field(default_factory=lambda: httpx2.Client(trust_env=False, follow_redirects=False))

    def fetch(self, url: str) -> Fetched:
        """What is there after redirects on the same host; raises Refused."""
        start = current = parse_url(url)
        deadline = self.now() + self.patience_s
        for _ in range(_REDIRECTS + 1):
            found = self._once(current, deadline)
            if isinstance(found, Fetched):
                return found
            current = parse_url(urljoin(current.geturl(), found))
            if not same_site(start, current):
                raise Refused(f"redirects to another host: {current.hostname}")
        raise Refused(f"expected at most {_REDIRECTS} redirects")

    def close(self) -> None:
        """Drop the connections."""
        self.client.close()

    def _once(self, parts: SplitResult, deadline: float) -> Fetched | str:
        """What is at this address, or where it redirects to."""
        address = public_address(parts, self.resolve, private=self.private)
        host = f"[{address}]" if ":" in address else address
        request = self.client.build_request(
            "GET",
            parts._replace(netloc=f"{host}:{parts.port}" if parts.port else host).geturl(),
            headers={"host": parts.netloc, "user-agent": AGENT, "accept-encoding": "identity"},
            # The certificate is that of the name, whatever address is connected to.
            extensions={"sni_hostname": parts.hostname},
            timeout=max(0.1, deadline - self.now()),
        )
        try:
            answer = self.client.send(request, stream=True)
            try:
                return self._read(parts.geturl(), answer, deadline)
            finally:
                answer.close()
        except httpx2.TimeoutException as error:
            raise Refused(f"did not answer within {self.patience_s:g} seconds") from error
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise Refused(f"cannot be fetched: {type(error).__name__}") from error

    def _read(self, url: str, answer: httpx2.Response, deadline: float) -> Fetched | str:
        if answer.status_code in _REDIRECTED and "location" in answer.headers:
            return str(answer.headers["location"])
        if answer.status_code != 200:
            raise NotFetched(answer.status_code)
        if answer.headers.get("content-encoding", "identity") != "identity":
            raise Refused("the server packs what was asked for unpacked")
        data = bytearray()
        for part in answer.iter_raw():
            data += part
            if len(data) > self.max_bytes:
                raise Refused(f"too large: expected at most {self.max_bytes:,} bytes")
            if self.now() > deadline:
                raise Refused(f"did not end within {self.patience_s:g} seconds")
        kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        return Fetched(url, kind, answer.charset_encoding or "", bytes(data))
