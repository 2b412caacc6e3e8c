"""What callers take back, turn down, or count from what was spoken of, on Monday the 30th of November 2026."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from backend.languages import language_of
from backend.profiles.fields import RouteLanguage
from backend.workflows.slots.contact import read_email
from backend.workflows.slots.dates import read_date
from backend.workflows.slots.figures import breaks_off
from backend.workflows.slots.times import read_time
from tests.backend.workflows.conversation import Conversation, appointment

MONDAY = date(2026, 11, 30)
SPOKEN = date(2026, 12, 9)
"""The Wednesday that was spoken of before."""
TWO = time(14)
OPEN = (time(8), time(18))


def days(said: str, language: str) -> list[str]:
    return [f"{day:%m-%d}" for day in read_date(said, language_of(language), MONDAY, spoken=SPOKEN)]


def times(said: str, language: str) -> list[str]:
    found = read_time(said, language_of(language), MONDAY, loose=True, within=OPEN, spoken=TWO)
    return [f"{moment:%H:%M}" for moment in found]


@pytest.mark.parametrize(
    ("said", "language", "day"),
    [
        ("Not Wednesday, Wednesday I have my hair done. What about the day after?", "en", "12-03"),
        ("No, not Monday, Tuesday the fifteenth", "en", "12-15"),
        ("no, not the third, I meant the tenth", "en", "12-10"),
        ("Tuesday, no wait, Wednesday", "en", "12-02"),
        ("Tuesday no Wednesday", "en", "12-02"),
        ("Tuesday, or rather Thursday", "en", "12-03"),
        ("the fifth, sorry, the sixth", "en", "12-06"),
        ("Monday. Oh, I'm sorry, I mean Thursday.", "en", "12-03"),
        ("I don't want Monday, I'd rather Thursday", "en", "12-03"),
        ("the third? no, better make it the tenth", "en", "12-10"),
        ("Is Monday any good? No, Tuesday's better.", "en", "12-01"),
        ("I can't make it Tuesday, how about Wednesday", "en", "12-02"),
        ("I have bridge club on Wednesday but Thursday is good", "en", "12-03"),
        ("Wednesday my sister is visiting, so Friday", "en", "12-04"),
        ("no Monday, Tuesday", "en", "12-01"),
        ("the tenth, not the third", "en", "12-10"),
        ("Thursday the tenth, no, scratch that, Friday the eleventh", "en", "12-11"),
        ("El miércoles no, el miércoles tengo peluquería. ¿Y al día siguiente?", "es", "12-03"),
        ("No, el lunes no, el martes quince", "es", "12-15"),
        ("no, el tres no, quise decir el diez", "es", "12-10"),
        ("el martes, no, espere, el miércoles", "es", "12-02"),
        ("el martes, digo, el jueves", "es", "12-03"),
        ("no el lunes, el martes", "es", "12-01"),
        ("no el lunes sino el martes", "es", "12-01"),
        ("el martes o mejor el jueves", "es", "12-03"),
        ("el cinco, perdón, el seis", "es", "12-06"),
        ("tengo dentista el martes, mejor el miércoles", "es", "12-02"),
        ("el miércoles viene mi hermana, el jueves sí", "es", "12-03"),
        ("el lunes, ay no, me equivoqué, el jueves", "es", "12-03"),
        ("el lunes estoy fuera, mejor dicho toda la semana, el jueves diez", "es", "12-10"),
    ],
)
def test_the_day_that_is_meant_after_all_is_the_one(said: str, language: str, day: str) -> None:
    assert days(said, language) == [day]


@pytest.mark.parametrize(
    ("said", "language", "named"),
    [
        ("Monday or Tuesday", "en", ["12-07", "12-01"]),
        ("Tuesday would be better than Wednesday", "en", ["12-01", "12-02"]),
        ("Wednesday I have time", "en", ["12-02"]),
        ("Wednesday is my day off", "en", ["12-02"]),
        ("I can make it on Tuesday", "en", ["12-01"]),
        ("Tuesday at three. I have insurance.", "en", ["12-01"]),
        ("no Monday", "en", ["12-07"]),
        ("why not Friday?", "en", ["12-04"]),
        ("not the third", "en", []),
        ("no preference", "en", []),
        ("the day after my birthday", "en", []),
        ("two days after my operation", "en", []),
        ("el martes me viene mejor", "es", ["12-01"]),
        ("el martes tengo libre", "es", ["12-01"]),
        ("el martes o el jueves", "es", ["12-01", "12-03"]),
        ("no, el lunes", "es", ["12-07"]),
        ("el lunes no", "es", []),
        ("el día después de mi boda", "es", []),
        ("dos días después de mi operación", "es", []),
        ("¿por qué no el viernes?", "es", ["12-04"]),
    ],
)
def test_what_only_sounds_like_a_correction_is_none(said: str, language: str, named: list[str]) -> None:
    assert days(said, language) == named


@pytest.mark.parametrize(
    ("said", "language", "day"),
    [
        ("What about the day after?", "en", "12-10"),
        ("one day later", "en", "12-10"),
        ("the next day would be fine", "en", "12-10"),
        ("the following day, please", "en", "12-10"),
        ("two days earlier please", "en", "12-07"),
        ("a couple of days later", "en", "12-11"),
        ("the day before that", "en", "12-08"),
        ("the week after that", "en", "12-16"),
        ("the following week", "en", "12-16"),
        ("a week earlier", "en", "12-02"),
        ("the Friday after", "en", "12-11"),
        ("the following Tuesday", "en", "12-15"),
        ("the same day", "en", "12-09"),
        ("the day after Thursday", "en", "12-04"),
        ("al día siguiente", "es", "12-10"),
        ("¿y el día después?", "es", "12-10"),
        ("un día más tarde", "es", "12-10"),
        ("dos días antes", "es", "12-07"),
        ("el día anterior, si puede ser", "es", "12-08"),
        ("la semana siguiente", "es", "12-16"),
        ("una semana después", "es", "12-16"),
        ("una semana antes", "es", "12-02"),
        ("el viernes siguiente", "es", "12-11"),
        ("el mismo día", "es", "12-09"),
        ("el día después del jueves", "es", "12-04"),
    ],
)
def test_a_day_may_be_counted_from_the_one_that_was_spoken_of(said: str, language: str, day: str) -> None:
    assert days(said, language) == [day]


def test_without_a_day_that_was_spoken_of_the_day_after_is_none() -> None:
    assert read_date("the day after", language_of("en"), MONDAY) == ()
    assert read_time("una hora más tarde", language_of("es"), MONDAY) == ()


@pytest.mark.parametrize(
    ("said", "language", "clock"),
    [
        ("an hour earlier", "en", ["13:00"]),
        ("half an hour later", "en", ["14:30"]),
        ("two hours later if possible", "en", ["16:00"]),
        ("fifteen minutes before that", "en", ["13:45"]),
        ("a quarter of an hour later", "en", ["14:15"]),
        ("the next day at the same time", "en", ["14:00"]),
        ("not at two, at two thirty", "en", ["14:30"]),
        ("at two, no, at three", "en", ["15:00"]),
        ("three. No wait, four.", "en", ["16:00"]),
        ("ten, make it eleven", "en", ["11:00"]),
        ("quarter past two, sorry, quarter to three", "en", ["14:45"]),
        ("at ten, an hour later would be better", "en", ["10:00", "11:00"]),
        ("three people", "en", []),
        ("it takes an hour", "en", []),
        ("una hora más tarde", "es", ["15:00"]),
        ("media hora antes", "es", ["13:30"]),
        ("dos horas después", "es", ["16:00"]),
        ("quince minutos más tarde", "es", ["14:15"]),
        ("un cuarto de hora antes", "es", ["13:45"]),
        ("al día siguiente a la misma hora", "es", ["14:00"]),
        ("no a las dos, a las tres", "es", ["15:00"]),
        ("a las dos, no, mejor a las tres", "es", ["15:00"]),
        ("a las dos, perdón, a las tres y media", "es", ["15:30"]),
        ("a las diez, digo, a las once", "es", ["11:00"]),
        ("tres personas", "es", []),
    ],
)
def test_a_time_is_the_one_that_is_meant_after_all(said: str, language: str, clock: list[str]) -> None:
    assert times(said, language) == clock


@pytest.mark.parametrize(
    ("said", "language", "off"),
    [
        ("Tuesday, no wait", "en", True), ("at two, hold on", "en", True), ("Ben Carter. Scratch that.", "en", True),
        ("yes, no, wait a second", "en", True), ("no wait", "en", True), ("wait", "en", True),
        ("Tuesday, please", "en", False),
        ("no", "en", False), ("I can't wait until Friday", "en", False), ("el martes, no, espere", "es", True),
        ("a las dos, perdón, me equivoqué", "es", True), ("sí, espere un momento", "es", True),
        ("espere", "es", True), ("no, gracias", "es", False),
        ("el martes no", "es", False), ("no puedo esperar", "es", False),
    ],
)  # fmt: skip
def test_who_breaks_off_has_not_said_it_yet(said: str, language: str, off: bool) -> None:
    assert breaks_off(said, language_of(language)) == off


def test_an_address_is_the_one_that_is_meant_after_all() -> None:
    said = "ana at example dot com, no, ana ruiz at example dot com"
    assert read_email(said, language_of("en")) == ("anaruiz@example.com",)


def at_time(language: RouteLanguage) -> Conversation:
    """A conversation about Wednesday the 9th of December in which the time is asked for."""
    conversation = Conversation(appointment(), language=language)
    conversation.says({"en": "Book a cleaning", "es": "Quiero una cita para una limpieza"}[language])
    conversation.says({"en": "December 9th", "es": "el 9 de diciembre"}[language])
    return conversation


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("en", "Not Wednesday, Wednesday I have my hair done. What about the day after?", "2026-12-10"),
        ("en", "actually, the day before would be better", "2026-12-08"),
        ("en", "no, not Wednesday, Thursday the tenth", "2026-12-10"),
        ("en", "sorry, I meant the week after", "2026-12-16"),
        ("en", "oh wait, make that Friday", "2026-12-11"),
        ("en", "oh wait, make that this Friday", "2026-12-04"),
        ("es", "no, mejor el viernes", "2026-12-11"),
        ("es", "no, el miércoles tengo peluquería, mejor al día siguiente", "2026-12-10"),
        ("es", "perdón, quise decir la semana siguiente", "2026-12-16"),
        ("es", "no, el nueve no, el diez", "2026-12-10"),
        ("es", "mejor el día anterior", "2026-12-08"),
    ],
)
def test_a_day_is_corrected_from_the_one_that_was_read_back(language: RouteLanguage, said: str, day: str) -> None:
    conversation = at_time(language)
    conversation.says(said)

    assert conversation.slots["day"] == day


@pytest.mark.parametrize(
    ("language", "said", "clock"),
    [
        ("en", "no, an hour earlier", "13:00"), ("en", "make it half an hour later", "14:30"),
        ("en", "not two, three", "15:00"), ("es", "no, una hora más tarde", "15:00"),
        ("es", "mejor media hora antes", "13:30"), ("es", "a las dos no, a las tres", "15:00"),
    ],
)  # fmt: skip
def test_a_time_is_corrected_from_the_one_that_was_read_back(language: RouteLanguage, said: str, clock: str) -> None:
    conversation = at_time(language)
    conversation.says({"en": "at two", "es": "a las dos"}[language])
    conversation.says(said)

    assert conversation.slots["time"] == clock


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("no, not the third, I meant the tenth", "2026-12-10"), ("the third", "2026-12-03"),
        ("the tenth", "2026-12-10"), ("the second one", "2026-12-10"), ("the first", "2026-12-03"),
        ("neither, the day after that", "2026-12-11"), ("the later one, no, sorry, the first", "2026-12-03"),
    ],
)  # fmt: skip
def test_which_of_two_days_is_meant_may_be_corrected(said: str, day: str) -> None:
    conversation = Conversation(appointment())
    assert "December 3rd, or Thursday, December 10th" in conversation.says("Book a cleaning next Thursday")
    conversation.says(said)

    assert conversation.slots["day"] == day


def test_who_breaks_off_is_waited_for() -> None:
    conversation = at_time("en")
    before = replace(conversation.run) if conversation.run else None

    assert conversation.says("at two, no wait") == "Take your time."
    assert conversation.run == before
