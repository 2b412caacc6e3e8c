"""Abbreviations in full, so that no full stop of theirs is taken for the end of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary

# Where a sentence may begin after an abbreviation: then its full stop stays.
_SENTENCE_FOLLOWS: Final = re.compile(r"\s*$|\s+[¿¡\"']*[A-ZÁÉÍÓÚÑ]")
_DOTTED_LETTERS: Final = re.compile(r"(?<![\w.])(?:[^\W\d_]\.[ ]?){1,5}(?<=[.])[^\W\d_](?:\.(?!\w)|(?![\w.]))")
_GLUED_SENTENCE: Final = re.compile(r"(?<=[a-zß-ÿ0-9]{2})\.(?=[A-ZÁÉÍÓÚÑ¿¡])")
_INNER_DOT: Final = re.compile(r"(?<=[^\W_])\.(?=[^\W\d_])")
_DOT_BEFORE_DIGIT: Final = re.compile(r"(?<=[^\W\d_])\.(?=[0-9])")
_DIGIT: Final = re.compile(r"[0-9]")


def either(keys: Iterable[str]) -> str:
    """An alternation of the keys, longest first; inside a key a dot may be followed by a space."""
    ordered = sorted(keys, key=lambda key: (-len(key), key))
    return "|".join(re.escape(key).replace(r"\.", r"\.\s?") for key in ordered)


def expand_abbreviations(words: Vocabulary) -> Stage:
    """Make the stage that writes the abbreviations of the language in full."""
    title = re.compile(rf"(?<![\w.])({either(words.titles)})\.\s*(?=[^\W\d_])", re.I)
    short = re.compile(rf"(?<![\w.])({either(words.shortened)})\.(?!\w)", re.I)
    numbered = re.compile(rf"(?<![\w.])({either(words.numbered)})\s?\.?\s?(?=#?[0-9])", re.I)
    initials = re.compile(rf"(?<![\w.])({either(words.initials)})(?:\.(?!\w)|(?![\w.]))", re.I)

    def stage(text: str) -> str:
        if "." in text:
            text = initials.sub(lambda match: _full(match, words.initials), text)
            text = title.sub(lambda match: f"{words.titles[_key(match[1])]} ", text)
            text = short.sub(lambda match: _full(match, words.shortened), text)
            text = _DOTTED_LETTERS.sub(_joined, text)
            text = _GLUED_SENTENCE.sub(". ", text)
            text = _INNER_DOT.sub(f" {words.dot} ", text)
        if _DIGIT.search(text):
            text = numbered.sub(lambda match: f"{words.numbered[_key(match[1])]} ", text)
            text = _DOT_BEFORE_DIGIT.sub(" ", text)
        return text

    return stage


def expand_calendar_names(words: Vocabulary) -> Stage:
    """Make the stage that writes shortened days and months in full where they stand beside a number or another day."""
    month = either(words.short_months)
    before = re.compile(rf"\b({month})\b\.?(?=\s+[0-9])", re.I)
    after = re.compile(rf"(?<=[0-9][\s/-])({month})\b\.?(?=[\s/-]*[0-9]|\W*$|\s)", re.I)
    day = either(words.short_days)
    days = re.compile(rf"\b({day})\b\.?\s*-\s*({day})\b\.?", re.I)
    # Alone only with a capital: "sat" and "mar" are words as well.
    written = either(key.capitalize() for key in words.short_days)
    single = re.compile(rf"\b({written})\b(?:\.(?=\s*[0-9:])|(?=:?\s+[0-9])|(?=\s*[,/&]\s*(?:{written})\b))")

    def name(short: str) -> str:
        return words.short_days[short.lower()]

    def stage(text: str) -> str:
        text = days.sub(lambda match: f"{name(match[1])} {words.to} {name(match[2])}", text)
        text = single.sub(lambda match: name(match[1]), text)
        text = before.sub(lambda match: words.short_months[match[1].lower()], text)
        return after.sub(lambda match: words.short_months[match[1].lower()], text)

    return stage


def _full(match: re.Match[str], table: Mapping[str, str]) -> str:
    expansion = table[_key(match[1])]
    ends = match[0].endswith(".") and _SENTENCE_FOLLOWS.match(match.string, match.end())
    return f"{expansion}." if ends else expansion


def _joined(match: re.Match[str]) -> str:
    letters = re.sub(r"[.\s]", "", match[0])
    ends = match[0].endswith(".") and re.fullmatch(r"\s*", match.string[match.end() :])
    return f"{letters}." if ends else letters


def _key(written: str) -> str:
    return re.sub(r"\s", "", written.lower())
