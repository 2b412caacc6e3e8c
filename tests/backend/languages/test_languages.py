"""The backend's languages are found by being there, match those of the core, and lack nothing."""

from __future__ import annotations

import sys
from datetime import time, timedelta
from pathlib import Path

import pytest

from backend.languages import DEFAULT, LANGUAGES, UnknownLanguage, find_languages, known_language, language_of
from backend.workflows.saying import say_date, say_time
from backend.workflows.slots.dates import read_date
from backend.workflows.slots.times import read_time
from common import languages as core
from common.intents import classify
from tests.backend.workflows.conversation import MONDAY

CALLED = "from backend.languages import LANGUAGES\nLANGUAGE = LANGUAGES[{code!r}]\n"


@pytest.fixture
def tongues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty package called ``backend_tongues``."""
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    for name in [name for name in sys.modules if name.startswith("backend_tongues")]:
        monkeypatch.delitem(sys.modules, name)
    package = tmp_path / "backend_tongues"
    package.mkdir()
    (package / "__init__.py").touch()
    return package


def add(tongues: Path, name: str, source: str) -> None:
    (tongues / name).mkdir()
    (tongues / name / "__init__.py").write_text(source, encoding="utf-8")


def test_a_language_is_a_package_and_stands_where_the_core_has_it(tongues: Path) -> None:
    for code in sorted(LANGUAGES, reverse=True):
        add(tongues, f"tongue_{code}", CALLED.format(code=code))
    (tongues / "words.py").write_text("HELLO = 'no language'\n", encoding="utf-8")

    assert list(find_languages("backend_tongues", [str(tongues)])) == list(core.LANGUAGES)


def test_a_language_of_the_core_alone_is_a_mistake(tongues: Path) -> None:
    add(tongues, "one", CALLED.format(code=DEFAULT.code))

    with pytest.raises(AssertionError, match=r"got one side alone of \['es'\]"):
        find_languages("backend_tongues", [str(tongues)])


def test_a_package_without_a_language_is_a_mistake(tongues: Path) -> None:
    add(tongues, "one", "LANGUAGE = 'en'\n")

    with pytest.raises(AssertionError, match=r"backend_tongues\.one: expected LANGUAGE, a BackendLanguage; got 'en'"):
        find_languages("backend_tongues", [str(tongues)])


@pytest.mark.parametrize("tag", ["es", "ES", "es-MX", "es_419"])
def test_a_tag_leads_to_its_language_whatever_its_region(tag: str) -> None:
    assert language_of(tag) is known_language(tag) is LANGUAGES["es"]


@pytest.mark.parametrize("tag", ["", "fr", "fr-CA", "multi", "est"])
def test_who_speaks_no_language_of_ours_is_answered_in_the_default_one_and_not_misread(tag: str) -> None:
    spoken = language_of(tag)

    assert spoken.replies is DEFAULT.replies
    assert classify("Yes, please.", spoken.core.intents).name == "other"
    with pytest.raises(UnknownLanguage, match="expected one of en, es, got"):
        known_language(tag)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_has_a_name_for_itself_and_every_other(code: str) -> None:
    assert LANGUAGES[code].names.keys() == LANGUAGES.keys()


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_date_is_understood_in_the_words_that_it_is_read_back_with(code: str) -> None:
    language, today = LANGUAGES[code], MONDAY.date()
    for ahead in range(365):
        day = today + timedelta(days=ahead)
        assert read_date(say_date(day, language), language, today) == (day,)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_time_is_understood_in_the_words_that_it_is_read_back_with(code: str) -> None:
    language, today = LANGUAGES[code], MONDAY.date()
    for minutes in range(0, 24 * 60, 15):
        moment = time(minutes // 60, minutes % 60)
        assert moment in read_time(say_time(moment, language), language, today, within=(time.min, time.max))
