"""The demo, on a real stack: every fact is heard, and the exit code says so."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from dev.stack.local import Stack
from dev.stack.seed import EXAMPLE
from tests.e2e.guru import guru

pytestmark = [pytest.mark.workerd, pytest.mark.postgres]


def test_the_demo_hears_every_fact_and_ends_well_without_a_terminal(stack: Stack) -> None:
    result = guru("demo", "--speed", "20", state=stack.state)

    assert result.returncode == 0, result.stdout + result.stderr
    assert "All 5 facts were heard, and every turn went as it should." in result.stdout
    assert "✗" not in result.stdout


def test_the_demo_fails_when_a_fact_is_not_heard(stack: Stack, tmp_path: Path) -> None:
    script = yaml.safe_load((EXAMPLE / "demo.yaml").read_text())
    script |= {"profile": str(EXAMPLE / "profile.yaml"), "knowledge": str(EXAMPLE / "knowledge")}
    question = {"say": "What time do you open on Saturday?", "answered_by": "backend"}
    wrong = {"fact": "the clinic opens at midnight", "heard": "midnight"}
    script["calls"] = [{**script["calls"][0], "steps": [{**question, "expect": [wrong]}]}]
    (tmp_path / "demo.yaml").write_text(yaml.safe_dump(script))

    result = guru("demo", str(tmp_path / "demo.yaml"), "--speed", "20", state=stack.state)

    assert result.returncode == 1
    assert "✗ the clinic opens at midnight (not heard)" in result.stdout
