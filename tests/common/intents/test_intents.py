"""Intents in every language: who answers what, and a greeting that goes on to ask."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from common.intents import Intent, classify, is_backchannel, prepare
from common.intents.tables import Sign
from common.languages import LANGUAGES, language_of

HERE = Path(__file__).parent
SAID = {
    code: [json.loads(line) for line in (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    for code, name in (("en", "english"), ("es", "spanish"))
}
COURTESY = {
    "en": ["hello", "hi, how are you?", "good morning", "okay thanks", "thank you so much", "sorry", "bye"],
    "es": ["hola", "hola, ¿cómo está?", "buenos días", "vale gracias", "muchas gracias", "perdón", "chao"],
}


def asking(code: str) -> list[str]:
    return [row["text"] for row in SAID[code] if row["intent"] in {"question", "request"}]


def test_the_edge_answers_courtesy_and_nothing_else() -> None:
    answered = {
        classify(row["text"], language_of(code).intents).name
        for code, rows in SAID.items()
        for row in rows
        if classify(row["text"], language_of(code).intents).edge_may_answer
    }

    assert answered == {"greeting", "farewell", "thanks", "repeat"}


@pytest.mark.parametrize(
    ("code", "courtesy"), [(code, courtesy) for code, courtesies in COURTESY.items() for courtesy in courtesies]
)
def test_courtesy_that_goes_on_to_ask_is_asking(code: str, courtesy: str) -> None:
    said = [f"{courtesy} {text}" for text in asking(code)]

    assert [
        text
        for text in said
        if classify(text, language_of(code).intents).edge_may_answer
        or classify(text, language_of(code).intents).hand_off
    ] == []


@pytest.mark.parametrize(
    ("code", "courtesy"), [("en", "thank you"), ("en", "please"), ("es", "gracias"), ("es", "por favor")]
)
def test_asking_that_ends_with_courtesy_is_asking(code: str, courtesy: str) -> None:
    said = [f"{text} {courtesy}" for text in asking(code)]

    assert [
        text
        for text in said
        if classify(text, language_of(code).intents).edge_may_answer
        or classify(text, language_of(code).intents).hand_off
    ] == []


def test_a_greeting_that_goes_on_to_ask_is_a_question() -> None:
    assert classify("Hi there! What are your opening hours?", language_of("en").intents).name == "question"
    assert classify("Buenas, ¿qué horario tienen?", language_of("es").intents).name == "question"


def test_regions_share_their_languages_tables() -> None:
    assert classify("¿Mande?", language_of("es-MX").intents) == classify("¿Mande?", language_of("es").intents)


def test_a_language_without_tables_is_left_to_the_backend() -> None:
    assert classify("Bonjour", language_of("fr").intents) == Intent("other", False, "")
    assert not is_backchannel("mhm", language_of("fr").intents)


def test_the_assistants_own_name_is_no_word() -> None:
    assert classify("Thank you, Ada!", language_of("en").intents, names=frozenset({"ada"})).name == "thanks"
    assert classify("Thank you, Ada!", language_of("en").intents).name != "thanks"


@pytest.mark.parametrize(
    ("code", "text"), list(product(sorted(LANGUAGES), ["", " ", "?", "...", "\u0000", "1 2 3", "😀", "ß" * 5000]))
)
def test_anything_at_all_is_read(code: str, text: str) -> None:
    assert not classify(text, language_of(code).intents).edge_may_answer


def test_tables_are_compiled_by_whoever_prepares_them() -> None:
    broken = replace(language_of("en").intents, sounds="(")
    sign = Sign("void", "[help]", "", "")

    with pytest.raises(AssertionError, match=r"\("):
        prepare(broken)
    with pytest.raises(AssertionError, match="void"):
        prepare(replace(language_of("en").dangers, signs=[sign]))


def test_importing_the_core_compiles_no_tables() -> None:
    look = """
import gc
import common.session.machine
from common.intents.danger import DangerGrammar
from common.intents.grammar import Grammar
print(sum(isinstance(thing, Grammar | DangerGrammar) for thing in gc.get_objects()))
"""
    assert subprocess.run([sys.executable, "-c", look], check=True, capture_output=True, text=True).stdout == "0\n"
