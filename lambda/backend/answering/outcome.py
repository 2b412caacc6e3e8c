"""What an answer comes to, and what the relay is told of it besides its words: cost, time, sources, the audit pair."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from backend.models.instructions import conversation, instructions
from backend.models.interface import Usage
from backend.models.refusals import refuses
from backend.records.prices import tokens_in
from common.wire.turn import AnswerContext

if TYPE_CHECKING:
    from backend.answering.figures import Figure
    from backend.answering.inquiry import Inquiry
    from backend.answering.interface import Turn
    from backend.models.interface import ModelPrompt, ToolCall
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


@dataclass(slots=True)
class Spoken:
    """What an answer has come to so far: its words, its cost, the tool it asked for, and what that brought about."""

    words: list[str] = field(default_factory=list[str])
    usage: Usage = field(default_factory=lambda: Usage("none"))
    call: ToolCall | None = None
    signals: AnswerContext = field(default_factory=AnswerContext)
    reckoned: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What it was likely to cost when it began."""
    broken_off: str = ""
    """Why the model did not come to its end; empty when it did."""
    held_back: tuple[Figure, ...] = ()
    """Figures that nobody had told the model."""
    too_long: bool = False
    """Whether it was stopped at the most tokens that an answer may have; what it cost is known all the same."""

    @property
    def text(self) -> str:
        """The words together."""
        return "".join(self.words)


def context_of(turn: Turn, inquiry: Inquiry, prompt: ModelPrompt, spoken: Spoken) -> AnswerContext:
    """The final ``context``; ``usage.rephrase`` is there when a model was asked what the caller meant."""
    usage = asdict(spoken.usage)
    if inquiry.cost:
        usage["rephrase"] = asdict(inquiry.cost)
    context: AnswerContext = {
        "usage": usage,
        "timings": dict(turn.watch.timings),
        "sources": list(dict.fromkeys(passage.source for passage in prompt.passages)),
        "records": [_record(turn, inquiry, prompt, spoken)],
        "outcome": "refused" if refuses(spoken.text) else "answered",
    }
    if inquiry.language != turn.request.language:
        context["language"] = inquiry.language
    return context


def reckoned_of(turn: Turn, inquiry: Inquiry, prompt: ModelPrompt, model: str) -> dict[str, Any]:
    """The likely cost of an answer by this model, and what was paid already for knowing what the caller meant."""
    usage = reckon_usage(prompt, model, words_are_kept=turn.profile.privacy.store_transcripts)
    rephrased = {"rephrase": asdict(inquiry.cost)} if inquiry.cost else {}
    return {**asdict(usage), **rephrased}


def _record(turn: Turn, inquiry: Inquiry, prompt: ModelPrompt, spoken: Spoken) -> dict[str, Any]:
    """The audit pair; of an answer that broke off the provider never told what it cost, so it is reckoned."""
    words = turn.profile.privacy.store_audit
    usage = None if spoken.broken_off else spoken.usage
    record = audit_record(turn.request, prompt, spoken.text, usage, words=words, reckoned=spoken.reckoned)
    if cut := spoken.broken_off or ("too_long" if spoken.too_long else ""):
        record["broken_off"] = cut
    if spoken.held_back:
        record["held_back"] = Counter(figure.kind for figure in spoken.held_back)
        if words:
            record["response"]["held_back"] = [figure.text for figure in spoken.held_back]
    if inquiry.cost and usage is not None:
        record["usage"]["rephrase"] = asdict(inquiry.cost)
    if inquiry.understood and words:
        record["request"]["understood"] = asdict(inquiry.understood)
    return record


def reckon_usage(prompt: ModelPrompt, model: str, *, words_are_kept: bool) -> Usage:
    """The tokens of an answer that is about to begin: those of the prompt, as if nothing of it were cached.

    Of the answer nothing is known yet; where its words are not kept either, it counts as long as it may become.
    """
    asked = [instructions(prompt.business), *(text for _, text in conversation(prompt))]
    asked += [f"{tool.name}{tool.description}{json.dumps(dict(tool.parameters))}" for tool in prompt.tools]
    return Usage(model, sum(map(tokens_in, asked)), 0 if words_are_kept else prompt.max_tokens)
