"""The Pythons of a machine are found by what they say they are, wherever they lie."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from dev.setup.pythons import find_pythons


def plant(folder: Path, name: str, said: str, code: int = 0) -> str:
    """A program that prints that and ends so."""
    program = folder / name
    folder.mkdir(parents=True, exist_ok=True)
    program.write_text(f"#!/bin/sh\necho {said}\nexit {code}\n", encoding="utf-8")
    program.chmod(0o755)
    return str(program)


def test_each_version_is_found_once_the_oldest_first(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    newer = plant(first, "python3.13", "3 13 0")
    same = plant(first, "python3", "3 11 7")
    plant(second, "python3.11", "3 11 7")
    older = plant(second, "python3", "3 11 2")

    found = find_pythons(f"{first}{os.pathsep}{second}{os.pathsep}{first}")

    assert list(found.items()) == [((3, 11, 2), older), ((3, 11, 7), same), ((3, 13, 0), newer)]


def test_versions_of_pyenv_are_found_though_none_is_switched_on(tmp_path: Path) -> None:
    plant(tmp_path / "shims", "python3.12", "pyenv: python3.12: command not found", 127)
    python = plant(tmp_path / "versions" / "3.12.1" / "bin", "python3", "3 12 1")

    assert find_pythons(str(tmp_path / "shims")) == {(3, 12, 1): python}


@pytest.mark.parametrize(("said", "code"), [("3 10 13", 0), ("3 15 0", 0), ("2 7 18", 0), ("3 12 1", 1), ("hello", 0)])
def test_what_the_readme_does_not_name_is_not_found(tmp_path: Path, said: str, code: int) -> None:
    plant(tmp_path, "python3", said, code)

    assert find_pythons(str(tmp_path)) == {}


def test_a_folder_that_is_not_there_holds_none(tmp_path: Path) -> None:
    assert find_pythons(f"{tmp_path / 'absent'}{os.pathsep}") == {}


def test_a_real_python_is_asked_for_its_version(tmp_path: Path) -> None:
    (tmp_path / "python3").symlink_to(sys.executable)

    assert list(find_pythons(str(tmp_path))) == [sys.version_info[:3]]
