"""Exported rows as text: one JSON object a line, or CSV that no spreadsheet takes for formulas."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What makes a spreadsheet evaluate a cell (OWASP, CSV Injection); phone numbers begin so too."""


def json_line(row: Mapping[str, Any]) -> str:
    """A row as one line of JSON; times in ISO 8601, amounts of money as text so that no digit is lost."""
    return json.dumps(dict(row), ensure_ascii=False, default=_plain, separators=(",", ":")) + "\n"


def csv_line(cells: Sequence[Any]) -> str:
    """A row of CSV (RFC 4180); nested values are JSON, and a text that could be a formula begins with a quote."""
    line = io.StringIO()
    csv.writer(line).writerow([_cell(cell) for cell in cells])
    return line.getvalue()


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    assert isinstance(value, Decimal), f"no column holds a {type(value).__name__}"
    return str(value)


def _cell(value: Any) -> Any:
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
