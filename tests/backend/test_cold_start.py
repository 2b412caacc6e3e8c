"""What each function imports before its first request: counted and forbidden, since a caller pays for each module."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from dev.places import HERE

MODULES = 950
"""More would be a regression; Python's own and FastAPI's are 500 of them."""
START = {
    "stream": "import backend.stream_runtime.process; from backend.app import create_app; create_app('stream')",
    "voice": "import backend.handlers",
}
HEAVY = {"anthropic", "openai", "boto3", "botocore", "numpy", "uvicorn", "psycopg_pool", "asyncio.subprocess"}
OTHERS = {
    "stream": {"twilio", "backend.twiml", "backend.handlers"},
    "voice": {"backend.answering.assembly", "backend.models.lineup", "backend.stream_runtime", "twilio.rest"},
}


def loaded(code: str) -> set[str]:
    """The modules of a fresh process after this code."""
    path = os.pathsep.join((str(HERE.root), str(HERE.root / "lambda")))
    # The site module of an environment imports more than Lambda's does.
    said = subprocess.run(
        (sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"),
        env={"PYTHONPATH": path, "GURU_MODE": "deployed", **SETTINGS},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(said.stdout.split())


SETTINGS = {
    "GURU_ENVIRONMENT": "dev",
    "GURU_SESSION_KEYS": "s1:secret-of-the-tests",
    "GURU_RELAY_KEYS": "r1:secret-of-the-tests",
    "GURU_PUBLIC_URL": "https://voice.example.com",
    "GURU_RELAY_URL": "wss://relay.example.com",
    "TWILIO_AUTH_TOKEN": "token",
    "DATABASE_URL": "postgresql://127.0.0.1:9/guru",
}


@pytest.mark.parametrize("function", ["stream", "voice"])
def test_a_function_starts_without_what_it_may_never_need(function: str) -> None:
    modules = loaded(START[function])
    assert modules & (HEAVY | OTHERS[function]) == set()
    assert len(modules) < MODULES
