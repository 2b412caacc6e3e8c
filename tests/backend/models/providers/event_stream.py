"""AWS's binary event stream: length-prefixed messages with headers and two checksums."""

from __future__ import annotations

import base64
import json
import struct
from typing import Any
from zlib import crc32


def chunk(event: dict[str, Any]) -> bytes:
    """An event of the model, as Bedrock wraps it."""
    inner = base64.b64encode(json.dumps(event).encode()).decode()
    headers = {":event-type": "chunk", ":content-type": "application/json", ":message-type": "event"}
    return message(headers, json.dumps({"bytes": inner}).encode())


def exception(kind: str) -> bytes:
    """An error of the service in mid-stream."""
    headers = {":exception-type": kind, ":content-type": "application/json", ":message-type": "exception"}
    return message(headers, json.dumps({"message": "quoting the caller"}).encode())


def message(headers: dict[str, str], payload: bytes) -> bytes:
    """One message: total length, length of headers, checksum of both; headers; payload; checksum of all."""
    packed = b"".join(_header(name, value) for name, value in headers.items())
    prelude = struct.pack("!II", 16 + len(packed) + len(payload), len(packed))
    prelude += struct.pack("!I", crc32(prelude))
    whole = prelude + packed + payload
    return whole + struct.pack("!I", crc32(whole))


def _header(name: str, value: str) -> bytes:
    string = 7
    return bytes([len(name)]) + name.encode() + struct.pack("!BH", string, len(value)) + value.encode()
