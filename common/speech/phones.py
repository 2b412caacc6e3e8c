"""Phone numbers and other long rows of digits, digit by digit with a pause after each group."""

from __future__ import annotations

import re
from typing import Final

from common.speech.numerals import is_grouped
from common.speech.vocabulary import Stage, Vocabulary, either

_GROUPS: Final = re.compile(r"[0-9][0-9][\s).-]+[0-9A-Z]{2}")
_GROUPED: Final = re.compile(
    r"(?<![\w$€£.,/:#-])(?:\+\s?[0-9]{1,3}[\s.-]?|1[\s.-])?(?:\([0-9]{1,4}\)[\s.-]?)?[0-9]{2,4}(?:[\s.-][0-9]{2,4}){1,4}"
    r"(?![\w/:%$€£°+]|[.,-][0-9]|\s[%$€£°])"
)
_AREA_CODE: Final = re.compile(r"\([0-9]{2,4}\)\s?[0-9]{5,9}(?![\w/:%])")
_VANITY: Final = re.compile(r"(?<![\w-])(?:(1)-)?([89][0-9]{2})-((?:[A-Z]+-)*[A-Z]{3,})\b")
_YEAR: Final = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_SHORT: Final = re.compile(r"[0-9](?<=[^\W\d_]\s[0-9])[0-9]{2}(?:\s[0-9]{4})?(?![\w%/:-]|[.,\s][0-9])")


def say_phone_numbers(words: Vocabulary) -> Stage:
    """Make the stage that spells numbers which are read by digit, not by value."""
    unit = either(words.units)
    run = re.compile(rf"[+0-9](?<![\w$€£.,/:-].)[0-9]{{6,}}(?![\w/:$€£]|[.,][0-9]|\s?(?:{unit})(?!\w))")

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


def _spelled(written: str, words: Vocabulary) -> str:
    groups = [part for group in re.findall(r"[0-9]+", written) for part in _split(group)]
    digits = ", ".join(" ".join(group) for group in groups)
    return f"{words.plus} {digits}" if written.startswith("+") else digits


def _split(run: str) -> list[str]:
    """Groups of three, the last of two to four: the way that callers write down a number."""
    if len(run) <= 4:
        return [run]
    head = len(run) - 4 if len(run) % 3 == 1 else len(run)
    groups = [run[start : start + 3] for start in range(0, head, 3)]
    return groups if head == len(run) else [*groups, run[head:]]


def _vanity(match: re.Match[str]) -> str:
    return ", ".join(part for part in (match[1], match[2], match[3].replace("-", " ")) if part)
