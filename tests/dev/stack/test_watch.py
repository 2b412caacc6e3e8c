"""Parts that run and answer no more."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from queue import SimpleQueue

import pytest
from rich.console import Console

from dev.stack.local import probe_of
from dev.stack.logs import LogTerminal, PartLog
from dev.stack.program import ProcessSpec
from dev.stack.supervisor import Supervisor, wait_until_ready
from dev.stack.watch import MISSES, Probe, Pulse, Watch
from tests.dev.stack.lifeline import PATIENCE_S
from tests.dev.stack.test_supervisor import free_port

_SERVER = "import http.server as h; h.test(h.SimpleHTTPRequestHandler, port={port}, bind='127.0.0.1')"


def unheard(_part: str, _line: str) -> None:
    """Nobody reads what is told of parts that are waited for."""


def beats(answers: str) -> list[str]:
    """What is new by each answer: ``.`` one that came, ``-`` one that did not, ``e`` one that is excused."""
    pulse = Pulse(misses=3)
    return [pulse.beat(answered=answer == ".", excused=answer == "e") for answer in answers]


@pytest.mark.parametrize(
    ("answers", "news"),
    [
        ("...", ["", "", ""]),
        (".--.--.", [""] * 7),
        (".---", ["", "", "", "lost"]),
        ("eeee.", ["", "", "waited for", "", "back"]),
        ("eee-", ["", "", "waited for", "lost"]),
        ("eee.---", ["", "", "waited for", "back", "", "", "lost"]),
    ],
)
def test_a_part_is_lost_when_several_answers_in_a_row_are_missing_without_excuse(answers: str, news: list[str]) -> None:
    assert beats(answers) == news


def test_the_loss_of_a_part_is_told_once_and_what_is_waited_for_as_it_comes_and_goes() -> None:
    lost: SimpleQueue[str] = SimpleQueue()
    said: SimpleQueue[tuple[str, str]] = SimpleQueue()
    away = iter([False] * MISSES)
    probes = [
        Probe("edge", lambda: False, lambda: "edge is lost"),
        Probe("backend", lambda: next(away, True), lambda: "never", lambda _: "being mended"),
    ]
    with Watch(probes, lost.put, lambda part, line: said.put((part, line)), every_s=0.01):
        assert lost.get(timeout=PATIENCE_S) == "edge is lost"
        assert [said.get(timeout=PATIENCE_S) for _ in range(2)] == [
            ("backend", "warning: does not answer: being mended"),
            ("backend", "answers again"),
        ]
    assert lost.empty()


def test_a_part_that_hangs_is_lost_and_named_with_its_log(tmp_path: Path) -> None:
    port = free_port()
    spec = ProcessSpec(
        "phone", (sys.executable, "-c", _SERVER.format(port=port)), {}, tmp_path, f"http://127.0.0.1:{port}/"
    )
    lost: SimpleQueue[str] = SimpleQueue()
    terminal = LogTerminal(Console(), quiet=True)
    with Supervisor(lambda name: PartLog(name, tmp_path, terminal), lambda _: None) as supervisor:
        part = supervisor.start(spec)
        wait_until_ready({part: PATIENCE_S})
        for child in part.processes():
            os.kill(child, signal.SIGSTOP)
        with Watch([probe_of(part, answer_s=0.2)], lost.put, unheard, every_s=0.01):
            said = lost.get(timeout=PATIENCE_S)
        for child in part.processes():
            os.kill(child, signal.SIGCONT)

    assert said.startswith(f"phone runs, but answers http://127.0.0.1:{port}/ no more. Its last lines")
    assert "guru doctor" in said


def test_a_part_whose_code_was_changed_since_it_last_answered_is_waited_for(tmp_path: Path) -> None:
    code = tmp_path / "code" / "part.py"
    code.parent.mkdir()
    code.write_text("broken(", encoding="utf-8")
    changed = code.stat().st_mtime
    spec = ProcessSpec("backend", (sys.executable, "-c", "pass"), {}, tmp_path, "", reloads=(code.parent,))
    terminal = LogTerminal(Console(), quiet=True)
    with Supervisor(lambda name: PartLog(name, tmp_path, terminal), lambda _: None) as supervisor:
        probe = probe_of(supervisor.start(spec))

    assert "the next change starts it again" in probe.excuse(changed - 1)
    assert probe.excuse(changed + 1) == ""
