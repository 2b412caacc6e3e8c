"""Dates and times in words: "2026-11-22" becomes "November 22, 2026", "9:00am" "9 AM", "3 p. m." "3 de la tarde".

Which of 11/12 is the month depends on the language. Words beside a number are written in full, days and months above
all: "Mon-Fri", "Nov. 22", "Sat 9-1", "No. 5".
"""

from __future__ import annotations

import re
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary, either

_SPAN: Final = re.compile(r"(?<![\w.])(?<!\w-)([^\W\d_]{1,9})\.?\s?-\s?([^\W\d_]{1,9})\b(?!-)\.?(?=\W|$)")
_NUMBER: Final = re.compile(r"[0-9](?<=[\s#.º°][0-9])")
_DAY_AND_NAMED_MONTH: Final = re.compile(
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

    return lambda text: _DAY_AND_NAMED_MONTH.sub(date, text)


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


_DATE_HINT: Final = re.compile(r"[0-9][/.-][0-9]")
_ISO: Final = re.compile(
    r"([0-9](?<![\w.,/-].)[0-9]{3})([-/])([0-9]{1,2})\2([0-9]{1,2})"
    r"(?:[T ]([0-9]{2}:[0-9]{2})(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?(?![\w/-])"
)
_NUMERIC: Final = re.compile(
    r"([0-9](?<![\w.,/-].)[0-9]?)([/.-])([0-9]{1,2})\2([0-9]{4}|(?<=/)[0-9]{2})(?![\w/-]|[.,][0-9])"
)
_DAY_AND_MONTH: Final = re.compile(r"([0-9](?<=[^\W\d_]\s[0-9])[0-9]?)/([0-9]{1,2})(?![\w/%]|[.,][0-9])")
# Numbers joined by slashes that are no date; only those that may be a fraction keep theirs.
_SLASHED: Final = re.compile(r"[0-9](?<![0-9/].)[0-9]*/[0-9/]+")
_FRACTION: Final = re.compile(r"[0-9]{1,4}/[0-9]{1,4}")


_SLASH_SPAN: Final = re.compile(
    r"(?<![\w.,/-])([0-9]{1,2})/([0-9]{1,2})\s?(-|\u2192|[^\W\d_]{1,7}(?=\s))\s?([0-9]{1,2})/([0-9]{1,2})(?![\w/%]|[.,-][0-9])"
)


def say_dates(words: Vocabulary) -> Stage:
    """Make the stage that writes numeric dates with the name of the month."""

    def iso(match: re.Match[str]) -> str:
        year, _, month, day, time = match.groups()
        date = _named(int(day), int(month), year, words)
        return match[0] if date is None else f"{date}, {time}" if time else date

    def numeric(match: re.Match[str]) -> str:
        first, _, second, year = match.groups()
        day, month = _day_and_month(int(first), int(second), words)
        full_year = year if len(year) == 4 else f"20{year}"
        return _named(day, month, full_year, words) or f"{first} {second} {year}"

    def without_year(match: re.Match[str]) -> str:
        word = match.string[: match.start()].rsplit(None, 1)[-1]
        day, month = _day_and_month(int(match[1]), int(match[2]), words)
        return (_named(day, month, "", words) if word.lower() in words.date_words else None) or match[0]

    def span(match: re.Match[str]) -> str:
        first, second, joint, third, fourth = match.groups()
        if {f"{first}/{second}", f"{third}/{fourth}"} <= words.fractions.keys():
            return match[0]
        start = _named(*_day_and_month(int(first), int(second), words), "", words)
        end = _named(*_day_and_month(int(third), int(fourth), words), "", words)
        between = f" {words.to} " if joint in "-\u2192" else f" {joint} "
        return f"{start}{between}{end}" if start and end else match[0]

    def stage(text: str) -> str:
        if _DATE_HINT.search(text) is None:
            return text
        if text.count("/") > 1:
            text = _SLASH_SPAN.sub(span, text)
        text = _DAY_AND_MONTH.sub(without_year, _NUMERIC.sub(numeric, _ISO.sub(iso, text)))
        return _SLASHED.sub(_apart, text) if "/" in text else text

    return stage


def _apart(slashed: re.Match[str]) -> str:
    return slashed[0] if _FRACTION.fullmatch(slashed[0]) else slashed[0].replace("/", " ")


def _day_and_month(first: int, second: int, words: Vocabulary) -> tuple[int, int]:
    """Which is which, by the custom of the language unless the numbers allow only the other."""
    if second > 12 or (words.calendar.month_first and first <= 12):
        return second, first
    return first, second


def _named(day: int, month: int, year: str, words: Vocabulary) -> str | None:
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    form = words.calendar.date if year else words.calendar.date_without_year
    return form.format(day=day, month=words.calendar.months[month - 1], year=year)


_TIME_HINT: Final = re.compile(r"[0-9]\s?[aphAPH]")
_HALF: Final = re.compile(
    r"([0-9](?<![\w.,:].)[0-9]?)(?::([0-9]{2}))?(?::[0-9]{2})?\s?([ap])(?:\.\s?m\.|m\b\.?)(?!\w)", re.I
)
_HOUR_H_MINUTES: Final = re.compile(r"([0-9](?<![\w.,:].)[0-9]?)h([0-5][0-9])(?!\w)")
_WITH_HOURS: Final = re.compile(r"([0-9](?<![\w.,:].)[0-9]?):([0-5][0-9])\s?h(?:rs?|s)?\b(?:\.(?=\s[a-zß-ÿ0-9]))?")
_SENTENCE_FOLLOWS_TIME: Final = re.compile(r"\s*$|\s+[¿¡]*[A-ZÁÉÍÓÚÑ][a-záéíóúñ' ]")


_LETTER_SPAN: Final = re.compile(
    r"(?<![\w.,:])([0-9]{1,2}(?::[0-9]{2})?)\s?([ap])\s?([-\u2192])\s?([0-9]{1,2}(?::[0-9]{2})?)\s?([ap])\b", re.I
)


def say_half_days(text: str) -> str:
    """Write the halves of the day in full where both ends of a range have just their letter: "9a-5p"."""
    return _LETTER_SPAN.sub(r"\1 \2m\3\4 \5m", text)


def say_times(words: Vocabulary) -> Stage:
    """Make the stage that writes times of day as they are said; 24-hour times stay digits, which every voice reads."""

    def half(match: re.Match[str]) -> str:
        hour, minutes, letter = match.groups()
        if not 1 <= int(hour) <= 12:
            return match[0]
        clock = f"{int(hour)}:{minutes}" if minutes and minutes != "00" else str(int(hour))
        spoken = f"{clock} {words.time_of_day(int(hour), letter in 'pP')}"
        ends = match[0].endswith(".") and _SENTENCE_FOLLOWS_TIME.match(match.string, match.end())
        return f"{spoken}." if ends else spoken

    def hours(match: re.Match[str]) -> str:
        return f"{match[1]} {words.hours}" if match[2] == "00" else f"{match[1]}:{match[2]}"

    def stage(text: str) -> str:
        if _TIME_HINT.search(text) is None:
            return text
        return _WITH_HOURS.sub(hours, _HOUR_H_MINUTES.sub(r"\1:\2", _HALF.sub(half, text)))

    return stage
