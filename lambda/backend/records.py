"""What is kept of an answer: the audit pair of what was asked of a model and what it said."""

from __future__ import annotations

from typing import Any

from backend.models.interface import Prompt, Usage
from common.wire import TurnRequest


def audit_record(request: TurnRequest, prompt: Prompt, answer: str, usage: Usage) -> dict[str, Any]:
    """The request and response of one turn; it goes to the relay, whose outbox brings it back when it is stored."""
    return {
        "kind": "audit",
        "turn": request.turn,
        "request": {
            "text": request.text,
            "language": request.language,
            "questions": [question.search_text for question in prompt.questions],
            "passages": [{"source": passage.source, "heading": passage.heading} for passage in prompt.passages],
        },
        "response": {"text": answer, "model": usage.model},
    }
