"""Spelling: "b as in boy, e, n", "be de burro", "double l", "i griega": the letters become the word they spell."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from common.words import without_accents

if TYPE_CHECKING:
    from backend.languages import BackendLanguage

_WORD: Final = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_GAP: Final = re.compile(r"[\s,.;-]*")
_SHORTEST: Final = 3
"""Fewer letters in a row are words like any other, unless one of them is explained."""
_ALIKE: Final = 0.6
"""The share of common letters from which a word is the one that is spelled after it."""


def unspelled(text: str, language: BackendLanguage) -> str:
    """The text with each spelled word as a word; one that spells the word before it stands in its place."""
    words = list(_WORD.finditer(text))
    written, done, at = "", 0, 0
    while at < len(words):
        spelled, end = _run(text, words, at, language)
        if spelled:
            written = _respelled(written + text[done : words[at].start()], spelled)
            done, at = words[end - 1].end(), end
        else:
            at += 1
    return written + text[done:]


def _run(text: str, words: list[re.Match[str]], start: int, language: BackendLanguage) -> tuple[str, int]:
    """The word that is spelled from this place on, and where it ends; empty when the words are no letters."""
    letters, explained, at = "", False, start
    while at < len(words):
        if at > start and not _GAP.fullmatch(text[words[at - 1].end() : words[at].start()]):
            break
        letter, taken = _letter([word[0].lower() for word in words[at : at + 2]], language)
        if not letter:
            break
        letters += letter
        example = _example([word[0].lower() for word in words[at + taken : at + taken + 4]], letter, language)
        explained = explained or example > 0
        at += taken + example
    single = at - start == len(letters) and len(letters) > 1 and all(len(word[0]) == 1 for word in words[start:at])
    return (letters, at) if explained or single or len(letters) >= _SHORTEST else ("", start)


def _letter(words: list[str], language: BackendLanguage) -> tuple[str, int]:
    """The letter that these words begin with, and how many of them name it."""
    letters = language.slots.letters
    if len(words) > 1:
        if both := letters.get(" ".join(words)):
            return both, 2
        if (times := language.core.numbers.repeats.get(words[0], 0)) and (letter := letters.get(words[1], "")):
            return letter * times, 2
    return letters.get(words[0]) or letters.get(without_accents(words[0]), ""), 1


def _example(words: list[str], letter: str, language: BackendLanguage) -> int:
    """How many words explain the letter: "as in boy" are three, "de burro" two."""
    for count, word in enumerate(words):
        if word in language.slots.as_in:
            continue
        return count + 1 if count and len(word) > 1 and without_accents(word).startswith(letter[0]) else 0
    return 0


def _respelled(before: str, spelled: str) -> str:
    """The spelled word after what was said before it, or in the place of the word that it spells."""
    said = _WORD.findall(before)
    if said and SequenceMatcher(None, said[-1].lower(), spelled).ratio() >= _ALIKE:
        before = before[: before.rindex(said[-1])]
    return f"{before}{' ' if before and before[-1].isalpha() else ''}{spelled}"
