"""Events as a function URL makes them of HTTP requests."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

Event: TypeAlias = Mapping[str, Any]


def url_event(
    path: str = "/",
    *,
    method: str = "GET",
    body: bytes = b"",
    headers: Mapping[str, str] | None = None,
    query: str = "",
    cookies: Sequence[str] = (),
) -> Event:
    """The event of one request, in payload format 2.0."""
    event: dict[str, Any] = {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": path,
        "rawQueryString": query,
        "headers": {"host": "stream.lambda-url.example", "x-forwarded-proto": "https", **(headers or {})},
        "requestContext": {
            "http": {"method": method, "path": path, "protocol": "HTTP/1.1", "sourceIp": "192.0.2.1", "userAgent": "x"},
            "requestId": "request",
            "stage": "$default",
        },
        "isBase64Encoded": bool(body),
        "body": b64encode(body).decode(),
    }
    if cookies:
        event["cookies"] = list(cookies)
    return event
