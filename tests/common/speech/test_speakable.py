"""Speakable text: safe and settled whatever comes in."""

from __future__ import annotations

import pytest
from hypothesis import given

from common.languages import language_of
from common.speech import speakable
from common.speech.speakable import Reader
from tests.common.speech.texts import JUNK, LANGUAGES, SPEAKABLE, TEXTS


@given(TEXTS, LANGUAGES)
def test_no_markdown_address_emoji_or_symbol_is_ever_spoken(text: str, language: str) -> None:
    spoken = speakable(text, language_of(language).speech)

    assert SPEAKABLE.fullmatch(spoken)
    assert JUNK.search(spoken) is None
    assert spoken == spoken.strip()


@given(TEXTS, LANGUAGES)
def test_what_is_spoken_can_be_heard(text: str, language: str) -> None:
    spoken = speakable(text, language_of(language).speech)

    assert spoken == "" or any(character.isalnum() for character in spoken)


@given(TEXTS, LANGUAGES)
def test_speakable_text_stays_as_it_is(text: str, language: str) -> None:
    spoken = speakable(text, language_of(language).speech)

    assert speakable(spoken, language_of(language).speech) == spoken


@pytest.mark.parametrize("language", ["en", "en-US", "EN", "fr-FR", "multi", ""])
def test_a_language_without_words_is_read_as_english(language: str) -> None:
    assert speakable("50%", language_of(language).speech) == "50 percent"


@pytest.mark.parametrize("language", ["es", "es-MX", "ES"])
def test_a_language_is_known_by_its_first_letters(language: str) -> None:
    assert speakable("50%", language_of(language).speech) == "50 por ciento"


@pytest.mark.parametrize("text", [", and then", ". And then", " - and then", ") and then"])
def test_nothing_is_spoken_before_the_first_word(text: str) -> None:
    assert speakable(text, language_of("en").speech).lower() == "and then"


def test_an_abbreviation_at_the_end_of_plain_text_is_written_in_full() -> None:
    assert speakable("toothbrushes, floss, etc.", language_of("en").speech) == "toothbrushes, floss, et cetera."


@pytest.mark.parametrize(
    ("written", "language", "spoken"),
    [
        ("open at 9 a.m, or later", "en", "open at 9 AM, or later"),
        ("in the U.S, and i.e the desk", "en", "in the US, and that is the desk"),
        ("a las 9 a.m, o luego", "es", "a las 9 de la mañana, o luego"),
        ("12 Main Ave.Then left", "en", "12 Main Avenue. Then left"),
        ("hilo, etc.Luego", "es", "hilo, etcétera. Luego"),
    ],
)
def test_an_abbreviation_with_a_stop_too_few_or_a_space_too_few_is_written_in_full(
    written: str, language: str, spoken: str
) -> None:
    assert speakable(written, language_of(language).speech) == spoken


def test_reading_ends_though_a_text_never_settles() -> None:
    restless = Reader(shortened=(), markup=(lambda text: f"{text}.1",), numbers=(), symbols=())

    assert restless.read("0").startswith("0.1.1")


def test_a_very_long_text_of_marks_takes_no_time() -> None:
    assert speakable("*_-<[(" * 5_000 + "!", language_of("en").speech) == ""
