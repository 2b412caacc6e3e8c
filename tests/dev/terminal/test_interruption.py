"""How a command hears that it should end."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys

import pytest

from dev.setup.places import HERE
from dev.terminal.interruption import PARENT_POLL_S

_COMMAND = """
import os, sys, threading
from dev.terminal.interruption import ToldToStop, interruptible
with interruptible():
    try:
        print(os.getpid(), flush=True)
        threading.Event().wait()
    except ToldToStop as stopped:
        print("asked by", stopped, flush=True)
        if len(sys.argv) > 1:
            threading.Event().wait()
"""
_PARENT = "import subprocess, sys; subprocess.run((sys.executable, '-c', sys.argv[1]), check=False)"


def start(*argv: str, detached: bool = False) -> subprocess.Popen[str]:
    """Run Python in a process of its own; ``detached`` as nohup does it."""
    command = ("sh", "-c", 'trap "" HUP; exec "$@"', "sh") if detached else ()
    env = {**os.environ, "PYTHONPATH": str(HERE.root)}
    return subprocess.Popen((*command, sys.executable, "-c", *argv), stdout=subprocess.PIPE, text=True, env=env)


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_command_that_is_asked_to_end_does_so_in_order(number: signal.Signals) -> None:
    with start(_COMMAND) as process:
        assert int(first_line(process)) > 0
        process.send_signal(number)
        assert first_line(process) == f"asked by {number.name}\n"

    assert process.returncode == 0


def test_who_asks_twice_does_not_wait_for_a_tidy_end() -> None:
    with start(_COMMAND, "linger") as process:
        assert int(first_line(process)) > 0
        process.send_signal(signal.SIGINT)
        assert first_line(process) == "asked by SIGINT\n"
        process.send_signal(signal.SIGTERM)

    assert process.returncode == 128 + signal.SIGTERM


def test_the_death_of_its_parent_ends_a_command() -> None:
    with start(_PARENT, _COMMAND) as parent:
        assert int(first_line(parent)) > 0
        parent.kill()
        assert first_line(parent) == "asked by SIGTERM\n"


def test_a_command_that_was_detached_on_purpose_outlives_its_parent_and_its_terminal() -> None:
    with start(_PARENT, _COMMAND, detached=True) as parent:
        command = int(first_line(parent))
        parent.kill()
        parent.wait()
        os.kill(command, signal.SIGHUP)
        assert parent.stdout is not None
        # Nothing is said in the time in which it would have noticed its parent's death.
        assert select.select([parent.stdout], [], [], 2 * PARENT_POLL_S) == ([], [], [])
        os.kill(command, signal.SIGINT)
        assert first_line(parent) == "asked by SIGINT\n"
