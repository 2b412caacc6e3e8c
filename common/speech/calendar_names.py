"""Words before a number in full, days and months above all: "Mon-Fri", "Nov. 22", "Sat 9-1", "No. 5"."""

from __future__ import annotations

import re
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary

_SPAN: Final = re.compile(r"(?<![\w.])(?<!\w-)([^\W\d_]{1,5})\.?\s?-\s?([^\W\d_]{1,5})\b(?!-)\.?(?=\W|$)")
_NUMBER: Final = re.compile(r"[0-9](?<=[\s#.º°][0-9])")
_MONTH_AFTER_DAY: Final = re.compile(
    r"[0-9][\s/-]([^\W\d_]{3,5})(?:\.(?=,?\s[0-9a-zß-ÿ]))?(?![\w'])(?:[/-](?=[0-9]{2,4}\b))?"
)


def expand_calendar_names(words: Vocabulary) -> Stage:
    """Make the stage that writes the days and months of the language, and words like "No." before a number, in full."""
    spans = words.short_days | words.day_letters
    before_number = words.short_months | words.short_days | words.numbered

    def span(match: re.Match[str]) -> str:
        first, last = spans.get(match[1].lower()), spans.get(match[2].lower())
        alike = (len(match[1]) < 3) == (len(match[2]) < 3) and (len(match[1]) > 2 or match[0].isupper())
        return f"{first} {words.to} {last}" if first and last and alike else match[0]

    def month(match: re.Match[str]) -> str:
        name = words.short_months.get(match[1].lower())
        return match[0] if name is None else f"{match[0][0]} {name}{' ' if match[0][-1] in '/-' else ''}"

    def expanded(word: str) -> str | None:
        if word in words.day_homographs:
            return None
        name = before_number.get(word.lower())
        return before_number.get(word.lower().rstrip(".:")) if name is None else name

    def full_words(text: str) -> str:
        parts: list[str] = []
        done = 0
        for number in _NUMBER.finditer(text):
            end = len(text[: number.start()].rstrip(" #"))
            start = max(text.rfind(" ", done, end) + 1, done)
            while start < end and not text[start].isalnum():
                start += 1
            name = expanded(text[start:end])
            if name is not None:
                colon = ":" if text[end - 1] == ":" else ""
                parts += (text[done:start], name, colon, " ")
                done = number.start()
        return "".join((*parts, text[done:]))

    def stage(text: str) -> str:
        if "-" in text:
            text = _SPAN.sub(span, text)
        return _MONTH_AFTER_DAY.sub(month, full_words(text))

    return stage
