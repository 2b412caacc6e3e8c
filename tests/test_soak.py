"""Long proofs stay out of every run that does not ask for them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from dev.setup.places import HERE

_PROOFS = """
import pytest
from hypothesis import given, settings, strategies

@pytest.mark.parametrize("rounds", [2, pytest.param(9, marks=pytest.mark.soak)])
def test_rounds(rounds):
    pass

@given(strategies.integers())
def test_examples(_):
    assert settings().max_examples == MAX_EXAMPLES
"""


@pytest.fixture
def run_file(tmp_path: Path) -> Path:
    """A test file of a project that is set up as this one."""
    (tmp_path / "conftest.py").symlink_to(HERE.root / "tests" / "conftest.py")
    return tmp_path / "test_proofs.py"


@pytest.mark.parametrize(
    ("arguments", "examples", "ran"),
    [
        (("-m", "not workerd"), 100, {"test_rounds[2]", "test_examples"}),
        (("-m", "soak"), 100, {"test_rounds[9]"}),
        (("-m", "soak or hypothesis", "--hypothesis-profile=soak"), 2_000, {"test_rounds[9]", "test_examples"}),
    ],
)
def test_a_soak_is_run_only_when_it_is_asked_for(
    run_file: Path, arguments: tuple[str, ...], examples: int, ran: set[str]
) -> None:
    run_file.write_text(_PROOFS.replace("MAX_EXAMPLES", str(examples)), encoding="utf-8")
    command = ("pytest", "-c", f"{HERE.root}/pyproject.toml", "-v", *arguments, str(run_file))
    said = subprocess.run((sys.executable, "-m", *command), capture_output=True, text=True, check=False).stdout
    assert {line.split("::")[1].split()[0] for line in said.splitlines() if " PASSED" in line} == ran, said
