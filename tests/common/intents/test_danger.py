"""Danger to life now is heard in whatever words it comes; what was, what may be and what is not is ordinary."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from common.intents import danger_in
from common.intents.danger import DangerGrammar
from common.intents.tables import DangerTables, Sign
from common.languages import LANGUAGES, language_of

FOLDER = Path(__file__).parent
SIGNS = [(code, sign) for code, language in LANGUAGES.items() for sign in language.dangers.signs]


def lines(code: str, name: str) -> list[tuple[str, str, str]]:
    """What callers say, and what it is: ``emergency``, ``self_harm`` or ``ordinary``."""
    rows = (FOLDER / f"danger_{name}.txt").read_text(encoding="utf-8").splitlines()
    return [(code, kind, said) for kind, said in (row.split(": ", 1) for row in rows)]


SAID = [*lines("en", "english"), *lines("es", "spanish")]


@pytest.mark.parametrize(("code", "kind", "said"), SAID)
def test_danger_now_is_told_from_what_was_or_may_be_or_is_not(code: str, kind: str, said: str) -> None:
    assert (danger_in(said, language_of(code).dangers) or "ordinary") == kind


@pytest.mark.parametrize("code", ["en", "es"])
def test_there_are_many_wordings_of_each(code: str) -> None:
    kinds = Counter(kind for language, kind, _ in SAID if language == code)

    assert kinds["emergency"] >= 100
    assert kinds["self_harm"] >= 15
    assert kinds["ordinary"] >= 100


@pytest.mark.parametrize(("code", "sign"), SIGNS, ids=lambda value: value.name if isinstance(value, Sign) else value)
def test_a_sign_takes_its_example_and_leaves_its_neighbour_alone(code: str, sign: Sign) -> None:
    assert danger_in(sign.example, language_of(code).dangers) == sign.kind
    assert danger_in(sign.unlike, language_of(code).dangers) is None


@pytest.mark.parametrize("code", ["en", "es"])
def test_each_language_has_the_same_signs_of_the_worst_things(code: str) -> None:
    named = {sign.name for language, sign in SIGNS if language == code}

    assert named >= {"no_breath", "attack", "unconscious", "bleeding", "poison", "fire", "attacked", "suicide"}


@pytest.mark.parametrize("code", ["en", "es"])
def test_case_accents_and_punctuation_change_nothing(code: str) -> None:
    for language, kind, said in SAID:
        if language == code and kind != "ordinary" and "sí" not in said:
            assert danger_in(f"¡{said.upper()}!", language_of(f"{code}-US").dangers) == kind, said


def test_the_past_of_one_sentence_excuses_nothing_in_the_next() -> None:
    assert (
        danger_in("I had a heart attack last year. Now my chest hurts really bad.", language_of("en").dangers)
        == "emergency"
    )
    assert danger_in("I had a heart attack last year and I can't breathe", language_of("en").dangers) == "emergency"
    assert danger_in("tuve un infarto el año pasado y no puedo respirar", language_of("es").dangers) == "emergency"


def test_a_language_without_tables_hears_no_danger() -> None:
    assert danger_in("Ich kann nicht atmen", language_of("de").dangers) is None


@pytest.mark.parametrize("phrases", ["[help]", "<end>"])
def test_a_sign_that_takes_no_word_is_refused(phrases: str) -> None:
    tables = DangerTables("", {}, [Sign("void", phrases, "", "")], "", "if", "what", "ago", "fine", "yes")

    with pytest.raises(AssertionError, match="void"):
        DangerGrammar(tables)
