"""However a recogniser writes it: case, punctuation, accents, drawn out letters and length change no courtesy."""

from __future__ import annotations

import json
import time
import unicodedata
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.intents import classify
from common.languages import LANGUAGES, language_of

HERE = Path(__file__).parent
SAID = {
    code: [json.loads(line)["text"] for line in (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    for code, name in (("en", "english"), ("es", "spanish"))
}
ENOUGH_SECONDS = 30
"""Much longer than the slowest machine needs, much shorter than a pattern that backtracks without end."""


def decision(text: str, code: str) -> tuple[str, bool]:
    """What matters to the call; a question mark may still tell a question from words that say nothing."""
    intent = classify(text, language_of(code).intents)
    return ("asking" if intent.name in {"question", "request", "other"} else intent.name), intent.edge_may_answer


def without_accents(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


def bare(text: str) -> str:
    """As recognisers without formatting write: no punctuation but apostrophes, no capitals."""
    return "".join(letter for letter in text.lower() if letter.isalnum() or letter in " '").strip()


def formatted(text: str) -> str:
    """As recognisers with formatting write."""
    return f"{text[:1].upper()}{text[1:]}".rstrip("?!.") + "."


@pytest.mark.parametrize("code", SAID)
@pytest.mark.parametrize("write", [str.upper, str.title, without_accents, bare, formatted])
def test_how_it_is_written_changes_nothing(code: str, write: Callable[[str], str]) -> None:
    assert [text for text in SAID[code] if decision(write(text), code) != decision(text, code)] == []


def test_inverted_marks_change_nothing() -> None:
    assert decision("¿Cómo está usted?", "es") == decision("como esta usted", "es")
    assert decision("¡Muchas gracias!", "es") == decision("muchas gracias", "es")


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "Hellooo!", "greeting"),
        ("en", "byyye", "farewell"),
        ("es", "Holaaa", "greeting"),
        ("es", "graciasss", "thanks"),
    ],
)
def test_letters_may_be_drawn_out(code: str, text: str, name: str) -> None:
    assert classify(text, language_of(code).intents).name == name


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "Thank you, Sarah.", "thanks"),
        ("en", "Bye, Michael.", "farewell"),
        ("en", "Good morning, Maria.", "greeting"),
        ("es", "Muchas gracias, Lucía.", "thanks"),
        ("es", "Adiós, don Carlos.", "farewell"),
        ("es", "Hola, María.", "greeting"),
    ],
)
def test_courtesy_may_name_whom_it_is_for(code: str, text: str, name: str) -> None:
    assert classify(text, language_of(code).intents).name == name


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_name_alone_or_before_thanks_may_be_an_answer(code: str) -> None:
    assert not classify("Maria", language_of(code).intents).edge_may_answer
    assert not classify(
        "Carlos, gracias" if code == "es" else "Carlos, thanks", language_of(code).intents
    ).edge_may_answer


PIECES = {
    "en": [
        "thank you ",
        "so much ",
        "just ",
        "very ",
        "please ",
        "can you ",
        "good ",
        "no thanks for ",
        "me ",
        "again ",
    ],
    "es": [
        "muchas ",
        "gracias por ",
        "todo ",
        "me lo ",
        "puede ",
        "de ",
        "que tenga ",
        "muy bien ",
        "no ",
        "otra vez ",
    ],
}


@pytest.mark.parametrize("code", PIECES)
def test_a_text_of_ten_thousand_letters_is_read_in_bounded_time(code: str) -> None:
    started = time.monotonic()

    for first, second in product(PIECES[code], PIECES[code]):
        pair = first + second
        classify(pair * (10_000 // len(pair)), language_of(code).intents)
        classify(pair * 12, language_of(code).intents)

    assert time.monotonic() - started < ENOUGH_SECONDS


@given(text=st.text(max_size=200), code=st.sampled_from(sorted(LANGUAGES)))
def test_any_text_is_decided_alike_in_any_case(text: str, code: str) -> None:
    """Letters whose capitals are spelt otherwise ("ß", "SS") are other words."""
    if text.upper().lower() == text.lower():
        assert decision(text.upper(), code) == decision(text, code)
