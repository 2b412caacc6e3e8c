"""Sentences that cannot be understood without another one: joined with it, freed of it, or not said."""

from __future__ import annotations

import pytest

from backend.languages import language_of
from backend.models.extractive.statements import statements


def texts(markdown: str, language: str = "en", heading: str = "") -> list[str]:
    found = statements(markdown, context="", language=language_of(language), heading=heading)
    return [statement.text for statement in found]


@pytest.mark.parametrize(
    "second",
    [
        "He answers every complaint.",
        "She works on Tuesdays.",
        "It takes an hour.",
        "They must stay outside.",
        "That means a quarter past five.",
        "Both cost the same.",
        "For others it costs $10.",
        "After that we charge the first night.",
        "Otherwise you pay in full.",
        "For smaller parties it is free.",
    ],
)
def test_a_sentence_without_a_subject_of_its_own_is_joined_with_the_one_before(second: str) -> None:
    assert texts(f"Tom Reilly is the manager. {second}")[1] == f"Tom Reilly is the manager. {second}"


@pytest.mark.parametrize(
    "second",
    [
        "Cuesta 6 dólares la hora.",
        "No pueden quedarse solos.",
        "Trabaja los martes.",
        "Se ocupa de las quejas.",
        "Esto vale para todos.",
        "Ambos cuestan lo mismo.",
        "Después de eso cobramos una noche.",
        "En grupos más pequeños es gratis.",
        "Así no hace falta repetirlas.",
    ],
)
def test_so_is_one_in_spanish_where_the_verb_alone_may_begin(second: str) -> None:
    assert texts(f"La sala cuida a los niños. {second}", "es")[1] == f"La sala cuida a los niños. {second}"


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        *[(text, "en") for text in ("There is no room service.", "Bring your own padlock.", "Nobody may enter.")],
        *[
            (text, "en")
            for text in ("The package includes a cleaning.", "Most stitches dissolve.", "One parent may stay.")
        ],
        *[
            (text, "en")
            for text in ("Itemized bills are free.", "After a crown avoid sweets.", "If a bracket breaks, call us.")
        ],
        *[(text, "es") for text in ("Puede pagar en efectivo.", "No aceptamos cheques.", "Traiga una toalla.")],
        *[
            (text, "es")
            for text in (
                "Se admiten perros pequeños.",
                "El gorro es obligatorio.",
                "Después de una corona evite dulces.",
            )
        ],
        *[(text, "es") for text in ("Es posible pagar a plazos.", "Hay dos piscinas.", "Llame antes de venir.")],
    ],
)
def test_a_sentence_that_stands_by_itself_is_left_alone(sentence: str, language: str) -> None:
    before = "The hall is big." if language == "en" else "La nave es grande."
    assert texts(f"{before} {sentence}", language)[1] == sentence


@pytest.mark.parametrize(
    ("sentence", "said", "language"),
    [
        ("However, a will must be signed here.", "A will must be signed here.", "en"),
        ("Also, dogs pay nothing.", "Dogs pay nothing.", "en"),
        ("But the pool is closed.", "The pool is closed.", "en"),
        ("In addition, parking is free.", "Parking is free.", "en"),
        ("Sin embargo, el testamento se firma aquí.", "El testamento se firma aquí.", "es"),
        ("Además, los perros no pagan.", "Los perros no pagan.", "es"),
        ("Pero la piscina cierra.", "La piscina cierra.", "es"),
    ],
)
def test_what_only_ties_a_sentence_to_another_is_left_out(sentence: str, said: str, language: str) -> None:
    assert texts(f"Hola. {sentence}", language)[1] == said


def test_a_heading_stands_for_the_subject_where_no_sentence_does() -> None:
    assert texts("It costs $6 an hour.", heading="Childcare") == ["Childcare: it costs $6 an hour."]
    assert texts("It costs $6 an hour.", heading="How much is it?") == [""]
    assert texts("It costs $6 an hour.") == [""]


def test_what_another_section_says_is_no_antecedent() -> None:
    assert texts("Tom is the manager.\n\n## Pool\n\nIt is heated.")[1] == "Pool: it is heated."


def test_a_long_sentence_is_not_said_for_the_sake_of_the_next() -> None:
    assert texts(f"The hall {'very ' * 40}is big. It is warm.")[1] == ""
