"""From the events of a call to its records and transcript: a pure function of the log, so order and
repeats cannot matter.

It is applied to the whole log of a call whenever events of it are stored. A call has some hundred events at most, and
nobody waits for it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, TypeVar

from backend.records.prices import Prices, tokens_in
from backend.records.rows import AnsweredBy, AuditRow, CallRecords, LoggedEvent, Metadata, UtteranceRow, moment
from common.wire.events import (
    Announced,
    Answered,
    BackendRecords,
    CallEnded,
    CallEvent,
    Detail,
    Interrupted,
    LanguageChanged,
    Reflex,
    Started,
    Unanswered,
    numbers,
)
from common.wire.json_shape import as_object, as_objects


def transcript(events: Sequence[CallEvent]) -> tuple[UtteranceRow, ...]:
    """The utterances in order; ``events`` are in the order of their numbers."""
    rows: dict[tuple[int, str], UtteranceRow] = {}
    language = ""
    for event in events:
        match event.detail:
            case Started(language=spoken) | LanguageChanged(to=spoken):
                language = spoken
            case _:
                pass
        for row in _said(event, language):
            rows[row.turn, row.role] = row
    # Cuts come last: one may be reported before the words that it cut.
    for event in events:
        if isinstance(cut := event.detail, Interrupted):
            key = (event.turn, "assistant")
            if key in rows:
                rows[key] = _cut(rows[key], cut)
            elif cut.unheard:
                # An answer under way of which nothing was heard is recorded without words; its cut alone tells them.
                at, words = moment(event.at_ms), cut.unheard
                lost = UtteranceRow(event.turn, "assistant", at, language, words, answered_by="backend")
                rows[key] = _cut(lost, cut)
    return tuple(sorted(rows.values(), key=lambda row: (row.turn, row.role == "assistant")))


def _said(event: CallEvent, language: str) -> Iterator[UtteranceRow]:
    detail, asked_ms = event.detail, float(event.at_ms)
    answered_by: AnsweredBy
    match detail:
        case Started():
            question, answered_by, kind = "", "greeting", ""
        case Reflex():
            question, answered_by, kind = detail.said, "edge", detail.intent
        case Announced():
            question, answered_by, kind = detail.said, "edge", detail.why
        case Answered():
            question, answered_by, kind = "" if detail.again else detail.said, "backend", ""
            # The question was asked before its answer was complete, which is when this event was made.
            asked_ms -= detail.latency_ms.get("total", 0)
        case Unanswered():
            question, answered_by, kind = "" if detail.again else detail.said, "error", detail.code
        case _:
            return
    if question:
        yield UtteranceRow(event.turn, "caller", moment(asked_ms), language, question)
    if words := detail.text:
        at = moment(event.at_ms)
        yield UtteranceRow(event.turn, "assistant", at, language, words, words, "", False, answered_by, kind)


def _cut(row: UtteranceRow, cut: Interrupted) -> UtteranceRow:
    # An answer that was under way was recorded as far as it was heard, a complete one as a whole.
    whole = row.text if len(row.text) > len(cut.heard) else f"{cut.heard} {cut.unheard}".strip()
    rest = cut.unheard or whole[len(cut.heard) :].strip()
    return replace(row, text=whole, heard=cut.heard, unheard=rest, interrupted=row.interrupted or cut.by != "end")


DetailT = TypeVar("DetailT", bound=Detail)


def project(events: Iterable[LoggedEvent], prices: Prices) -> CallRecords:
    """The records of one call; at least one event must be given, in any order."""
    log = {event.seq: event for event in events}
    ordered = [log[seq].read() for seq in sorted(log)]
    utterances = transcript(ordered)
    audits = _audits(ordered, prices)
    return CallRecords(utterances, audits, _metadata(ordered, audits))


def _audits(events: Sequence[CallEvent], prices: Prices) -> tuple[AuditRow, ...]:
    spoken = {event.turn: event.detail.text for event in events if isinstance(event.detail, Answered | Unanswered)}
    rows: dict[int, AuditRow] = {}
    for event, detail in _of(BackendRecords, events):
        for record in as_objects(detail.records):
            if record.get("kind") == "audit":
                rows[event.turn] = _audit(event, record, spoken.get(event.turn), prices)
    return tuple(rows[turn] for turn in sorted(rows))


def _audit(event: CallEvent, record: Mapping[str, Any], spoken: str | None, prices: Prices) -> AuditRow:
    request, usage = as_object(record.get("request")) or {}, as_object(record.get("usage"))
    complete = usage is not None
    told = (as_object(record.get("response")) or {}).get("text")
    answer = told if isinstance(told, str) else spoken or ""
    at = moment(event.at_ms)
    if usage is None:
        usage = _reckoned(as_object(record.get("reckoned")), answer)
    # Two models may have worked on it: the one that answered, and the one that first said what the caller meant.
    bills = [] if usage is None else [usage, *as_objects([usage.get("rephrase")])]
    costs = [prices.cost(str(bill.get("model", "")), _counts(bill), at.date()) for bill in bills]
    return AuditRow(
        turn=event.turn,
        at=at,
        model=str((usage or {}).get("model", "")),
        request=request,
        # Of an answer that was cut, what had been sent of it; nothing where answers are not kept.
        answer=told if isinstance(told, str) else (spoken or None) if request else None,
        complete=complete,
        sources=list(dict.fromkeys(str(passage.get("source", "")) for passage in as_objects(request.get("passages")))),
        usage=_sum(_counts(bill) for bill in bills),
        cost_usd=None if usage is None or None in costs else sum((cost for cost in costs if cost), Decimal()),
    )


def _reckoned(begun: Mapping[str, Any] | None, answer: str) -> dict[str, Any] | None:
    """What an answer that was cut has used up, which its provider never told: as it began, and by what came of it."""
    if begun is None:
        return None
    output = max(_counts(begun).get("output_tokens", 0), tokens_in(answer))
    return {**begun, "output_tokens": output}


def _metadata(events: Sequence[CallEvent], audits: Sequence[AuditRow]) -> Metadata:
    started, ended = _of(Started, events), _of(CallEnded, events)
    reflexes, answers, failures = _of(Reflex, events), _of(Answered, events), _of(Unanswered, events)
    beginning, start = started[0] if started else (None, None)
    last, end = ended[-1] if ended else (None, None)
    return Metadata(
        last_at=moment(max(event.at_ms for event in events)),
        language=start.language if start else "",
        from_number=start.from_ if start else "",
        to_number=start.to if start else "",
        started_at=moment(beginning.at_ms) if beginning else None,
        ended_at=moment(last.at_ms) if last else None,
        ended_by=end.by if end else "",
        end_reason=end.reason if end else "",
        turns=len({event.turn for event, _ in (*reflexes, *answers, *failures)}),
        answered_by_edge=len(reflexes),
        answered_by_backend=len(answers),
        failed=len(failures),
        interruptions=sum(cut.by != "end" for _, cut in _of(Interrupted, events)),
        reconnects=max(len(started) - 1, 0),
        latency_ms=summarise(answer.latency_ms for _, answer in answers),
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


def _of(kind: type[DetailT], events: Sequence[CallEvent]) -> list[tuple[CallEvent, DetailT]]:
    """The events of one kind, each with its detail."""
    return [(event, event.detail) for event in events if isinstance(event.detail, kind)]


def _counts(value: object) -> dict[str, int]:
    """The counts of an object, by name."""
    return {name: int(number) for name, number in numbers(value).items() if number >= 0}


def summarise(measured: Iterable[Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """How often each stage was measured, its median and its 95th percentile (nearest rank), in milliseconds."""
    stages: dict[str, list[float]] = {}
    for latencies in measured:
        for stage, value in latencies.items():
            stages.setdefault(stage, []).append(value)
    return {
        stage: {"n": len(values), "p50": percentile(values, 50), "p95": percentile(values, 95)}
        for stage, values in sorted(stages.items())
    }


def percentile(values: Sequence[float], percent: int) -> float:
    """The smallest of the values that ``percent`` of them do not exceed; there must be at least one."""
    return sorted(values)[max(math.ceil(len(values) * percent / 100), 1) - 1]
