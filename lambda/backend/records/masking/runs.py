"""Runs of digits in a text, as they are written or spoken: "4111 1111", "four one double one", "cuatro uno"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from backend.languages import LANGUAGES
from common.numbers import spoken_digits
from common.numbers.words import NumberWords
from common.words import without_accents_but_enye

_TOKEN: Final = re.compile(r"[0-9]+|[^\W\d_]+")
_BETWEEN: Final = re.compile(r"[\s,.;:/\\()\[\]+*#·_\u2013\u2014-]{0,6}")
"""What may stand between two numbers of a run besides words."""
_MOST_WORDS_BETWEEN: Final = 2


@dataclass(frozen=True, slots=True)
class Run:
    """Digits that belong together, where they stand, and how: ``single`` when each was said or written by itself."""

    start: int
    end: int
    digits: str
    written: str
    single: bool


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    word: str


def find_runs(text: str) -> list[Run]:
    """All runs, in any language that calls are held in; the same place may give one run for each language."""
    lowered = _bare(text.lower())
    # Lower-casing can change a text's length (the Turkish dotted I); places must stay those of the text.
    lowered = lowered if len(lowered) == len(text) else _bare(text)
    tokens = [_Token(found.start(), found.end(), found[0]) for found in _TOKEN.finditer(lowered)]
    runs: dict[tuple[int, int, str], Run] = {}
    languages = tuple(LANGUAGES.values())
    hesitations = frozenset[str]().union(*(language.masking.hesitations for language in languages))
    for language in languages:
        words = language.core.numbers
        for group in _groups(tokens, words, hesitations, lowered):
            run = _run(group, words, hesitations, lowered)
            runs.setdefault((run.start, run.end, run.digits), run)
    return list(runs.values())


def _bare(text: str) -> str:
    """Without accents, letter by letter: places stay those of the text."""
    if text.isascii():
        return text
    return "".join(bare if len(bare := without_accents_but_enye(letter)) == 1 else letter for letter in text)


def _groups(tokens: list[_Token], words: NumberWords, hesitations: frozenset[str], text: str) -> list[list[_Token]]:
    """Number tokens with nothing between them but punctuation and a joint or two."""
    groups: list[list[_Token]] = []
    open_group: list[_Token] = []
    between: list[_Token] = []
    for token in tokens:
        last = (between or open_group)[-1] if open_group else None
        if last is not None and not _BETWEEN.fullmatch(text, last.end, token.start):
            open_group, between = [], []
        if _is_number(token.word, words):
            if not open_group:
                groups.append(open_group)
            open_group.extend((*between, token))
            between = []
        elif open_group and token.word in words.joints | hesitations and len(between) < _MOST_WORDS_BETWEEN:
            between.append(token)
        else:
            open_group, between = [], []
    return groups


def _is_number(word: str, words: NumberWords) -> bool:
    return (
        word.isdecimal()
        or word in words.values
        or word in words.zeros
        or word in words.repeats
        or word in words.thousands
        or word == words.hundred
    )


def _run(group: list[_Token], words: NumberWords, hesitations: frozenset[str], text: str) -> Run:
    start, end = group[0].start, group[-1].end
    said = [token.word for token in group if token.word not in hesitations]
    digits = spoken_digits(" ".join(said), words) or "".join(_plain(word, words) for word in said)
    single = all(len(_plain(word, words)) == 1 for word in said if word not in words.joints)
    return Run(start, end, digits, text[start:end], single)


def _plain(word: str, words: NumberWords) -> str:
    """The digits of one token by itself, where the whole makes no number; empty for a word that has none."""
    if word.isdecimal():
        return word
    if word in words.zeros:
        return "0"
    return str(words.values[word]) if word in words.values else ""
