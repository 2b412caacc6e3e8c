"""How the `guru` command starts and ends."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version
from typing import Any

import psycopg
import pytest
import typer
from typer.testing import CliRunner

from dev import cli
from dev.cli import app
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


def test_the_version_is_told() -> None:
    result = guru("--version")

    assert (result.returncode, result.stdout) == (0, f"guru {version('guru')}\n")


@pytest.mark.parametrize("group", [[], ["records"], ["eval"], ["profile"]], ids=" ".join)
def test_help_is_whole_on_a_narrow_terminal(group: list[str]) -> None:
    lines = (
        CliRunner().invoke(app, [*group, "--help"], env={"COLUMNS": "80", "TERMINAL_WIDTH": "80"}).stdout.splitlines()
    )

    assert [line for line in lines if line.endswith("...") and not line.startswith("Usage")] == []
    assert max(map(len, lines)) <= 80


def test_completion_can_be_had_for_a_shell() -> None:
    assert "--install-completion" in CliRunner().invoke(app, ["--help"]).stdout


@pytest.mark.parametrize(
    ("raised", "said"),
    [
        (
            psycopg.OperationalError("connection refused\nmore"),
            "the database does not answer: connection refused; `guru",
        ),
        (PermissionError(13, "Permission denied", "x.yaml"), "x.yaml: Permission denied"),
        (ValueError("odd"), "ValueError: odd (GURU_DEBUG=1 shows where)"),
    ],
)
def test_what_can_be_done_about_a_failure_stands_with_it(
    raised: Exception, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(**_: object) -> None:
        raise raised

    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setattr(cli, "app", fail)
    with pytest.raises(SystemExit):
        cli.main()

    heard = capsys.readouterr().err
    assert heard.startswith(f"guru: {said}")
    assert heard.count("\n") == 1


def test_each_command_that_prints_rows_prints_json_too() -> None:
    tables = {
        *("records list", "records show", "appointments list", "appointments show", "messages list", "messages show"),
        *("notices list", "knowledge list", "knowledge show", "profile list", "profile show", "search", "ingest"),
        *("init", "call", "doctor", "eval answers", "eval intents", "eval retrieval"),
    }
    commands = typer.main.get_command(app)

    without: list[str] = []
    for name in sorted(tables):
        command: Any = commands
        for word in name.split():
            command = command.commands[word]
        if not any("--json" in parameter.opts for parameter in command.params):
            without.append(name)
    assert without == []
