"""Whether a fact is heard, however it is spoken."""

from __future__ import annotations

import pytest

from dev.evaluation.answers.heard import heard


@pytest.mark.parametrize(
    ("fact", "said", "language"),
    [
        ("$95", "It costs ninety-five dollars.", "en"),
        ("95 dollars", "That's $95.", "en"),
        ("$1,500", "one thousand five hundred dollars", "en"),
        ("$2,350", "two thousand three hundred and fifty dollars", "en"),
        ("$249", "two hundred and forty-nine dollars", "en"),
        ("$3.50", "3 dollars and 50 cents", "en"),
        ("20%", "twenty percent is added", "en"),
        ("20 percent", "20% is added", "en"),
        ("15 minutes", "We hold it for fifteen minutes.", "en"),
        ("two visits", "It takes 2 visits.", "en"),
        ("December 26", "closed on December 26th", "en"),
        ("the first Monday", "on the 1st Monday of each month", "en"),
        ("own parking lot", "in our own parking lot, free", "en"),
        ("gift card", "Gift cards never expire.", "en"),
        ("555-010-0199", "5 5 5, 0 1 0, 0 1 9 9", "en"),
        ("(555) 010-0199", "five five five oh one oh oh one nine nine", "en"),
        ("$320", "trescientos veinte dólares", "es"),
        ("$1,500", "son mil quinientos dólares", "es"),
        ("100 dólares", "cien dólares", "es"),
        ("$3.50", "tres dólares con cincuenta centavos", "es"),
        ("15 por ciento", "un 15% de descuento", "es"),
        ("treinta y cinco", "35 personas", "es"),
        ("1 año", "un año de garantía", "es"),
        ("jueves", "Los JUEVES abrimos.", "es"),
        ("tajín", "el tajin de verduras", "es"),
        ("555-010-0199", "al (555) 010-0199", "es"),
    ],
)
def test_numbers_prices_and_words_are_heard_in_any_spelling(fact: str, said: str, language: str) -> None:
    assert heard(fact, said, language)


@pytest.mark.parametrize(
    ("fact", "said", "language"),
    [
        ("2 pm", "We close at two in the afternoon.", "en"),
        ("14:00", "from nine to two", "en"),
        ("2 pm", "from 9 AM to 2 PM", "en"),
        ("17:15", "the last one is at a quarter past five", "en"),
        ("noon", "We close at 12 PM.", "en"),
        ("12 pm", "We close at noon.", "en"),
        ("10:45", "a quarter to eleven", "en"),
        ("6:30 pm", "until half past six in the evening", "en"),
        ("5 pm", "from five to half past six in the evening", "en"),
        ("ten in the morning", "10:00 AM", "en"),
        ("9 am", "abrimos a las nueve de la mañana", "es"),
        ("17:15", "a las cinco y cuarto de la tarde", "es"),
        ("18:30", "cerramos a las seis y media", "es"),
        ("10:45", "a las once menos cuarto", "es"),
        ("10:45", "un cuarto para las once", "es"),
        ("mediodía", "a las 12 del mediodía", "es"),
        ("20:00", "de ocho de la mañana a ocho de la noche", "es"),
        ("5 pm", "de cinco a seis y media de la tarde", "es"),
    ],
)
def test_a_time_is_heard_however_it_is_said(fact: str, said: str, language: str) -> None:
    assert heard(fact, said, language)


@pytest.mark.parametrize(
    ("fact", "said", "language"),
    [
        ("$95", "950 dollars", "en"),
        ("$95", "$59", "en"),
        ("$3", "3 dollars and 50 cents", "en"),
        ("$200", "two hundred and five dollars", "en"),
        ("$40", "40 percent", "en"),
        ("15 minutes", "50 minutes", "en"),
        ("2 pm", "2 AM", "en"),
        ("2 pm", "two in the morning", "en"),
        ("14:00", "at 2:30 PM", "en"),
        ("9 am", "closes at nine in the evening", "en"),
        ("6 pm", "in six monthly installments", "en"),
        ("555-010-0199", "555-010-0198", "en"),
        ("10 am", "an hour later than nine in the morning", "en"),
        ("10 am", "una hora después de las nueve de la mañana", "es"),
        ("free", "freedom", "en"),
        ("cinco", "quince", "es"),
        ("$50", "cincuenta y cinco dólares", "es"),
        ("20:00", "de ocho de la mañana a seis de la tarde", "es"),
        ("9 am", "a las nueve de la noche", "es"),
        ("gratis", "", "es"),
    ],
)
def test_what_is_nearly_the_fact_is_not_heard_as_it(fact: str, said: str, language: str) -> None:
    assert not heard(fact, said, language)
