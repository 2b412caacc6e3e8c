"""The head of a streamed answer: JSON, then eight NULs, then the body."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

SEPARATOR: Final = b"\0" * 8


def prelude(status: int, headers: Iterable[tuple[bytes, bytes]]) -> bytes:
    """The first chunk of an answer; headers that come twice are joined by commas, cookies go on their own."""
    joined: dict[str, str] = {}
    cookies: list[str] = []
    for raw_name, raw_value in headers:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        if name == "set-cookie":
            cookies.append(value)
        else:
            joined[name] = f"{joined[name]}, {value}" if name in joined else value
    head: dict[str, Any] = {"statusCode": status, "headers": joined}
    if cookies:
        head["cookies"] = cookies
    return json.dumps(head, separators=(",", ":")).encode() + SEPARATOR
