"""Structured logs: one JSON object a line, by an allow-list of fields; never a caller's words, a token or a header."""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import Mapping
from types import TracebackType
from typing import Final

from common.wire.json_shape import write_json

FIELDS: Final = frozenset(
    {
        "call_sid", "turn", "profile", "language", "environment", "status", "code", "method", "path", "duration_ms",
        "token_id", "reason", "error", "where", "model", "stage", "kind", "count", "version", "setting", "after_ms",
        "workflow", "host",
    }
)  # fmt: skip
"""The only fields that are ever written; ``reason`` holds texts of our own code, never of a request."""

_FEED: Final = re.compile(r"(?<=/calendar/)[^/]+")
"""In a path, the token of a feed, which is a secret."""
_LOGGER: Final = logging.getLogger("guru")
_TALKATIVE: Final = ("anthropic", "openai", "httpx2", "httpcore2", "boto3", "botocore", "urllib3", "google")
"""Libraries that write requests, and so callers' words, when an environment variable turns their debugging on."""


class JsonLines(logging.Formatter):
    """Writes a record of ours as JSON with its allowed fields, and anything else as its level and logger only."""

    def format(self, record: logging.LogRecord) -> str:
        """One line; the arguments of foreign records are left out, since they may quote a request."""
        line: dict[str, object] = {"at": round(record.created, 3), "level": record.levelname.lower()}
        if record.name == _LOGGER.name:
            line["event"] = record.msg
            line |= getattr(record, "fields", {})
        else:
            line |= {"event": "library", "logger": record.name, "where": f"{record.filename}:{record.lineno}"}
        if record.exc_info and record.exc_info[1]:
            line |= describe(record.exc_info[1])
        return write_json(line)


def log(event: str, /, **fields: object) -> None:
    """Write one line; a field that is not on the list is a mistake of ours and fails."""
    _write(logging.INFO, event, fields)


def log_failure(event: str, error: BaseException, /, **fields: object) -> None:
    """Write an error's type and place; its message and arguments stay out, they may quote a caller or a secret."""
    _write(logging.ERROR, event, {**fields, **describe(error)})


def _write(level: int, event: str, fields: Mapping[str, object]) -> None:
    unknown = fields.keys() - FIELDS
    assert not unknown, f"fields not on the list of logs.FIELDS: {sorted(unknown)}"
    given = {name: value for name, value in fields.items() if value is not None}
    if "path" in given:
        given["path"] = _FEED.sub("[token]", str(given["path"]))
    _LOGGER.log(level, event, extra={"fields": given})


def describe(error: BaseException) -> dict[str, str]:
    """The type of an error and the line it came from."""
    return {"error": type(error).__qualname__, "where": _place(error.__traceback__)}


def _place(trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)
    return f"{frames[-1].filename.rpartition('/')[2]}:{frames[-1].lineno}" if frames else ""


def set_up_logs(*, own_root: bool) -> None:
    """Send our lines to standard error as JSON; with ``own_root`` the warnings of libraries too, and no other way.

    On Lambda the runtime puts a handler on the root logger that would print what libraries quote.
    """
    if any(isinstance(handler.formatter, JsonLines) for handler in _LOGGER.handlers):
        return
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    _LOGGER.addHandler(handler)
    _LOGGER.setLevel(logging.INFO)
    _LOGGER.propagate = False
    for name in _TALKATIVE:
        logger = logging.getLogger(name)
        logger.handlers[:] = [handler]
        logger.propagate = False
    if own_root:
        logging.getLogger().handlers[:] = [handler]
