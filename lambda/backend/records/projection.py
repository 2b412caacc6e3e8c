"""From the events of a call to its records: a pure function of the log, so order and repeats cannot matter.

It is applied to the whole log of a call whenever events of it are stored. A call has some hundred events at most, and
nobody waits for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from backend.records.detail import counts, moment, numbers, objects, text
from backend.records.latency import summarise
from backend.records.prices import Prices
from backend.records.rows import AuditRow, CallRecords, Metadata
from backend.records.transcript import transcript
from common.wire.json_shape import as_object
from common.wire.turn import CallEvent

_ANSWERS: Final = frozenset({"answered", "failed"})


def project(events: Iterable[CallEvent], prices: Prices) -> CallRecords:
    """The records of one call; at least one event must be given, in any order."""
    ordered = sorted({event.seq: event for event in events}.values(), key=lambda event: event.seq)
    utterances = transcript(ordered)
    audits = _audits(ordered, prices)
    return CallRecords(utterances, audits, _metadata(ordered, audits))


def _audits(events: Sequence[CallEvent], prices: Prices) -> tuple[AuditRow, ...]:
    spoken = {event.turn: text(event, "text") for event in events if event.kind in _ANSWERS}
    rows: dict[int, AuditRow] = {}
    for event in events:
        if event.kind != "records":
            continue
        for record in objects(event.detail.get("records")):
            if record.get("kind") == "audit":
                rows[event.turn] = _audit(event, record, spoken.get(event.turn), prices)
    return tuple(rows[turn] for turn in sorted(rows))


def _audit(event: CallEvent, record: Mapping[str, Any], spoken: str | None, prices: Prices) -> AuditRow:
    request, usage = as_object(record.get("request")) or {}, as_object(record.get("usage"))
    told = (as_object(record.get("response")) or {}).get("text")
    at = moment(event.at_ms)
    # Two models may have worked on it: the one that answered, and the one that first said what the caller meant.
    bills = [] if usage is None else [usage, *objects([usage.get("rephrase")])]
    costs = [prices.cost(str(bill.get("model", "")), counts(bill), at.date()) for bill in bills]
    return AuditRow(
        turn=event.turn,
        at=at,
        model=str((usage or {}).get("model", "")),
        request=request,
        # Of an answer that was cut, what had been sent of it; nothing where answers are not kept.
        answer=told if isinstance(told, str) else (spoken or None) if request else None,
        complete=usage is not None,
        sources=list(dict.fromkeys(str(passage.get("source", "")) for passage in objects(request.get("passages")))),
        usage=_sum(counts(bill) for bill in bills),
        # What was used up by an answer that was cut, its provider never told.
        cost_usd=None if usage is None or None in costs else sum((cost for cost in costs if cost), Decimal()),
    )


def _metadata(events: Sequence[CallEvent], audits: Sequence[AuditRow]) -> Metadata:
    of: dict[str, list[CallEvent]] = {}
    for event in events:
        of.setdefault(event.kind, []).append(event)
    started, ended = of.get("started", []), of.get("ended", [])
    answers = of.get("answered", [])
    end = ended[-1] if ended else None
    return Metadata(
        last_at=moment(max(event.at_ms for event in events)),
        language=text(started[0], "language") if started else "",
        from_number=text(started[0], "from") if started else "",
        to_number=text(started[0], "to") if started else "",
        started_at=moment(started[0].at_ms) if started else None,
        ended_at=moment(end.at_ms) if end else None,
        ended_by=text(end, "by") if end else "",
        end_reason=text(end, "reason") if end else "",
        turns=len({event.turn for kind in ("reflex", "answered", "failed") for event in of.get(kind, [])}),
        answered_by_edge=len(of.get("reflex", [])),
        answered_by_backend=len(answers),
        failed=len(of.get("failed", [])),
        interruptions=sum(event.detail.get("by") != "end" for event in of.get("interrupted", [])),
        reconnects=max(len(started) - 1, 0),
        latency_ms=summarise(numbers(event.detail.get("latency_ms")) for event in answers),
        usage=_sum(audit.usage for audit in audits),
        models=tuple(dict.fromkeys(audit.model for audit in audits if audit.model)),
        cost_usd=sum((audit.cost_usd for audit in audits if audit.cost_usd is not None), Decimal()),
        unpriced=sum(audit.cost_usd is None for audit in audits),
    )


def _sum(usages: Iterable[Mapping[str, int]]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for usage in usages:
        total.update(usage)
    return dict(sorted(total.items()))
