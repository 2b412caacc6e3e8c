"""Whether a program that was started serves yet."""

from __future__ import annotations

import http.client
from urllib.parse import urlsplit


def answers(url: str, *, timeout_s: float = 2.0) -> bool:
    """Whether a GET of this URL is answered below 500.

    http.client and not a full client: it heeds no proxy setting, and loading it costs nothing.
    """
    parts = urlsplit(url)
    assert parts.hostname, f"expected an http URL, got {url!r}"
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout_s)
    try:
        connection.request("GET", parts.path or "/")
        return connection.getresponse().status < 500
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
