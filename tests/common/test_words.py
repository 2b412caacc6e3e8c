"""Text is compared without what writers and recognisers leave out: accents, marks, case, letters drawn out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from common.words import plain_words, without_accents, without_accents_but_enye


@pytest.mark.parametrize("fold", [without_accents, without_accents_but_enye])
@pytest.mark.parametrize(
    ("written", "bare"),
    [("canción", "cancion"), ("cafe\u0301", "cafe"), ("Pingüino à Ōsaka", "Pinguino a Osaka"), ("plain", "plain")],
)
def test_accents_of_every_kind_go_however_they_are_encoded(fold: Callable[[str], str], written: str, bare: str) -> None:
    assert fold(written) == bare


@pytest.mark.parametrize("written", ["uña", "un\u0303a"])
def test_whether_enye_is_a_letter_of_its_own_depends_on_who_asks(written: str) -> None:
    assert without_accents(written) == "una"
    assert without_accents_but_enye(written) == "uña"


def test_words_are_read_without_case_accents_punctuation_and_apostrophes() -> None:
    assert plain_words("¿QUÉ tal, señor? What's… don\u2019t") == ["que", "tal", "senor", "whats", "dont"]
    assert plain_words("cafe\u0301 — re-do") == ["cafe", "re", "do"]


def test_drawn_out_letters_are_one() -> None:
    assert plain_words("Hellooo gooood") == ["hello", "god"]
