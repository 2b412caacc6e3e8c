"""What the parts of the stack print: to a file per part, and to the terminal with the part's name before each line."""

from __future__ import annotations

import json
import re
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Literal, Self, TextIO, TypeAlias

from rich.console import Console
from rich.text import Text

Severity: TypeAlias = Literal["quiet", "plain", "warning", "problem"]

_CHATTER: Final = re.compile(
    r"[┌├└│]|env\.|Binding {3}|\[custom build\]$|Attaching additional modules|Your Worker has access|Using secrets"
    r"|.*\bGET /health\b|INFO: +(Started|Finished) (server|reloader) process|INFO: +(Waiting for|Application) "
)
"""What wrangler and uvicorn say the same at each start: tables of bindings and modules, their own health checks."""
_GOOD_HEALTH: Final = re.compile(r"\[wrangler:info\] GET /health 200\b")
_PROBLEM: Final = re.compile(r"\b(error|exception|traceback|critical|fatal)\b", re.IGNORECASE)
_WARNING: Final = re.compile(r"\bwarn(ing)?\b", re.IGNORECASE)
_LEVELS: Final[dict[str, Severity]] = {
    "debug": "quiet",
    "info": "plain",
    "warn": "warning",
    "warning": "warning",
    "error": "problem",
    "critical": "problem",
}
_UNSHOWN: Final = ("level", "event", "at", "timestamp")


@dataclass(frozen=True, slots=True)
class LogLine:
    """What to show of a line."""

    text: str
    severity: Severity


def is_good_health(line: str) -> bool:
    """Whether the line says that the stack asked a part for its health and got a good answer."""
    if _GOOD_HEALTH.match(line):
        return True
    body = _json_object(line)
    return body is not None and body.get("path") == "/health" and body.get("status") == 200


def read_line(line: str) -> LogLine | None:
    """The line for a person, or None for chatter."""
    body = _json_object(line)
    if body is not None and "event" in body:
        return _structured(body)
    if _CHATTER.match(line):
        return None
    if _PROBLEM.search(line):
        return LogLine(line, "problem")
    return LogLine(line, "warning" if _WARNING.search(line) else "plain")


def _json_object(line: str) -> dict[str, Any] | None:
    if not line.startswith("{"):
        return None
    try:
        body: dict[str, Any] = json.loads(line)  # JSON that begins with a brace is an object
    except ValueError:
        return None
    return body


def _structured(body: dict[str, Any]) -> LogLine | None:
    """``event name=value ...``; the health checks of the stack itself are chatter."""
    if body.get("path") == "/health":
        return None
    fields = (f"{name}={_short(value)}" for name, value in body.items() if name not in _UNSHOWN)
    return LogLine(" ".join((str(body["event"]), *fields)), _LEVELS.get(str(body.get("level")), "plain"))


def _short(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


TAIL_LINES: Final = 20
"""How many lines of a part's log go with its failure: a Python traceback, or wrangler's framed error."""

_ANSI: Final = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]")
_COLOURS: Final = {
    "database": "blue",
    "backend": "green",
    "voice": "green",
    "stream": "bright_green",
    "edge": "yellow",
    "phone": "magenta",
    "guru": "cyan",
}
_STYLES: Final[Mapping[Severity, str]] = {"quiet": "dim", "plain": "", "warning": "yellow", "problem": "red"}
_NAME_WIDTH: Final = max(map(len, _COLOURS))


class LogTerminal:
    """The terminal that all parts share: one line at a time, ``time part | line``; silent when ``quiet``."""

    def __init__(self, console: Console, *, quiet: bool = False) -> None:
        self._console = console
        self._lock = threading.Lock()
        self.quiet = quiet

    def show(self, part: str, line: str) -> None:
        """Print one line of a part, unless it is chatter."""
        shown = None if self.quiet else read_line(line)
        if shown is None:
            return
        text = Text.assemble(
            (f"{datetime.now().astimezone():%H:%M:%S} ", "dim"),
            (f"{part:<{_NAME_WIDTH}}", _COLOURS.get(part, "white")),
            (" | ", "dim"),
            (shown.text, _STYLES[shown.severity]),
        )
        with self._lock:
            self._console.print(text, soft_wrap=True, highlight=False)

    def announce(self, line: str) -> None:
        """Print a line of the command itself, also where the parts are not shown: it says what is waited for."""
        with self._lock:
            self._console.print(Text(line, "dim"), soft_wrap=True, highlight=False)


class PartLog:
    """One part's log: a file, the shared terminal, and the last lines for when it fails."""

    def __init__(self, part: str, folder: Path, terminal: LogTerminal) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / f"{part}.log"
        self._part = part
        self._terminal = terminal
        self._file: TextIO = self.path.open("w", encoding="utf-8", buffering=1)
        self._tail: deque[str] = deque(maxlen=TAIL_LINES)
        self.lines = 0
        """How many the part has printed."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def write(self, line: str) -> None:
        """Take one line as the part printed it; colours, trailing space and good news of its health are dropped."""
        plain = _ANSI.sub("", line).rstrip()
        if not plain or is_good_health(plain):
            return
        self.lines += 1
        self._file.write(f"{plain}\n")
        if read_line(plain) is not None:
            self._tail.append(plain)
        self._terminal.show(self._part, plain)

    def tail(self) -> str:
        """The last lines that are no chatter, as a block."""
        return "\n".join(self._tail)
