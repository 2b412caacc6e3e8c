"""Dates from speech: "next Tuesday", "the 14th of March", "pasado mañana", "el martes que viene"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeAlias

from backend.workflows.slots import days
from backend.workflows.slots.figures import in_figures

Reading: TypeAlias = Callable[["re.Match[str]", date], Sequence[date | None]]
"""A match and today to the dates it may mean."""

_WEEKDAYS: Final = {
    "en": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "es": ("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"),
}
_MONTHS: Final = {
    "en": (
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ),
    "es": (
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
        "noviembre", "diciembre",
    ),
}  # fmt: skip
_SPELLINGS: Final = {"en": {"sept": "september"}, "es": {"setiembre": "septiembre"}}
_ORDINAL: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th)\b"
_DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR: Final = r"(?:(?:,? | de | del )(?P<year>20\d\d))?"
_W_EN: Final = "(?P<weekday>" + "|".join(_WEEKDAYS["en"]) + ")s?"
_W_ES: Final = "(?P<weekday>" + "|".join(_WEEKDAYS["es"]) + ")"
_M_EN: Final = "(?P<month>" + "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _MONTHS["en"]) + "|sept)"
_M_ES: Final = "(?P<month>" + "|".join(_MONTHS["es"]) + "|setiembre)"
_NEXT_WEEK_ES: Final = "(?:semana (?:que viene|que entra|proxima|siguiente)|(?:proxima|siguiente|otra) semana)"
_WEEKS: Final = re.compile(r"week|semana")


@dataclass(frozen=True, slots=True)
class Mention:
    """A date that a text speaks of: where it stands, and what it may mean."""

    start: int
    end: int
    dates: tuple[date, ...]


def find_dates(text: str, language: str, today: date, *, loose: bool = False) -> list[Mention]:
    """The dates of a text in figures (``in_figures``), in order; ``loose`` takes a bare number for a day."""
    code = "es" if language.startswith("es") else "en"
    taken: list[Mention] = []
    for pattern, read in _RULES[code]:
        for match in pattern.finditer(text):
            if any(match.start() < mention.end and mention.start < match.end() for mention in taken):
                continue
            # Words that name a day which does not exist are used up all the same: "February 30th" is no 30th.
            found = tuple(dict.fromkeys(day for day in read(match, today) if day is not None))
            taken.append(Mention(match.start(), match.end(), found))
    if loose and not taken and (number := _NUMBER_ALONE.fullmatch(text)):
        day = days.day_of_month(int(number["day"]), today)
        return [Mention(number.start("day"), number.end("day"), (day,))] if day else []
    return sorted(taken, key=lambda mention: mention.start)


def read_date(text: str, language: str, today: date, *, loose: bool = False) -> tuple[date, ...]:
    """The dates that a caller may have meant, the last one named after a correction; empty without any."""
    mentions = find_dates(in_figures(text, language), language, today, loose=loose)
    return tuple(dict.fromkeys(day for mention in mentions for day in mention.dates))


def named_weekdays(text: str, language: str) -> frozenset[int]:
    """The days of the week (0 is Monday) that are named by their bare name, which may be one of several dates."""
    code = "es" if language.startswith("es") else "en"
    figures = in_figures(text, language)
    return frozenset(_weekday(match) for match in _BARE[code].finditer(figures))


def _weekday(match: re.Match[str]) -> int:
    name = match["weekday"]
    return next(names.index(name) for names in _WEEKDAYS.values() if name in names)


def _month(match: re.Match[str]) -> int:
    for code, names in _MONTHS.items():
        name = _SPELLINGS[code].get(match["month"], match["month"])
        for number, full in enumerate(names, start=1):
            if full.startswith(name):
                return number
    raise AssertionError(f"the pattern knows a month that the table does not: {match['month']}")


def _ahead(match: re.Match[str], today: date) -> Sequence[date]:
    count = int(match["count"]) if match["count"].isdigit() else 1
    return (today + timedelta(days=count * (7 if _WEEKS.search(match["unit"]) else 1)),)


def _coming(match: re.Match[str], today: date) -> Sequence[date]:
    return (days.coming(_weekday(match), today),)


def _in_next_week(match: re.Match[str], today: date) -> Sequence[date]:
    return (days.in_week_after(_weekday(match), today),)


def _week_on(match: re.Match[str], today: date) -> Sequence[date]:
    return (days.coming(_weekday(match), today) + days.WEEK,)


def _next_named(match: re.Match[str], today: date) -> Sequence[date]:
    return days.next_named(_weekday(match), today)


def _month_day(match: re.Match[str], today: date) -> Sequence[date | None]:
    year = match["year"]
    return (days.day_and_month(int(match["day"]), _month(match), today, int(year) if year else None),)


def _numeric(match: re.Match[str], today: date) -> Sequence[date | None]:
    year = match["year"]
    return (days.day_and_month(int(match["day"]), int(match["month"]), today, int(year) if year else None),)


def _day_number(match: re.Match[str], today: date) -> Sequence[date | None]:
    return (days.day_of_month(int(match["day"]), today),)


def _named_day(match: re.Match[str], today: date) -> Sequence[date | None]:
    """ "Tuesday the 24th": one date if they agree, else both."""
    weekday, day = _weekday(match), days.day_of_month(int(match["day"]), today)
    for ahead in range(92):
        candidate = today + timedelta(days=ahead)
        if candidate.day == int(match["day"]) and candidate.weekday() == weekday:
            return (candidate,)
    return (days.coming(weekday, today), day)


def _named_month_day(match: re.Match[str], today: date) -> Sequence[date | None]:
    day = _month_day(match, today)[0]
    if day is None or day.weekday() == _weekday(match):
        return (day,)
    return (days.coming(_weekday(match), today), day)


def _after(count: int) -> Reading:
    return lambda _match, today: (today + timedelta(days=count),)


def _rules(*rules: tuple[str, Reading]) -> tuple[tuple[re.Pattern[str], Reading], ...]:
    return tuple((re.compile(rf"(?<![\w:/]){pattern}(?![\w:/])"), read) for pattern, read in rules)


_ISO: Final = (r"(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)", _numeric)
_RULES: Final = {
    "en": _rules(
        _ISO,
        (rf"{_W_EN},?(?: the)? {_M_EN}(?: the)? {_DAY}{_YEAR}", _named_month_day),
        (rf"{_W_EN},?(?: the)? {_DAY}(?: of)? {_M_EN}{_YEAR}", _named_month_day),
        (rf"{_M_EN}(?: the)? {_DAY}{_YEAR}", _month_day),
        (rf"{_DAY}(?: of)? {_M_EN}{_YEAR}", _month_day),
        (r"(?P<month>\d{1,2})/(?P<day>\d{1,2})(?:/(?P<year>\d{4}|\d\d))?", _numeric),
        (rf"{_W_EN},? the {_DAY}", _named_day),
        (rf"{_W_EN},? {_ORDINAL}", _named_day),
        (r"(?:the )?day after tomorrow", _after(2)),
        (r"tomorrow", _after(1)),
        (r"today|tonight|this (?:morning|afternoon|evening)", _after(0)),
        (rf"(?:a|1) week from {_W_EN}", _week_on),
        (rf"{_W_EN} week(?!end)", _week_on),
        (r"in (?P<count>an?|\d{1,2}) (?P<unit>days?|weeks?)(?: time)?", _ahead),
        (r"(?P<count>an?|\d{1,2}) (?P<unit>days?|weeks?) (?:from (?:now|today)|today)", _ahead),
        (rf"{_W_EN} (?:of )?next week", _in_next_week),
        (rf"next week,?(?: on)? {_W_EN}", _in_next_week),
        (rf"(?:the )?next {_W_EN}", _next_named),
        (rf"(?:this |on |the )?(?:coming )?{_W_EN}", _coming),
        (rf"(?:on )?the {_DAY}(?! (?:1|one|option))", _day_number),
        (rf"{_ORDINAL}(?! (?:1|one|option))", _day_number),
    ),
    "es": _rules(
        _ISO,
        (rf"{_W_ES},?(?: el)?(?: dia)? {_DAY} de {_M_ES}{_YEAR}", _named_month_day),
        (rf"(?:el )?(?:dia )?{_DAY}(?: de)? {_M_ES}{_YEAR}", _month_day),
        (rf"{_M_ES} {_DAY}{_YEAR}", _month_day),
        (r"(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:/(?P<year>\d{4}|\d\d))?", _numeric),
        (rf"{_W_ES},?(?: el)?(?: dia)? {_DAY}(?! de la| y| menos|:| [ap]m)", _named_day),
        (r"pasado manana", _after(2)),
        (r"de hoy en (?:8|ocho)(?: dias)?", _after(7)),
        (r"(?<!la )(?<!esta )manana", _after(1)),
        (r"hoy|esta (?:manana|tarde|noche)", _after(0)),
        (r"(?:en|dentro de) (?P<count>\d{1,2}) (?P<unit>dias?|semanas?)", _ahead),
        (rf"{_W_ES} de la {_NEXT_WEEK_ES}", _in_next_week),
        (rf"(?:la )?{_NEXT_WEEK_ES},? (?:el )?{_W_ES}", _in_next_week),
        (rf"(?:el |este |para el )?(?:proximo )?{_W_ES}(?: que viene| que entra| proximo)?", _coming),
        (rf"el(?: dia)? {_DAY}", _day_number),
        (rf"dia {_DAY}", _day_number),
    ),
}  # fmt: skip
_BARE: Final = {
    "en": re.compile(rf"(?<!next )\b{_W_EN}\b(?! next week| the \d| \d| week)"),
    "es": re.compile(rf"\b{_W_ES}\b(?! de la| \d| el \d)"),
}
_NUMBER_ALONE: Final = re.compile(rf"[^\d:]*\b{_DAY}\b[^\d:]*")
