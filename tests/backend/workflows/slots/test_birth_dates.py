"""Dates of birth, said and keyed in, on Monday the 30th of November 2026; and days and times as keys."""

from __future__ import annotations

from datetime import date

import pytest

from backend.languages import language_of
from backend.workflows.declaration import Ask
from backend.workflows.saying import say_value
from backend.workflows.slots.birth_dates import read_birth_date
from backend.workflows.slots.reading import Reader
from backend.workflows.state import CallerInput, TurnContext
from tests.backend.workflows.conversation import MONDAY, appointment

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("said", "language", "born"),
    [
        ("March third nineteen fifty two", "en", "1952-03-03"),
        ("3/3/52", "en", "1952-03-03"),
        ("12/5/1948", "en", "1948-12-05"),
        ("I was born on the 12th of May 1948", "en", "1948-05-12"),
        ("the third of March fifty two", "en", "1952-03-03"),
        ("June second, nineteen oh five", "en", "1905-06-02"),
        ("nineteen oh five, June second", "en", "1905-06-02"),
        ("May fifth two thousand and one", "en", "2001-05-05"),
        ("July fourth, seventy six", "en", "1976-07-04"),
        ("three three fifty two", "en", "1952-03-03"),
        ("March third fifty two, no, March fourth fifty two", "en", "1952-03-04"),
        ("el tres de marzo del cincuenta y dos", "es", "1952-03-03"),
        ("tres de marzo de mil novecientos cincuenta y dos", "es", "1952-03-03"),
        ("12/5/1948", "es", "1948-05-12"),
        ("nací el dos de junio de mil novecientos cinco", "es", "1905-06-02"),
        ("cinco de mayo del dos mil uno", "es", "2001-05-05"),
        ("primero de enero de dos mil", "es", "2000-01-01"),
        ("cuatro, siete, setenta y seis", "es", "1976-07-04"),
        ("el cuatro de julio del setenta y seis", "es", "1976-07-04"),
    ],
)
def test_a_date_of_birth_is_in_the_past(said: str, language: str, born: str) -> None:
    assert str(read_birth_date(said, language_of(language), TODAY)) == born


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("March third", "en"), ("tomorrow", "en"), ("Tuesday", "en"), ("December 12th 2027", "en"),
        ("February 30th 1952", "en"), ("Ben Carter", "en"), ("fifty two", "en"), ("I don't know", "en"),
        ("el tres de marzo", "es"), ("mañana", "es"), ("el martes", "es"), ("el 30 de febrero de 1952", "es"),
        ("Ana Ruiz", "es"), ("cincuenta y dos", "es"), ("no sé", "es"), ("el 3 de marzo de 2030", "es"),
    ],
)  # fmt: skip
def test_what_has_no_year_or_is_still_to_come_is_no_date_of_birth(said: str, language: str) -> None:
    assert read_birth_date(said, language_of(language), TODAY) is None


@pytest.mark.parametrize(
    ("keys", "kind", "language", "value"),
    [
        ("03041952", "birth_date", "en", "1952-03-04"),
        ("03041952", "birth_date", "es", "1952-04-03"),
        ("030452", "birth_date", "en", "1952-03-04"),
        ("1952", "birth_date", "en", ""),
        ("1203", "date", "en", "2026-12-03"),
        ("0312", "date", "es", "2026-12-03"),
        ("1301", "date", "en", ""),
        ("0930", "time", "en", "09:30"),
        ("1530", "time", "es", "15:30"),
        ("930", "time", "en", "09:30"),
        ("9999", "time", "en", ""),
    ],
)
def test_keys_are_days_and_times_in_the_order_that_is_told(keys: str, kind: str, language: str, value: str) -> None:
    reader = Reader(appointment(), TurnContext(MONDAY, language_of(language)), {})
    ask = Ask.model_validate({"slot": "slot", "type": kind, "prompt": {"en": "?"}})

    assert reader.read(ask, CallerInput(" ".join(keys), keys), asked=True)[:1] == ((value,) if value else ())


def test_a_date_of_birth_is_read_back_with_its_year() -> None:
    ask = Ask.model_validate({"slot": "born", "type": "birth_date", "prompt": {"en": "?"}})

    assert say_value(ask, "1952-03-03", language_of("en")) == "March 3rd, 1952"
    assert say_value(ask, "1952-03-03", language_of("es")) == "3 de marzo de 1952"
