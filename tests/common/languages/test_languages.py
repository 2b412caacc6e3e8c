"""Languages are found by being there; one reader of tags says which is meant, and what of one that is not there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from common.intents import classify, danger_in, is_backchannel
from common.languages import DEFAULT, LANGUAGES, find_languages, language_of
from common.speech import speakable
from common.words import plain_words

ONE = """
from dataclasses import replace
from common.languages import DEFAULT
LANGUAGE = replace(DEFAULT, code="{code}")
"""


@pytest.fixture
def tongues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty package called ``tongues``."""
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    for name in [name for name in sys.modules if name.startswith("tongues")]:
        monkeypatch.delitem(sys.modules, name)
    (tmp_path / "tongues").mkdir()
    (tmp_path / "tongues" / "__init__.py").touch()
    return tmp_path / "tongues"


def add(tongues: Path, name: str, source: str) -> None:
    (tongues / name).mkdir()
    (tongues / name / "__init__.py").write_text(source, encoding="utf-8")


def test_a_new_language_is_one_new_package(tongues: Path) -> None:
    add(tongues, "french", ONE.format(code="fr"))
    add(tongues, "german", ONE.format(code="de"))
    (tongues / "words.py").write_text("HELLO = 'no language'\n", encoding="utf-8")

    found = find_languages("tongues", [str(tongues)])

    assert {code: language.code for code, language in found.items()} == {"fr": "fr", "de": "de"}


def test_two_packages_of_one_language_are_a_mistake(tongues: Path) -> None:
    add(tongues, "french", ONE.format(code="fr"))
    add(tongues, "quebecois", ONE.format(code="fr"))

    with pytest.raises(AssertionError, match=r"tongues\.quebecois: another package is 'fr' already"):
        find_languages("tongues", [str(tongues)])


def test_a_package_without_a_language_is_a_mistake(tongues: Path) -> None:
    add(tongues, "french", "LANGUAGE = 'fr'\n")

    with pytest.raises(AssertionError, match=r"tongues\.french: expected LANGUAGE, a Language; got 'fr'"):
        find_languages("tongues", [str(tongues)])


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_is_known_by_the_code_it_declares(code: str) -> None:
    assert language_of(code) is LANGUAGES[code]
    assert language_of(code).code == code


@pytest.mark.parametrize("tag", ["es", "ES", "es-MX", "es_MX", "es-mx", "es-419", "es-Latn-MX"])
def test_a_region_changes_neither_words_nor_intents(tag: str) -> None:
    spanish, spoken = LANGUAGES["es"], language_of(tag)

    assert spoken.code == "es"
    assert (spoken.intents, spoken.dangers, spoken.phrases) == (spanish.intents, spanish.dangers, spanish.phrases)


def test_a_region_says_what_its_dollar_sign_stands_for() -> None:
    assert speakable("Son $20.", language_of("es").speech) == "Son 20 dólares."
    assert speakable("Son $20.", language_of("es_mx").speech) == "Son 20 pesos."
    assert language_of("es-MX") is language_of("es_mx")


@pytest.mark.parametrize("tag", ["", "e", "fr", "fr-CA", "multi", "est"])
def test_who_speaks_no_language_of_ours_is_spoken_to_in_the_default_one_and_understood_by_the_backend(tag: str) -> None:
    spoken = language_of(tag)

    assert spoken.code == tag.partition("-")[0]
    assert spoken.phrases is DEFAULT.phrases
    assert speakable("It is $5.", spoken.speech) == "It is 5 dollars."
    assert classify("Hello? Hello!", spoken.intents).name == "other"
    assert not is_backchannel("okay", spoken.intents)
    assert danger_in("I can't breathe", spoken.dangers) is None


def test_an_everyday_word_tells_one_language_and_is_written_as_it_is_compared() -> None:
    words = [word for language in LANGUAGES.values() for word in language.everyday_words]

    assert len(words) == len(set(words))
    assert [word for word in words if plain_words(word) != [word]] == []
