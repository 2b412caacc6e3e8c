"""Identifiers (ticket and invoice numbers, PINs, postcodes): read sign by sign, never as an amount or a range.

Phone numbers and other long rows of digits are read digit by digit, with a pause after each group.
"""

from __future__ import annotations

import re
from typing import Final

from common.speech.numerals import is_grouped
from common.speech.vocabulary import CURRENCY_SIGNS, Stage, Vocabulary, either

_GROUPS: Final = re.compile(r"[0-9][0-9][\s).-]+[0-9A-Z]{2}")
_GROUPED: Final = re.compile(
    rf"(?<![\w{CURRENCY_SIGNS}.,/:#-])(?:\+\s?[0-9]{{1,3}}[\s.-]?|1[\s.-])?(?:\([0-9]{{1,4}}\)[\s.-]?)?"
    rf"[0-9]{{2,4}}(?:[\s.-][0-9]{{2,4}}){{1,4}}(?![\w/:%{CURRENCY_SIGNS}°+]|[.,-][0-9]|\s[%{CURRENCY_SIGNS}°])"
)
_AREA_CODE: Final = re.compile(r"\([0-9]{2,4}\)\s?[0-9]{5,9}(?![\w/:%])")
_VANITY: Final = re.compile(r"(?<![\w-])(?:(1)-)?([89][0-9]{2})-((?:[A-Z]+-)*[A-Z]{3,})\b")
_NORTH_AMERICAN: Final = re.compile(r"1[2-9][0-9]{9}")
_TWO_DIGIT_COUNTRIES: Final = frozenset({
    20, 27, *range(30, 35), 36, 39, 40, 41, *range(43, 50), *range(51, 59), *range(60, 67), 81, 82, 84, 86,
    *range(90, 96), 98,
})  # fmt: skip
_YEAR: Final = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_SHORT: Final = re.compile(r"[0-9](?<=[^\W\d_]\s[0-9])[0-9]{2}(?:\s[0-9]{4})?(?![\w%/:-]|[.,\s][0-9])")


def say_phone_numbers(words: Vocabulary) -> Stage:
    """Make the stage that spells numbers which are read by digit, not by value."""
    unit = either(words.units)
    run = re.compile(
        rf"[+0-9](?<![\w{CURRENCY_SIGNS}.,/:-].)[0-9]{{6,}}(?![\w/:{CURRENCY_SIGNS}]|[.,][0-9]|\s?(?:{unit})(?!\w))"
    )

    def spelled(match: re.Match[str]) -> str:
        return _spelled(match[0], words)

    def grouped(match: re.Match[str]) -> str:
        return spelled(match) if _is_phone(match[0]) and not is_grouped(match[0], words) else match[0]

    def short(match: re.Match[str]) -> str:
        verb = match.string[: match.start()].rsplit(None, 1)[-1].lower()
        return _spelled(match[0], words) if verb in words.call_verbs else match[0]

    def stage(text: str) -> str:
        if _GROUPS.search(text):
            text = _GROUPED.sub(grouped, _VANITY.sub(_vanity, text))
            text = _AREA_CODE.sub(spelled, text)
        text = run.sub(spelled, text)
        return _SHORT.sub(short, text)

    return stage


def _is_phone(written: str) -> bool:
    groups = re.findall(r"[0-9]+", written)
    digits = sum(map(len, groups))
    if written[0] in "+(" or ")" in written:
        return digits >= 7
    if all(_YEAR.fullmatch(group) for group in groups):
        return False
    if len(groups) == 2:
        return "-" in written and [len(group) for group in groups] in ([3, 4], [4, 4])
    return digits >= (9 if " " in written else 7)


def in_groups(run: str) -> str:
    """The digits of a run, one by one, with a pause after each group of them."""
    return ", ".join(" ".join(group) for group in _split(run))


def _spelled(written: str, words: Vocabulary) -> str:
    groups = re.findall(r"[0-9]+", written)
    if written.startswith("+"):
        code, *rest = (*_without_country(groups[0]), *groups[1:])
        return ", ".join([f"{words.plus} {' '.join(code)}", *map(in_groups, filter(None, rest))])
    if len(groups) == 1 and _NORTH_AMERICAN.fullmatch(written):
        groups = [written[0], written[1:]]
    return ", ".join(map(in_groups, groups))


def _without_country(run: str) -> tuple[str, str]:
    """A country's code and what follows it in the run, by the plan of ITU-T E.164."""
    length = 1 if run[0] in "17" else 2 if int(run[:2]) in _TWO_DIGIT_COUNTRIES else 3
    return run[:length], run[length:]


def _split(run: str) -> list[str]:
    """Groups of three, the last of two to four: the way that callers write down a number."""
    if len(run) <= 4:
        return [run]
    head = len(run) - 4 if len(run) % 3 == 1 else len(run)
    groups = [run[start : start + 3] for start in range(0, head, 3)]
    return groups if head == len(run) else [*groups, run[head:]]


def _vanity(match: re.Match[str]) -> str:
    return ", ".join(part for part in (match[1], match[2], match[3].replace("-", " ")) if part)


_CANDIDATE: Final = re.compile(
    rf"(?<![0-9)]\s)(?<![\w{CURRENCY_SIGNS}.,/:+°-])(?:[A-Z]{{1,6}}[-/]|[A-Z]{{1,4}}(?=[0-9]+-[0-9]))?[0-9][0-9A-Z]*(?:[-/][0-9A-Z]+)*"
    rf"(?![\w/:%{CURRENCY_SIGNS}°+-]|[.,][0-9]|\s[0-9])"
)
_PARTS: Final = re.compile(r"[0-9]+|[A-Z]+")
_LEADING_ZERO: Final = re.compile(r"(?<![0-9])0[0-9]{2}")
_BETWEEN_GROUPS: Final = re.compile("[-/]")
_DATE: Final = re.compile(r"(?:[0-9]{4}([-/])[0-9]{1,2}\1[0-9]{1,2}|[0-9]{1,2}([-/])[0-9]{1,2}\2(?:[0-9]{2}|[0-9]{4}))")
_MIXED: Final = re.compile(r"(?=[0-9]*[A-Z])(?=[A-Z]*[0-9])(?![0-9]+[AP]M)[0-9A-Z]{4,}")
_RECENT_YEAR: Final = re.compile(r"(?:19|20)[0-9]{2}")
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
    groups = _BETWEEN_GROUPS.split(written)
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
    return (
        len(groups) == 2
        and not counted
        and len(groups[1]) - len(groups[0]) > 1
        and not _RECENT_YEAR.fullmatch(groups[1])
    )


def _is_telephone(groups: list[str]) -> bool:
    return all(2 <= len(group) <= _SHORTEST for group in groups) and sum(map(len, groups)) >= 7


def _may_be_named(written: str, counted: bool) -> bool:
    """Whether a word before it makes an identifier of it: anything but a date, a short number, or an amount."""
    if _DATE.fullmatch(written):
        return False
    return not written.isdigit() or (len(written) >= _SHORTEST and not counted)


def _spelt(part: str) -> str:
    return in_groups(part) if part.isdigit() else " ".join(part)
