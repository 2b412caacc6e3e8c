"""Names, addresses, numbers, choices and answers as callers say them."""

from __future__ import annotations

import pytest

from backend.languages import language_of
from backend.workflows.slots.answers import read_answer, read_choice, read_place
from backend.workflows.slots.contact import read_email, read_phone
from backend.workflows.slots.figures import read_number
from backend.workflows.slots.names import read_name


@pytest.mark.parametrize(
    ("said", "language", "name"),
    [
        ("Ben Carter", "en", "Ben Carter"),
        ("my name is ben carter", "en", "Ben Carter"),
        ("It's Ana Ruiz, please.", "en", "Ana Ruiz"),
        ("Sure, it's Mary Ann O'Brien", "en", "Mary Ann O'Brien"),
        ("This is McKenzie", "en", "McKenzie"),
        ("B E N", "en", "Ben"),
        ("Put it under Okafor", "en", "Okafor"),
        ("Me llamo Ana Ruiz", "es", "Ana Ruiz"),
        ("soy maría de la cruz", "es", "María de la Cruz"),
        ("A nombre de José Núñez, gracias", "es", "José Núñez"),
    ],
)
def test_a_name(said: str, language: str, name: str) -> None:
    assert read_name(said, language_of(language)) == (name,)


@pytest.mark.parametrize(
    ("said", "language"),
    [("yes", "en"), ("no", "en"), ("what?", "en"), ("uh", "en"), ("5550100177", "en"), ("sí", "es")],
)
def test_no_name(said: str, language: str) -> None:
    assert read_name(said, language_of(language)) == ()


@pytest.mark.parametrize(
    ("said", "language", "address"),
    [
        ("ana@example.com", "en", "ana@example.com"),
        ("It's Ana.Ruiz@Example.com.", "en", "ana.ruiz@example.com"),
        ("ana dot ruiz at example dot com", "en", "ana.ruiz@example.com"),
        ("my email is j smith four two at example dot co dot uk please", "en", "jsmith42@example.co.uk"),
        ("b e n underscore c at example dot org", "en", "ben_c@example.org"),
        ("ana arroba example punto com", "es", "ana@example.com"),
        ("mi correo es ana guion bajo ruiz arroba example punto com", "es", "ana_ruiz@example.com"),
        ("a n a siete arroba example punto com punto mx", "es", "ana7@example.com.mx"),
    ],
)
def test_an_email_address(said: str, language: str, address: str) -> None:
    assert read_email(said, language_of(language)) == (address,)


@pytest.mark.parametrize("said", ["I don't have one", "at the corner", "ana at example"])
def test_no_email_address(said: str) -> None:
    assert read_email(said, language_of("en")) == ()


@pytest.mark.parametrize(
    ("said", "language", "number"),
    [
        ("555-010-0177", "en", "+15550100177"),
        ("it's five five five, oh one oh, oh one double seven", "en", "+15550100177"),
        ("(555) 010 0177", "en", "+15550100177"),
        ("+44 20 7946 0958", "en", "+442079460958"),
        ("cinco cinco cinco cero uno cero cero uno siete siete", "es", "+15550100177"),
        ("mi teléfono es el 555 010 0177, gracias", "es", "+15550100177"),
    ],
)
def test_a_phone_number(said: str, language: str, number: str) -> None:
    assert read_phone(said, language_of(language), "US") == (number,)


def test_a_keyed_phone_number_of_another_country_is_its_own() -> None:
    assert read_phone("6 1 2 3 4 5 6 7 8", language_of("es"), "ES", digits="612345678") == ("+34612345678",)


@pytest.mark.parametrize("said", ["555 010", "Ben", "five", "12345678901234567"])
def test_no_phone_number(said: str) -> None:
    assert read_phone(said, language_of("en"), "US") == ()


def test_numbers() -> None:
    assert read_number("four of us", language_of("en")) == (4,)
    assert read_number("somos doce", language_of("es")) == (12,)
    assert read_number("between 2 and 4", language_of("en")) == (2, 4)
    assert read_number("whatever", language_of("en"), digits="7") == (7,)
    assert read_number("no idea", language_of("en")) == ()


CARE = {"check-up": ("check-up", "check up"), "cleaning": ("cleaning",), "deep": ("deep cleaning",)}


def test_a_choice_by_its_words_where_the_longer_ones_count() -> None:
    assert read_choice("a deep cleaning please", CARE, language_of("en")) == ("deep",)
    assert read_choice("Two cleanings", CARE, language_of("en")) == ("cleaning",)
    assert read_choice("A check up or a cleaning", CARE, language_of("en")) == ("check-up", "cleaning")
    assert read_choice("nothing", CARE, language_of("en")) == ()


@pytest.mark.parametrize(
    ("said", "language", "place"),
    [("the first one", "en", 0), ("the last", "en", 2), ("la segunda", "es", 1), ("the first or second", "en", None)],
)
def test_a_choice_by_its_place(said: str, language: str, place: int | None) -> None:
    assert read_place(said, language_of(language), 3) == place


@pytest.mark.parametrize("said", ["yes", "Yes, that's fine", "sure, go ahead", "correct", "okay, book it"])
def test_an_english_yes(said: str) -> None:
    assert read_answer(said, language_of("en")) is True


@pytest.mark.parametrize("said", ["sí", "sí, resérvela", "claro que sí", "está bien, gracias", "de acuerdo"])
def test_a_spanish_yes(said: str) -> None:
    assert read_answer(said, language_of("es")) is True


@pytest.mark.parametrize(
    ("said", "language"), [("no", "en"), ("no, not that", "en"), ("that's wrong", "en"), ("no, está mal", "es")]
)
def test_a_no(said: str, language: str) -> None:
    assert read_answer(said, language_of(language)) is False


def test_neither_yes_nor_no() -> None:
    assert read_answer("Wednesday", language_of("en")) is None
