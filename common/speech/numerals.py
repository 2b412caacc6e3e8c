"""How numbers are written in a language: the pattern of one, and its value as whole part and decimals."""

from __future__ import annotations

import re
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary

# Here and elsewhere a pattern begins with its first digit and looks back from it: the search then skips all else.
_LONG: Final = re.compile(r"[0-9](?:[.,][0-9]{3}|[0-9]{6})")
_ROUND: Final = re.compile(r"[1-9](?<![\w.,/+-].)[0-9]{2,11}0000(?![0-9]|[.,/-][0-9])")
_SECTIONS: Final = re.compile(r"[0-9]+(?:\.[0-9]+){2,}")
_BARE_DECIMAL: Final = re.compile(r"\.(?<![\w.,:].)(?=[0-9])")


def numeral(words: Vocabulary, guard: str = r"(?<![\w.,].)") -> str:
    """The pattern, without groups, of a number with or without thousands marks and decimals.

    ``guard`` looks back from the first digit; by default no number starts within a word or another number.
    """
    grouped = "|".join(
        rf"[0-9]{{0,2}}(?:{re.escape(mark)}[0-9]{{3}})+(?:{re.escape(',' if mark == '.' else '.')}[0-9]{{1,2}})?"
        for mark in words.thousands
    )
    return rf"[0-9]{guard}(?:{grouped}|[0-9]*(?:[.,][0-9]+)?)(?![0-9]|[.,][0-9])"


def value(written: str, words: Vocabulary) -> tuple[int, str]:
    """The whole part and the decimals, as written, of a text that ``numeral`` matched."""
    marks = [character for character in written if character in ".,"]
    if marks and written[-4:-3] == marks[0] and marks[0] in words.thousands and len(set(marks)) == 1:
        return int(written.replace(marks[0], "")), ""
    if not marks:
        return int(written), ""
    whole, _, decimals = written.rpartition(marks[-1])
    return int(whole.replace(marks[0], "")), decimals


def write_numbers(words: Vocabulary) -> Stage:
    """Make the stage that writes long and grouped numbers as the language's voices read them best."""
    marks = re.escape(words.thousands)
    grouped = re.compile(rf"[0-9](?<![\w.,].)[0-9]{{0,2}}([{marks}])[0-9]{{3}}(?:\1[0-9]{{3}})*(?![0-9]|[.,][0-9])")

    def stage(text: str) -> str:
        text = _BARE_DECIMAL.sub("0.", text)
        if _LONG.search(text) is None:
            return text
        text = grouped.sub(lambda match: words.grouped(value(match[0], words)[0]), text)
        return _ROUND.sub(lambda match: words.grouped(int(match[0])), text)

    return stage


def say_sections(words: Vocabulary) -> Stage:
    """Make the stage that reads 3.11.7 and other rows of numbers with their dots; dates must have been read before."""
    return lambda text: _SECTIONS.sub(lambda match: match[0].replace(".", f" {words.dot} "), text)
