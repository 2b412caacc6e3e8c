"""A language that nobody has thought of is one new package: the core takes a call in it, and misses no piece of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dev.setup.places import HERE
from tests.common.languages.trees import plant_esperanto

CALL = """
import json
import common.languages
from tests.common.session.line import Line, asked, ends, records, texts, words

line = Line(language="eo", codes={"eo": "eo", "en": "en-US"}, digits={"minimum": 3, "maximum": 9})
said = {"languages": sorted(common.languages.LANGUAGES), "from": common.languages.__file__}
said["greeted"] = words(line.says("Saluton!"))
line.hears_all()
said["asked"] = [[ask.text, ask.language] for ask in asked(line.says("Je kioma horo vi malfermas?"))]
said["answered"] = words(line.answers("Ni malfermas je 9:00 am. La vojo estas 5 km longa."))
said["repeated"] = words(line.says("Ripetu tion"))
line.hears_all()
line.says("Mi volas mendi")
line.answers("Kiu estas via numero?", digits={"minimum": 3, "maximum": 9})
line.hears_all()
said["digits"] = [ask.digits for ask in asked(line.says("Mia numero estas unu du naŭ"))]
line.answers("Dankon.")
line.hears_all()
said["danger"] = [records(effects := line.says("Helpo, mi ne povas spiri"), "reflex")[0]["intent"], words(effects)]
line.hears_all()
line.says("Kio nun?")
line.answers("Nenio plu. Ĝis revido!")
said["ended"] = [end["route"] for end in ends(line.hears_all())]

changed = Line(language="en", codes={"eo": "eo", "en": "en-US"}, detects_language=True)
for _ in range(2):
    changed.says("Kie vi estas?", language="eo")
said["changed"] = changed.session.call.language
print(json.dumps(said))
"""
"""What is said in one call, played in a process of its own: the core that it finds first is the copy."""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("esperanto")
    plant_esperanto(root)
    return root


@pytest.fixture(scope="module")
def said(tree: Path) -> dict[str, Any]:
    env = {**os.environ, "PYTHONPATH": f"{tree}{os.pathsep}{HERE.root}"}
    call = subprocess.run([sys.executable, "-c", CALL], cwd=tree, env=env, check=True, capture_output=True, text=True)
    body: dict[str, Any] = json.loads(call.stdout)
    return body


def test_the_new_language_is_found_beside_the_others(said: dict[str, Any], tree: Path) -> None:
    assert said["languages"] == ["en", "eo", "es"]
    assert Path(said["from"]).is_relative_to(tree)


def test_a_courtesy_is_answered_in_the_new_language(said: dict[str, Any]) -> None:
    assert said["greeted"] in {"Saluton! Kiel mi povas helpi vin?", "Bonan tagon! Kion mi faru por vi?"}


def test_a_question_goes_to_the_backend_with_the_new_language_and_its_answer_is_made_speakable(
    said: dict[str, Any],
) -> None:
    assert said["asked"] == [["Je kioma horo vi malfermas?", "eo"]]
    assert said["answered"] == "Ni malfermas je 9 antaŭtagmeze. La vojo estas 5 kilometroj longa."
    assert said["repeated"].endswith(said["answered"])


def test_digits_are_heard_in_words_of_the_new_language(said: dict[str, Any]) -> None:
    assert said["digits"] == ["129"]


def test_danger_is_heard_and_answered_in_the_new_language(said: dict[str, Any]) -> None:
    intent, words = said["danger"]
    assert intent == "emergency"
    assert "la savnumeron" in words


def test_the_assistants_farewell_in_the_new_language_ends_the_call(said: dict[str, Any]) -> None:
    assert said["ended"] == ["hangup"]


def test_a_call_changes_to_the_new_language_when_it_is_detected(said: dict[str, Any]) -> None:
    assert said["changed"] == "eo"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("piece", "named"),
    [
        ('    "lost": (', "lost"),
        ("    signals=SIGNALS,", "signals"),
        ("    more=", "more"),
        ("    one_letter_words=", "one_letter_words"),
    ],
)
def test_a_piece_that_is_missing_is_a_type_error_that_names_it(tmp_path: Path, piece: str, named: str) -> None:
    package = plant_esperanto(tmp_path)
    lines = package.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(piece)]
    package.write_text("".join(kept), encoding="utf-8")

    check = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), str(package)]
    checked = subprocess.run(check, cwd=tmp_path, check=False, capture_output=True, text=True)

    assert len(kept) == len(lines) - 1
    assert checked.returncode == 1
    assert f'"{named}"' in checked.stdout
    assert "languages/esperanto/__init__.py" in checked.stdout
