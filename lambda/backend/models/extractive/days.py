"""Days of the week in a text, ranges included: "Monday to Friday" speaks of Wednesday."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from backend.lexicon import lexicon

_WEEK: Final = 7
_DASHES: Final = "\N{EN DASH}\N{EM DASH}"


def days(text: str, language: str) -> frozenset[int]:
    """The days a text speaks of; 0 is Monday. Empty when it names none."""
    known = lexicon(language)
    found: set[int] = set()
    previous: tuple[int, int] | None = None
    for match in _pattern(known.language).finditer(text.lower()):
        numbers = known.days[match.group(1)]
        between = text[previous[1] : match.start()].lower() if previous else ""
        if previous and len(numbers) == 1 and _range(known.language).fullmatch(between):
            found |= _span(previous[0], numbers[0])
        found |= set(numbers)
        previous = (numbers[0], match.end()) if len(numbers) == 1 else None
    return frozenset(found)


def without_days(text: str, language: str) -> str:
    """The text with its names of days taken out."""
    return _pattern(lexicon(language).language).sub(" ", text)


def _span(first: int, last: int) -> set[int]:
    return {(first + step) % _WEEK for step in range((last - first) % _WEEK + 1)}


@lru_cache(maxsize=8)
def _pattern(language: str) -> re.Pattern[str]:
    # The longest names first, so that "Mondays" is not read as "Mon".
    names = sorted(lexicon(language).days, key=len, reverse=True)
    return re.compile(rf"\b({'|'.join(map(re.escape, names))})\b", re.IGNORECASE)


@lru_cache(maxsize=8)
def _range(language: str) -> re.Pattern[str]:
    return re.compile(rf"\.?\s*(?:[-{_DASHES}]|\b(?:{lexicon(language).day_range})\b)\s*")
