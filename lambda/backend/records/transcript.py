"""A call's transcript from its events: who said what, and what of it was heard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from backend.records.detail import moment, numbers, text
from backend.records.rows import AnsweredBy, UtteranceRow
from common.wire.turn import CallEvent

_ANSWERED_BY: dict[str, AnsweredBy] = {
    "started": "greeting",
    "reflex": "edge",
    "spoken": "edge",
    "answered": "backend",
    "failed": "error",
}


@dataclass(slots=True)
class _Language:
    now: str = ""


def transcript(events: Sequence[CallEvent]) -> tuple[UtteranceRow, ...]:
    """The utterances in order; ``events`` are in the order of their numbers."""
    rows: dict[tuple[int, str], UtteranceRow] = {}
    language = _Language()
    for event in events:
        if event.kind == "started":
            language.now = text(event, "language")
        elif event.kind == "language":
            language.now = text(event, "to")
        for row in _said(event, language.now):
            rows[row.turn, row.role] = row
    # Cuts come last: one may be reported before the words that it cut.
    for event in events:
        key = (event.turn, "assistant")
        if event.kind == "interrupted" and key in rows:
            rows[key] = _cut(rows[key], event)
        elif event.kind == "interrupted" and (words := text(event, "unheard")):
            # An answer under way of which nothing was heard is recorded without words; its cut alone tells them.
            lost = UtteranceRow(
                event.turn, "assistant", moment(event.at_ms), language.now, words, answered_by="backend"
            )
            rows[key] = _cut(lost, event)
    return tuple(sorted(rows.values(), key=lambda row: (row.turn, row.role == "assistant")))


def _said(event: CallEvent, language: str) -> Iterator[UtteranceRow]:
    answered_by = _ANSWERED_BY.get(event.kind)
    if answered_by is None:
        return
    said, words = text(event, "said"), text(event, "text")
    if said and not event.detail.get("again"):
        # The question was asked before its answer was complete, which is when this event was made.
        asked_ms = event.at_ms - numbers(event.detail.get("latency_ms")).get("total", 0)
        yield UtteranceRow(event.turn, "caller", moment(asked_ms), language, said)
    if words:
        kind = text(event, "intent") or text(event, "why") or text(event, "code")
        yield UtteranceRow(
            event.turn, "assistant", moment(event.at_ms), language, words, words, "", False, answered_by, kind
        )


def _cut(row: UtteranceRow, event: CallEvent) -> UtteranceRow:
    heard, unheard = text(event, "heard"), text(event, "unheard")
    # An answer that was under way was recorded as far as it was heard, a complete one as a whole.
    whole = row.text if len(row.text) > len(heard) else f"{heard} {unheard}".strip()
    rest = unheard or whole[len(heard) :].strip()
    return replace(
        row, text=whole, heard=heard, unheard=rest, interrupted=row.interrupted or event.detail.get("by") != "end"
    )
