"""Abbreviations in full, so that no full stop of theirs is taken for the end of a sentence."""

from __future__ import annotations

import re
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary, either

# Patterns begin with the full stop itself and look back from it: that lets the search skip all other characters.
_STOP: Final = re.compile(r"\.(?![a-zß-ÿ0-9_])")
_DOTTED: Final = re.compile(r"\.(?:(?<=\b[^\W\d_]\.)|(?<=\b[^\W\d_]{2}\.))\s?[^\W\d_ºª]{1,2}\b")
_GLUED_SENTENCE: Final = re.compile(r"\.(?<=[a-zß-ÿ0-9]{2}\.)(?=[A-ZÁÉÍÓÚÑ¿¡])")
_INNER_DOT: Final = re.compile(r"\.(?<=[^\W\d_]\.)(?=[^\W\d_ºª])")
_LETTERS: Final = re.compile(r"(?<![\w.])(?:[^\W\d_]\.){1,6}(?:[^\W\d_](?![\w.]))?(?<=\w\.\w\.|.\w\.\w)")
# Where a sentence may begin after an abbreviation: then its full stop stays.
_SENTENCE_FOLLOWS: Final = re.compile(r"\s*$|\s+[¿¡\"']*[A-ZÁÉÍÓÚÑ]")
# A street's name before the abbreviation: "12 Main St.", "on Elm Dr."
_STREET: Final = re.compile(r"(?:[0-9]\w*\s(?:[A-Z][\w.]*\s)*|\b(?:on|at|to|of|near|from|in|off|and)\s)[A-Z]\w*\s$")
_GLUED_HALF: Final = re.compile(r"(?<=[0-9])(?=[ap]\.\s?m\b)", re.I)
_HALVES_OF_DAY: Final = ("AM", "PM")
_INSIDE: Final = ".'-_0123456789"


def expand_abbreviations(words: Vocabulary) -> Stage:
    """Make the stage that writes the abbreviations of the language in full."""
    known = re.compile(rf"(?<!\w)({either(words.initials)})(?:\.(?=\W|$|[^\W\d_]{{2}}|[^\W\d_]\.)|(?![\w.]))", re.I)
    phrase = re.compile(rf"(?<![\w/])(?:{either(words.phrases)})(?![\w/])")

    def initials(match: re.Match[str]) -> str:
        expansion = words.initials[match[1].lower().replace(" ", "")]
        if not match[0].endswith("."):
            return expansion
        if expansion in _HALVES_OF_DAY:
            return expansion + _stop(match.string, match.end())
        return expansion if match.string[match.end() :].strip() else f"{expansion}."

    def stage(text: str) -> str:
        if "/" in text or "ª" in text:
            text = phrase.sub(lambda match: words.phrases[match[0]], text)
        if "." not in text:
            return text
        text = _GLUED_HALF.sub(" ", text)
        if _DOTTED.search(text):
            text = _LETTERS.sub(_joined, known.sub(initials, text))
        text = _expand_words(text, words)
        return _INNER_DOT.sub(f" {words.dot} ", _GLUED_SENTENCE.sub(". ", text))

    return stage


def _expand_words(text: str, words: Vocabulary) -> str:
    parts: list[str] = []
    done = 0
    for stop in _STOP.finditer(text):
        start = stop.start()
        while start > done and text[start - 1].isalpha():
            start -= 1
        if start > done and text[start - 1] in _INSIDE:
            continue
        expansion = _expanded(text[start : stop.start()].lower(), text, start, stop.end(), words)
        if expansion is not None:
            parts += (text[done:start], expansion)
            done = stop.end()
    return "".join((*parts, text[done:]))


def _expanded(word: str, text: str, start: int, end: int, words: Vocabulary) -> str | None:
    """What to say for ``text[start:end]``, a lower-case ``word`` and its full stop; None to leave it."""
    follower = text[end : end + 2].lstrip()[:1]
    shortened = words.shortened.get(word)
    title = words.titles.get(word)
    if title is not None and (follower.isupper() or follower.isdigit()):
        in_address = shortened is not None and _STREET.search(text[:start])
        if not in_address:
            return title if text[end] == " " else f"{title} "
    return None if shortened is None else shortened + _stop(text, end)


def _stop(text: str, end: int) -> str:
    """What remains of the full stop of an abbreviation that ended at ``end``."""
    if text[end : end + 1].isalpha():
        return ". "
    return "." if _SENTENCE_FOLLOWS.match(text, end) else ""


def _joined(match: re.Match[str]) -> str:
    letters = match[0].replace(".", "")
    return f"{letters}." if match[0].endswith(".") and not match.string[match.end() :].strip() else letters
