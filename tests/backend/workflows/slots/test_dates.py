"""Dates as callers say them, on Monday the 23rd of November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from backend.languages import language_of
from backend.workflows.slots.dates import read_date

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("tomorrow", "2026-11-24"),
        ("how about tomorrow morning at nine", "2026-11-24"),
        ("today", "2026-11-23"),
        ("this afternoon", "2026-11-23"),
        ("the day after tomorrow", "2026-11-25"),
        ("Wednesday", "2026-11-25"),
        ("on Monday", "2026-11-30"),
        ("this Friday", "2026-11-27"),
        ("this coming Thursday, please", "2026-11-26"),
        ("Friday works for me", "2026-11-27"),
        ("Saturdays are best", "2026-11-28"),
        ("next Monday", "2026-11-30"),
        ("Tuesday next week", "2026-12-01"),
        ("next week on Thursday", "2026-12-03"),
        ("a week from Tuesday", "2026-12-01"),
        ("Tuesday week", "2026-12-01"),
        ("in two weeks", "2026-12-07"),
        ("in a week", "2026-11-30"),
        ("three days from now", "2026-11-26"),
        ("the 14th of March", "2027-03-14"),
        ("the fourteenth of March", "2027-03-14"),
        ("March 14th", "2027-03-14"),
        ("March the twenty-first", "2027-03-21"),
        ("December 1st", "2026-12-01"),
        ("December first at half past three", "2026-12-01"),
        ("Dec. 5", "2026-12-05"),
        ("Sept 2", "2027-09-02"),
        ("12/3", "2026-12-03"),
        ("12/3/2027", "2027-12-03"),
        ("2026-12-24", "2026-12-24"),
        ("the 24th", "2026-11-24"),
        ("the third", "2026-12-03"),
        ("Tuesday the 24th", "2026-11-24"),
        ("Friday the 25th", "2026-12-25"),
        ("Monday, November 30th, at nine o'clock", "2026-11-30"),
        ("Saturday the 5th of December at ten", "2026-12-05"),
        ("March 14th 2028", "2028-03-14"),
        ("Can I come on Wednesday?", "2026-11-25"),
        ("November 2nd 2026", "2026-11-02"),
    ],
)
def test_an_english_date(said: str, meant: str) -> None:
    assert [day.isoformat() for day in read_date(said, language_of("en"), MONDAY)] == [meant]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("mañana", "2026-11-24"),
        ("mañana por la mañana", "2026-11-24"),
        ("pasado mañana", "2026-11-25"),
        ("hoy mismo", "2026-11-23"),
        ("esta tarde a las cuatro", "2026-11-23"),
        ("el martes", "2026-11-24"),
        ("el miércoles, por favor", "2026-11-25"),
        ("el martes que viene a las tres y media", "2026-11-24"),
        ("el próximo jueves", "2026-11-26"),
        ("este sábado", "2026-11-28"),
        ("el lunes próximo", "2026-11-30"),
        ("el martes de la semana que viene", "2026-12-01"),
        ("la semana que viene el jueves", "2026-12-03"),
        ("el viernes de la próxima semana", "2026-12-04"),
        ("el catorce de marzo", "2027-03-14"),
        ("el 14 de marzo del 2028", "2028-03-14"),
        ("el primero de diciembre", "2026-12-01"),
        ("treinta y uno de diciembre", "2026-12-31"),
        ("el veintiuno", "2026-12-21"),
        ("el día 5", "2026-12-05"),
        ("el viernes 27", "2026-11-27"),
        ("viernes 27 a las 5 de la tarde", "2026-11-27"),
        ("miércoles 2 de diciembre", "2026-12-02"),
        ("3/12", "2026-12-03"),
        ("dentro de dos semanas", "2026-12-07"),
        ("en tres días", "2026-11-26"),
        ("de hoy en ocho", "2026-11-30"),
        ("¿Puede ser el jueves?", "2026-11-26"),
    ],
)
def test_a_spanish_date(said: str, meant: str) -> None:
    assert [day.isoformat() for day in read_date(said, language_of("es"), MONDAY)] == [meant]


@pytest.mark.parametrize(
    ("said", "language", "meant"),
    [
        ("next Tuesday", "en", ["2026-11-24", "2026-12-01"]),
        ("Tuesday or Wednesday", "en", ["2026-11-24", "2026-11-25"]),
        ("Wednesday, December 3rd", "en", ["2026-11-25", "2026-12-03"]),
        ("el martes o el jueves", "es", ["2026-11-24", "2026-11-26"]),
    ],
)
def test_what_people_mean_differently_stays_open(said: str, language: str, meant: list[str]) -> None:
    assert [day.isoformat() for day in read_date(said, language_of(language), MONDAY)] == meant


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Ben Carter", "en"),
        ("at three thirty", "en"),
        ("555 010 0177", "en"),
        ("the first one", "en"),
        ("a las diez de la mañana", "es"),
        ("por la mañana", "es"),
        ("February 30th", "en"),
        ("en la tarde", "es"),
    ],
)
def test_no_date(said: str, language: str) -> None:
    assert read_date(said, language_of(language), MONDAY) == ()


def test_a_bare_number_is_a_day_only_when_a_day_was_asked_for() -> None:
    assert read_date("five", language_of("en"), MONDAY) == ()
    assert read_date("five", language_of("en"), MONDAY, loose=True) == (date(2026, 12, 5),)
    assert read_date("Tuesday at five", language_of("en"), MONDAY, loose=True) == (date(2026, 11, 24),)


def test_a_leap_day_is_the_next_there_is() -> None:
    assert read_date("February 29th", language_of("en"), MONDAY) == (date(2028, 2, 29),)
