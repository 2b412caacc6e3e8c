"""Days of the week in English and Spanish texts."""

from __future__ import annotations

import pytest

from backend.languages import language_of
from backend.models.extractive.terms import days


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Saturday: 9 to 2", "en", {5}),
        ("Monday to Friday, and Sundays", "en", {0, 1, 2, 3, 4, 6}),
        ("Mon-Fri 8 to 6", "en", {0, 1, 2, 3, 4}),
        ("Friday through Monday", "en", {4, 5, 6, 0}),
        ("Monday, Tuesday and Thursday", "en", {0, 1, 3}),
        ("at the weekend", "en", {5, 6}),
        ("weekdays until five", "en", {0, 1, 2, 3, 4}),
        ("the month of May", "en", set[int]()),
        ("de lunes a viernes", "es", {0, 1, 2, 3, 4}),
        ("los Sábados y domingos", "es", {5, 6}),
        ("el miercoles", "es", {2}),
        ("entre semana", "es", {0, 1, 2, 3, 4}),
        ("todos los días", "es", {0, 1, 2, 3, 4, 5, 6}),
    ],
)
def test_days_are_found_with_their_ranges(text: str, language: str, expected: set[int]) -> None:
    assert days(text, language_of(language)) == expected
