"""Text as it is compared: without accents, and as the plain words that phrases and rules are written in."""

from __future__ import annotations

import re
from typing import Final
from unicodedata import combining, normalize

_DROPPED: Final = "'\u2019\u2018`\u00b4\u00ad"
"""Apostrophes of all shapes, soft hyphens."""
_SPACED: Final = '.,;:!?¡¿"\u201c\u201d«»()[]{}<>/\\|-\u2013\u2014_…~*+=#&@^%$€£'
_MARKS: Final = str.maketrans(_SPACED, " " * len(_SPACED), _DROPPED)
_DRAWN_LETTERS: Final = ("aaa", "eee", "iii", "ooo", "uuu", "yyy", "sss", "hhh", "rrr", "lll", "kkk")
_DRAWN_OUT: Final = re.compile(r"([a-z])\1\1+")
"""A letter as nobody spells it: "hellooo", "graciasss"."""


def without_accents(text: str) -> str:
    """The text with its letters bare, ``ñ`` included: for what is written either way, such as names and phrases."""
    if text.isascii():
        return text
    return "".join([letter for letter in normalize("NFD", text) if not combining(letter)])


def without_accents_but_enye(text: str) -> str:
    """The same with each ``ñ`` left, which is a letter of its own: ``uña`` is a nail and ``una`` is one."""
    return "ñ".join(map(without_accents, normalize("NFC", text).split("ñ")))


def plain_words(text: str) -> list[str]:
    """The words of a text in lower case, without accents, punctuation and letters drawn out ("hellooo")."""
    plain = without_accents(text.lower()).translate(_MARKS)
    for letters in _DRAWN_LETTERS:
        if letters in plain:
            plain = _DRAWN_OUT.sub(r"\1", plain)
            break
    return plain.split()
