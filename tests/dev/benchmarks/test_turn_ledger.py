"""The ledger of a turn: which layer took what, by the marks that each of them left."""

from __future__ import annotations

import json

import pytest

from dev.benchmarks.turn.ledger import LAYERS, Mark, TurnWall, marks_in, means, split, usual

TURN = TurnWall(asked=100.0, heard=101.4)


def marks_at(*, every_s: float) -> list[Mark]:
    """A mark of each layer, one after the other; the last layer ends with what the caller hears, without a mark."""
    return [(name, TURN.asked + place * every_s) for place, name in enumerate(list(LAYERS)[:-1], 1)]


def test_the_layers_sum_to_what_the_caller_waited() -> None:
    layers = split(TURN, marks_at(every_s=0.1))

    assert list(layers) == list(LAYERS)
    assert sum(layers.values()) == pytest.approx(1400)
    assert layers["edge in"] == pytest.approx(100)


def test_marks_of_other_turns_count_for_nothing() -> None:
    others = [("sign", TURN.asked - 1), ("sign", TURN.heard + 1)]

    assert split(TURN, [*others, *marks_at(every_s=0.1)]) == split(TURN, marks_at(every_s=0.1))


def test_of_a_layer_that_is_passed_more_than_once_the_first_time_counts() -> None:
    again = [("stream", TURN.heard - 0.01)]

    assert split(TURN, [*again, *marks_at(every_s=0.1)]) == split(TURN, marks_at(every_s=0.1))


def test_a_layer_without_a_mark_is_named() -> None:
    with pytest.raises(ValueError, match="found none of store"):
        split(TURN, [mark for mark in marks_at(every_s=0.1) if mark[0] != "store"])


def test_marks_are_found_in_a_log_among_other_lines_however_a_program_dresses_them() -> None:
    line = json.dumps({"event": "marks", "marks": [["sign", 1.5], ["request", 2.0]]})

    assert list(marks_in(f"Ready.\n\x1b[32m[INFO] {line}\x1b[0m\nGET /health 200")) == [("sign", 1.5), ("request", 2.0)]


def test_the_quickest_and_the_slowest_quarter_of_the_turns_are_left_out() -> None:
    turns = [TurnWall(0, seconds) for seconds in (9, 1, 2, 3, 4, 5, 6, 7)]

    assert [turn.heard for turn in usual(turns)] == [3, 4, 5, 6]


def test_a_layer_is_given_by_its_mean() -> None:
    rows = [dict.fromkeys(LAYERS, 1.0), dict.fromkeys(LAYERS, 3.0)]

    assert means(rows) == dict.fromkeys(LAYERS, 2.0)
