"""Parts that start, end and die, with real processes."""

from __future__ import annotations

import os
import queue
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console

from dev.stack.logs import LogTerminal, PartLog
from dev.stack.program import ProcessSpec
from dev.stack.supervisor import Part, Supervisor, wait_until_ready
from dev.terminal.failures import NotStarted
from tests.dev.stack.lifeline import PATIENCE_S, Lifelines

_SERVER = "import http.server as h; h.test(h.SimpleHTTPRequestHandler, port={port}, bind='127.0.0.1')"


class Stage:
    """A supervisor with its logs in a temporary folder, and the parts that ended, as they end."""

    def __init__(self, folder: Path, grace_s: float) -> None:
        self.folder = folder
        self.ended: queue.SimpleQueue[Part] = queue.SimpleQueue()
        terminal = LogTerminal(Console(), quiet=True)
        self.supervisor = Supervisor(lambda part: PartLog(part, folder, terminal), self.ended.put, grace_s)

    def run(self, *argv: str, name: str = "part", ready_url: str = "", **env: str) -> Part:
        """Start a command as a part."""
        return self.supervisor.start(ProcessSpec(name, argv, env, self.folder, ready_url))

    def run_python(self, code: str, **env: str) -> Part:
        """Start a line of Python as a part."""
        return self.run(sys.executable, "-c", code, **env)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path, grace_s=0.5)
    with stage.supervisor:
        yield stage


@pytest.fixture
def lifelines() -> Iterator[Lifelines]:
    with Lifelines() as lifelines:
        yield lifelines


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


def test_a_part_prints_to_its_own_file_without_colours(stage: Stage) -> None:
    part = stage.run_python("print('\\x1b[31mred\\x1b[0m'); print(); print('plain')")

    assert stage.ended.get(timeout=PATIENCE_S) is part
    assert (stage.folder / "part.log").read_text() == "red\nplain\n"


def test_a_part_sees_the_environment_of_its_spec_and_no_standard_input(stage: Stage) -> None:
    part = stage.run_python("import os, sys; print(os.environ['GREETING'], repr(sys.stdin.read()))", GREETING="hello")

    stage.ended.get(timeout=PATIENCE_S)
    assert part.log.tail() == "hello ''"


@pytest.mark.parametrize(
    ("code", "expected"), [("pass", 0), ("raise SystemExit(7)", 7), ("import os; os.abort()", 134)]
)
def test_the_exit_code_of_a_part_comes_through(stage: Stage, code: str, expected: int) -> None:
    stage.run_python(code)

    assert stage.ended.get(timeout=PATIENCE_S).exit_code == expected


def test_a_server_is_ready_when_it_answers(stage: Stage) -> None:
    port = free_port()
    part = stage.run(sys.executable, "-c", _SERVER.format(port=port), ready_url=f"http://127.0.0.1:{port}/")

    wait_until_ready({part: PATIENCE_S})

    assert part.exit_code is None


def test_a_part_that_ends_before_it_serves_is_reported_with_its_last_lines(stage: Stage) -> None:
    nobody = f"http://127.0.0.1:{free_port()}/"
    part = stage.run(sys.executable, "-c", "raise SystemExit('no such table')", ready_url=nobody)

    with pytest.raises(
        NotStarted, match=r"(?s)part ended with exit code 1 before all served.*part\.log.*no such table"
    ):
        wait_until_ready({part: PATIENCE_S})


def test_a_part_that_never_answers_is_given_up_and_stopped(stage: Stage, lifelines: Lifelines) -> None:
    part = stage.run(*lifelines.argv("mute"), ready_url=f"http://127.0.0.1:{free_port()}/")
    lifelines.wait_born("mute")

    with pytest.raises(
        NotStarted, match=r"(?s)part did not answer http://127.* nothing for 0.2 s.*mute lives.*guru doctor"
    ):
        wait_until_ready({part: 0.2})
    stage.supervisor.stop()

    lifelines.wait_dead("mute")


def test_a_command_that_does_not_exist_is_named(stage: Stage) -> None:
    part = stage.run("/no/such/program")

    assert stage.ended.get(timeout=PATIENCE_S).exit_code == 127
    assert part.log.tail() == "cannot start /no/such/program: No such file or directory"


def test_stopping_ends_grandchildren_that_left_the_group_or_refuse_to_end(stage: Stage, lifelines: Lifelines) -> None:
    stage.run(*lifelines.argv("wrangler", "--stubborn", "--child", "workerd"), name="edge")
    stage.run(*lifelines.argv("launcher", "--escape", "--child", "daemon"), name="database")
    lifelines.wait_born("wrangler", "workerd", "launcher", "daemon")

    stage.supervisor.stop()

    lifelines.wait_dead("wrangler", "workerd", "launcher", "daemon")


def test_what_a_crashed_part_leaves_behind_ends_with_it(stage: Stage, lifelines: Lifelines) -> None:
    command = repr(list(lifelines.argv("orphan")))
    stage.run_python(
        f"import subprocess as s; s.Popen({command}, stdout=s.PIPE).stdout.readline(); raise SystemExit(3)"
    )
    lifelines.wait_born("orphan")

    assert stage.ended.get(timeout=PATIENCE_S).exit_code == 3
    lifelines.wait_dead("orphan")


def test_the_end_of_one_part_leaves_the_others_running(stage: Stage, lifelines: Lifelines) -> None:
    stage.run(*lifelines.argv("backend"), name="backend")
    lifelines.wait_born("backend")
    stage.run_python("pass")

    stage.ended.get(timeout=PATIENCE_S)

    assert lifelines.is_alive("backend")


_SUPERVISOR = """
import sys
from pathlib import Path
from rich.console import Console
from dev.stack.logs import LogTerminal, PartLog
from dev.stack.program import ProcessSpec
from dev.stack.supervisor import Supervisor
folder, *argv = sys.argv[1:]
log = PartLog("edge", Path(folder), LogTerminal(Console(), quiet=True))
with Supervisor(lambda part: log, lambda part: None, 0.5) as supervisor:
    supervisor.start(ProcessSpec("edge", tuple(argv), {}, Path(folder), ""))
    input()
"""


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM])
def test_nothing_outlives_a_killed_supervisor(tmp_path: Path, lifelines: Lifelines, end: signal.Signals) -> None:
    argv = lifelines.argv("wrangler", "--stubborn", "--child", "workerd")
    command = (sys.executable, "-c", _SUPERVISOR, str(tmp_path), *argv)
    project = Path(__file__).resolve().parents[2]
    with subprocess.Popen(command, stdin=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(project)}) as supervisor:
        lifelines.wait_born("wrangler", "workerd")
        supervisor.send_signal(end)
        lifelines.wait_dead("wrangler", "workerd")


def test_a_killed_leash_takes_its_command_along(stage: Stage, lifelines: Lifelines) -> None:
    part = stage.run(*lifelines.argv("backend"))
    lifelines.wait_born("backend")

    os.kill(part.pid, signal.SIGKILL)

    assert stage.ended.get(timeout=PATIENCE_S).exit_code == 137
    lifelines.wait_dead("backend")
