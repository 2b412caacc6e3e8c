"""The stores in Postgres: events are written to the log and projected in one transaction, each once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from psycopg import AsyncConnection
from psycopg.types.json import Jsonb

from backend.profiles.model import Privacy, Profile
from backend.records.prices import Prices
from backend.records.projection import project
from backend.records.redaction import NOTHING, Mask, mask_of, redact
from backend.records.rows import AuditRow, CallRecords, LoggedEvent, UtteranceRow


@dataclass(frozen=True, slots=True)
class Keeping:
    """Whose call it is, and what of it may be kept."""

    profile: str
    privacy: Privacy
    mask: Mask

    @classmethod
    def by(cls, name: str, profile: Profile | None) -> Keeping:
        """As the profile wants it; of one that nobody knows, nothing that a business might forbid."""
        return cls(name, profile.privacy if profile else NOTHING, mask_of(profile))


async def store_events(
    connection: AsyncConnection, call_sid: str, events: Sequence[LoggedEvent], keeping: Keeping, prices: Prices
) -> None:
    """Commit these events and what follows from them; those whose ``seq`` is known change nothing.

    May be repeated, so a caller who does not know whether it was committed simply does it again.
    """
    rows = [_event_row(call_sid, redact(event, keeping.privacy, keeping.mask)) for event in events]
    async with connection.transaction():
        await _lock(connection, call_sid)
        async with connection.cursor() as cursor:
            await cursor.executemany(_INSERT_EVENT, rows)
            is_news = cursor.rowcount > 0
        if is_news:
            await _project(connection, call_sid, keeping.profile, prices)


async def rebuild_call(connection: AsyncConnection, call_sid: str, profile: str, prices: Prices) -> None:
    """Make the records of one call anew from its events; a call without events keeps what there is."""
    async with connection.transaction():
        await _lock(connection, call_sid)
        for table in (b"transcripts", b"audits"):
            await connection.execute(
                b"delete from " + table + b" where call_sid = %s and exists"
                b" (select from call_events e where e.call_sid = %s)",
                (call_sid, call_sid),
            )
        await _project(connection, call_sid, profile, prices)


async def _lock(connection: AsyncConnection, call_sid: str) -> None:
    """Two deliveries of one call take turns, or each would project a log without the other's events."""
    await connection.execute("select pg_advisory_xact_lock(hashtextextended(%s, 0))", (call_sid,))


async def _project(connection: AsyncConnection, call_sid: str, profile: str, prices: Prices) -> None:
    cursor = await connection.execute(
        "select seq, turn, at_ms, kind, detail from call_events where call_sid = %s order by seq", (call_sid,)
    )
    events = [LoggedEvent(*row) for row in await cursor.fetchall()]
    if events:
        await _write(connection, call_sid, profile, project(events, prices))


async def _write(connection: AsyncConnection, call_sid: str, profile: str, records: CallRecords) -> None:
    async with connection.cursor() as cursor:
        await cursor.executemany(_UPSERT_UTTERANCE, [_utterance(call_sid, profile, row) for row in records.utterances])
        await cursor.executemany(_UPSERT_AUDIT, [_audit(call_sid, profile, row) for row in records.audits])
    data = records.metadata
    await connection.execute(
        _UPSERT_METADATA,
        {
            "call_sid": call_sid,
            "profile": profile,
            **{name: getattr(data, name) for name in _METADATA if name not in ("latency_ms", "models", "usage")},
            "latency_ms": Jsonb(data.latency_ms),
            "models": Jsonb(list(data.models)),
            "usage": Jsonb(data.usage),
        },
    )


def _event_row(call_sid: str, event: LoggedEvent) -> tuple[Any, ...]:
    return call_sid, event.seq, event.turn, event.at_ms, event.kind, Jsonb(dict(event.detail))


def _utterance(call_sid: str, profile: str, row: UtteranceRow) -> dict[str, Any]:
    return {"call_sid": call_sid, "profile": profile, **{name: getattr(row, name) for name in _UTTERANCE}}


def _audit(call_sid: str, profile: str, row: AuditRow) -> dict[str, Any]:
    values = {name: getattr(row, name) for name in _AUDIT}
    packed = {name: Jsonb(values[name]) for name in ("request", "sources", "usage")}
    return {"call_sid": call_sid, "profile": profile, **values, **packed}


_UTTERANCE: Final = ("turn", "role", "at", "language", "text", "heard", "unheard", "interrupted", "answered_by", "kind")
_AUDIT: Final = ("turn", "at", "model", "request", "answer", "complete", "sources", "usage", "cost_usd")
_METADATA: Final = (
    *("language", "from_number", "to_number", "started_at", "ended_at", "ended_by", "end_reason", "turns"),
    *("answered_by_edge", "answered_by_backend", "failed", "interruptions", "reconnects"),
    *("latency_ms", "models", "usage", "cost_usd", "unpriced", "last_at"),
)


def _upsert(table: str, key: tuple[str, ...], columns: tuple[str, ...]) -> bytes:
    """Insert a row, or bring the known one up to date; one that is as it should be is not written again."""
    names = ("call_sid", "profile", *columns)
    rest = [name for name in names if name not in key]
    known, given = (", ".join(f"{where}.{name}" for name in rest) for where in (table, "excluded"))
    return (
        f"insert into {table} ({', '.join(names)}) values ({', '.join(f'%({name})s' for name in names)})"
        f" on conflict ({', '.join(key)}) do update set {', '.join(f'{name} = excluded.{name}' for name in rest)}"
        f" where ({known}) is distinct from ({given})"
    ).encode()


_INSERT_EVENT: Final = (
    "insert into call_events (call_sid, seq, turn, at_ms, kind, detail) values (%s, %s, %s, %s, %s, %s)"
    " on conflict (call_sid, seq) do nothing"
)
_UPSERT_UTTERANCE: Final = _upsert("transcripts", ("call_sid", "turn", "role"), _UTTERANCE)
_UPSERT_AUDIT: Final = _upsert("audits", ("call_sid", "turn"), _AUDIT)
_UPSERT_METADATA: Final = _upsert("call_metadata", ("call_sid",), _METADATA)
