"""HTTP connections to a provider, kept open between turns: a caller hears a TLS handshake as silence."""

from __future__ import annotations

import asyncio
import ssl
from functools import lru_cache
from typing import Final

import httpx2

KEEP_S: Final = 300.0
"""How long an idle connection is kept: callers think, listen and talk for minutes; the SDKs' own clients keep 5 s."""
_AT_MOST: Final = 200


@lru_cache(maxsize=1)
def _tls() -> ssl.SSLContext:
    """Reading the certificates takes 70 ms or more: once for all providers."""
    return httpx2.create_ssl_context()


def open_client(*, connect_s: float) -> httpx2.AsyncClient:
    """A client for one provider, without any time limit but that of connecting: streams have deadlines of their own."""
    return httpx2.AsyncClient(
        verify=_tls(),
        timeout=httpx2.Timeout(None, connect=connect_s),
        limits=httpx2.Limits(max_connections=_AT_MOST, max_keepalive_connections=_AT_MOST, keepalive_expiry=KEEP_S),
        follow_redirects=True,
    )


async def touch(client: httpx2.AsyncClient, url: str, connections: int) -> None:
    """Send something small on as many connections at once, so that they are open; failures show at the next turn."""
    touching = (client.head(url, follow_redirects=False, timeout=5.0) for _ in range(connections))
    await asyncio.gather(*touching, return_exceptions=True)
