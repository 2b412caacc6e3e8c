"""What the terminal shows of the parts' logs."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.console import Console

from dev.stack.logs import TAIL_LINES, LogLine, LogTerminal, PartLog, read_line


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Ready on http://127.0.0.1:1", LogLine("Ready on http://127.0.0.1:1", "plain")),
        ("ValueError: no such thing", LogLine("ValueError: no such thing", "plain")),
        ("✘ [ERROR] service core:user", LogLine("✘ [ERROR] service core:user", "problem")),
        ("Traceback (most recent call last):", LogLine("Traceback (most recent call last):", "problem")),
        ("▲ [WARNING] a class is missing", LogLine("▲ [WARNING] a class is missing", "warning")),
        ('{"event":"denied","level":"warn","status":403}', LogLine("denied status=403", "warning")),
        ('{"at":1.5,"level":"info","event":"request","path":"/voice"}', LogLine("request path=/voice", "plain")),
        ('{"event": "turn", "level": "debug", "ok": true}', LogLine("turn ok=true", "quiet")),
        ('{"no": "event"}', LogLine('{"no": "event"}', "plain")),
        ("{not json", LogLine("{not json", "plain")),
    ],
)
def test_a_line_is_shown_as_words_with_its_severity(line: str, shown: LogLine) -> None:
    assert read_line(line) == shown


@pytest.mark.parametrize(
    "line",
    [
        "│ relay/call.py      │ python │ 7.24 KiB   │",
        'env.GURU_MODE ("(hidden)")   Environment Variable   local',
        "[wrangler:info] GET /health 503 Service Unavailable (12ms)",
        '{"level":"info","event":"request","method":"GET","path":"/health","status":503}',
        "INFO:     Waiting for application startup.",
    ],
)
def test_what_is_the_same_at_each_start_is_not_shown(line: str) -> None:
    assert read_line(line) is None


def written(folder: Path, *lines: str, quiet: bool = False) -> tuple[str, PartLog]:
    """What the terminal shows of these lines of the edge, and the log that they went to."""
    screen = io.StringIO()
    terminal = LogTerminal(Console(file=screen, width=60), quiet=quiet)
    log = PartLog("edge", folder, terminal)
    with log:
        for line in lines:
            log.write(line)
    return screen.getvalue(), log


def test_each_line_is_preceded_by_the_time_and_the_part(tmp_path: Path) -> None:
    screen, _ = written(tmp_path, "Ready\n", "[not markup]\n")

    assert [line[8:] for line in screen.splitlines()] == [" edge     | Ready", " edge     | [not markup]"]


def test_long_lines_are_not_broken(tmp_path: Path) -> None:
    screen, _ = written(tmp_path, "x" * 200)

    assert "x" * 200 in screen


def test_the_file_keeps_what_the_terminal_leaves_out(tmp_path: Path) -> None:
    screen, log = written(
        tmp_path, "[wrangler:info] GET /health 503 Service Unavailable (12ms)\n", '{"event": "turn"}\n'
    )

    assert "health" not in screen
    assert log.path.read_text() == '[wrangler:info] GET /health 503 Service Unavailable (12ms)\n{"event": "turn"}\n'


@pytest.mark.parametrize(
    "line",
    [
        "[wrangler:info] GET /health 200 OK (12ms)",
        '{"level":"info","event":"request","method":"GET","path":"/health","status":200}',
    ],
)
def test_the_good_answers_to_the_stacks_own_questions_bury_no_other_line(tmp_path: Path, line: str) -> None:
    _, log = written(tmp_path, "ValueError: no such thing", *[line] * 100)

    assert (log.path.read_text(), log.tail()) == ("ValueError: no such thing\n", "ValueError: no such thing")


def test_a_quiet_terminal_shows_nothing(tmp_path: Path) -> None:
    screen, log = written(tmp_path, "Ready\n", quiet=True)

    assert (screen, log.tail()) == ("", "Ready")


def test_the_last_lines_are_kept_for_when_the_part_fails(tmp_path: Path) -> None:
    _, log = written(tmp_path, *(f"line {number}" for number in range(100)))

    assert log.tail().splitlines() == [f"line {number}" for number in range(100 - TAIL_LINES, 100)]
