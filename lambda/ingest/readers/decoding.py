"""Bytes to text, for readers of files that are text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from charset_normalizer import from_bytes

from ingest.document import Refused

_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_EIGHT_BIT: Final = ("cp1252", "mac_roman", "cp850")
"""What the languages of Western Europe were written in: the guess is made among these, since a page of prices says
too little to tell all encodings apart."""
_SIXTEEN_BIT: Final = ("utf_16_le", "utf_16_be")
_SAMPLE: Final = 100_000
_NAMES: Final = {"cp1252": "Windows-1252", "mac_roman": "Mac Roman", "cp850": "DOS 850"}
_STRAY: Final = 0.01
"""The largest share of characters that no text has; more of them are no text."""
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with plain line ends, and what a person should know of how it was read."""

    text: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, stated: str = "") -> Decoded:
    """The text of a file: by its mark, else as ``stated``, else UTF-8, else by the best guess, which is told.

    Raises Refused for what is no text.
    """
    name = next((name for mark, name in _MARKS if data.startswith(mark)), stated or "utf-8")
    notes: tuple[str, ...] = ()
    try:
        text = data.decode(name)
    except (LookupError, UnicodeError):
        text, notes = _guess(data, stated)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    clean = without_controls(text)
    if len(text) - len(clean) > _STRAY * len(text):
        raise Refused("expected text, found bytes that are none")
    return Decoded(clean, notes if clean == text else (*notes, "control characters were taken out"))


def without_controls(text: str) -> str:
    """The text without characters that none has; a database takes no zero, and no half of a pair."""
    return _CONTROL.sub("", text.replace("\f", "\n"))


def _guess(data: bytes, stated: str) -> tuple[str, tuple[str, ...]]:
    """By the bytes alone: UTF-8 with a few broken characters, else the likeliest of the encodings above."""
    but = f", not {stated} as stated" if stated else ""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = len(data) - len(text) - 2 * broken  # how many bytes went into characters of several
    if whole > 10 * broken:
        return text, (f"read as UTF-8{but}, {broken} broken characters",)
    wide = data[:_SAMPLE].count(0) > len(data[:_SAMPLE]) // 4
    best = from_bytes(data[:_SAMPLE], cp_isolation=list(_SIXTEEN_BIT if wide else _EIGHT_BIT)).best()
    encoding = best.encoding if best else "cp1252"
    return data.decode(encoding, "replace"), (f"read as {_NAMES.get(encoding, encoding)}{but}, by a guess",)
