"""Names and addresses, letter by letter."""

from __future__ import annotations

import pytest

from backend.languages import language_of
from backend.workflows.slots.contact import read_email
from backend.workflows.slots.names import read_name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("b as in boy, e, n", "Ben"),
        ("it's B as in Bravo, E as in echo, N like November", "Ben"),
        ("d for David a n", "Dan"),
        ("T as in Tom O M", "Tom"),
        ("R U I Z", "Ruiz"),
        ("B-E-N", "Ben"),
        ("double l o y d", "Lloyd"),
        ("double u o n g", "Wong"),
        ("Carter, C A R T E R", "Carter"),
        ("Ben Carter, K A R T E R", "Ben Karter"),
        ("my name is Ana, A N A", "Ana"),
        ("Al Em", "Al Em"),
        ("Mary Ann Dee", "Mary Ann Dee"),
    ],
)
def test_an_english_name_that_is_spelled(said: str, name: str) -> None:
    assert read_name(said, language_of("en")) == (name,)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("be de burro, e, ene", "Ben"),
        ("se escribe uve de vaca, i, de de dedo, a, ele", "Vidal"),
        ("ere u i zeta", "Ruiz"),
        ("eme a erre i a", "Maria"),
        ("eñe a ene de u", "Ñandu"),
        ("i griega a ene e te", "Yanet"),
        ("doble ve a ene de a", "Wanda"),
        ("ce como en casa, a, ese, a", "Casa"),
        ("de de dedo, e, be larga", "Deb"),
        ("Ana Ruis, erre u i zeta", "Ana Ruiz"),
        ("María de la Cruz", "María de la Cruz"),
        ("José y Elena", "José y Elena"),
    ],
)
def test_a_spanish_name_that_is_spelled(said: str, name: str) -> None:
    assert read_name(said, language_of("es")) == (name,)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("b as in boy e n at example dot com", "en"),
        ("be de burro e ene arroba example punto com", "es"),
    ],
)
def test_an_address_that_is_spelled(said: str, language: str) -> None:
    assert read_email(said, language_of(language)) == ("ben@example.com",)
