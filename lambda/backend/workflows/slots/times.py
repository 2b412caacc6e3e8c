"""Times of day from speech: "half past three", "a quarter to four", "las tres y media", "15:30"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time
from typing import TYPE_CHECKING, Final, TypeAlias, assert_never

from backend.languages.moments import HOUR, TimeReading, Times, time_rules
from backend.workflows.slots.dates import find_dates
from backend.workflows.slots.figures import TAKEN_BACK, in_figures, last_said, moments_in_figures, unwanted

if TYPE_CHECKING:
    from backend.languages import BackendLanguage

_Clock: TypeAlias = tuple[int, int]
_LIKELY: Final = (time(7), time(20, 59))
"""When people make appointments, where no opening hours tell: "three" is then in the afternoon, "eight" is asked."""
_LAST: Final = time(23, 59)
_LOOSE: Final = time_rules((rf"{HOUR}(?P<minute>)", "clock"))


def read_time(
    text: str,
    language: BackendLanguage,
    today: date,
    *,
    loose: bool = False,
    within: tuple[time, time] | None = None,
    spoken: time | None = None,
) -> tuple[time, ...]:
    """The times that a caller may have meant; more than one if the half of the day is open. Empty without any.

    ``within`` are the first and last minute that make sense; ``loose`` takes a bare number for an hour. "An hour later"
    counts from the time that was ``spoken`` of before, in these words or in others.
    """
    figures = _without_dates(moments_in_figures(text, language, places=not loose), language, today)
    half = _half(figures[figures.rfind(TAKEN_BACK) + 1 :], language.times) or _half(figures, language.times)
    found, never = list[tuple[int, int, tuple[time, ...]]](), set[time]()
    for start, end, match, reading in _clocks(figures, language, loose=loose):
        if reading == "from_it":
            moments: Sequence[time] = _from_it(match, found[-1][2][-1] if found else spoken, language.times)
        else:
            own = match.groupdict().get("half") or half
            moments = _moments(_read(match, reading, language.times), own, within)
        if moments:
            found.append((start, end, tuple(moments)))
    spans = [(start, end) for start, end, _ in found]
    refused, first = unwanted(figures, spans, language), last_said(figures, spans, language)
    for (_, _, moments), no in zip(found[first:], refused[first:], strict=True):
        never |= set(moments) if no else set()
    kept = [moment for _, _, moments in found[first:] for moment in moments if moment not in never]
    return tuple(dict.fromkeys(kept))


def read_part(
    text: str, language: BackendLanguage, today: date, *, within: tuple[time, time] | None = None
) -> tuple[time, time] | None:
    """The first and last minute of the part of a day that the words name: "after lunch", "between two and four".

    None without one, and where they name an hour of it ("three in the afternoon").
    """
    times = language.times
    figures = _without_dates(moments_in_figures(text, language), language, today)
    clocks = read_time(text, language, today, loose=bool(_bounds(figures, times)), within=within)
    if times.between.search(figures) and len(clocks) > 1:
        return min(clocks), max(clocks)
    if len(clocks) == 1 and times.since.search(figures):
        return clocks[0], _LAST
    if len(clocks) == 1 and times.until.search(figures):
        return time.min, clocks[0]
    if clocks:
        return None
    figures = moments_in_figures(text, language)
    named = [(match.span(), first, last) for pattern, first, last in times.parts if (match := pattern.search(figures))]
    refused = [unwanted(figures, [span], language)[0] for span, _, _ in named]
    part = next((part for part, no in zip(named, refused, strict=True) if not no), None)
    return (time.fromisoformat(part[1]), time.fromisoformat(part[2])) if part else None


def _bounds(figures: str, times: Times) -> re.Match[str] | None:
    return times.between.search(figures) or times.since.search(figures) or times.until.search(figures)


def half_of_day(text: str, language: BackendLanguage) -> str:
    """``am`` or ``pm`` when the words name one of them; empty otherwise."""
    return _half(in_figures(text, language), language.times)


def _clocks(text: str, language: BackendLanguage, *, loose: bool) -> list[tuple[int, int, re.Match[str], TimeReading]]:
    """What names a time, in order: from where to where, and how it is read."""
    times = language.times
    taken: list[tuple[int, int, re.Match[str], TimeReading]] = []
    for pattern, reading in (*times.rules, *(_LOOSE if loose else ())):
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end, _, _ in taken):
                continue
            if language.slots.units.match(text[match.end() :].lstrip()):
                continue
            hour, minute = (0, 0) if reading == "from_it" else _read(match, reading, times)
            if 0 <= hour <= 24 and 0 <= minute < 60:
                taken.append((match.start(), match.end(), match, reading))
    return sorted(taken, key=lambda clock: clock[0])


def _from_it(match: re.Match[str], spoken: time | None, times: Times) -> tuple[time, ...]:
    """The time that is counted from one that was spoken of before; none on another day."""
    if spoken is None:
        return ()
    groups = match.groupdict()
    count = groups.get("count") or ""
    away = 60 if groups.get("hours") else 1 if groups.get("minutes") else 0
    away = _minutes(groups["part"], times) if groups.get("part") else away * (int(count) if count.isdigit() else 1)
    minutes = spoken.hour * 60 + spoken.minute + (-away if groups.get("back") else away)
    return (time(*divmod(minutes, 60)),) if 0 <= minutes < 24 * 60 else ()


def _read(match: re.Match[str], reading: TimeReading, times: Times) -> _Clock:
    match reading:
        case "noon":
            return 12, 0
        case "midnight":
            return 0, 0
        case "clock":
            return int(match["hour"]), int(match["minute"] or 0)
        case "past":
            return int(match["hour"]), _minutes(match["minute"], times)
        case "to":
            return (int(match["hour"]) - 2) % 12 + 1, 60 - _minutes(match["minute"], times)
        case "from_it":
            raise AssertionError("what counts from another time is no clock")
        case _:
            assert_never(reading)


def _minutes(spoken: str, times: Times) -> int:
    first = spoken.partition(" ")[0]
    if first.isdigit():
        return int(first)
    return 30 if first == times.half_an_hour else 15


def _moments(clock: _Clock, half: str, within: tuple[time, time] | None) -> Sequence[time]:
    hour, minute = clock[0] % 24, clock[1]
    if half and 1 <= hour <= 12:
        return (time(hour % 12 + (12 if half == "pm" else 0), minute),)
    if hour > 12 or hour == 0:
        return (time(hour, minute),)
    both = (time(hour % 12, minute), time(hour % 12 + 12, minute))
    first, last = within or _LIKELY
    likely = [moment for moment in both if first <= moment <= last]
    return likely or [moment for moment in both if _LIKELY[0] <= moment <= _LIKELY[1]] or both


def _half(text: str, times: Times) -> str:
    halves = {"am": times.morning.search(text), "pm": times.afternoon.search(text)}
    named = [half for half, found in halves.items() if found]
    return named[0] if len(named) == 1 else ""


def _without_dates(text: str, language: BackendLanguage, today: date) -> str:
    for mention in find_dates(text, language, today):
        words = text[mention.start : mention.end]
        # What names a part of the day besides a date still tells which half.
        kept = language.times.part_of_day.search(words)
        text = text[: mention.start] + (kept[0] if kept else "").ljust(len(words)) + text[mention.end :]
    return text
