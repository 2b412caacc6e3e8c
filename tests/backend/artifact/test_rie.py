"""AWS's own Runtime Interface Emulator accepts what the built artifact sends, failures in mid-stream included.

It collects an answer before it hands it on, so it says nothing about when a token comes.
"""

from __future__ import annotations

import json
import shlex
import subprocess
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest

from dev.artifacts.shipped import Shipped
from dev.lambda_emulator import url_event
from dev.stack.ports import HOST, is_taken, reserve_any
from tests.backend.artifact.turns import deployed, turn_event

PATIENCE_S = 60.0
BREAKS = """
from starlette.applications import Starlette
from starlette.responses import StreamingResponse
from starlette.routing import Route

async def words():
    yield "one"
    raise ValueError("a secret")

async def say(request):
    return StreamingResponse(words())

def make():
    return Starlette(routes=[Route("/", say)])

import sys
from backend.runtime.stream.process import run
sys.exit(run(make))
"""


@dataclass(frozen=True, slots=True)
class Rie:
    """The emulator, listening; what it and the function print goes to ``log``."""

    port: int
    log: Path

    def invoke(self, event: Mapping[str, Any]) -> bytes:
        """Everything that an invocation sent, prelude and all."""
        url = f"http://{HOST}:{self.port}/2015-03-31/functions/function/invocations"
        return httpx2.post(url, json=event, timeout=PATIENCE_S, trust_env=False).content

    @property
    def said(self) -> str:
        """The log so far."""
        return self.log.read_text(encoding="utf-8", errors="replace")


@pytest.fixture
def rie_program(shipped: Shipped) -> Path:
    """The emulator's program, which comes with aws-sam-cli."""
    if shipped.tools.rie is None:
        pytest.skip("aws-sam-cli brings no Runtime Interface Emulator for this machine: it is made for Linux")
    return shipped.tools.rie


@contextmanager
def running(program: Path, log: Path, command: tuple[str, ...], env: Mapping[str, str]) -> Generator[Rie]:
    """The emulator with a function of this command, which it starts at the first invocation in its own folder.

    Elsewhere it would find the sources before the artifact's modules.
    """
    port, api = reserve_any(2)
    addresses = (
        *("--runtime-api-address", f"{HOST}:{api}"),
        *("--runtime-interface-emulator-address", f"{HOST}:{port}"),
    )
    root, both = env["LAMBDA_TASK_ROOT"], subprocess.STDOUT
    with (
        log.open("wb") as output,
        subprocess.Popen((program, *addresses, *command), cwd=root, env=env, stdout=output, stderr=both) as process,
    ):
        try:
            due = time.monotonic() + PATIENCE_S
            while not is_taken(port) and time.monotonic() < due:
                with suppress(subprocess.TimeoutExpired):
                    process.wait(0.1)
                    raise AssertionError(log.read_text(encoding="utf-8"))
            yield Rie(port, log)
        finally:
            process.terminate()


def test_it_accepts_answers_refusals_and_events_that_are_no_requests(
    shipped: Shipped, rie_program: Path, tmp_path: Path
) -> None:
    function = deployed(shipped, "stream")
    env = function.env("") | {"AWS_LAMBDA_FUNCTION_TIMEOUT": "60"}
    with running(rie_program, tmp_path / "log", function.argv, env) as rie:
        head, _, body = rie.invoke(url_event("/health")).partition(b"\0" * 8)
        assert json.loads(head)["statusCode"] == 200
        assert json.loads(body)
        assert json.loads(rie.invoke(turn_event()).partition(b"\0" * 8)[0])["statusCode"] == 200
        assert b'"statusCode":401' in rie.invoke(url_event("/v1/turns", method="POST", body=b"{}"))
        assert b"NoHttpRequest" in rie.invoke({"Records": []})
        assert b'"statusCode":200' in rie.invoke(url_event("/health"))
        assert "response_refused" not in rie.said


def test_it_accepts_a_failure_in_mid_stream_told_in_trailers(
    shipped: Shipped, rie_program: Path, tmp_path: Path
) -> None:
    function = deployed(shipped, "stream")
    program = tmp_path / "bootstrap"
    program.write_text(f"#!/bin/sh\nexec {shlex.join((function.python, '-c', BREAKS))}\n", encoding="utf-8")
    program.chmod(0o755)
    env = function.env("") | {"PYTHONPATH": str(function.root), "AWS_LAMBDA_FUNCTION_TIMEOUT": "60"}
    with running(rie_program, tmp_path / "log", (str(program),), env) as rie:
        for _ in range(2):
            head, _, body = rie.invoke(url_event()).partition(b"\0" * 8)
            assert json.loads(head)["statusCode"] == 200
            assert body.startswith(b"one")
            assert b"secret" not in body
        assert "response_refused" not in rie.said
        assert rie.said.count("invocation_broke") == 2
