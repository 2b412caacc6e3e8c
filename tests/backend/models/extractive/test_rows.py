"""Rows of tables, as ingestion writes them, and how they are said."""

from __future__ import annotations

import pytest

from backend.languages import language_of
from backend.models.extractive.rows import Row, read_rows

ROOMS = ["Double: Low season $130, High season $165, Guests 2.", "Single: Low season $95, High season $120, Guests 1."]
REPAIRS = [
    "iPhone 13: Repair Screen, Price $149, Time 45 minutes, Warranty 12 months.",
    "Pixel 8: Repair Battery, Price $89, Time 1 hour, Warranty 6 months.",
]


def rows(texts: list[str]) -> list[Row]:
    return [row for row in read_rows(texts) if row is not None]


def said(texts: list[str], concept: str, question: str, language: str = "en") -> str:
    spoken = language_of(language)
    kind = spoken.lexicon.kind(concept) if concept else None
    return rows(texts)[0].said(kind, question, spoken)


def test_columns_are_named_by_what_the_rows_have_in_common() -> None:
    assert rows(ROOMS)[0] == Row("Double", (("Low season", "$130"), ("High season", "$165"), ("Guests", "2")))
    assert rows(["Rye: $4.", "Spelt: $5."])[1] == Row("Spelt", (("", "$5"),))


@pytest.mark.parametrize(
    "text",
    ["Please note: we close early.", "Open daily.", "You can pay with: cash. Or by card, from $5.", "Where: 5? Here."],
)
def test_a_sentence_with_a_colon_is_no_row(text: str) -> None:
    assert read_rows([text]) == [None]


@pytest.mark.parametrize(
    ("texts", "concept", "question", "expected"),
    [
        (["Whitening: Price $300.", "Crown: Price $890."], "price", "how much is whitening", "Whitening costs $300."),
        (["Gift cards: Price $25.", "Cups: Price $9."], "price", "how much are gift cards", "Gift cards cost $25."),
        (["Cleaning, adult: $95.", "Crown: $890."], "price", "how much is a cleaning", "Cleaning, adult: $95."),
        (ROOMS, "price", "how much is a double", "Double: low season $130, high season $165."),
        (ROOMS, "price", "how much is a double in high season", "Double: high season $165."),
        (ROOMS, "", "what is a double", "Double: low season $130, high season $165, guests 2."),
        (REPAIRS, "price", "how much is an iPhone 13 screen", "iPhone 13: Screen, $149."),
        (REPAIRS, "duration", "how long does it take", "iPhone 13: Screen, time 45 minutes."),
    ],
)
def test_only_the_cells_that_are_asked_for_are_said(
    texts: list[str], concept: str, question: str, expected: str
) -> None:
    assert said(texts, concept, question) == expected


def test_rows_are_said_in_spanish_too() -> None:
    texts = ["Blanqueamiento: Precio 300 dólares.", "Corona: Precio 890 dólares."]
    assert said(texts, "price", "¿cuánto cuesta?", "es") == "Blanqueamiento cuesta 300 dólares."
