"""The ledger of a turn: what each layer took of the time from the caller's words to the first words of the answer."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean
from typing import Final, TypeAlias

Mark: TypeAlias = tuple[str, float]
"""A layer, and when a turn had passed it (Unix time in seconds)."""

LAYERS: Final[Mapping[str, str]] = {
    "edge in": "the frame's way from the caller to the call's object, wrangler's proxy included",
    "reflex": "read, understood, and found to be none that the edge answers by itself",
    "store": "the call's state and records written, since the backend is about to see the turn's number",
    "sign": "the request written and signed",
    "request": "its way to the backend, up to its head's having been read",
    "verify": "token and signature checked",
    "load": "the app's way in, the profile, limits, a workflow that may be under way",
    "retrieval": "passages found",
    "rephrase": "what understanding by a model, and leave to answer, take beyond that",
    "model": "the prompt made, and its way to the model",
    "first token": "until the model says its first word",
    "join": "from there to its leaving the backend, through its checks",
    "stream": "its way to the edge",
    "clause out": "read, made speakable, and its way to the caller",
}
"""The layers in the order in which a turn passes them, and what each of them is."""


@dataclass(frozen=True, slots=True)
class TurnWall:
    """One turn as the caller saw it: when the question left, when the first words came (Unix time in seconds)."""

    asked: float
    heard: float


def marks_in(log: str) -> Iterator[Mark]:
    """The marks that a program has written into its log."""
    for line in log.splitlines():
        if '"marks"' in line:
            written = json.loads(line[line.index("{") : line.rindex("}") + 1])
            yield from ((name, at) for name, at in written["marks"])


def split(turn: TurnWall, marks: Iterable[Mark]) -> dict[str, float]:
    """Milliseconds by layer; they sum to the turn's wall time, since a layer begins where the one before it ends.

    Raises ``ValueError`` naming a layer that left no mark.
    """
    passed: dict[str, float] = {}
    for name, at in sorted(marks, key=lambda mark: mark[1]):
        if turn.asked <= at <= turn.heard:
            passed.setdefault(name, at)
    passed["clause out"] = turn.heard
    missing = [name for name in LAYERS if name not in passed]
    if missing:
        raise ValueError(f"expected a mark of each layer, found none of {', '.join(missing)}")
    ends = [turn.asked, *(passed[name] for name in LAYERS)]
    return {name: (after - before) * 1000 for name, (before, after) in zip(LAYERS, pairwise(ends), strict=True)}


def usual(turns: Sequence[TurnWall]) -> list[TurnWall]:
    """The middle half of the turns by their wall time: what a busy machine did to the others is left out."""
    ordered = sorted(turns, key=lambda turn: turn.heard - turn.asked)
    quarter = len(ordered) // 4
    return ordered[quarter : len(ordered) - quarter]


def means(rows: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """The mean of each layer; ``nan`` of none."""
    return {name: fmean(row[name] for row in rows) if rows else math.nan for name in LAYERS}
