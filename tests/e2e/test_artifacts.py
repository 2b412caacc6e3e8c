"""A call answered by the two Lambda functions as they are shipped: `guru dev --lambda` in place of uvicorn."""

from __future__ import annotations

import json
from pathlib import Path

import httpx2
import pytest

from dev.stack.local import running_stack
from tests.e2e.guru import guru

pytestmark = [pytest.mark.workerd, pytest.mark.postgres, pytest.mark.slow]


def test_a_call_is_answered_by_the_built_functions(tmp_path: Path) -> None:
    with running_stack("lambda", state=tmp_path, speed=20.0, artifacts=True) as stack:
        said = guru("call", "--say", "What time do you open on Saturday?", "--json", state=tmp_path)
        with httpx2.Client(trust_env=False) as client:
            # The voice function has no such route: turns are answered by the other one.
            assert client.post(f"{stack.api_url}/v1/turns", content=b"{}").status_code in (401, 404)
    assert said.returncode == 0, said.stderr
    turn = json.loads(said.stdout)["turns"][0]
    assert turn["answered_by"] == "backend"
    assert "9 AM" in turn["text"]
    logs = {name: (tmp_path / "logs" / f"{name}.log").read_text(encoding="utf-8") for name in ("voice", "stream")}
    assert '"path":"/voice"' in logs["voice"].replace(" ", "")
    assert '"path":"/v1/turns"' in logs["stream"].replace(" ", "")
