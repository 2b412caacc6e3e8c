"""Times of day as callers say them."""

from __future__ import annotations

from datetime import date, time

import pytest

from backend.languages import language_of
from backend.workflows.slots.times import half_of_day, read_time

MONDAY = date(2026, 11, 23)


def read(said: str, language: str, *, loose: bool = False, within: tuple[time, time] | None = None) -> list[str]:
    return [
        moment.strftime("%H:%M")
        for moment in read_time(said, language_of(language), MONDAY, loose=loose, within=within)
    ]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("half past three", "15:30"),
        ("next Tuesday at half past three", "15:30"),
        ("a quarter to four", "15:45"),
        ("quarter past ten", "10:15"),
        ("ten to five", "16:50"),
        ("twenty past two", "14:20"),
        ("three thirty", "15:30"),
        ("3:30", "15:30"),
        ("3:30 p.m.", "15:30"),
        ("10 AM", "10:00"),
        ("10am", "10:00"),
        ("nine o'clock", "09:00"),
        ("at nine in the morning", "09:00"),
        ("eight in the evening", "20:00"),
        ("tomorrow morning at eight", "08:00"),
        ("noon", "12:00"),
        ("at twelve", "12:00"),
        ("midnight", "00:00"),
        ("15:30", "15:30"),
        ("at 17", "17:00"),
        ("around two", "14:00"),
        ("make it 4 pm", "16:00"),
        ("Friday the 27th at 2 in the afternoon", "14:00"),
        ("two oh five", "14:05"),
        ("seven p.m.", "19:00"),
        ("March the fourteenth at 3 PM", "15:00"),
    ],
)
def test_an_english_time(said: str, meant: str) -> None:
    assert read(said, "en") == [meant]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("a las tres y media", "15:30"),
        ("el martes que viene a las tres y media", "15:30"),
        ("a las cuatro menos cuarto", "15:45"),
        ("un cuarto para las cuatro", "15:45"),
        ("diez para las cinco", "16:50"),
        ("a la una", "13:00"),
        ("a las once y veinte", "11:20"),
        ("tres treinta", "15:30"),
        ("a las 15:30", "15:30"),
        ("a las 9 de la mañana", "09:00"),
        ("mañana a las nueve de la mañana", "09:00"),
        ("a las ocho de la noche", "20:00"),
        ("a mediodía", "12:00"),
        ("a las 5 p. m.", "17:00"),
        ("por la tarde, a las cinco", "17:00"),
        ("las diez en punto", "10:00"),
        ("esta tarde a las 4", "16:00"),
        ("el 14 de marzo a las 4", "16:00"),
    ],
)
def test_a_spanish_time(said: str, meant: str) -> None:
    assert read(said, "es") == [meant]


def test_an_hour_that_may_be_morning_or_evening_stays_open() -> None:
    assert read("at eight", "en") == read("a las ocho", "es") == ["08:00", "20:00"]


def test_opening_hours_settle_the_half_of_the_day() -> None:
    assert read("at eight", "en", within=(time(8), time(18))) == ["08:00"]
    assert read("at eight", "en", within=(time(8), time(20))) == ["08:00", "20:00"]


@pytest.mark.parametrize(("said", "language"), [("Tuesday the 3rd", "en"), ("in 3 days", "en"), ("el 3 de mayo", "es")])
def test_a_date_is_no_time(said: str, language: str) -> None:
    assert read(said, language) == []


def test_a_bare_number_is_an_hour_only_when_a_time_was_asked_for() -> None:
    assert read("three", "en") == []
    assert read("three", "en", loose=True) == ["15:00"]


@pytest.mark.parametrize(
    ("said", "language", "half"),
    [
        ("in the morning", "en", "am"),
        ("the evening one", "en", "pm"),
        ("por la tarde", "es", "pm"),
        ("de la mañana", "es", "am"),
        ("mañana", "es", ""),
        ("either", "en", ""),
    ],
)
def test_the_half_of_the_day_by_its_name(said: str, language: str, half: str) -> None:
    assert half_of_day(said, language_of(language)) == half
