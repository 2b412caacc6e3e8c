"""The JSON document of a call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from dev.phone.calling.records import Outcome, match_outcomes
from dev.phone.turns import Turn
from dev.phone.updates import Ended, Transferred

STAGES: Final = ("request", "verify", "rephrase", "retrieval", "first_token", "first_chunk", "total")
"""The keys of ``latency_ms``, in the order in which they come about."""


def call_report(
    runtime: str | None,
    turns: Sequence[Turn],
    outcomes: Sequence[Outcome],
    ended: Ended,
    transfers: Sequence[Transferred] = (),
) -> dict[str, Any]:
    """The turns with their answers, frames and latencies, whom the caller was put through to, and how the call ended.

    Each ``at_ms`` of a frame and each latency counts from the moment the application got the turn; a turn's own
    ``at_ms`` counts from dialling.
    """
    matched = match_outcomes(turns, outcomes)
    return {
        "edge_runtime": runtime,
        "turns": [_turn(turn, outcome) for turn, outcome in zip(turns, matched, strict=True)],
        "transfers": [{"to": transfer.to, "status": transfer.status} for transfer in transfers],
        "ended": {"by": ended.by, "reason": ended.reason},
    }


def latencies(turn: Turn, outcome: Outcome) -> dict[str, float]:
    """What the edge and the backend measured by stage; where they did not, what the phone saw."""
    seen = {"first_chunk": turn.first_chunk_ms, "total": turn.closed_ms}
    known = {stage: ms for stage, ms in seen.items() if ms is not None} | dict(outcome.latency_ms)
    return {stage: round(known[stage], 1) for stage in STAGES if stage in known}


def _turn(turn: Turn, outcome: Outcome) -> dict[str, Any]:
    return {
        "said": turn.said,
        "answered_by": outcome.answered_by,
        "text": turn.text,
        "interrupted": turn.interrupted,
        "at_ms": round(turn.at_ms, 1),
        "frames": turn.frames,
        "latency_ms": latencies(turn, outcome),
    }
