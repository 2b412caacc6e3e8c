"""Percentiles of latencies, by stage."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence


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
