"""Phone numbers that are corrected in the middle, or said in several turns."""

from __future__ import annotations

import pytest

from backend.languages import language_of
from backend.profiles.fields import RouteLanguage
from backend.workflows.slots.contact import part_of_number, read_phone
from tests.backend.workflows.conversation import Conversation, appointment

BEGUN: dict[RouteLanguage, tuple[str, ...]] = {
    "en": ("Book a cleaning on December 9th at ten", "Ben Carter"),
    "es": ("Quiero una cita para una limpieza el 9 de diciembre a las diez", "Ana Ruiz"),
}
NUMBER = "+15550100199"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("555, 010, no wait, 0199", "en"),
        ("five five five, oh one oh, no, sorry, oh one double nine", "en"),
        ("555 010 0188, no, 0199", "en"),
        ("555 010 0188. No, it's 555 010 0199.", "en"),
        ("555 010 01 88, I mean 99", "en"),
        ("five five five, oh one one, make that oh one oh, oh one ninety nine", "en"),
        ("it's 555 010, uh, 0199", "en"),
        ("sorry, 555 010 0199", "en"),
        ("cinco cinco cinco, cero uno cero, no, perdón, cero uno nueve nueve", "es"),
        ("555 010 0188, digo, 0199", "es"),
        ("555 010 0188, no, me equivoqué, 555 010 0199", "es"),
        ("555 010 01 88, quise decir 99", "es"),
        ("perdón, el 555 010 0199", "es"),
        ("cinco cinco cinco, cero diez, eh, cero uno noventa y nueve", "es"),
    ],
)
def test_a_number_that_is_corrected_in_the_middle_is_the_one_that_is_meant(said: str, language: str) -> None:
    assert read_phone(said, language_of(language), "US") == (NUMBER,)


@pytest.mark.parametrize(
    ("said", "language", "digits"),
    [
        ("five five five", "en", "555"), ("555, 010", "en", "555010"), ("it starts with five five five", "en", "555"),
        ("cinco cinco cinco", "es", "555"), ("empieza con 555", "es", "555"), ("555 0188", "en", ""),
        ("one moment", "en", ""), ("I don't know", "en", ""), ("Ben Carter", "en", ""), ("un momento", "es", ""),
        ("no sé", "es", ""), ("at three", "en", ""),
    ],
)  # fmt: skip
def test_the_beginning_of_a_number_is_told_from_other_words(said: str, language: str, digits: str) -> None:
    assert part_of_number(said, language_of(language)) == digits


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("five five five", "oh one oh", "oh one double nine")),
        ("en", ("555, 010", "0199")),
        ("en", ("555, 010, no wait", "0199")),
        ("en", ("five five five", "let me see", "oh one oh", "no wait", "oh one double nine")),
        ("en", ("555", "555 010 0199")),
        ("es", ("cinco cinco cinco", "cero diez", "cero uno noventa y nueve")),
        ("es", ("555, 010", "0199")),
        ("es", ("555, 010, no, espere", "0199")),
        ("es", ("cinco cinco cinco", "un momento", "cero uno cero", "cero uno nueve nueve")),
    ],
)
def test_a_number_may_be_said_in_several_turns(language: RouteLanguage, said: tuple[str, ...]) -> None:
    conversation = Conversation(appointment(), language=language)
    for words in (*BEGUN[language], *said):
        heard = conversation.says(words)
        if words in said[:-1]:
            assert heard.endswith(("Go on, please.", "Siga, por favor.", "Take your time.", "Tómese su tiempo."))

    assert conversation.slots["phone"] == NUMBER


@pytest.mark.parametrize(
    ("language", "said", "slot", "value"),
    [
        ("en", "at ten thirty", "time", "10:30"), ("en", "no, the tenth", "day", "2026-12-10"),
        ("en", "not ten, eleven", "phone", ""), ("es", "a las diez no, a las once", "time", "11:00"),
        ("es", "no, el diez", "day", "2026-12-10"),
    ],
)  # fmt: skip
def test_what_corrects_another_value_is_no_beginning_of_a_number(
    language: RouteLanguage, said: str, slot: str, value: str
) -> None:
    conversation = Conversation(appointment(), language=language)
    heard = [conversation.says(words) for words in (*BEGUN[language], said)][-1]

    assert not heard.endswith(("Go on, please.", "Siga, por favor."))
    assert conversation.slots.get(slot, "") == value
