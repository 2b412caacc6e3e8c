"""Bytes to text, for readers of files that are text."""

from __future__ import annotations

from backend.ingest.document import Refused


def decode(data: bytes) -> str:
    """The text of a UTF-8 file with plain line ends; raises Refused for anything else."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(f"expected UTF-8 text, byte {error.start} is not") from error
    if "\0" in text:
        raise Refused("expected text, found a zero byte")
    return text.replace("\r\n", "\n").replace("\r", "\n")
