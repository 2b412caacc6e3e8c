"""Words beside a number in full, days and months above all: "Mon-Fri", "Nov. 22", "Sat 9-1", "No. 5"."""

from __future__ import annotations

import re
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary, either

_SPAN: Final = re.compile(r"(?<![\w.])(?<!\w-)([^\W\d_]{1,9})\.?\s?-\s?([^\W\d_]{1,9})\b(?!-)\.?(?=\W|$)")
_NUMBER: Final = re.compile(r"[0-9](?<=[\s#.º°][0-9])")
_DAY_AND_MONTH: Final = re.compile(
    r"([0-9](?<![\w.,].)[0-9]?)[\s/-](?:de\s)?([^\W\d_]{3,5})(?![\w'])"
    r"(?:\.?(?:,|\sde)?[\s/-]([0-9]{4})\b|\.(?=\s[0-9a-zß-ÿ]|[,;:]))?"
)
_SHORT_DAY: Final = re.compile(r"([^\W\d_]{3,5})\b\.?")
_SENTENCE_FOLLOWS: Final = re.compile(r"\s*$|\s+[¿¡]*[A-ZÁÉÍÓÚÑ]")
_LONGEST_WORD: Final = 16


def say_day_spans(words: Vocabulary) -> Stage:
    """Make the stage that reads the dash between two days as "to", and rows of shortened days in full."""
    names = words.calendar.short_days.values()
    days = words.calendar.short_days | words.calendar.day_letters | {name.lower(): name for name in names}

    def span(match: re.Match[str]) -> str:
        first, last = days.get(match[1].lower()), days.get(match[2].lower())
        if not first or not last:
            return match[0]
        letters = (len(match[1]) < 3) + (len(match[2]) < 3)
        sure = letters == 0 or (letters == 2 and match[0].isupper())
        return f"{first} {words.to} {last}" if sure else match[0]

    months = either({*words.calendar.short_months, *(month.lower() for month in words.calendar.months)})
    day_first = rf"[0-9]{{1,2}}\s(?:de\s)?(?:{months})\b\.?"
    month_first = rf"\b(?:{months})\.?\s[0-9]{{1,2}}(?:st|nd|rd|th)?"
    dates = re.compile(rf"({day_first}|{month_first})\s?[-\u2192]\s?(?={day_first}|{month_first})", re.I)
    clear = words.calendar.short_days.keys() - words.calendar.homographs
    day = rf"(?:{either({*clear, *map(str.title, words.calendar.short_days)})})"
    row = re.compile(rf"\b{day}\b\.?(?:(?:,\s?|\s?[&/]\s?|\s(?:{words.conjunction})\s){day}\b\.?)+(?=\W|$)")
    alone = re.compile(rf"\b(?:{either({*clear, *map(str.title, clear)})})\.(?=\s|$|[,;:!?])")

    def rows(match: re.Match[str]) -> str:
        named = _SHORT_DAY.sub(lambda word: words.calendar.short_days.get(word[1].lower(), word[1]), match[0])
        ends = match[0].endswith(".") and _SENTENCE_FOLLOWS.match(match.string, match.end())
        return f"{named}." if ends else named

    def stage(text: str) -> str:
        if "-" in text or "\u2192" in text:
            text = dates.sub(rf"\1 {words.to} ", _SPAN.sub(span, text))
        text = row.sub(rows, text)
        return alone.sub(rows, text) if "." in text else text

    return stage


def expand_months(words: Vocabulary) -> Stage:
    """Make the stage that reads a day before a shortened month: "22 nov. 2026"."""

    def date(match: re.Match[str]) -> str:
        day, word, year = match.groups()
        month = None if word in words.calendar.homographs else words.calendar.short_months.get(word.lower())
        if month is None or month == word:
            return match[0]
        return (words.calendar.date if year else words.calendar.date_without_year).format(
            day=day, month=month, year=year
        )

    return lambda text: _DAY_AND_MONTH.sub(date, text)


def expand_before_numbers(words: Vocabulary) -> Stage:
    """Make the stage that writes in full what is shortened before a number: days, months, and words like "No."."""
    before_number = words.calendar.short_months | words.calendar.short_days | words.numbered

    def expanded(word: str) -> str | None:
        if word in words.calendar.homographs:
            return None
        name = before_number.get(word.lower())
        return before_number.get(word.lower().rstrip(".:")) if name is None else name

    def stage(text: str) -> str:
        parts: list[str] = []
        done = 0
        for number in _NUMBER.finditer(text):
            start, end = _word_before(text, done, number.start())
            name = expanded(text[start:end])
            if name is not None:
                parts += (text[done:start], name, ": " if text[end - 1] == ":" else " ")
                done = number.start()
        return "".join((*parts, text[done:]))

    return stage


def _word_before(text: str, floor: int, at: int) -> tuple[int, int]:
    """Where the word before ``at`` begins and ends, not before ``floor``; its marks in front are left out."""
    end = at
    while end > floor and text[end - 1] in " #":
        end -= 1
    floor = max(floor, end - _LONGEST_WORD)
    start = max(text.rfind(" ", floor, end) + 1, floor)
    while start < end and not text[start].isalnum():
        start += 1
    return start, end
