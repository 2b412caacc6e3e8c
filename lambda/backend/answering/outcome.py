"""What the relay is told of a turn besides its words: cost, time, sources, and what is to be kept."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from backend.answering.inquiry import Inquiry
from backend.answering.interface import Turn
from backend.answering.spoken import Spoken
from backend.models.interface import Prompt
from backend.records.audit import audit_record


def context_of(turn: Turn, inquiry: Inquiry, prompt: Prompt, spoken: Spoken) -> dict[str, Any]:
    """The final ``context``; ``usage.rephrase`` is there when a model was asked what the caller meant."""
    usage = asdict(spoken.usage)
    if inquiry.understood:
        usage["rephrase"] = asdict(inquiry.understood.usage)
    context: dict[str, Any] = {
        "usage": usage,
        "timings": dict(turn.watch.timings),
        "sources": list(dict.fromkeys(passage.source for passage in prompt.passages)),
        "records": [_record(turn, inquiry, prompt, spoken)],
    }
    if inquiry.language != turn.request.language:
        context["language"] = inquiry.language
    return context


def _record(turn: Turn, inquiry: Inquiry, prompt: Prompt, spoken: Spoken) -> dict[str, Any]:
    """The audit pair; of an answer that broke off the provider never told what it cost."""
    words = turn.profile.privacy.store_audit
    usage = None if spoken.broken_off else spoken.usage
    record = audit_record(turn.request, prompt, spoken.text, usage, words=words)
    if spoken.broken_off:
        record["broken_off"] = spoken.broken_off
    if understood := inquiry.understood:
        if usage is not None:
            record["usage"]["rephrase"] = asdict(understood.usage)
        if words:
            record["request"]["understood"] = {
                "intent": understood.intent,
                "question": understood.question,
                "language": understood.language,
                "needs_knowledge": understood.needs_knowledge,
            }
    return record
