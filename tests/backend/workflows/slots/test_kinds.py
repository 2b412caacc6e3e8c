"""A slot takes its own kind alone: what only sounds like a value is none, on Monday the 30th of November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from backend.languages import language_of
from backend.workflows.declaration import Ask
from backend.workflows.slots.answers import read_answer, read_choice
from backend.workflows.slots.contact import read_email, read_phone
from backend.workflows.slots.names import read_name
from backend.workflows.slots.reading import Reader
from backend.workflows.state import CallerInput, TurnContext
from tests.backend.workflows.conversation import MONDAY, appointment

TODAY = date(2026, 11, 30)
ASKS = {
    kind: Ask.model_validate({"slot": "slot", "type": kind, "prompt": {"en": "?"}})
    for kind in ("name", "phone", "date", "time", "number", "yes_no", "email")
}
SAID_WHILE_THINKING = {
    "en": ("um", "uh, let me see", "just a second", "hold on", "give me a minute", "let me think about it",
    "one moment",
           "hmm", "half a second, please", "bear with me"),
    "es": ("eh", "a ver", "un momento", "déjeme pensar", "espere un segundo", "un minutito, por favor", "vamos a ver",
           "déjeme buscarlo", "espéreme", "estoy pensando"),
}  # fmt: skip
REFUSED = {
    "en": ("I don't know", "no idea", "I'm not sure", "I can't remember", "I'd rather not say", "I forgot", "dunno",
           "I don't really know", "none of your business", "I don't have one", "not too sure, honestly"),
    "es": ("no sé", "no lo sé", "ni idea", "no me acuerdo", "prefiero no decirlo", "no estoy seguro", "no recuerdo",
           "quién sabe", "no quiero darlo", "se me olvidó", "no tengo ni idea"),
}  # fmt: skip
OTHERWISE_NO_NAME = {
    "en": ("hello", "good morning", "hi there", "what do you need that for?", "why do you ask", "no forty three",
           "ninety nine", "half past two", "Tuesday", "can you repeat that", "we're two people", "how much is it"),
    "es": ("hola", "buenos días", "buenas tardes", "¿para qué lo quiere?", "¿cómo dice?", "no cuarenta y tres",
           "noventa y nueve", "las dos y media", "el martes", "otra vez, por favor", "mañana", "¿cuánto cuesta?"),
}  # fmt: skip


def read(kind: str, said: str, language: str) -> tuple[str, ...]:
    reader = Reader(appointment(), TurnContext(MONDAY, language_of(language)), {})
    return reader.read(ASKS[kind], CallerInput(said), asked=True)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (language, said)
        for group in (SAID_WHILE_THINKING, REFUSED)
        for language, words in group.items()
        for said in words
    ],
)
def test_who_thinks_or_does_not_know_has_given_no_value(language: str, said: str) -> None:
    assert [read(kind, said, language) for kind in ASKS] == [()] * len(ASKS)


@pytest.mark.parametrize(
    ("language", "said"), [(language, said) for language, words in OTHERWISE_NO_NAME.items() for said in words]
)
def test_greetings_questions_numbers_and_days_are_no_names(language: str, said: str) -> None:
    assert read("name", said, language) == ()


@pytest.mark.parametrize(
    ("said", "language", "name"),
    [
        ("um, Ben Carter", "en", "Ben Carter"),
        ("Will Smith", "en", "Will Smith"),
        ("May Wong", "en", "May Wong"),
        ("April O'Neil", "en", "April O'Neil"),
        ("let me see, it's Linh Le", "en", "Linh Le"),
        ("Sunny Day", "en", "Sunny Day"),
        ("pues, Ana Ruiz", "es", "Ana Ruiz"),
        ("eh, me llamo Segundo Pérez", "es", "Segundo Pérez"),
        ("Domingo Ruiz", "es", "Domingo Ruiz"),
        ("a nombre de Luz del Río", "es", "Luz del Río"),
    ],
)
def test_a_name_may_be_a_word_that_also_means_something_else(said: str, language: str, name: str) -> None:
    assert read_name(said, language_of(language)) == (name,)


@pytest.mark.parametrize(
    ("said", "language", "number"),
    [
        ("my cell is five five five oh one oh double oh four two", "en", "+15550100042"),
        ("you can reach me at five five five, oh one oh, ninety nine forty two", "en", "+15550109942"),
        ("call me on 555-010-0042 please", "en", "+15550100042"),
        ("my husband's is five five five zero one zero zero one eight eight", "en", "+15550100188"),
        ("try five five five, zero one zero, one two three four", "en", "+15550101234"),
        ("mi celular es el cinco cinco cinco cero uno cero cero cero cuatro dos", "es", "+15550100042"),
        ("me puede llamar al cinco cinco cinco, cero diez, cero cero cuarenta y dos", "es", "+15550100042"),
        ("apúntelo: 555 010 0042, vale", "es", "+15550100042"),
        ("marque el cinco cinco cinco cero diez doce treinta y cuatro", "es", "+15550101234"),
    ],
)
def test_a_phone_number_is_never_a_time_or_a_date(said: str, language: str, number: str) -> None:
    assert read_phone(said, language_of(language), "US") == (number,)
    assert read("time", said, language) == ()
    assert read("date", said, language) == ()


@pytest.mark.parametrize(
    ("said", "language", "moment"),
    [
        ("half past two", "en", "14:30"),
        ("around three", "en", "15:00"),
        ("three thirty", "en", "15:30"),
        ("a quarter to four", "en", "15:45"),
        ("about ten in the morning", "en", "10:00"),
        ("las dos y media", "es", "14:30"),
        ("a eso de las tres", "es", "15:00"),
        ("sobre las tres", "es", "15:00"),
        ("a las diez de la mañana", "es", "10:00"),
        ("las cuatro menos cuarto", "es", "15:45"),
    ],
)
def test_a_time_is_no_date(said: str, language: str, moment: str) -> None:
    assert read("date", said, language) == ()
    assert read("time", said, language) == (moment,)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("any day but not Monday", "en"), ("any day except Friday", "en"), ("anything but Tuesday or Wednesday", "en"),
        ("Monday doesn't work", "en"), ("I can't do Thursday", "en"), ("not on Friday", "en"),
        ("Friday won't do", "en"),
        ("some day other than the fifth", "en"), ("cualquier día menos el lunes", "es"), ("el lunes no", "es"),
        ("cualquiera que no sea lunes ni martes", "es"), ("el jueves no puedo", "es"), ("excepto el viernes", "es"),
        ("no puedo el martes", "es"), ("cuando quiera, pero no el sábado", "es"), ("no me viene bien el jueves", "es"),
    ],
)  # fmt: skip
def test_a_day_that_is_ruled_out_is_not_the_one(said: str, language: str) -> None:
    assert read("date", said, language) == ()


@pytest.mark.parametrize(
    ("said", "language", "day"),
    [
        ("not Monday, Tuesday", "en", "2026-12-01"),
        ("instead of Monday make it Wednesday", "en", "2026-12-02"),
        ("Monday doesn't work, Friday does", "en", "2026-12-04"),
        ("why not Friday?", "en", "2026-12-04"),
        ("no, Thursday", "en", "2026-12-03"),
        ("el lunes no puedo, el martes sí", "es", "2026-12-01"),
        ("en vez del lunes, el miércoles", "es", "2026-12-02"),
        ("no, el jueves", "es", "2026-12-03"),
    ],
)
def test_the_day_that_is_left_is_the_one(said: str, language: str, day: str) -> None:
    assert read("date", said, language)[-1:] == (day,)


@pytest.mark.parametrize(
    ("said", "language", "day"),
    [
        ("two weeks from today", "en", "2026-12-14"),
        ("three days from today", "en", "2026-12-03"),
        ("a week from today", "en", "2026-12-07"),
        ("a week today", "en", "2026-12-07"),
        ("a fortnight from now", "en", "2026-12-14"),
        ("ten days from now", "en", "2026-12-10"),
        ("dos semanas a partir de hoy", "es", "2026-12-14"),
        ("de hoy en quince días", "es", "2026-12-15"),
        ("de aquí a tres días", "es", "2026-12-03"),
        ("en una semana", "es", "2026-12-07"),
        ("una semana después de hoy", "es", "2026-12-07"),
    ],
)
def test_a_count_of_days_from_today_is_not_today(said: str, language: str, day: str) -> None:
    assert read("date", said, language) == (day,)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("the first one", "en"), ("the second one", "en"), ("that one", "en"), ("three people", "en"),
        ("anything but two", "en"), ("which one", "en"), ("two of us", "en"), ("in ten days", "en"),
        ("la primera", "es"), ("la segunda", "es"), ("una hora cualquiera", "es"), ("una persona", "es"),
        ("tres personas", "es"), ("menos a las dos", "es"), ("una tarde", "es"), ("dentro de diez días", "es"),
    ],
)  # fmt: skip
def test_a_word_for_a_number_need_not_be_an_hour(said: str, language: str) -> None:
    assert read("time", said, language) == ()


@pytest.mark.parametrize("said", ["one", "at one", "make that one o'clock", "one would be great"])
def test_one_may_be_an_hour(said: str) -> None:
    assert read("time", said, "en") == ("13:00",)


def test_tens_and_units_in_an_address_are_one_number() -> None:
    assert read_email("ana ninety nine at example dot com", language_of("en")) == ("ana99@example.com",)
    assert read_email("ana noventa y nueve arroba example punto com", language_of("es")) == ("ana99@example.com",)


def test_who_turns_something_down_has_not_chosen_it() -> None:
    words = {"check-up": ("check-up", "check up"), "cleaning": ("cleaning",)}
    assert read_choice("not the cleaning, the check-up", words, language_of("en")) == ("check-up",)
    assert read_choice("anything but a cleaning", words, language_of("en")) == ()
    assert read_choice("no, a cleaning", words, language_of("en")) == ("cleaning",)


@pytest.mark.parametrize(
    ("language", "said"), [(language, said) for language, words in REFUSED.items() for said in words]
)
def test_who_does_not_know_has_not_said_no(language: str, said: str) -> None:
    assert read_answer(said, language_of(language)) is None
