"""How numbers are written in a language: the pattern of one, and its value as whole part and decimals."""

from __future__ import annotations

import re
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary, either

# Here and elsewhere a pattern begins with its first digit and looks back from it: the search then skips all else.
_LONG: Final = re.compile(r"[0-9](?:[.,][0-9]{3}|[0-9]{6})")
_DOTTED_THOUSANDS: Final = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+")
_DOTTED_MILLIONS: Final = re.compile(r"[1-9](?<![\w.,].)[0-9]{0,2}(?:\.[0-9]{3}){2,}(?![\w]|[.,][0-9])")
_SECTIONS: Final = re.compile(r"[0-9]+(?:\.[0-9]+){2,}")
_SPACED: Final = re.compile(r"[1-9](?<![\w.,].)(?<![0-9]\s.)[0-9]{0,2}(?: [0-9]{3}){0,3} 000(?![0-9]|[ .,-][0-9])")
# Likely a noun that is counted, as "personas" in "un millón de personas".
_PLURAL: Final = re.compile(r"\s[^\W\d_]{3,}s\b")
_BARE_DECIMAL: Final = re.compile(r"\.(?<![\w.,:].)(?=[0-9])")


def numeral(words: Vocabulary, guard: str = r"(?<![\w.,].)") -> str:
    """The pattern, without groups, of a number with or without thousands marks and decimals.

    ``guard`` looks back from the first digit; by default no number starts within a word or another number.
    """
    grouped = "|".join(
        rf"[0-9]{{0,2}}(?:{re.escape(mark)}[0-9]{{3}}){{1,5}}(?:{re.escape(',' if mark == '.' else '.')}[0-9]{{1,2}})?"
        for mark in words.thousands
    )
    return rf"[0-9]{guard}(?:{grouped}|[0-9]{{0,14}}(?:[.,][0-9]+)?)(?![0-9]|[.,][0-9])"


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
    # A number with a unit is left to the stage of units.
    end = rf"(?![0-9]|[.,/-][0-9]|\s?(?:{either(words.units)})(?!\w))"
    grouped = re.compile(rf"[0-9](?<![\w.,].)[0-9]{{0,2}}([{marks}])[0-9]{{3}}(?:\1[0-9]{{3}}){{0,4}}{end}")
    round_number = re.compile(rf"[1-9](?<![\w.,/+-].)[0-9]{{2,10}}0000{end}")

    def write(match: re.Match[str]) -> str:
        number = value(match[0], words)[0]
        return words.counted(number) if _PLURAL.match(match.string, match.end()) else words.grouped(number)

    def foreign(match: re.Match[str]) -> str:
        return words.grouped(int(match[0].replace(".", "")))

    def stage(text: str) -> str:
        if "." not in words.thousands:
            text = _DOTTED_MILLIONS.sub(foreign, text)
        text = _BARE_DECIMAL.sub("0.", text)
        if _LONG.search(text) is None:
            return text
        return round_number.sub(write, grouped.sub(write, text))

    return stage


def join_groups(words: Vocabulary) -> Stage:
    """Make the stage that joins groups of digits parted by spaces, where the language writes thousands so: 10 000.

    Only numbers that end in three zeros are joined: others may be a phone number.
    """
    return (lambda text: _SPACED.sub(_joined, text)) if "." in words.thousands else _same


def _joined(groups: re.Match[str]) -> str:
    return groups[0].replace(" ", "")


def _same(text: str) -> str:
    return text


def say_sections(words: Vocabulary) -> Stage:
    """Make the stage that reads 3.11.7 and other rows of numbers with their dots; dates must have been read before."""

    def section(match: re.Match[str]) -> str:
        return match[0] if is_grouped(match[0], words) else match[0].replace(".", f" {words.dot} ")

    return lambda text: _SECTIONS.sub(section, text)


def is_grouped(written: str, words: Vocabulary) -> bool:
    """Whether the dots in a number are the language's thousands marks."""
    return "." in words.thousands and _DOTTED_THOUSANDS.fullmatch(written) is not None
