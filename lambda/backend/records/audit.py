"""The audit pair of an answer: what was asked of a model, and what it said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from backend.models.interface import ModelPrompt, Usage
from common.wire.turn import TurnRequest


def audit_record(
    request: TurnRequest,
    prompt: ModelPrompt,
    answer: str | None = None,
    usage: Usage | None = None,
    *,
    words: bool = True,
    reckoned: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The pair of one turn; it goes to the relay, whose outbox brings it back when it is stored.

    Without an answer it is the first half, sent before the first word: an answer that is cut short leaves that much.
    Without ``words`` only what the turn cost is kept; ``reckoned`` is what it likely costs, while ``usage`` is unknown.
    """
    record: dict[str, Any] = {"kind": "audit", "turn": request.turn}
    if words:
        record["request"] = {
            "text": request.text,
            "language": request.language,
            "history": [{"role": entry.role, "text": entry.text} for entry in request.history],
            "questions": [question.search_text for question in prompt.questions],
            "passages": [{"source": passage.source, "heading": passage.heading} for passage in prompt.passages],
        }
    if usage is not None:
        record["usage"] = asdict(usage)
    elif reckoned is not None:
        record["reckoned"] = dict(reckoned)
    if answer is not None and words:
        record["response"] = {"text": answer}
    return record
