"""Planted secrets and words in whole flows, every library's debugging turned on: nothing of them is ever written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

KEY: Final = "planted-key-9f3c1b7d"
WORDS: Final = "planted-words-of-the-caller"
_TALKATIVE: Final = {
    "ANTHROPIC_LOG": "debug",
    "OPENAI_LOG": "debug",
    "AWS_ACCESS_KEY_ID": "AKIAPLANTED",
    "AWS_SECRET_ACCESS_KEY": KEY,
    "AWS_REGION": "eu-west-1",
    "AWS_EC2_METADATA_DISABLED": "true",
    "PYTHONUNBUFFERED": "1",
    "PYTHONPATH": ".:lambda",
}


@pytest.mark.slow
def test_no_key_and_no_word_of_a_turn_is_written_however_it_ends() -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "ANTHROPIC_", "OPENAI_"))}
    environment = {**kept, **_TALKATIVE, "PLANTED_KEY": KEY, "PLANTED_WORDS": WORDS}
    command = (sys.executable, "-m", "tests.backend.leaks.talkative")
    root = Path(__file__).parents[3]
    ran = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=root, timeout=300, check=False)
    assert ran.stdout == "played\n", ran.stderr[-2000:]
    lines = [json.loads(line) for line in ran.stderr.splitlines()]
    assert {"anthropic._base_client", "openai._base_client", "asyncio"} <= {line.get("logger") for line in lines}
    assert {"model_failed", "provider_not_ready", "rephrase_failed"} <= {line["event"] for line in lines}
    assert [line for line in ran.stderr.splitlines() if KEY in line or WORDS in line] == []
