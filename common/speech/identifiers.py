"""Identifiers (ticket and invoice numbers, PINs, postcodes): read sign by sign, never as an amount or a range."""

from __future__ import annotations

import re
from typing import Final

from common.speech.phones import in_groups
from common.speech.vocabulary import CURRENCY_SIGNS, Stage, Vocabulary, either

_CANDIDATE: Final = re.compile(
    rf"(?<![0-9)]\s)(?<![\w{CURRENCY_SIGNS}.,/:+°-])(?:[A-Z]{{1,6}}[-/]|[A-Z]{{1,4}}(?=[0-9]+-[0-9]))?[0-9][0-9A-Z]*(?:[-/][0-9A-Z]+)*"
    rf"(?![\w/:%{CURRENCY_SIGNS}°+-]|[.,][0-9]|\s[0-9])"
)
_PARTS: Final = re.compile(r"[0-9]+|[A-Z]+")
_LEADING_ZERO: Final = re.compile(r"(?<![0-9])0[0-9]{2}")
_DATE: Final = re.compile(r"(?:[0-9]{4}([-/])[0-9]{1,2}\1[0-9]{1,2}|[0-9]{1,2}([-/])[0-9]{1,2}\2(?:[0-9]{2}|[0-9]{4}))")
_MIXED: Final = re.compile(r"(?=[0-9]*[A-Z])(?=[A-Z]*[0-9])(?![0-9]+[AP]M)[0-9A-Z]{4,}")
_YEAR: Final = re.compile(r"(?:19|20)[0-9]{2}")
_COUNTED: Final = re.compile(r"\s[^\W\d_]{3,}s\b")
"""Likely a noun that is counted: "order 2000 chairs" names no order."""
_SHORTEST: Final = 4
"""Digits of a number that is spelt because of the word before it: "order 12" is read as it stands."""
_FARTHEST: Final = 48
"""Characters before a number in which the word that names it stands."""


def say_identifiers(words: Vocabulary) -> Stage:
    """Make the stage that spells what names a thing: "INV-2024-0017", "ticket 88-1042", "PIN 0042"."""
    named = re.compile(
        rf"(?<!\w)(?:(?:{either(words.identifiers)})\b|(?:{either(words.may_be_identifiers)})"
        rf"(?=\.?\s(?:{either(words.identifier_links)})))\.?(?:\s(?:{either(words.identifier_links)}))*[\s:#]*\Z",
        re.I,
    )

    def spelled(match: re.Match[str]) -> str:
        written, text = match[0], match.string
        before = text[max(match.start() - _FARTHEST, 0) : match.start()]
        counted = _COUNTED.match(text, match.end()) is not None
        if _is_identifier(written, counted=counted) or (named.search(before) and _may_be_named(written, counted)):
            return ", ".join(_spelt(part) for part in _PARTS.findall(written))
        return written

    return lambda text: _CANDIDATE.sub(spelled, text)


def _is_identifier(written: str, *, counted: bool) -> bool:
    """Whether its own shape says so: a row with letters, leading zeros, or groups that no range or date has."""
    groups = re.split("[-/]", written)
    if _DATE.fullmatch(written):
        return False
    if _LEADING_ZERO.search(written):
        return True
    digits = [group for group in groups if group[0].isdigit()]
    if groups[0].isdigit() and any(group.isalpha() for group in groups):
        return False  # "1-800-FLOWERS", "4-B"
    if len(groups) > 1 and any(_MIXED.fullmatch(group) for group in groups):
        return True
    if len(digits) < len(groups):
        return len(digits) > 1 or len(digits[0]) >= _SHORTEST
    if "/" in written:
        return False
    if len(groups) > 2:
        return not _is_telephone(groups)
    return len(groups) == 2 and not counted and len(groups[1]) - len(groups[0]) > 1 and not _YEAR.fullmatch(groups[1])


def _is_telephone(groups: list[str]) -> bool:
    return all(2 <= len(group) <= _SHORTEST for group in groups) and sum(map(len, groups)) >= 7


def _may_be_named(written: str, counted: bool) -> bool:
    """Whether a word before it makes an identifier of it: anything but a date, a short number, or an amount."""
    if _DATE.fullmatch(written):
        return False
    return not written.isdigit() or (len(written) >= _SHORTEST and not counted)


def _spelt(part: str) -> str:
    return in_groups(part) if part.isdigit() else " ".join(part)
