"""A table that repeats its subjects: the row that has most of what the caller named is the one that is told."""

from __future__ import annotations

import pytest

from backend.answering.understand import understand
from backend.languages import language_of
from backend.models.extractive.answerer import compose
from backend.models.interface import Business, ModelPrompt
from backend.models.refusals import refuses
from backend.retrieval.hybrid import Passage, Scores

ENGLISH = """
Bora 3: Work Door seal, Price $45, Time 1 hour.
Bora 3: Work Pump, Price $89, Time 2 hours.
Bora 5: Work Door seal, Price $65, Time 1 hour.
Bora 5: Work Pump, Price $119, Time 3 hours.
Tivoli: Work Pump, Price $99, Time 2 hours.
"""
SPANISH = """
Bora 3: Trabajo Goma, Precio $45, Tiempo 1 hora.
Bora 3: Trabajo Bomba, Precio $89, Tiempo 2 horas.
Bora 5: Trabajo Goma, Precio $65, Tiempo 1 hora.
Bora 5: Trabajo Bomba, Precio $119, Tiempo 3 horas.
Tivoli: Trabajo Bomba, Precio $99, Tiempo 2 horas.
"""


def told(text: str, language: str) -> str:
    body = ENGLISH if language == "en" else SPANISH
    passage = Passage("Prices", "", body.strip(), 0.3, "p.md", language, Scores(0.3, 0.0), 0, (0, 0))
    questions = understand(text, language_of(language))
    business = Business("Ada", "Wash and Go", "", person=False)
    return compose(ModelPrompt(text, questions, language, (), (passage,), business, 300))


@pytest.mark.parametrize(
    ("asked", "language", "fact"),
    [
        ("my Bora five leaks, how much is a new pump", "en", "$119"),
        ("my Bora 3 is noisy, what does a pump cost", "en", "$89"),
        ("it's a Tivoli, how much do you charge for the pump", "en", "$99"),
        ("the pump of my Tivoli died, what would it cost to replace it", "en", "$99"),
        ("what's a pump for the Bora 3", "en", "$89"),
        ("I've got a Bora 5, what does a door seal run", "en", "$65"),
        ("I own a Bora 5 here, how long does a pump take", "en", "3 hours"),
        ("do you replace the door seal on a Bora 3", "en", "$45"),
        ("se descompuso mi Bora cinco, ¿cuánto cuesta la bomba?", "es", "$119"),
        ("mi Bora 3 gotea, ¿cuánto sale la bomba?", "es", "$89"),
        ("es una Tivoli, ¿cuánto cobran por la bomba?", "es", "$99"),
        ("mi Bora 5 gotea, ¿qué precio tiene la goma?", "es", "$65"),
        ("tengo una Bora 5, ¿cuánto tarda la bomba?", "es", "3 horas"),
        ("mi lavadora es Bora 3, ¿en cuánto sale la goma?", "es", "$45"),
    ],
)
def test_the_row_of_the_device_that_was_named_is_told(asked: str, language: str, fact: str) -> None:
    answer = told(asked, language)
    figures = ("$45", "$65", "$89", "$99", "$119")
    assert fact in answer, answer
    assert sum(figure in answer for figure in figures) <= 1, answer


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("my Bora 3 is noisy, how much is a new motor", "en"),
        ("do you replace the motor on a Bora 3", "en"),
        ("¿cuánto cuesta el motor de la Bora 3?", "es"),
        ("¿cambian el motor de la Bora 3?", "es"),
    ],
)
def test_a_part_that_no_row_has_is_not_told_by_another_part(asked: str, language: str) -> None:
    answer = told(asked, language)
    assert refuses(answer), answer
