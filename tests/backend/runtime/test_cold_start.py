"""What each function imports before its first request: counted and forbidden, since a caller pays for each module."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from dev.setup.places import HERE

MODULES = 960
"""More would be a regression; Python's own and FastAPI's are 500 of them."""
START = {
    "stream": "from backend.runtime.stream.process import _app; _app()",
    "voice": "import backend.runtime.voice",
}
HEAVY = {"anthropic", "openai", "boto3", "botocore", "numpy", "uvicorn", "psycopg_pool"}
OTHERS = {
    "stream": {"twilio", "backend.calls.twiml", "backend.runtime.voice"},
    "voice": {"backend.answering.assembly", "backend.models.lineup", "backend.runtime.stream", "twilio.rest"},
}


def loaded(code: str) -> set[str]:
    """The modules of a fresh process after this code."""
    return set(said_after(f"{code}; import sys; print(*sys.modules)").split())


def said_after(code: str) -> str:
    """What a fresh process that is configured as on Lambda prints."""
    path = os.pathsep.join((str(HERE.root), str(HERE.root / "lambda")))
    said = subprocess.run(
        (sys.executable, "-c", code),
        env={"PYTHONPATH": path, "GURU_MODE": "deployed", **SETTINGS},
        capture_output=True,
        text=True,
        check=True,
    )
    return said.stdout.strip()


SETTINGS = {
    "GURU_ENVIRONMENT": "dev",
    "GURU_SESSION_KEYS": "s1:session-key-of-the-tests",
    "GURU_RELAY_KEYS": "r1:relay-key-of-the-tests",
    "GURU_PUBLIC_URL": "https://voice.example.com",
    "GURU_RELAY_URL": "wss://relay.example.com",
    "TWILIO_AUTH_TOKEN": "twilio-token-of-the-tests",
    "DATABASE_URL": "postgresql://127.0.0.1:9/guru",
}


@pytest.mark.parametrize("function", ["stream", "voice"])
def test_a_function_starts_without_what_it_may_never_need(function: str) -> None:
    modules = loaded(START[function])
    assert modules & (HEAVY | OTHERS[function]) == set()
    assert len(modules) < MODULES


@pytest.mark.parametrize("function", ["stream", "voice"])
def test_what_fastapi_has_for_its_documentation_alone_stays_unbuilt(function: str) -> None:
    state = "import fastapi.openapi.models as m; print(m.OpenAPI.__pydantic_complete__)"
    assert said_after(f"{START[function]}; {state}") == "False"


@pytest.mark.parametrize("function", ["stream", "voice"])
def test_our_own_models_are_built_before_the_first_request_and_garbage_is_collected_again(function: str) -> None:
    state = "import gc; from backend.profiles.model import Profile as P; print(P.__pydantic_complete__, gc.isenabled())"
    assert said_after(f"{START[function]}; {state}") == "True True"
