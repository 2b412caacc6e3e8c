"""Opening hours as people write them, on a website or at a prompt: "Mon-Fri 9am-5:30pm, Sat 10-2"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

from backend.languages import LANGUAGES
from backend.profiles.business import DAYS, Day
from common.words import without_accents
from ingest.languages import LANGUAGES as WRITTEN

if TYPE_CHECKING:
    from ingest.readers.html.stated import Span

Week: TypeAlias = dict[Day, tuple[str, ...]]
"""The spans of each day on which somebody is there, as a profile writes them: ``08:00-12:30``."""

_NOON, _DAY = 12, 24
_TIME: Final = r"(?<!\d)(\d{1,2})(?:[:.h](\d\d))?\s*(?:([ap])(?:\.?\s?m)?\b\.?)?"
_SPAN: Final = rf"{_TIME}\s*(?:[-–—]|[a-z]{{1,6}}(?:\s[a-z]{{2,3}})?)\s*{_TIME}"  # noqa: RUF001  # dashes of websites
_ONE_SPAN: Final = re.compile(_SPAN)


def _day_numbers() -> dict[str, int]:
    """Each name of a day in any language, without accents, and its number; Monday is 0."""
    numbers: dict[str, int] = {}
    for language in LANGUAGES.values():
        calendar = language.core.speech.calendar
        named = {name: name for name in calendar.days} | calendar.short_days
        for name, day in named.items():
            plain = without_accents(name.lower())
            numbers |= dict.fromkeys((plain, f"{plain}s"), calendar.days.index(day))
    return numbers


_NUMBERS: Final = _day_numbers()
_NAME: Final = rf"\b(?:{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})\b\.?"
_NAMES: Final = re.compile(_NAME)
_LINE: Final = re.compile(
    rf"(?P<days>{_NAME}(?:[^\w\d]{{1,3}}(?:[a-z]{{1,7}}[^\w\d]{{1,3}})?{_NAME}|[-–—]{_NAME})*)"  # noqa: RUF001  # as above
    rf"[^\d]{{0,14}}?(?P<spans>{_SPAN}(?:\s?(?:,|/|&|[a-z]{{1,3}}\s)\s?{_SPAN})*)"
)
_LEFT: Final = re.compile(rf"{_NAME}[^\w\d]*(?:[a-z]{{1,7}}[^\w\d]+){{0,2}}\d")
"""A day with a time that was not read."""
_ANDS: Final = frozenset(",&/+") | {words.and_span.strip() for words in WRITTEN.values()}


def read_week(text: str) -> Week:
    """The days that are named with their times, in any language; those that are not are closed.

    Nothing where a time beside a day was not understood, or two times of a day contradict each other: half a week would
    have callers told that the business is closed.
    """
    lines = without_accents(text.lower()).splitlines()
    week: dict[int, list[str]] = {}
    for found in (found for line in lines for found in _LINE.finditer(line)):
        spans = _spans(found["spans"])
        for day in _days(found["days"]):
            week.setdefault(day, []).extend(span for span in spans if span not in week.get(day, ()))
    if any(_LEFT.search(_LINE.sub(" ", line)) for line in lines) or any(map(_overlap, week.values())):
        return {}
    return _as_week(week)


def _spans(text: str) -> list[str]:
    """The times of a day, in order; one that seems to lie before the one before it is of the afternoon."""
    spans: list[str] = []
    for found in _ONE_SPAN.finditer(text):
        if not (span := _span(found)):
            continue
        begin, end = (int(time[:2]) for time in span.split("-"))
        if spans and span[:5] < spans[-1][-5:] and end + _NOON <= _DAY:
            span = f"{begin + _NOON:02}{span[2:6]}{end + _NOON:02}{span[8:]}"
        spans.append(span)
    return spans


def _overlap(spans: Sequence[str]) -> bool:
    ordered = sorted(spans)
    return any(later[:5] < earlier[-5:] for earlier, later in pairwise(ordered))


def week_of(stated: Iterable[Span]) -> Week:
    """What a page states for machines; spans of single dates and of public holidays are no part of a week."""
    week: dict[int, list[str]] = {}
    for span in stated:
        if span.dates or span.opens is None or span.closes is None:
            continue
        until = f"{span.closes:%H:%M}"
        for day in (day for day in span.days if day < len(DAYS)):
            week.setdefault(day, []).append(f"{span.opens:%H:%M}-{'24:00' if until == '00:00' else until}")
    return _as_week(week)


def _as_week(days: dict[int, list[str]]) -> Week:
    return {DAYS[day]: tuple(dict.fromkeys(days[day])) for day in sorted(days) if days[day]}


def _days(text: str) -> Iterator[int]:
    """The numbers of the days in a text such as "mon - fri" or "tue, thu and sat"."""
    names = list(_NAMES.finditer(text))
    before: int | None = None
    for at, name in enumerate(names):
        number = _NUMBERS[name[0].rstrip(".")]
        joint = text[names[at - 1].end() : name.start()].strip() if at else ","
        if before is None or any(mark in joint.split() or mark == joint for mark in _ANDS):
            yield number
        else:
            yield from (day % len(DAYS) for day in range(before + 1, before + (number - before) % len(DAYS) + 1))
        before = number


def _span(found: re.Match[str]) -> str:
    """As a profile writes it; empty where no clock shows such times."""
    opens, opens_at, first, closes, closes_at, second = found.groups()
    begin, end = _hour(int(opens), first), _hour(int(closes), second)
    if first is None and second == "p" and begin < _NOON and begin + _NOON < end:
        begin += _NOON
    if second is None and end <= begin and end + _NOON > begin and end <= _NOON:
        end += _NOON
    minutes = (int(opens_at or 0), int(closes_at or 0))
    if begin >= _DAY or end > _DAY or max(minutes) > 59 or (begin, minutes[0]) == (end, minutes[1]):
        return ""
    return f"{begin:02}:{minutes[0]:02}-{end:02}:{minutes[1]:02}"


def _hour(hour: int, half: str | None) -> int:
    if half is None or hour > _NOON:
        return hour
    return hour % _NOON + (_NOON if half == "p" else 0)


def written(week: Week) -> str:
    """The week in one line, as it is asked for: "mon-fri 09:00-17:00, sat 10:00-14:00"."""
    parts: list[str] = []
    for run in _runs(week):
        days = run[0] if len(run) == 1 else f"{run[0]}-{run[-1]}"
        parts.append(f"{days} {' and '.join(week[run[0]])}")
    return ", ".join(parts)


def _runs(week: Week) -> list[Sequence[Day]]:
    """Neighbouring days with the same hours, together."""
    runs: list[list[Day]] = []
    for day in DAYS:
        if day not in week:
            continue
        last = runs[-1][-1] if runs else None
        if last and DAYS.index(day) == DAYS.index(last) + 1 and week[last] == week[day]:
            runs[-1].append(day)
        else:
            runs.append([day])
    return list(runs)
