"""Times of day from speech: "half past three", "a quarter to four", "las tres y media", "15:30"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Final, TypeAlias

from backend.workflows.slots.dates import find_dates
from backend.workflows.slots.figures import in_figures

Clock: TypeAlias = tuple[int, int]
Reading: TypeAlias = Callable[["re.Match[str]"], Clock]
_LIKELY: Final = (time(7), time(20, 59))
"""When people make appointments, where no opening hours tell: "three" is then in the afternoon, "eight" is asked."""


@dataclass(frozen=True, slots=True)
class Period:
    """A part of the day that settles which of the two halves an hour is in."""

    name: str
    pattern: re.Pattern[str]


_PERIODS: Final = {
    "en": (
        Period("am", re.compile(r"\bam\b|\b(?:in the|this|tomorrow|day|every) morning\b|\bmorning\b")),
        Period("pm", re.compile(r"\bpm\b|\bafternoon\b|\bevening\b|\btonight\b|\bat night\b")),
    ),
    "es": (
        Period("am", re.compile(r"\bam\b|\b(?:de|por|en) la (?:manana|madrugada)\b|\besta manana\b")),
        Period("pm", re.compile(r"\bpm\b|\b(?:de|por|en|a|esta) (?:la )?(?:tarde|noche)\b|\bdel? mediodia\b")),
    ),
}  # fmt: skip
_PART_OF_DAY: Final = re.compile(r"\b(?:morning|afternoon|evening|tonight|esta (?:manana|tarde|noche))\b")
_HALF: Final = r"(?: ?(?P<half>[ap]m))?"


def read_time(
    text: str, language: str, today: date, *, loose: bool = False, within: tuple[time, time] | None = None
) -> tuple[time, ...]:
    """The times that a caller may have meant; more than one if the half of the day is open. Empty without any.

    ``within`` are the first and last minute that make sense; ``loose`` takes a bare number for an hour.
    """
    code = "es" if language.startswith("es") else "en"
    figures = _without_dates(in_figures(text, language), language, today)
    found: list[time] = []
    for clock, half in _clocks(figures, code, loose=loose):
        found += [moment for moment in _moments(clock, half or _half(figures, code), within) if moment not in found]
    return tuple(found)


def _clocks(text: str, code: str, *, loose: bool) -> list[tuple[Clock, str]]:
    taken: list[tuple[int, int, Clock, str]] = []
    for pattern, read in (*_RULES[code], *(_LOOSE if loose else ())):
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end, _, _ in taken):
                continue
            hour, minute = read(match)
            if 0 <= hour <= 24 and 0 <= minute < 60:
                half = match.groupdict().get("half") or ""
                taken.append((match.start(), match.end(), (hour % 24, minute), half))
    return [(clock, half) for _, _, clock, half in sorted(taken)]


def _moments(clock: Clock, half: str, within: tuple[time, time] | None) -> Sequence[time]:
    hour, minute = clock
    if half and 1 <= hour <= 12:
        return (time(hour % 12 + (12 if half == "pm" else 0), minute),)
    if hour > 12 or hour == 0:
        return (time(hour, minute),)
    both = (time(hour % 12, minute), time(hour % 12 + 12, minute))
    first, last = within or _LIKELY
    likely = [moment for moment in both if first <= moment <= last]
    return likely or [moment for moment in both if _LIKELY[0] <= moment <= _LIKELY[1]] or both


def _half(text: str, code: str) -> str:
    halves = [period.name for period in _PERIODS[code] if period.pattern.search(text)]
    return halves[0] if len(halves) == 1 else ""


def _without_dates(text: str, language: str, today: date) -> str:
    for mention in find_dates(text, language, today):
        words = text[mention.start : mention.end]
        # What names a part of the day besides a date still tells which half.
        kept = _PART_OF_DAY.search(words)
        text = text[: mention.start] + (kept[0] if kept else "").ljust(len(words)) + text[mention.end :]
    return text


def _plain(match: re.Match[str]) -> Clock:
    return int(match["hour"]), int(match["minute"] or 0)


def _before(match: re.Match[str]) -> Clock:
    return (int(match["hour"]) - 2) % 12 + 1, 60 - _minutes(match["minute"])


def _past(match: re.Match[str]) -> Clock:
    return int(match["hour"]), _minutes(match["minute"])


def _minutes(spoken: str) -> int:
    first = spoken.partition(" ")[0]
    if first.isdigit():
        return int(first)
    return 30 if first in ("half", "media") else 15


def _rules(*rules: tuple[str, Reading]) -> tuple[tuple[re.Pattern[str], Reading], ...]:
    return tuple((re.compile(rf"(?<![\w:/-]){pattern}(?![\w:/-])"), read) for pattern, read in rules)


_HOUR: Final = r"(?P<hour>\d{1,2})"
_NO_COUNT: Final = "(?! (?:days?|weeks?|people|of|st|nd|rd|th))"
_RULES: Final = {
    "en": _rules(
        (r"noon|midday|mid day", lambda _match: (12, 0)),
        (r"midnight", lambda _match: (0, 0)),
        (rf"{_HOUR}[:.](?P<minute>\d\d){_HALF}", _plain),
        (rf"(?P<minute>half|(?:a )?quarter|\d{{1,2}}(?: minutes?)?) (?:past|after) {_HOUR}{_HALF}", _past),
        (rf"(?P<minute>(?:a )?quarter|\d{{1,2}}(?: minutes?)?) (?:to|till|before|of) {_HOUR}{_HALF}", _before),
        (rf"{_HOUR} (?P<minute>[0-5]\d){_HALF}", _plain),
        (rf"{_HOUR} (?:oh|o) (?P<minute>\d){_HALF}", _plain),
        (rf"{_HOUR}(?P<minute>) o'? ?clock{_HALF}", _plain),
        (rf"{_HOUR} ?(?P<minute>)(?P<half>[ap]m)", _plain),
        (rf"(?:at|around|about|by|for|after|make it) (?:about |around )?{_HOUR}(?P<minute>){_NO_COUNT}", _plain),
        (rf"{_HOUR}(?P<minute>) (?:in the|this) (?:morning|afternoon|evening)", _plain),
    ),
    "es": _rules(
        (r"(?:al |el )?mediodia|medio dia", lambda _match: (12, 0)),
        (r"(?:a )?medianoche", lambda _match: (0, 0)),
        (rf"(?:las? )?{_HOUR}[:.](?P<minute>\d\d){_HALF}", _plain),
        (rf"(?:las? )?{_HOUR} (?:y|con) (?P<minute>media|cuarto|[0-5]?\d)(?: minutos)?{_HALF}", _past),
        (rf"(?:las? )?{_HOUR} menos (?P<minute>cuarto|[0-5]?\d)(?: minutos)?{_HALF}", _before),
        (rf"(?:1 |un )?(?P<minute>cuarto|[0-5]?\d)(?: minutos)? para las? {_HOUR}{_HALF}", _before),
        (rf"(?:las? )?{_HOUR} (?P<minute>[0-5]\d){_HALF}", _plain),
        (rf"las? {_HOUR}(?P<minute>)(?: horas| en punto)?{_HALF}", _plain),
        (rf"{_HOUR}(?P<minute>) (?:en punto|horas)", _plain),
        (rf"{_HOUR} ?(?P<minute>)(?P<half>[ap]m)", _plain),
        (rf"{_HOUR}(?P<minute>) de la (?:manana|tarde|noche|madrugada)", _plain),
    ),
}  # fmt: skip
_LOOSE: Final = _rules((rf"{_HOUR}(?P<minute>)", _plain))


def half_of_day(text: str, language: str) -> str:
    """``am`` or ``pm`` when the words name one of them; empty otherwise."""
    code = "es" if language.startswith("es") else "en"
    return _half(in_figures(text, language), code)
