"""Spacing and punctuation as a voice needs them: single spaces, one mark at a time, nothing before the first word."""

from __future__ import annotations

import re
from typing import Final

_SOUND: Final = re.compile(r"[^\W_]")
# Patterns begin with the mark itself and look back from it: that lets the search skip all other characters.
_STRAY_APOSTROPHE: Final = re.compile(r"''+|'(?:(?<![^\W_].)|(?![^\W_]))")
_STRAY_HYPHEN: Final = re.compile(r"--+|-(?:(?<!\w.)|(?!\w))")
_OPENING: Final = re.compile(r"[¿¡](?![^\W_])")
_SPACED_MARK: Final = re.compile(r"[.,;:!?](?<=\s.)")
_SPACE: Final = re.compile(r" (?=[,;:!?]|\.(?![0-9]))")
_MARKS: Final = re.compile(r"[.,;:!?](?: ?[.,;:!?])+")
_LEADING: Final = re.compile(r"[\s.,;:!?'-]+")
# A mark that lacks the space after it; "9:30" and "1,250" do not.
_GLUED_WORD: Final = re.compile(
    r"([.,;:!?])(?:(?<=[!?;])(?=\w)|(?:(?<=[,:])|(?<!\w.))(?=[^\W\d_])|(?<=[^\W\d_].)(?=[0-9]))"
)
_GLUED: Final = re.compile(r"([.,;:!?])(?:(?<=[!?;])(?=\w)|(?=[^\W\d_])|(?<![0-9].)(?=[0-9]))")
_BY_WEIGHT: Final = "?!.:;,"


def space_out(text: str) -> str:
    """Collapse spaces, join marks to their word and part them from the next.

    It is done before numbers are read as well, so that no number takes shape only after.
    """
    text = " ".join(_GLUED_WORD.sub(r"\1 ", text).split())
    return text if _SPACED_MARK.search(text) is None else _SPACE.sub("", text)


def tidy(text: str) -> str:
    """Return the text with clean punctuation, or "" when nothing in it can be heard."""
    if _SOUND.search(text) is None:
        return ""
    if "'" in text or "-" in text:
        text = _STRAY_HYPHEN.sub(" ", _STRAY_APOSTROPHE.sub("", text))
    if "¿" in text or "¡" in text:
        text = _OPENING.sub(" ", text.replace("¿", " ¿").replace("¡", " ¡"))
    text = space_out(text)
    leading = _LEADING.match(text)
    if leading is not None:
        text = text[leading.end() :]
    return _GLUED.sub(r"\1 ", _MARKS.sub(_strongest, text))


def _strongest(marks: re.Match[str]) -> str:
    return next(mark for mark in _BY_WEIGHT if mark in marks[0])
