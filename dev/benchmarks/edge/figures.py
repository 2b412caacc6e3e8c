"""Figures of rounds, what they are compared to, and whether the targets hold."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Final, Literal

LATENCY_LIMIT_S: Final = 0.1
"""The added latency that 95 of 100 clauses must stay below for a number of calls to count as held."""


@dataclass(frozen=True, slots=True)
class Round:
    """One round's raw figures: round trips (ms at p50), processor time (ms) per event or token, calls held.

    Of ours, ``calls`` counts with tokens joined as the backend joins them, ``calls_unjoined`` with each as an event.
    """

    reflex_ms: float
    echo_ms: float
    event_ms: dict[str, float]
    token_ms: dict[str, float]
    calls: dict[str, int]
    calls_unjoined: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, whether it should be small or large, and the target it is held to, if any."""

    name: str
    value: float
    target: float | None = None
    better: Literal["lower", "higher"] = "lower"

    @property
    def holds(self) -> bool | None:
        """Whether the target is met; ``None`` without one."""
        if self.target is None:
            return None
        return self.value <= self.target if self.better == "lower" else self.value >= self.target


@dataclass(frozen=True, slots=True)
class Report:
    """All figures of a run, and how busy the machine was (its load average before and after)."""

    figures: list[Figure] = field(default_factory=list[Figure])
    load: tuple[float, float] = (0.0, 0.0)

    def as_json(self) -> dict[str, object]:
        """For scripts: values, targets and whether they hold, by name."""
        rows = {
            figure.name: {"value": round(figure.value, 4), "target": figure.target, "holds": figure.holds}
            for figure in self.figures
        }
        return {"figures": rows, "load_average": {"before": self.load[0], "after": self.load[1]}}


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of all does not exceed; infinite if there are none."""
    if not values:
        return math.inf
    return sorted(values)[max(math.ceil(len(values) * share) - 1, 0)]


def delays(completed_by: Sequence[int], sent_at: Sequence[float], heard_at: Sequence[float]) -> list[float]:
    """From the event that completes each clause to its frame; infinite for a frame, or an event, that never came.

    ``completed_by`` names the events by index, ``heard_at`` has one time per clause.
    """
    sent = [index for index in completed_by if index < len(sent_at)]
    known = [at - sent_at[index] for index, at in zip(sent, heard_at, strict=False)]
    return known + [math.inf] * (len(completed_by) - len(known))


def holds_up(latencies: Sequence[float]) -> bool:
    """Whether the added latency of a number of calls is small enough."""
    return percentile(latencies, 0.95) < LATENCY_LIMIT_S


def summarize(rounds: Sequence[Round], load: tuple[float, float]) -> Report:
    """The medians of all rounds; ratios are taken within each round, since its parts saw the same machine."""

    def over_rounds(name: str, values: list[float], target: float | None = None, *, higher: bool = False) -> Figure:
        return Figure(name, median(values), target, "higher" if higher else "lower")

    figures = [
        over_rounds("reflex / echo, round trip at p50", [one.reflex_ms / one.echo_ms for one in rounds], 2.0),
        over_rounds("CPU per event, ours / JavaScript", [_ratio(one.event_ms, "javascript") for one in rounds], 2.3),
        over_rounds(
            "CPU per event, naive / JavaScript",
            [one.event_ms["naive"] / one.event_ms["javascript"] for one in rounds],
        ),
        over_rounds(
            "CPU per token, ours joined / naive", [_ratio(one.token_ms, "naive") for one in rounds], round(1 / 3, 3)
        ),
        over_rounds("calls held, ours / naive", [_ratio(one.calls, "naive") for one in rounds], 2.0, higher=True),
        over_rounds("calls held, ours", [one.calls["ours"] for one in rounds], 50, higher=True),
        over_rounds("calls held, ours without joining", [one.calls_unjoined for one in rounds], 50, higher=True),
        over_rounds("calls held, naive", [one.calls["naive"] for one in rounds]),
        over_rounds("reflex round trip, ms", [one.reflex_ms for one in rounds]),
        over_rounds("echo round trip, ms", [one.echo_ms for one in rounds]),
        *(
            over_rounds(f"CPU per event, {name}, ms", [one.event_ms[name] for one in rounds])
            for name in rounds[0].event_ms
        ),
        *(
            over_rounds(f"CPU per token, {name}, ms", [one.token_ms[name] for one in rounds])
            for name in rounds[0].token_ms
        ),
    ]
    return Report(figures, load)


def _ratio(values: dict[str, float] | dict[str, int], baseline: str) -> float:
    return values["ours"] / values[baseline] if values[baseline] else math.inf
