"""How the `guru` command starts and ends."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from dev.setup.places import HERE

_COMMAND = "import dev.cli\n@dev.cli.app.command()\ndef fail() -> None: "


def guru(*arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own."""
    code = "from dev.cli import main; main()"
    return subprocess.run(
        (sys.executable, "-c", code, *arguments),
        cwd=HERE.root,
        env={**os.environ, "NO_COLOR": "1", **env},
        capture_output=True,
        text=True,
        check=False,
    )


def test_help_names_the_commands() -> None:
    result = guru("--help")

    assert result.returncode == 0
    assert " eval " in result.stdout


def test_an_unknown_command_is_a_usage_error() -> None:
    result = guru("frobnicate")

    assert result.returncode == 2
    assert "frobnicate" in result.stderr


@pytest.mark.parametrize(
    ("raised", "code", "line"),
    [
        ("dev.terminal.failures.PortTaken('port 1 is taken')", 4, "guru: port 1 is taken\n"),
        ("dev.terminal.failures.NotStarted('edge ended')", 3, "guru: edge ended\n"),
        ("dev.setup.places.NotSetUp('no node: run `make setup`')", 3, "guru: no node: run `make setup`\n"),
        ("ValueError('a\\nb')", 1, "guru: ValueError: a (GURU_DEBUG=1 shows where)\n"),
        ("ValueError()", 1, "guru: ValueError: no message (GURU_DEBUG=1 shows where)\n"),
        ("KeyboardInterrupt()", 130, ""),
    ],
)
def test_a_failure_ends_in_one_line_and_an_exit_code(raised: str, code: int, line: str) -> None:
    script = f"import dev.terminal.failures, dev.setup.places\n{_COMMAND}raise {raised}\ndev.cli.main()\n"
    result = subprocess.run(
        (sys.executable, "-c", script, "fail"), cwd=HERE.root, capture_output=True, text=True, check=False
    )

    assert (result.returncode, result.stderr) == (code, line)


def test_debugging_shows_where_an_unexpected_failure_came_from() -> None:
    script = f"{_COMMAND}raise ValueError('x')\ndev.cli.main()\n"
    env = {**os.environ, "GURU_DEBUG": "1"}
    result = subprocess.run(
        (sys.executable, "-c", script, "fail"), cwd=HERE.root, env=env, capture_output=True, text=True, check=False
    )

    assert "Traceback" in result.stderr


def test_the_command_line_loads_nothing_heavy() -> None:
    code = "import sys, dev.cli; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    loaded = subprocess.check_output((sys.executable, "-c", code), cwd=HERE.root, text=True).split()

    assert not {"numpy", "fastapi", "psycopg", "anthropic", "twilio", "uvicorn", "pydantic"} & set(loaded)
