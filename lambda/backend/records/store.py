"""The stores in Postgres: events are written to the log and projected in one transaction, each once.

What of an event may be stored is said by a business's privacy: words are masked or left out before anything is written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias

from psycopg import AsyncConnection
from psycopg.types.json import Jsonb

from backend.profiles.model import Privacy, Profile
from backend.records.masking import Kind, Span, find_cards, find_emails, find_phones, find_runs, merged
from backend.records.prices import Prices
from backend.records.projection import project
from backend.records.rows import AuditRow, CallRecords, LoggedEvent, UtteranceRow
from common.wire.events import KINDS, Interrupted, Sensitivity, sensitivity_of
from common.wire.json_shape import as_objects, clean_text


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


__all__ = ["Mask", "mask_parts", "mask_text"]


@dataclass(frozen=True, slots=True)
class Mask:
    """What to mask; ``regions`` (such as ``US``) tell how phone numbers without a country code look."""

    kinds: tuple[Kind, ...] = ()
    regions: tuple[str, ...] = ("US",)


def mask_text(text: str, mask: Mask) -> str:
    """The text with a mark such as ``[card]`` in the place of each find."""
    return mask_parts([text], mask)[0]


def mask_parts(parts: Sequence[str], mask: Mask) -> list[str]:
    """The parts of one text, masked as a whole: a number that was cut in two is found, and each part gets its mark."""
    text = " ".join(parts)
    spans = _find(text, mask)
    masked: list[str] = []
    start = 0
    for part in parts:
        masked.append(_replace(part, start, spans))
        start += len(part) + 1
    return masked


def _find(text: str, mask: Mask) -> list[Span]:
    spans: list[Span] = []
    if "email" in mask.kinds:
        spans += find_emails(text)
    numbers = {"card", "phone"} & set(mask.kinds)
    runs = find_runs(text) if numbers else []
    if "card" in mask.kinds:
        spans += find_cards(runs)
    if "phone" in mask.kinds:
        spans += find_phones(text, runs, mask.regions)
    return merged(spans)


def _replace(part: str, start: int, spans: Sequence[Span]) -> str:
    """The part that begins at ``start`` of the whole text, with the marks of the spans that reach into it."""
    pieces: list[str] = []
    done = 0
    for span in spans:
        begin, end = max(span.start - start, 0), min(span.end - start, len(part))
        if begin < end:
            pieces += (part[done:begin], f"[{span.kind}]")
            done = end
    return "".join((*pieces, part[done:]))


Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
_AUDIT_WORDS: Final = ("request", "response")
_PLAIN_REASON: Final = re.compile(r"hang-up|idle|goodbye|time limit|socket closed with [0-9]+")
"""Reasons that are the edge's own; a model may have worded any other after what the caller said."""
_ADDRESSES: Final = frozenset(
    name for kind in KINDS for name, how in sensitivity_of(kind).items() if how is Sensitivity.ADDRESS
)
"""By name alone: what they hold in one kind they hold in every other, also in one that is not known here."""
NOTHING: Final = Privacy(store_transcripts=False, store_audit=False, mask=("card", "email", "phone"))
"""For events of a profile that nobody knows: what a business might forbid is not stored."""


def mask_of(profile: Profile | None) -> Mask:
    """What to mask for a profile; phone numbers as they look where its languages are spoken."""
    if profile is None:
        return Mask(NOTHING.mask)
    regions = dict.fromkeys(speech.code.rpartition("-")[2] for speech in profile.languages.values())
    return Mask(profile.privacy.mask, tuple(regions))


def redact(event: LoggedEvent, privacy: Privacy, mask: Mask) -> LoggedEvent:
    """The event as it may be stored."""
    declared = sensitivity_of(event.kind)
    detail = dict(event.detail)
    if not privacy.store_transcripts:
        detail = {name: value for name, value in detail.items() if _is_wordless(declared.get(name), value)}
    for name, sensitivity in declared.items():
        if sensitivity is Sensitivity.AUDIT:
            detail[name] = _audits(detail.get(name), privacy)
    if event.kind == Interrupted.kind and {"heard", "unheard"} <= detail.keys():
        heard, unheard = mask_parts((str(detail["heard"]), str(detail["unheard"])), mask)
        detail |= {"heard": heard, "unheard": unheard}
    masks = {name: Mask() if name in _ADDRESSES else mask for name in detail}
    return replace(event, detail={clean_text(name): _masked(value, masks[name]) for name, value in detail.items()})


def _is_wordless(sensitivity: Sensitivity | None, value: Json) -> bool:
    """Whether a field holds none of a conversation's words; one that is not known here may."""
    if sensitivity is Sensitivity.REASON:
        return _PLAIN_REASON.fullmatch(str(value)) is not None
    return sensitivity not in (None, Sensitivity.WORDS)


def _audits(records: object, privacy: Privacy) -> list[Any]:
    """The backend's own records; an audit pair without its words keeps what the turn cost."""
    kept: list[Any] = []
    for record in as_objects(records):
        if record.get("kind") == "audit":
            left_out = () if privacy.store_audit else _AUDIT_WORDS
            kept.append({name: value for name, value in record.items() if name not in left_out})
        elif privacy.store_audit and privacy.store_transcripts:
            kept.append(record)  # of a kind that is not known here, so it may hold words
    return kept


def _masked(value: Json, mask: Mask) -> Json:
    """The same JSON value with every text in it masked."""
    if isinstance(value, str):
        return mask_text(clean_text(value), mask)
    if isinstance(value, dict):
        return {clean_text(name): _masked(inner, mask) for name, inner in value.items()}
    if isinstance(value, list):
        return [_masked(inner, mask) for inner in value]
    return value
