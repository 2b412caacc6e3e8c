"""The local stack as a whole: up, found by others, side by side with another, and gone without a trace."""

from __future__ import annotations

import fcntl
import os
import select
import signal
import socket
import stat
import subprocess
from itertools import takewhile
from pathlib import Path
from urllib.parse import urlsplit

import httpx2
import psutil
import pytest

from dev.postgres.binaries import MAJOR
from dev.stack.local import Stack, find_stack, running_stack
from dev.stack.state import StateFolder
from tests.e2e.guru import guru, start_guru

pytestmark = [pytest.mark.workerd, pytest.mark.postgres]
PATIENCE_S = 60.0
_FREE_PORTS = ("--backend-port", "0", "--edge-port", "0", "--phone-port", "0")


def test_every_layer_serves(stack: Stack) -> None:
    with httpx2.Client(trust_env=False) as client:
        assert client.get(f"{stack.api_url}/health").status_code == 200
        assert client.get(f"{stack.phone_url}/").status_code == 200
        edge = client.get(f"{stack.edge_url}/health").json()

    assert edge["runtime"] == "workerd"


def test_an_empty_database_is_given_the_example_business(stack: Stack) -> None:
    assert stack.numbers == {"+15550100001": "en", "+15550100002": "es"}


def test_others_find_the_stack_that_runs_and_do_not_stop_it(stack: Stack) -> None:
    with running_stack("tests", state=stack.state) as found:
        assert found == stack

    assert find_stack(StateFolder("tests", stack.state)) == stack


def test_what_the_stack_writes_about_itself_is_for_its_owner_and_holds_no_key(stack: Stack) -> None:
    file = stack.state / "stack.json"

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stack.secrets.auth_token not in file.read_text()


def test_no_log_holds_a_key(stack: Stack) -> None:
    secrets = (stack.secrets.auth_token, stack.secrets.session_keys, stack.secrets.relay_keys)
    for log in stack.state.glob("logs/*.log"):
        assert not any(secret in log.read_text() for secret in secrets), log.name


def test_a_second_stack_in_the_same_folder_is_refused(stack: Stack) -> None:
    result = guru("dev", *_FREE_PORTS, state=stack.state)

    assert (result.returncode, result.stdout) == (5, "")
    assert "is running" in result.stderr
    assert "--name" in result.stderr


def test_a_taken_port_is_named_with_its_option_and_nothing_is_left_running(stack: Stack, tmp_path: Path) -> None:
    port = str(urlsplit(stack.edge_url).port)
    result = guru("dev", "--backend-port", "0", "--edge-port", port, "--phone-port", "0", state=tmp_path)

    assert result.returncode == 4
    assert result.stderr == f"guru: port {port} is taken: choose another with --edge-port (0 picks a free one)\n"


def test_a_part_that_cannot_start_is_reported_with_its_log_and_all_is_stopped(
    stack: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", stack.database_url)
    monkeypatch.setenv("GURU_EXTRACTIVE_PACE_S", "fast")
    result = guru("dev", "--no-reload", *_FREE_PORTS, state=tmp_path)

    assert result.returncode == 3
    assert "guru: backend ended with exit code 1 before all served. Its last lines" in result.stderr
    assert "GURU_EXTRACTIVE_PACE_S" in result.stderr


@pytest.mark.slow
def test_the_crash_of_one_part_stops_all_and_is_told_with_its_log(tmp_path: Path) -> None:
    with start_guru("dev", *_FREE_PORTS, state=tmp_path) as process:
        said = _until_announced(process)
        second = find_stack(StateFolder("default", tmp_path))
        assert second is not None, said
        (phone,) = (pid for pid, line in _command_lines() if f"--port {urlsplit(second.phone_url).port}" in line)
        os.kill(phone, signal.SIGKILL)
        assert process.stderr is not None
        said = process.stderr.read()

    assert process.returncode == 3
    assert "guru: phone ended by itself with exit code 137. Its last lines" in said
    assert find_stack(StateFolder("default", tmp_path)) is None


@pytest.mark.slow
@pytest.mark.parametrize(
    ("part", "child"),
    [
        ("edge", "entry=127.0.0.1:{edge}"),  # wrangler's proxy: wrangler starts another, which never answers
        ("backend", "spawn_main"),  # the server below uvicorn's reloader, which waits for a change of code
    ],
)
def test_a_part_that_lost_a_child_and_hangs_is_noticed_and_named(tmp_path: Path, part: str, child: str) -> None:
    with start_guru("dev", *_FREE_PORTS, state=tmp_path) as process:
        said = _until_announced(process)
        second = find_stack(StateFolder("default", tmp_path))
        assert second is not None, said
        sign = child.format(edge=urlsplit(second.edge_url).port)
        family = _descendants(process.pid)
        (victim,) = (pid for pid, line in _command_lines() if pid in family and sign in line)
        os.kill(victim, signal.SIGKILL)
        assert process.stderr is not None
        said = process.stderr.read()

    assert process.returncode == 3
    assert f"guru: {part} runs, but answers " in said
    assert f"{part}.log" in said
    assert find_stack(StateFolder("default", tmp_path)) is None


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="the death of a stranger can be awaited on Linux only")
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM])
def test_two_stacks_run_side_by_side_and_one_that_is_killed_leaves_nothing(
    stack: Stack, tmp_path: Path, end: signal.Signals
) -> None:
    with start_guru("dev", *_FREE_PORTS, state=tmp_path) as process:
        said = _until_announced(process)
        second = find_stack(StateFolder("default", tmp_path))
        assert second is not None, said
        assert len({second.api_url, second.edge_url, second.phone_url, stack.api_url, stack.edge_url}) == 5
        watched = [_held_connection(url) for url in (second.api_url, second.edge_url, second.phone_url)]
        family = [os.pidfd_open(pid) for pid in _descendants(process.pid)]
        process.send_signal(end)
        process.communicate()

    for connection in watched:
        assert connection.recv(1) == b""
        connection.close()
    for member in family:
        assert select.select([member], [], [], PATIENCE_S)[0], "a process of the stack lives on"
        os.close(member)
    _wait_for_the_database_to_stop(tmp_path)
    assert find_stack(StateFolder("default", tmp_path)) is None
    assert find_stack(StateFolder("tests", stack.state)) == stack


def _held_connection(url: str) -> socket.socket:
    """A connection that the kernel closes when whoever serves it has died."""
    parts = urlsplit(url)
    assert parts.hostname
    return socket.create_connection((parts.hostname, parts.port or 80), timeout=60)


def _until_announced(process: subprocess.Popen[str]) -> str:
    """What a starting stack prints until it announces that all of it serves."""
    assert process.stderr is not None
    return "".join(takewhile(lambda line: "Ctrl-C stops everything" not in line, process.stderr))


def _command_lines() -> list[tuple[int, str]]:
    lines = [(process.pid, " ".join(process.info["cmdline"] or ())) for process in psutil.process_iter(["cmdline"])]
    # The leash of a part has the part's command line too.
    return [(pid, line) for pid, line in lines if "leash.py" not in line]


def _wait_for_the_database_to_stop(state: Path) -> None:
    """Its keeper, which is nobody's child, holds this lock as long as it lives."""
    with (state / f"pg{MAJOR}" / "keeper").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)


def _descendants(root: int) -> set[int]:
    return {child.pid for child in psutil.Process(root).children(recursive=True)}
