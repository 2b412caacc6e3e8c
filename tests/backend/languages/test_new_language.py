"""A language that nobody has thought of is one new package of the backend, which takes calls in it from end to end."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree

import pytest

from dev.setup.places import HERE
from tests.backend.conftest import TEMPLATE
from tests.common.languages.trees import plant_esperanto
from tests.database import database_on

ESPERANTO: Final = Path(__file__).with_name("esperanto.py")


def plant(root: Path) -> Path:
    """Put copies of core and backend with Esperanto below ``root``: one new package each; the file of the backend's."""
    plant_esperanto(root)
    backend = root / "lambda" / "backend"
    shutil.copytree(HERE.root / "lambda" / "backend", backend, ignore=shutil.ignore_patterns("__pycache__"))
    package = backend / "languages" / "esperanto"
    package.mkdir()
    return shutil.copyfile(ESPERANTO, package / "__init__.py")


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory, server_url: str) -> dict[str, Any]:
    root = tmp_path_factory.mktemp("esperanto")
    plant(root)
    places = [str(root), str(root / "lambda"), str(HERE.root), str(HERE.root / "worker")]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(places)}
    with database_on(server_url, TEMPLATE) as url:
        calls = [sys.executable, "-m", "tests.backend.languages.calls", url]
        played = subprocess.run(calls, cwd=root, env=env, check=False, capture_output=True, text=True)
    assert played.returncode == 0, played.stderr
    body: dict[str, Any] = json.loads(played.stdout.splitlines()[-1])
    assert Path(body["from"]).is_relative_to(root)
    return body


def test_the_new_language_is_found_beside_the_others(said: dict[str, Any]) -> None:
    assert said["languages"] == ["en", "eo", "es"]


def test_a_question_is_answered_by_a_sentence_of_a_page_in_the_new_language(said: dict[str, Any]) -> None:
    assert said["hours"] == "La bakejo malfermas lunde je 8:00."
    assert said["price"] == "Pano kostas 3 eŭrojn."


def test_the_third_question_without_an_answer_is_told_what_else_there_is(said: dict[str, Any]) -> None:
    assert said["refusals"] == [
        "Bedaŭrinde mi ne scias tion.",
        "Mi timas, ke tiu informo mankas al mi.",
        "Ankaŭ pri tio mi ne scias. Mi povas rakonti nur pri Bakejo Zamenhof. Kion alian vi volas scii?",
    ]


def test_a_workflow_hears_a_date_and_a_telephone_number_in_the_new_language(said: dict[str, Any]) -> None:
    assert said["booking"] == [
        "Por kiu tago?",
        "Bone, vendredo, la 14-a de marto. Kiu estas via numero?",
        "Pano kostas 3 eŭrojn. Kiu estas via numero?",
        "Ĉu vendredo, la 14-a de marto, numero 5 5 5, 0 1 0, 0 1 7 7?",
        "Ĝis vendredo, la 14-a de marto!",
    ]


def test_twiml_asks_and_greets_in_the_new_language(said: dict[str, Any]) -> None:
    gather = ElementTree.fromstring(said["arrival"])[0]
    assert (gather.tag, gather.get("language"), gather.get("hints")) == ("Gather", "eo-PL", "mendi, demandi")
    assert [(say.get("language"), say.text) for say in gather] == [("eo", "Ĉu vi volas mendi aŭ demandi?")]

    relay = ElementTree.fromstring(said["key"])[0][0]
    assert (relay.tag, relay.get("language")) == ("ConversationRelay", "eo-PL")
    assert relay.get("welcomeGreeting") == "Saluton, jen Ada."


def test_who_calls_a_number_that_nobody_serves_hears_so_in_the_new_language_too(said: dict[str, Any]) -> None:
    spoken = [(say.get("language"), say.text) for say in ElementTree.fromstring(said["unserved"]).iter("Say")]
    assert ("eo", "Bedaŭrinde tiu numero ne funkcias. Ĝis revido.") in spoken
    assert [language for language, _ in spoken] == ["en-US", "eo", "es-MX"]


def test_numbers_and_addresses_spoken_in_the_new_language_are_masked(said: dict[str, Any]) -> None:
    assert said["masked"] == ["mia karto estas [card]", "skribu al [email]"]


def test_who_takes_a_transferred_call_hears_which_language_the_caller_speaks(said: dict[str, Any]) -> None:
    assert said["whisper"] == "Voko por Bakejo, de kaŝita numero. La vokanto parolas la anglan."
    # English has no name for it yet: it is called by its own.
    assert said["of_stranger"] == "A call for Bakery, from a hidden number. The caller speaks Esperanton."


@pytest.mark.slow
@pytest.mark.parametrize(
    ("piece", "named"),
    [
        ("    just_ask=", "just_ask"),
        ('    "trouble": (', "trouble"),
        ('        "phone": (', "phone"),
        ("    masking=", "masking"),
        ("    nothing_free=", "nothing_free"),
        ("    half_an_hour=", "half_an_hour"),
    ],
)
def test_a_piece_that_is_missing_is_a_type_error_that_names_it(tmp_path: Path, piece: str, named: str) -> None:
    package = plant(tmp_path)
    lines = package.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(piece)]
    package.write_text("".join(kept), encoding="utf-8")

    env = {**os.environ, "MYPYPATH": os.pathsep.join((str(tmp_path), str(tmp_path / "lambda")))}
    cache = ["--cache-dir", str(HERE.root / ".mypy_cache" / "esperanto")]
    strict = ["--strict", "--explicit-package-bases", "--follow-imports=silent", *cache]
    check = [sys.executable, "-m", "mypy", *strict, str(package)]
    checked = subprocess.run(check, cwd=tmp_path, env=env, check=False, capture_output=True, text=True)

    assert len(kept) == len(lines) - 1
    assert checked.returncode == 1
    assert f'"{named}"' in checked.stdout, checked.stdout
    assert "languages/esperanto/__init__.py" in checked.stdout
