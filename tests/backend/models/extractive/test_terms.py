"""Words into terms: stems, stop words, concepts."""

from __future__ import annotations

import pytest

from backend.languages import language_of
from backend.models.extractive.terms import akin, terms


def stems(text: str, language: str) -> list[str]:
    return [term.stem for term in terms(text, language_of(language))]


def test_stop_words_and_days_are_left_out() -> None:
    assert stems("What's the price of the cleanings on Monday?", "en") == ["price", "clean"]


def test_accents_do_not_matter_but_the_tilde_does() -> None:
    assert stems("DIRECCIÓN del niño", "es") == stems("direccion del niño", "es")
    assert stems("año", "es") != stems("ano", "es")


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [("fees", "prices", "en"), ("aparcar", "estacionamiento", "es"), ("kids", "child", "en")],
)
def test_words_for_one_thing_share_a_concept(one: str, other: str, language: str) -> None:
    (first,), (second,) = terms(one, language_of(language)), terms(other, language_of(language))
    assert first.concept == second.concept != ""


def test_a_word_that_callers_say_with_any_question_is_light() -> None:
    assert [term.light for term in terms("nearest bakery", language_of("en"))] == [True, False]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("limpiez", "limpi", True), ("clean", "clean", True), ("car", "card", False), ("insur", "instal", False)],
)
def test_forms_that_a_stemmer_left_apart_are_akin(one: str, other: str, expected: bool) -> None:
    assert akin(one, other) is expected
