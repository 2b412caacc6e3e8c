"""Danger to life now is heard in whatever words it comes; what was, what may be and what is not is ordinary."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from common.intents import danger_in
from common.intents.danger import DangerGrammar
from common.intents.tables import DangerTables, Sign
from common.languages.english import intents as english
from common.languages.spanish import intents as spanish

FOLDER = Path(__file__).parent
MODULES = (english, spanish)
SIGNS = [(module.CODE, sign) for module in MODULES for sign in module.DANGERS.signs]


def lines(code: str, name: str) -> list[tuple[str, str, str]]:
    """What callers say, and what it is: ``emergency``, ``self_harm`` or ``ordinary``."""
    rows = (FOLDER / f"danger_{name}.txt").read_text(encoding="utf-8").splitlines()
    return [(code, kind, said) for kind, said in (row.split(": ", 1) for row in rows)]


SAID = [*lines("en", "english"), *lines("es", "spanish")]


@pytest.mark.parametrize(("code", "kind", "said"), SAID)
def test_danger_now_is_told_from_what_was_or_may_be_or_is_not(code: str, kind: str, said: str) -> None:
    assert (danger_in(said, code) or "ordinary") == kind


@pytest.mark.parametrize("code", ["en", "es"])
def test_there_are_many_wordings_of_each(code: str) -> None:
    kinds = Counter(kind for language, kind, _ in SAID if language == code)

    assert kinds["emergency"] >= 100
    assert kinds["self_harm"] >= 15
    assert kinds["ordinary"] >= 100


@pytest.mark.parametrize(("code", "sign"), SIGNS, ids=lambda value: value.name if isinstance(value, Sign) else value)
def test_a_sign_takes_its_example_and_leaves_its_neighbour_alone(code: str, sign: Sign) -> None:
    assert danger_in(sign.example, code) == sign.kind
    assert danger_in(sign.unlike, code) is None


@pytest.mark.parametrize("code", ["en", "es"])
def test_each_language_has_the_same_signs_of_the_worst_things(code: str) -> None:
    named = {sign.name for language, sign in SIGNS if language == code}

    assert named >= {"no_breath", "attack", "unconscious", "bleeding", "poison", "fire", "attacked", "suicide"}


@pytest.mark.parametrize("code", ["en", "es"])
def test_case_accents_and_punctuation_change_nothing(code: str) -> None:
    for language, kind, said in SAID:
        if language == code and kind != "ordinary" and "sí" not in said:
            assert danger_in(f"¡{said.upper()}!", f"{code}-US") == kind, said


def test_the_past_of_one_sentence_excuses_nothing_in_the_next() -> None:
    assert danger_in("I had a heart attack last year. Now my chest hurts really bad.", "en") == "emergency"
    assert danger_in("I had a heart attack last year and I can't breathe", "en") == "emergency"
    assert danger_in("tuve un infarto el año pasado y no puedo respirar", "es") == "emergency"


def test_a_language_without_tables_hears_no_danger() -> None:
    assert danger_in("Ich kann nicht atmen", "de") is None


@pytest.mark.parametrize("phrases", ["[help]", "<end>"])
def test_a_sign_that_takes_no_word_is_refused(phrases: str) -> None:
    tables = DangerTables({}, [Sign("void", phrases, "", "")], "", "if", "what", "ago", "fine", "yes")

    with pytest.raises(AssertionError, match="void"):
        DangerGrammar(tables, "")
