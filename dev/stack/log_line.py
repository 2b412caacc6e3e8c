"""A line of a part's log as a person wants to see it: no chatter, JSON as words, and how serious it is."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

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
