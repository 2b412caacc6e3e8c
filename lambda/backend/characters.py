"""Characters that are no text: no XML document may hold them, no database takes them all, nobody can say them."""

from __future__ import annotations

import re
from typing import Final

NO_TEXT: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Controls, lone surrogates, and what is no character. Source: XML 1.0, 2.2, "Char"."""


def clean(text: str) -> str:
    """The text with a space in place of each of them."""
    return NO_TEXT.sub(" ", text)
