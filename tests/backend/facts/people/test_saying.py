"""How the assistant calls somebody: with the title that a native speaker would say, or with none."""

from __future__ import annotations

import pytest

from backend.facts.people.asking import Wish, named_in
from backend.facts.people.directory import Directory, away, directory_of, presence, which
from backend.languages import language_of
from backend.profiles.business import Person
from tests.backend.facts.people.clinic import NOON, clinic


def directory(name: str, language: str, *, first: str = "en", say: dict[str, str] | None = None) -> Directory:
    known = clinic().languages
    languages = {code: known[code] for code in sorted(known, key=lambda code: code != first)}
    person = Person.model_validate({"name": name, "destination": "lindqvist", **({"say": say} if say else {})})
    profile = clinic(people=(person,)).model_copy(update={"languages": languages})
    return directory_of(profile, NOON, language_of(language))


@pytest.mark.parametrize(
    ("name", "first", "said"),
    [
        ("Dr. Helen Okafor", "en", "Helen Okafor"),
        ("Doctor Moreno", "en", "Moreno"),
        ("Professor Lars Berg", "en", "Professor Lars Berg"),
        ("Mr. Tom Reilly", "en", "Tom Reilly"),
        ("Dra. Ana Ruiz", "en", "la doctora Ana Ruiz"),
        ("Dr. Daniel Moreno", "es", "el doctor Daniel Moreno"),
        ("Sra. Gómez", "es", "la señora Gómez"),
        ("Sr. Pérez", "en", "el señor Pérez"),
        ("Doña Carmen", "es", "doña Carmen"),
        ("Lic. Torres", "es", "el licenciado Torres"),
        ("Priya Raman", "en", "Priya Raman"),
        ("Grace", "es", "Grace"),
    ],
)
def test_a_spanish_title_has_the_gender_that_is_known(name: str, first: str, said: str) -> None:
    assert directory(name, "es", first=first).entries[0].said == said


@pytest.mark.parametrize("name", ["Dr. Helen Okafor", "Mr. Tom Reilly", "Professor Lars Berg", "Priya Raman"])
def test_in_english_a_name_is_said_as_it_is_written(name: str) -> None:
    assert directory(name, "en").entries[0].said == name


def test_the_profile_may_say_how_somebody_is_called() -> None:
    say = {"es": "la doctora Okafor"}
    assert directory("Dr. Helen Okafor", "es", say=say).entries[0].said == "la doctora Okafor"
    assert directory("Dr. Helen Okafor", "en", say=say).entries[0].said == "Dr. Helen Okafor"
    assert directory("Dr. Helen Okafor", "es", say=say).entries[0].named == "Dr. Helen Okafor"


@pytest.mark.parametrize("last", ["", "Lo siento, ahora mismo no se puede localizar al doctor Moreno."])
def test_an_article_melts_into_the_word_before_it(last: str) -> None:
    of = directory("Dr. Moreno", "es", first="es")
    entry = of.entries[0]
    said = (
        away(entry, of, last),
        presence(Wish("whether", (entry,)), of, last, ""),
        which((entry, entry), of, last),
    )
    assert all(" a el " not in words and " de el " not in words for words in said)
    assert named_in("No se puede localizar al doctor Moreno.", of) == (entry,)
