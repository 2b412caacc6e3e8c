"""The arithmetic of the edge's benchmark, and the answer that it streams."""

from __future__ import annotations

import math

import pytest

from dev.benchmarks.edge.answer import completing, joined, one_by_one, tokens
from dev.benchmarks.edge.figures import Figure, Round, delays, holds_up, percentile, summarize


def a_round(*, reflex: float = 3.0, ours: float = 0.4, calls: int = 100) -> Round:
    return Round(
        reflex_ms=reflex,
        echo_ms=2.0,
        event_ms={"ours": ours, "javascript": 0.2, "naive": 0.6},
        token_ms={"ours": 0.1, "naive": 0.6},
        calls={"ours": calls, "naive": 25},
        calls_unjoined=calls,
    )


@pytest.mark.parametrize(("share", "value"), [(0.5, 2.0), (0.95, 4.0), (0.25, 1.0), (0.0, 1.0)])
def test_a_percentile_is_one_of_the_values(share: float, value: float) -> None:
    assert percentile([4.0, 1.0, 3.0, 2.0], share) == value


def test_nothing_measured_is_no_good_news() -> None:
    assert percentile([], 0.5) == math.inf
    assert not holds_up([])


def test_delays_count_from_the_event_that_completes_a_clause() -> None:
    assert delays([1, 3], [0.0, 1.0, 2.0, 3.0], [1.25, 3.5]) == [0.25, 0.5]


def test_a_frame_that_never_came_is_infinitely_late() -> None:
    assert delays([0, 1], [0.0, 1.0], [0.5]) == [0.5, math.inf]


def test_five_late_clauses_of_a_hundred_are_forgiven_and_six_are_not() -> None:
    assert holds_up([0.01] * 95 + [9.0] * 5)
    assert not holds_up([0.01] * 94 + [9.0] * 6)


def test_a_report_has_the_medians_of_ratios_taken_in_each_round() -> None:
    rounds = [a_round(reflex=2.0), a_round(reflex=9.0, ours=2.0), a_round(reflex=3.0, ours=0.3)]
    values = {figure.name: figure.value for figure in summarize(rounds, (1.0, 2.0)).figures}

    assert values["reflex / echo, round trip at p50"] == 1.5
    assert values["CPU per event, ours / JavaScript"] == pytest.approx(2.0)
    assert values["calls held, ours / naive"] == 4.0


def test_a_report_says_which_targets_hold() -> None:
    body = summarize([a_round(calls=40)], (1.0, 2.0)).as_json()

    assert isinstance(rows := body["figures"], dict)
    assert rows["calls held, ours"] == {"value": 40, "target": 50, "holds": False}
    assert rows["CPU per event, ours / JavaScript"]["holds"] is True
    assert rows["echo round trip, ms"]["holds"] is None
    assert body["load_average"] == {"before": 1.0, "after": 2.0}


def test_a_baseline_that_holds_no_calls_is_beaten_by_any() -> None:
    one = a_round()
    one.calls["naive"] = 0

    assert {figure.name: figure for figure in summarize([one], (0.0, 0.0)).figures}["calls held, ours / naive"].holds


@pytest.mark.parametrize(("better", "holds"), [("lower", False), ("higher", True)])
def test_a_target_is_a_bound_from_one_side(better: str, holds: bool) -> None:
    assert Figure("any", 3.0, 2.0, "lower" if better == "lower" else "higher").holds is holds


def test_joined_tokens_are_the_same_text_in_fewer_events() -> None:
    answer = one_by_one(tokens(300), 100)
    events = joined(answer)

    assert "".join(event.text for event in events) == "".join(tokens(300))
    assert sum(event.tokens for event in events) == 300
    assert len(events) < 100


def test_joining_delays_no_clause() -> None:
    answer = one_by_one(tokens(300), 20)
    events = joined(answer)

    assert [events[at].at_s for at in completing([event.text for event in events])] == [
        answer[at].at_s for at in completing([piece.text for piece in answer])
    ]


def test_calls_can_begin_at_different_places_of_the_answer() -> None:
    assert tokens(10, 7) == tokens(17)[7:]


def test_a_mark_completes_a_clause_at_once_and_a_full_stop_that_may_be_none_with_what_follows() -> None:
    assert completing([" Yes", ",", " we", " do", ".", " At", " five", " p.m", ".", " too", ","]) == [1, 4, 10]
