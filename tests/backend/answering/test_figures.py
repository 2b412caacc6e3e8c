"""Which figures an answer has, and whether they stand in what was sent, however they are written on either side."""

from __future__ import annotations

from datetime import date

import pytest

from backend.answering.figures import Figure, Grounds, figures_in
from backend.languages import LANGUAGES

TODAY = date(2026, 12, 1)
SENT = (
    "A cleaning costs $89, whitening $1,250.50. Extraction: eighty dollars. 15 percent off for families.",
    "Weekdays nine in the morning to six thirty; the last appointment is a quarter past five. Sat 10:00-14:00.",
    "Una limpieza cuesta doscientos cincuenta pesos. El 24 de diciembre cerramos a la una. Ortodoncia: 3.900 euros.",
    "Emergency line 555-010-0199.",
    "2027-02-14: closed",
    "Telephone: +15550100001",
)


@pytest.fixture(scope="module")
def grounds() -> Grounds:
    return Grounds.of(SENT, list(LANGUAGES.values()), TODAY)


def wrong(text: str, language: str, grounds: Grounds) -> list[str]:
    """The figures of an answer that would be held back."""
    figures = figures_in(text, LANGUAGES[language])
    return [figure.text for figure in figures if figure.matters and not grounds.support(figure)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A cleaning is $89."),
        ("en", "It's eighty-nine dollars, or 89.00 dollars."),
        ("en", "Whitening is 1250.50 dollars."),
        ("en", "Whitening is $1,250.50."),
        ("en", "That's 80 dollars."),
        ("en", "Families get 15% off, fifteen percent."),
        ("en", "We open at 9 AM and close at 6:30 PM."),
        ("en", "We're open from nine to six thirty."),
        ("en", "The last one is at 5:15 p.m."),
        ("en", "Until half past six."),
        ("en", "On Saturdays until 2 PM, until two in the afternoon."),
        ("en", "We close at 1 PM on December 24th."),
        ("en", "That's the 24th of December."),
        ("en", "We're closed on February 14."),
        ("en", "You can come on December 7th."),
        ("en", "Call 555 010 0199, that's five five five, oh one oh, oh one nine nine."),
        ("en", "Our number is (555) 010-0001."),
        ("en", "Call 911 now, nine one one."),
        ("en", "One of our two dentists sees you in one moment."),
        ("en", "It is 2026 still."),
        ("es", "La limpieza son 250 pesos, doscientos cincuenta pesos."),
        ("es", "La ortodoncia cuesta 3900 euros, tres mil novecientos euros."),
        ("es", "Cuesta 89 dólares, ochenta y nueve dólares."),
        ("es", "Un 15 por ciento menos, el quince por ciento."),
        ("es", "Abrimos a las nueve de la mañana y cerramos a las 18:30."),
        ("es", "Hasta las seis y media de la tarde."),
        ("es", "La última es a las cinco y cuarto."),
        ("es", "El 24 de diciembre cerramos a la 1."),
        ("es", "Llame al 555 010 0199: cinco cinco cinco, cero uno cero, cero uno noventa y nueve."),
        ("es", "Llame al 112 o al 911."),
        ("es", "Tenemos una recepción y dos ascensores."),
    ],
)
def test_what_was_sent_may_be_said_in_any_form(language: str, text: str, grounds: Grounds) -> None:
    assert wrong(text, language, grounds) == []


@pytest.mark.parametrize(
    ("language", "text", "held"),
    [
        ("en", "A cleaning is $98.", ["98"]),
        ("en", "It's ninety-eight dollars.", ["ninety-eight"]),
        ("en", "Whitening is $1,250.", ["1,250"]),
        ("en", "Two cleanings are 178 dollars.", ["178"]),
        ("en", "Only seven euros.", ["seven"]),
        ("en", "Families get 20% off, twenty percent.", ["20", "twenty"]),
        ("en", "We open at 7 AM and close at four.", ["7", "four"]),
        ("en", "We open at 8:30.", ["8:30"]),
        ("en", "We're closed on March 3rd.", ["3"]),
        ("en", "Call 555 010 0198.", ["555 010 0198"]),
        ("en", "Our number is five five five, oh one oh, oh one nine eight.", [
            "five five five, oh one oh, oh one nine eight",
        ]),
        ("en", "It takes 45 minutes.", ["45"]),
        ("es", "Son 260 pesos, doscientos sesenta pesos.", ["260", "doscientos sesenta"]),
        ("es", "Cuesta tres mil ochocientos euros.", ["tres mil ochocientos"]),
        ("es", "Un 20 por ciento menos.", ["20"]),
        ("es", "Abrimos a las siete y cerramos a las 8 de la tarde.", ["siete", "8"]),
        ("es", "Cerramos el 3 de marzo.", ["3"]),
        ("es", "Llame al 555 010 0198.", ["555 010 0198"]),
        ("es", "Dura cuarenta y cinco minutos.", ["cuarenta y cinco"]),
    ],
)  # fmt: skip
def test_what_nobody_sent_is_held_back(language: str, text: str, held: list[str], grounds: Grounds) -> None:
    assert wrong(text, language, grounds) == held


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("en", "$5, 5 dollars, 5%, 5 percent, at 5, 5 pm, 5:05, May 5, the 5th, 5", [
            "money", "money", "percent", "percent", "time", "time", "time", "date", "date", "number",
        ]),
        ("es", "5 €, 5 pesos, 5 por ciento, a las 5, 5 de la tarde, 5 de mayo, 5º, 5", [
            "money", "money", "percent", "time", "time", "date", "date", "number",
        ]),
    ],
)  # fmt: skip
def test_the_words_around_a_number_tell_its_kind(language: str, text: str, kinds: list[str]) -> None:
    assert [figure.kind for figure in figures_in(text, LANGUAGES[language])] == kinds


@pytest.mark.parametrize(
    ("language", "text", "digits"),
    [
        ("en", "one hundred and twenty dollars", ["120"]),
        ("en", "twenty twenty-six, or 1,200", ["2026", "1200"]),
        ("en", "double five", ["5"]),
        ("es", "mil doscientos treinta y cinco", ["1235"]),
        ("es", "veintiuno, cien, ciento uno", ["21", "100", "101"]),
    ],
)
def test_number_words_are_put_together(language: str, text: str, digits: list[str]) -> None:
    assert [figure.digits for figure in figures_in(text, LANGUAGES[language])][-len(digits) :] == digits


def test_prices_beside_one_another_are_no_telephone_number() -> None:
    found = figures_in("10000 20000 30000", LANGUAGES["en"])
    assert [figure.digits for figure in found] == ["10000", "20000", "30000"]


def test_a_figure_knows_where_it_stands() -> None:
    (found,) = figures_in("It is 89 dollars.", LANGUAGES["en"])
    assert found == Figure("89", 6, 8, "money", "89", ("89",))
