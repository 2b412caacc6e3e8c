"""Dates as callers mean them: always ahead, and more than one where people differ."""

from __future__ import annotations

from datetime import date, timedelta

WEEK = timedelta(days=7)


def coming(weekday: int, today: date) -> date:
    """The next day of this name (0 is Monday), today excluded."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def next_named(weekday: int, today: date) -> tuple[date, ...]:
    """What "next Tuesday" may mean: while one is still ahead in this week, some mean that, others the one after."""
    day = coming(weekday, today)
    return (day, day + WEEK) if _monday(day) == _monday(today) else (day,)


def in_week_after(weekday: int, today: date) -> date:
    """The day of this name in next week, which begins on Monday."""
    return _monday(today) + WEEK + timedelta(days=weekday)


def day_of_month(day: int, today: date) -> date | None:
    """The next day with this number, today included; None for a number that no month has."""
    for ahead in range(62):
        candidate = today + timedelta(days=ahead)
        if candidate.day == day:
            return candidate
    return None


def day_and_month(day: int, month: int, today: date, year: int | None = None) -> date | None:
    """This date, in the coming twelve months unless a year is given; None if there is none."""
    if year is not None:
        return _date(year + 2000 if year < 100 else year, month, day)
    years = (_date(today.year + ahead, month, day) for ahead in range(9))
    return next((found for found in years if found is not None and found >= today), None)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
