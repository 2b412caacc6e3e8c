"""Bytes to text, for readers of files that are text."""

from __future__ import annotations

from ingest.document import Refused


def decode(data: bytes) -> str:
    """The text of a UTF-8 file with plain line ends, or of UTF-16 with its mark; raises Refused for anything else."""
    name = "UTF-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "UTF-8"
    try:
        text = data.decode(name).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise Refused(f"expected {name} text, byte {error.start} is not: save it as UTF-8") from error
    if "\0" in text:
        raise Refused("expected text, found a zero byte")
    return text.replace("\r\n", "\n").replace("\r", "\n")
