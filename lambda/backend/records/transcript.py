"""A call's transcript from its events: who said what, and what of it was heard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from backend.records.rows import AnsweredBy, UtteranceRow, moment
from common.wire.events import (
    Announced,
    Answered,
    CallEvent,
    Interrupted,
    LanguageChanged,
    Reflex,
    Started,
    Unanswered,
)


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
