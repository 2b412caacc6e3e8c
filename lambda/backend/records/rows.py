"""What the stores hold of one call: its events, an utterance, an audit pair, the call's metadata."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final, Literal, TypeAlias

from common.wire.events import CallEvent, read_detail

Role: TypeAlias = Literal["caller", "assistant"]
AnsweredBy: TypeAlias = Literal["edge", "backend", "greeting", "error"]
_LAST: Final = 253_402_300_799_000
"""The end of the year 9999, the last moment that a datetime can hold, in milliseconds."""


def moment(at_ms: float) -> datetime:
    """A Unix time in milliseconds."""
    return datetime.fromtimestamp(min(max(at_ms, 0), _LAST) / 1000, UTC)


@dataclass(frozen=True, slots=True)
class LoggedEvent:
    """An event as it stands in the log: ``detail`` is what came, also what only another version of the edge knows."""

    seq: int
    turn: int
    at_ms: int
    kind: str
    detail: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def read(self) -> CallEvent:
        """As far as this version understands it."""
        return CallEvent(self.seq, self.turn, self.at_ms, read_detail(self.kind, self.detail))


@dataclass(frozen=True, slots=True)
class UtteranceRow:
    """What one side said in a turn; of the assistant's words, what the caller heard and what not."""

    turn: int
    role: Role
    at: datetime
    language: str
    text: str
    heard: str = ""
    unheard: str = ""
    interrupted: bool = False
    answered_by: AnsweredBy | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class AuditRow:
    """What was asked of a model in a turn and what it said; ``complete`` unless the answer was cut.

    Of one that was cut ``usage`` and ``cost_usd`` are reckoned, rather too high than too low.
    """

    turn: int
    at: datetime
    model: str
    request: dict[str, Any]
    answer: str | None
    complete: bool
    sources: list[str]
    usage: dict[str, int]
    cost_usd: Decimal | None


@dataclass(frozen=True, slots=True)
class Metadata:
    """A call in figures, as far as its events tell. Latencies are milliseconds: stage to ``n``, ``p50`` and ``p95``.

    ``cost_usd`` is what is known of the cost; that of an answer which was cut is reckoned. ``unpriced`` is how many
    answers' cost is not known, since their model has no price. ``last_at`` is when the newest event happened.
    """

    last_at: datetime
    language: str = ""
    from_number: str = ""
    to_number: str = ""
    started_at: datetime | None = None
    ended_at: datetime | None = None
    ended_by: str = ""
    end_reason: str = ""
    turns: int = 0
    answered_by_edge: int = 0
    answered_by_backend: int = 0
    failed: int = 0
    interruptions: int = 0
    reconnects: int = 0
    latency_ms: dict[str, dict[str, float]] = field(default_factory=dict[str, dict[str, float]])
    usage: dict[str, int] = field(default_factory=dict[str, int])
    models: tuple[str, ...] = ()
    cost_usd: Decimal = Decimal()
    unpriced: int = 0


@dataclass(frozen=True, slots=True)
class CallRecords:
    """All that is projected from the events of one call."""

    utterances: tuple[UtteranceRow, ...]
    audits: tuple[AuditRow, ...]
    metadata: Metadata
