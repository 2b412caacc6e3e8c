"""Records for other programs: rows of one store, oldest first, streamed by a cursor on the server, and as text."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, Literal, TypeAlias

from psycopg import AsyncConnection
from psycopg.rows import dict_row

Store: TypeAlias = Literal["calls", "transcripts", "audit"]

_TOKENS: Final = ("input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens")
COLUMNS: Final[dict[Store, tuple[str, ...]]] = {
    "calls": (
        *("call_sid", "profile", "environment", "status", "language", "from_number", "to_number"),
        *("started_at", "ended_at", "duration_s", "ended_by", "end_reason"),
        *("turns", "answered_by_edge", "answered_by_backend", "failed", "interruptions"),
        *("reconnects", "restarts", "transfers", "latency_ms", "models", *_TOKENS, "cost_usd", "unpriced"),
    ),
    "transcripts": (
        *("call_sid", "turn", "role", "at", "profile", "language"),
        *("text", "heard", "unheard", "interrupted", "answered_by", "kind"),
    ),
    "audit": (
        *("call_sid", "turn", "at", "profile", "model", "complete", "request", "answer", "sources"),
        *(*_TOKENS, "cost_usd"),
    ),
}
"""The columns of each store in the order of an export; new ones are added at the end, and none changes its meaning."""
_PAGE: Final = 500
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What makes a spreadsheet evaluate a cell (OWASP, CSV Injection); phone numbers begin so too."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows: from ``since`` up to before ``until``, of one profile, of one call; None for any."""

    since: datetime | None = None
    until: datetime | None = None
    profile: str | None = None
    call_sid: str | None = None


async def rows_of(
    connection: AsyncConnection, store: Store, selection: Selection = Selection()
) -> AsyncGenerator[dict[str, Any], None]:
    """The rows as column to value, a page at a time however many there are; all of them as of one moment."""
    query = f"select {', '.join(COLUMNS[store])} from ({_QUERIES[store]}) rows {_WHERE[store]}"
    parameters = {
        "since": selection.since,
        "until": selection.until,
        "profile": selection.profile,
        "call": selection.call_sid,
    }
    async with connection.transaction(), connection.cursor("export", row_factory=dict_row) as cursor:
        cursor.itersize = _PAGE
        await cursor.execute(query.encode(), parameters)
        async for row in cursor:
            yield row


def _token_columns(table: str) -> str:
    return ", ".join(f"coalesce(({table}.usage ->> '{name}')::bigint, 0) as {name}" for name in _TOKENS)


def _where(at: str, order: str) -> str:
    return (
        f"where ({at} >= %(since)s::timestamptz or %(since)s::timestamptz is null)"
        f" and ({at} < %(until)s::timestamptz or %(until)s::timestamptz is null)"
        " and (profile = %(profile)s::text or %(profile)s::text is null)"
        f" and (call_sid = %(call)s::text or %(call)s::text is null) order by {order}"
    )


_QUERIES: Final[dict[Store, str]] = {
    "calls": f"""
select coalesce(m.call_sid, c.call_sid) as call_sid, coalesce(c.profile, m.profile) as profile, c.environment, c.status,
  coalesce(nullif(m.language, ''), c.language) as language,
  coalesce(nullif(m.from_number, ''), c.from_number) as from_number,
  coalesce(nullif(m.to_number, ''), c.to_number) as to_number,
  coalesce(c.started_at, m.started_at, m.last_at) as started_at, coalesce(c.ended_at, m.ended_at) as ended_at,
  coalesce(c.duration_s, round(extract(epoch from m.ended_at - m.started_at))::int) as duration_s,
  coalesce(m.ended_by, '') as ended_by, coalesce(m.end_reason, '') as end_reason, coalesce(m.turns, 0) as turns,
  coalesce(m.answered_by_edge, 0) as answered_by_edge, coalesce(m.answered_by_backend, 0) as answered_by_backend,
  coalesce(m.failed, 0) as failed, coalesce(m.interruptions, 0) as interruptions,
  coalesce(m.reconnects, 0) as reconnects, coalesce(c.restarts, 0) as restarts, coalesce(c.transfers, 0) as transfers,
  coalesce(m.latency_ms, '{{}}') as latency_ms, coalesce(m.models, '[]') as models, {_token_columns("m")},
  coalesce(m.cost_usd, 0) as cost_usd, coalesce(m.unpriced, 0) as unpriced
from calls c full join call_metadata m on m.call_sid = c.call_sid
""",
    "transcripts": "select * from transcripts",
    "audit": f"select a.*, {_token_columns('a')} from audits a",
}
_WHERE: Final[dict[Store, str]] = {
    "calls": _where("started_at", "started_at, call_sid"),
    "transcripts": _where("at", "at, call_sid, turn, role desc"),
    "audit": _where("at", "at, call_sid, turn"),
}


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
