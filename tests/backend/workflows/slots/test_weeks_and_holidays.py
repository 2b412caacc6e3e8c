"""Days by their week, by a holiday, or by where they stand to another one, on Monday the 30th of November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from backend.languages import language_of
from backend.workflows.slots.dates import read_date, read_days
from backend.workflows.slots.figures import moments_in_figures
from tests.backend.workflows.conversation import Conversation, appointment

MONDAY = date(2026, 11, 30)


def days(said: str, language: str) -> list[str]:
    return [f"{day:%y-%m-%d}" for day in read_date(said, language_of(language), MONDAY)]


@pytest.mark.parametrize(
    ("said", "language", "day"),
    [
        (
            "Wednesday next week. No, not Wednesday, Wednesday I have my hair done. The day after.",
            "en",
            "26-12-10",
        ),
        ("next week Friday, no, the day before", "en", "26-12-10"),
        ("Tuesday of next week, sorry, I meant Thursday", "en", "26-12-10"),
        ("sometime next week, I think Friday is best", "en", "26-12-11"),
        ("next week, let's say Wednesday", "en", "26-12-09"),
        ("Thursday, next week that is", "en", "26-12-10"),
        ("Monday in two weeks", "en", "26-12-14"),
        ("in two weeks, on the Monday", "en", "26-12-14"),
        ("Tuesday of the week after next", "en", "26-12-15"),
        ("the week after next, on Friday", "en", "26-12-18"),
        ("two weeks from Thursday", "en", "26-12-17"),
        ("Thursday the week of the fourteenth", "en", "26-12-17"),
        ("Saturday of the following week", "en", "26-12-12"),
        ("Thursday, the one next week", "en", "26-12-10"),
        ("not this Friday, the one after", "en", "26-12-11"),
        ("not this Saturday but the following one", "en", "26-12-12"),
        ("I can't next week, so this Thursday", "en", "26-12-03"),
        ("the last Friday in January", "en", "27-01-29"),
        ("the second Tuesday of next month", "en", "26-12-08"),
        ("Friday, this week if you can", "en", "26-12-04"),
        ("el jueves de la semana que viene. No, espere, el jueves no puedo. Al día siguiente.", "es", "26-12-11"),
        ("el viernes de la próxima semana, no, el día anterior", "es", "26-12-10"),
        ("la semana que viene, el martes, perdón, el jueves", "es", "26-12-10"),
        ("la semana que viene, por ejemplo el viernes", "es", "26-12-11"),
        ("el miércoles, pero de la otra semana", "es", "26-12-09"),
        ("el lunes de dentro de dos semanas", "es", "26-12-14"),
        ("dentro de dos jueves", "es", "26-12-10"),
        ("el martes no de esta semana, de la siguiente", "es", "26-12-08"),
        ("este viernes no, el siguiente", "es", "26-12-11"),
        ("el sábado de esta semana no, el de la que viene", "es", "26-12-12"),
        ("el jueves en ocho", "es", "26-12-10"),
        ("el jueves de la semana del catorce", "es", "26-12-17"),
        ("la semana que viene no puedo, mejor este jueves", "es", "26-12-03"),
        ("el último viernes de enero", "es", "27-01-29"),
        ("el segundo martes del mes que viene", "es", "26-12-08"),
        ("el viernes, a ser posible de esta semana", "es", "26-12-04"),
    ],
)
def test_a_weekday_is_of_the_week_that_is_spoken_of(said: str, language: str, day: str) -> None:
    assert days(said, language) == [day]


@pytest.mark.parametrize(
    ("said", "language", "named"),
    [
        ("the Wednesday after next", "en", ["26-12-09", "26-12-16"]),
        ("Friday after next", "en", ["26-12-11", "26-12-18"]),
        ("Friday or Monday next week", "en", ["26-12-04", "26-12-07"]),
        ("Wednesday or Thursday next week", "en", ["26-12-09", "26-12-10"]),
        ("Tuesday. Next week I'm away.", "en", ["26-12-01"]),
        ("this weekend", "en", ["26-12-05", "26-12-06"]),
        ("the one on Thursday", "en", ["26-12-03"]),
        ("one day next week", "en", []),
        ("el miércoles o el jueves de la semana que viene", "es", ["26-12-09", "26-12-10"]),
        ("el fin de semana", "es", ["26-12-05", "26-12-06"]),
        ("el martes. La semana que viene no estoy.", "es", ["26-12-01"]),
        ("algún día de la semana que viene", "es", []),
        ("el siguiente", "es", []),
    ],
)
def test_what_is_open_stays_open(said: str, language: str, named: list[str]) -> None:
    assert days(said, language) == named


@pytest.mark.parametrize(
    ("said", "language", "day"),
    [
        ("Christmas Eve", "en", "26-12-24"),
        ("the day after Thanksgiving", "en", "27-11-26"),
        ("New Year's Eve in the morning", "en", "26-12-31"),
        ("New Year's", "en", "27-01-01"),
        ("the Monday after Christmas", "en", "26-12-28"),
        ("two days before Christmas", "en", "26-12-23"),
        ("Friday, Christmas Day", "en", "26-12-25"),
        ("the twenty-fourth, Christmas Eve", "en", "26-12-24"),
        ("Good Friday", "en", "27-03-26"),
        ("Easter Monday", "en", "27-03-29"),
        ("Memorial Day", "en", "27-05-31"),
        ("the Friday before Labor Day", "en", "27-09-03"),
        ("the day before New Year's Eve", "en", "26-12-30"),
        ("Martin Luther King Day", "en", "27-01-18"),
        ("not Christmas Eve, the day before", "en", "26-12-23"),
        ("Nochebuena", "es", "26-12-24"),
        ("el 24, Nochebuena", "es", "26-12-24"),
        ("el lunes de Pascua", "es", "27-03-29"),
        ("el día después de Navidad", "es", "26-12-26"),
        ("el día siguiente a Reyes, no, el día de Reyes", "es", "27-01-06"),
        ("dos días antes de Navidad", "es", "26-12-23"),
        ("el lunes después de Navidad", "es", "26-12-28"),
        ("Nochevieja por la mañana", "es", "26-12-31"),
        ("el día de Año Nuevo", "es", "27-01-01"),
        ("el Viernes Santo", "es", "27-03-26"),
        ("el viernes, día de Navidad", "es", "26-12-25"),
        ("la víspera de Año Nuevo", "es", "26-12-31"),
        ("el día antes de Nochebuena", "es", "26-12-23"),
        ("el día después de Acción de Gracias", "es", "27-11-26"),
        ("en Nochebuena no, el día anterior", "es", "26-12-23"),
    ],
)
def test_a_holiday_is_a_day(said: str, language: str, day: str) -> None:
    assert days(said, language) == [day]


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Merry Christmas to you", "en"), ("happy new year", "en"), ("the Christmas party", "en"),
        ("the day after my birthday", "en"), ("in the new year", "en"), ("over the Christmas holidays", "en"),
        ("Feliz Navidad", "es"), ("feliz año nuevo", "es"), ("Ana Reyes", "es"),
        ("el día después de mi boda", "es"), ("próspero año nuevo", "es"), ("las vacaciones de Navidad", "es"),
    ],
)  # fmt: skip
def test_a_holiday_may_be_spoken_of_without_being_the_day(said: str, language: str) -> None:
    assert days(said, language) == []


@pytest.mark.parametrize(
    ("said", "language", "first", "last"),
    [
        ("after the tenth", "en", "26-12-11", ""),
        ("sometime after Christmas", "en", "26-12-26", ""),
        ("from the eighth on", "en", "26-12-08", ""),
        ("not before Wednesday", "en", "26-12-02", ""),
        ("before Christmas", "en", "26-11-30", "26-12-24"),
        ("by Friday", "en", "26-11-30", "26-12-04"),
        ("between the tenth and the fifteenth", "en", "26-12-10", "26-12-15"),
        ("next week", "en", "26-12-07", "26-12-13"),
        ("the week after next", "en", "26-12-14", "26-12-20"),
        ("sometime in January", "en", "27-01-01", "27-01-31"),
        ("después del diez", "es", "26-12-11", ""),
        ("a partir del jueves", "es", "26-12-03", ""),
        ("pasada la Navidad", "es", "26-12-26", ""),
        ("del ocho en adelante", "es", "26-12-08", ""),
        ("antes de Navidad", "es", "26-11-30", "26-12-24"),
        ("antes del viernes", "es", "26-11-30", "26-12-03"),
        ("entre el diez y el quince", "es", "26-12-10", "26-12-15"),
        ("la semana que viene", "es", "26-12-07", "26-12-13"),
        ("en enero", "es", "27-01-01", "27-01-31"),
    ],
)
def test_many_days_may_do(said: str, language: str, first: str, last: str) -> None:
    found = read_days(said, language_of(language), MONDAY)

    assert days(said, language) == []
    assert found is not None
    assert f"{found[0]:%y-%m-%d}" == first
    assert not last or date.fromordinal(found[0].toordinal() + found[1] - 1) == date.fromisoformat(f"20{last}")


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_same_day_a_week_later_is_one_day(language: str) -> None:
    said = {"en": "the same day a week later", "es": "el mismo día una semana después"}[language]
    found = read_date(said, language_of(language), MONDAY, spoken=date(2026, 12, 9))
    assert found == (date(2026, 12, 16),)


@pytest.mark.parametrize(
    ("language", "first", "then", "day"),
    [
        ("en", "Wednesday next week", "no, the day before", "2026-12-08"),
        ("en", "next week on Tuesday", "sorry, the day after", "2026-12-09"),
        ("en", "Thursday next week", "actually the same day a week later", "2026-12-17"),
        ("en", "December twenty-first", "no, the Wednesday", "2026-12-23"),
        ("en", "the Tuesday of the week after next", "make that Thursday", "2026-12-17"),
        ("es", "el miércoles de la semana que viene", "no, el día anterior", "2026-12-08"),
        ("es", "la semana que viene, el martes", "perdón, al día siguiente", "2026-12-09"),
        ("es", "el jueves de la próxima semana", "mejor el mismo día una semana después", "2026-12-17"),
        ("es", "el veintiuno de diciembre", "no, el miércoles", "2026-12-23"),
        ("es", "el lunes de dentro de dos semanas", "no, mejor el jueves", "2026-12-17"),
    ],
)
def test_a_correction_stays_in_the_week_that_was_named(language: str, first: str, then: str, day: str) -> None:
    conversation = Conversation(appointment(), language="en" if language == "en" else "es")
    conversation.says({"en": "Book a cleaning", "es": "Quiero una cita para una limpieza"}[language])
    conversation.says(first)
    conversation.says(then)

    assert conversation.slots["day"] == day


def test_a_sentence_ends_where_the_caller_pauses() -> None:
    assert ";" in moments_in_figures("Tuesday. Next week I'm away.", language_of("en"))
