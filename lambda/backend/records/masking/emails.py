"""E-mail addresses, as they are written ("ana@example.com") and as they are said ("ana at example dot com")."""

from __future__ import annotations

import re
from typing import Final

from backend.records.masking.span import Span

_WRITTEN: Final = re.compile(r"[^\s@<>()\[\],;:\"]+\s?@\s?[^\W_](?:[\w-]*[^\W_])?(?:\s?\.\s?[^\W_](?:[\w-]*[^\W_])?)+")
_DOT: Final = r"\s+(?:dot|point|punto)\s+"
_JOINT: Final = (
    r"(?:" + _DOT + r"|\s+(?:underscore|underline|dash|hyphen|minus|plus|gui[oó]n(?:\s+bajo)?|barra\s+baja|m[aá]s)\s+"
    r"|[.+-])"
)
_SPELLED: Final = r"(?:\b[^\W_]\s+)*"
"""Letters and digits by themselves before a word: "j o h n 2", "b r i g h t"."""
_SPOKEN: Final = re.compile(
    rf"(?i)\b{_SPELLED}\w+(?:{_JOINT}{_SPELLED}\w+)*"
    rf"\s+(?:at(?:\s+sign)?|arroba)\s+"
    rf"{_SPELLED}[\w-]+(?:\s+[\w-]+)??(?:(?:{_DOT}|\.)[a-z]\w*)+"
)
_AT: Final = re.compile(r"(?i)\b(?:at|arroba)\b")
_SPOKEN_SIGN: Final = re.compile(rf"(?i)\b[\w.+-]+\s?@\s?[\w-]+(?:{_DOT}[a-z]\w*)+")
"""What a recogniser makes of it when it writes the sign alone."""


def find_emails(text: str) -> list[Span]:
    """Where addresses stand; "look at example dot com" counts as one, since nothing tells them apart."""
    patterns: tuple[re.Pattern[str], ...] = ()
    if "@" in text:
        patterns += (_WRITTEN, _SPOKEN_SIGN)
    if _AT.search(text):
        patterns += (_SPOKEN,)
    return [Span(*found.span(), "email") for pattern in patterns for found in pattern.finditer(text)]
