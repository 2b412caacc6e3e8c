"""Cuts streamed text into the pieces that are spoken one by one: at the ends of sentences and clauses."""

from __future__ import annotations

import re
from typing import Final

_CLAUSE_END: Final = re.compile(r"[.?!:;,…]+[\"'\u201d\u2019)\]]*(?=\s|$)")


class ClauseCutter:
    """Feed it the tokens of a talk cycle; it gives back each piece once its end is known.

    A piece keeps its leading space. What follows the last punctuation waits for more text or for the end of the cycle,
    and so does a point or comma after a digit at the very end, which may turn out to be inside a number.
    """

    def __init__(self) -> None:
        self._text = ""

    def feed(self, token: str) -> list[str]:
        """The pieces completed by this token."""
        self._text += token
        pieces: list[str] = []
        start = 0
        for end in _CLAUSE_END.finditer(self._text):
            if end.end() == len(self._text) and self._text[end.start() - 1 : end.start()].isdigit():
                break
            pieces.append(self._text[start : end.end()])
            start = end.end()
        self._text = self._text[start:]
        return pieces

    def flush(self) -> list[str]:
        """What is left, as the cycle is over: one piece, or none if it is blank."""
        rest, self._text = self._text, ""
        return [rest] if rest.strip() else []

    @property
    def empty(self) -> bool:
        """Whether no text is waiting for its clause to end."""
        return not self._text.strip()
