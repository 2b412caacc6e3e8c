"""Spoken digits: what callers say when they are asked for a number, and what only sounds like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.languages import language_of
from common.numbers import is_part_of_number, spoken_digits

ENGLISH = {
    "five five five, double two": "55522",
    "555 12": "55512",
    "007": "007",
    "It's five five oh one.": "5501",
    "oh five": "05",
    "five oh": "50",
    "Oh, five five": "55",
    "double oh seven": "007",
    "triple zero and a hundred": "000100",
    "double 5 treble six": "55666",
    "my number is 555-0100, thank you": "5550100",
    "twenty-one": "21",
    "twenty twenty six": "2026",
    "nineteen eighty five": "1985",
    "seven eleven": "711",
    "fifty twelve": "5012",
    "twenty oh five": "2005",
    "five hundred twelve": "512",
    "one hundred and five": "105",
    "a hundred": "100",
    "5 hundred 12": "512",
    "5 hundred 012": "500012",
    "twenty five hundred": "2500",
    "two thousand and twenty six": "2026",
    "two thousand five hundred": "2500",
    "twelve thousand three hundred forty five": "12345",
    "one million two hundred thousand and five": "1200005",
    "a thousand": "1000",
    "uh five um five please": "55",
    "five five pound": "55",
    "plus one five five five": "1555",
    "the number is 1,250": "1250",
    "Yes, that's it, it's nine.": "9",
    "one two three four twenty, five": "1234205",
    "twenty, twenty-six": "2026",
    "five hundred, twelve": "512",
    "double, five, ninety, nine": "55909",
    "thirty, 5, 6": "3056",
}

NOT_ENGLISH = [
    "",
    "yes",
    "oh",
    "one moment",
    "that one",
    "the one",
    "five minutes",
    "double",
    "double twenty",
    "three point five",
    "one point one",
    "3.5",
    "$5",
    "5%",
    "two thousand thousand",
    "zero hundred",
    "007 hundred",
    "two hundred hundred",
    "one or two",
    "I have five",
    "five is right",
    "a five",
    "a double",
]

SPANISH = {
    "quinientos doce": "512",
    "triple cero": "000",
    "doble dos, cinco": "225",
    "es el cinco cinco cinco": "555",
    "el uno": "1",
    "mi número es el seis uno dos, treinta y cuatro, cincuenta y seis, setenta y ocho": "612345678",
    "dos mil veintiséis": "2026",
    "mil novecientos ochenta y cinco": "1985",
    "veinte veintiséis": "2026",
    "treinta cinco": "35",
    "treinta y doce": "3012",
    "ciento cinco": "105",
    "cien mil": "100000",
    "un millón doscientos mil": "1200000",
    "trescientas veintiuna": "321",
    "sí, es 5 5 doble dos": "5522",
    "uno dos tres, eso es todo, gracias": "123",
    "uno dos treinta, cinco": "12305",
    "treinta y cinco, veinte, uno": "35201",
    "quinientos cincuenta y cinco doce": "55512",
}

NOT_SPANISH = [
    "no",
    "un momento",
    "cinco o seis",
    "a las cinco",
    "su uno",
    "doble",
    "doble diez",
    "cinco minutos",
    "uno coma uno",
    "tres coma cinco",
    "dos punto cinco",
]


@pytest.mark.parametrize(("said", "digits"), ENGLISH.items())
def test_english_digits_are_read(said: str, digits: str) -> None:
    assert spoken_digits(said, language_of("en-US").numbers) == digits


@pytest.mark.parametrize("said", NOT_ENGLISH)
def test_what_is_not_only_a_number_is_none_in_english(said: str) -> None:
    assert spoken_digits(said, language_of("en").numbers) is None


@pytest.mark.parametrize(("said", "digits"), SPANISH.items())
def test_spanish_digits_are_read(said: str, digits: str) -> None:
    assert spoken_digits(said, language_of("es-MX").numbers) == digits


@pytest.mark.parametrize("said", NOT_SPANISH)
def test_what_is_not_only_a_number_is_none_in_spanish(said: str) -> None:
    assert spoken_digits(said, language_of("es").numbers) is None


def test_a_language_without_words_is_heard_as_english() -> None:
    assert spoken_digits("five", language_of("fr-FR").numbers) == "5"


@given(st.text(max_size=60), st.sampled_from(["en", "es"]))
def test_digits_are_digits_whatever_is_said(said: str, language: str) -> None:
    digits = spoken_digits(said, language_of(language).numbers)

    assert digits is None or (digits.isascii() and digits.isdigit())


NAMES = {
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    "es": ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
}


@given(st.text("0123456789", min_size=1, max_size=20), st.sampled_from(["en", "es"]))
def test_digits_said_one_by_one_come_back(digits: str, language: str) -> None:
    assert (
        spoken_digits(" ".join(NAMES[language][int(digit)] for digit in digits), language_of(language).numbers)
        == digits
    )


@pytest.mark.parametrize("text", ["²", "room 5²", "①"])
def test_characters_that_only_look_like_digits_are_no_number(text: str) -> None:
    assert spoken_digits(text, language_of("en").numbers) is None


@pytest.mark.parametrize(
    ("word", "language", "part"),
    [
        ("Twenty", "en", True),
        ("hundred", "en", True),
        ("fifth", "en", True),
        ("half", "en", True),
        ("7", "en", True),
        ("morning", "en", False),
        ("veintidós", "es-MX", True),
        ("media", "es", True),
        ("mil", "es", True),
        ("mañana", "es", False),
        ("una", "es", True),
        ("uña", "es", False),
    ],
)
def test_a_word_is_part_of_a_number_or_not(word: str, language: str, part: bool) -> None:
    assert is_part_of_number(word, language_of(language).numbers) is part
