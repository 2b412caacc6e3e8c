"""Languages are found by the code that a module declares, and named without their region."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from common.language import base_code, modules_by_code


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty package called ``tongues``."""
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    for name in [name for name in sys.modules if name.startswith("tongues")]:
        monkeypatch.delitem(sys.modules, name)
    (tmp_path / "tongues").mkdir()
    (tmp_path / "tongues" / "__init__.py").touch()
    return tmp_path / "tongues"


def test_a_new_language_is_one_new_module(package: Path) -> None:
    (package / "french.py").write_text('CODE = "fr"\nHELLO = "Bonjour"\n')
    (package / "german").mkdir()
    (package / "german" / "__init__.py").write_text('CODE = "de"\nHELLO = "Guten Tag"\n')
    (package / "words.py").write_text('HELLO = "no language"\n')

    found = modules_by_code("tongues", [str(package)])

    assert {code: module.HELLO for code, module in found.items()} == {"fr": "Bonjour", "de": "Guten Tag"}


def test_two_modules_of_one_language_are_a_mistake(package: Path) -> None:
    (package / "french.py").write_text('CODE = "fr"\n')
    (package / "quebecois.py").write_text('CODE = "fr"\n')

    with pytest.raises(AssertionError, match=r"both tongues\.french and quebecois declare 'fr'"):
        modules_by_code("tongues", [str(package)])


@pytest.mark.parametrize(
    ("tag", "code"), [("es", "es"), ("ES", "es"), ("es-MX", "es"), ("es_419", "es"), ("en-US", "en")]
)
def test_a_region_is_left_out(tag: str, code: str) -> None:
    assert base_code(tag) == code


@pytest.mark.parametrize("tag", ["", "e", "multi"])
def test_what_is_no_language_is_no_code_of_one(tag: str) -> None:
    assert base_code(tag) not in {"en", "es"}
