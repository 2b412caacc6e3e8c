"""What the edge says it runs on."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from dev.phone.calling import edge_runtime
from tests.dev.phone.business import Business


@pytest.fixture
def workerd(tmp_path: Path) -> Path:
    """A program that tells its version as workerd does."""
    program = tmp_path / "workerd"
    program.write_text(f"#!{sys.executable}\nprint('workerd 2026-11-17')\n", encoding="utf-8")
    program.chmod(0o700)
    return program


@pytest.mark.parametrize(
    ("health", "said"),
    [
        (
            {"runtime": "workerd", "python": "3.14.2", "platform": "emscripten"},
            "workerd 2026-11-17 (Python 3.14.2, emscripten)",
        ),
        ({"runtime": "node", "python": "3.11", "platform": "linux"}, "node (Python 3.11, linux)"),
        ({}, "unknown (Python unknown, unknown)"),
    ],
)
async def test_the_runtime_is_what_the_worker_and_its_program_say(
    business: Business, workerd: Path, health: dict[str, str], said: str
) -> None:
    business.health = health

    assert await edge_runtime(business.http, workerd) == said


@pytest.mark.parametrize("health", [None, ["workerd"]])
async def test_an_edge_that_does_not_say_is_an_error(business: Business, workerd: Path, health: object) -> None:
    business.health = health

    with pytest.raises(ConnectionError, match="expected the Worker's JSON"):
        await edge_runtime(business.http, workerd)


async def test_an_edge_that_is_away_is_an_error(workerd: Path) -> None:
    with pytest.raises(ConnectionError, match="expected the Worker's JSON"):
        await edge_runtime("http://127.0.0.1:1", workerd)
