"""Spacing and punctuation as a voice needs them: single spaces, one mark at a time, nothing before the first word."""

from __future__ import annotations

import re
from typing import Final

_STRAY_APOSTROPHE: Final = re.compile(r"(?<![^\W_])'+|'+(?![^\W_])")
_STRAY_HYPHEN: Final = re.compile(r"(?<!\w)-+|-+(?!\w)")
_OPENING: Final = re.compile(r"(?<=\w)(?=[¿¡])|[¿¡]+(?=[\s.,;:!?]|$)")
_SPACE_BEFORE_MARK: Final = re.compile(r"\s+(?=[.,;:!?])")
_MARKS: Final = re.compile(r"[.,;:!?](?:\s*[.,;:!?])+")
_LEADING: Final = re.compile(r"^[\s.,;:!?'-]+")
_GLUED: Final = re.compile(r"([!?;])(?=\w)|([,:])(?=[^\W\d_])|(?<![0-9])([,:.])(?=[0-9])|(?<=[0-9])(\.)(?=[^\W\d_])")
_BY_WEIGHT: Final = "?!.:;,"
_SOUND: Final = re.compile(r"[^\W_]")


def space_out(text: str) -> str:
    """Collapse spaces, and part what stands glued to a mark; done before numbers are read, so that none appears after."""
    text = " ".join(text.split())
    return _SPACE_BEFORE_MARK.sub("", text)


def tidy(text: str) -> str:
    """Return the text with clean punctuation, or "" when nothing in it can be heard."""
    if _SOUND.search(text) is None:
        return ""
    text = _STRAY_HYPHEN.sub(" ", _STRAY_APOSTROPHE.sub("", text))
    text = _OPENING.sub(" ", text)
    text = _MARKS.sub(_strongest, " ".join(text.split()))
    text = _SPACE_BEFORE_MARK.sub("", text)
    text = _GLUED.sub(r"\1\2\3\4 ", _LEADING.sub("", text))
    return " ".join(text.split())


def _strongest(marks: re.Match[str]) -> str:
    return next(mark for mark in _BY_WEIGHT if mark in marks[0])
