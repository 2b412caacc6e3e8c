"""Records are a function of the log: whatever the order and however often events come, they are the same."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from backend.records.prices import Prices, load_prices
from backend.records.projection import percentile, project, summarise
from backend.records.rows import AuditRow, moment
from tests.backend.records.events import START, a_call, audit, event


@pytest.mark.parametrize("seed", range(5))
def test_order_and_repeats_do_not_matter(seed: int) -> None:
    events = a_call() * 2
    Random(seed).shuffle(events)
    assert project(events, load_prices()) == project(a_call(), load_prices())


def test_the_call_in_figures() -> None:
    data = project(a_call(), load_prices()).metadata
    assert (data.from_number, data.to_number, data.language) == ("+15550100177", "+15550100001", "en")
    assert data.started_at == datetime.fromtimestamp((START + 1000) / 1000, UTC)
    assert data.ended_at == data.last_at == datetime.fromtimestamp((START + 13_000) / 1000, UTC)
    assert (data.ended_by, data.end_reason) == ("caller", "hang-up")
    assert (data.turns, data.answered_by_edge, data.answered_by_backend, data.failed) == (4, 1, 2, 1)
    assert (data.interruptions, data.reconnects) == (2, 0)
    assert data.latency_ms["total"] == {"n": 2, "p50": 400, "p95": 900}


def test_the_cost_is_what_is_known_and_tells_how_many_answers_are_not_in_it() -> None:
    data = project(a_call(), load_prices()).metadata
    assert data.usage == {"input_tokens": 1_000_000, "output_tokens": 100_000}
    assert data.models == ("claude-haiku-5-5",)
    assert (data.cost_usd, data.unpriced) == (Decimal("0.15"), 1)


def test_a_model_without_a_price_is_counted_as_unpriced() -> None:
    data = project(a_call(), Prices()).metadata
    assert (data.cost_usd, data.unpriced) == (Decimal(), 2)


def test_an_audit_pair_holds_question_sources_and_answer() -> None:
    pair = project(a_call(), load_prices()).audits[0]
    assert (pair.turn, pair.model, pair.answer, pair.complete) == (
        2,
        "claude-haiku-5-5",
        "At nine. On Sundays never.",
        True,
    )
    assert pair.request["text"] == "When?"
    assert pair.sources == ["hours.md"]
    assert pair.cost_usd == Decimal("0.15")


def test_of_an_answer_that_was_cut_the_first_half_and_what_was_sent_remain() -> None:
    pair = project(a_call(), load_prices()).audits[1]
    assert (pair.turn, pair.answer, pair.complete, pair.cost_usd) == (3, "On Main", False, None)


BEGUN = {"model": "claude-haiku-5-5", "input_tokens": 1_000_000, "output_tokens": 0}
MEANT = {"model": "claude-haiku-5-5", "input_tokens": 500_000, "output_tokens": 0}


def cut(text: str, **reckoned: Any) -> AuditRow:
    """The pair of an answer that was cut after this text."""
    half = {"kind": "audit", "turn": 1, "request": {"text": "When?"}, "reckoned": {**BEGUN, **reckoned}}
    (pair,) = project([event(1, "answered", text=text), event(2, "records", records=[half])], load_prices()).audits
    return pair


def test_what_an_answer_cost_that_was_cut_is_reckoned_from_what_was_asked_and_sent() -> None:
    pair = cut("x" * 3000)
    assert (pair.complete, pair.model) == (False, "claude-haiku-5-5")
    assert pair.usage == {"input_tokens": 1_000_000, "output_tokens": 1000}
    assert pair.cost_usd == Decimal("0.1005")
    assert cut("", rephrase=MEANT).cost_usd == Decimal("0.15")


def test_where_no_words_are_kept_an_answer_that_was_cut_counts_as_long_as_it_may_become() -> None:
    assert cut("", output_tokens=300).usage["output_tokens"] == 300
    assert cut("x" * 3000, output_tokens=300).usage["output_tokens"] == 1000


def test_a_reckoned_cost_gives_way_to_what_the_provider_tells() -> None:
    usage = {"model": "claude-haiku-5-5", "input_tokens": 10, "output_tokens": 1}
    whole = {"kind": "audit", "turn": 1, "request": {}, "reckoned": BEGUN, "usage": usage}
    (pair,) = project([event(1, "records", records=[whole])], load_prices()).audits
    assert (pair.complete, pair.usage["input_tokens"]) == (True, 10)


def test_what_the_model_cost_that_said_what_the_caller_meant_is_part_of_the_answers_cost() -> None:
    bill = {"model": "claude-haiku-5-5", "input_tokens": 1_000_000, "output_tokens": 100_000}
    alone = {"kind": "audit", "turn": 1, "usage": bill}
    both = {"kind": "audit", "turn": 2, "usage": {**bill, "rephrase": bill}}
    unknown = {"kind": "audit", "turn": 3, "usage": {**bill, "rephrase": {**bill, "model": "nobody-knows"}}}
    events = [event(seq, "records", turn=seq, records=[record]) for seq, record in enumerate((alone, both, unknown), 1)]
    first, second, third = project(events, load_prices()).audits

    assert first.cost_usd
    assert (second.cost_usd, second.usage["input_tokens"]) == (2 * first.cost_usd, 2_000_000)
    assert third.cost_usd is None


def test_where_answers_are_not_kept_a_pair_has_only_its_cost() -> None:
    stripped = {"kind": "audit", "turn": 1, "usage": {"model": "extractive", "input_tokens": 0}}
    events = [event(1, "answered", text="kept elsewhere"), event(2, "records", records=[stripped])]
    (pair,) = project(events, load_prices()).audits
    assert (pair.request, pair.answer, pair.complete, pair.cost_usd) == ({}, None, True, Decimal())


def test_the_records_of_another_try_of_a_turn_take_the_place_of_the_first() -> None:
    events = [
        event(1, "records", records=[audit(1)]),
        event(2, "records", records=[audit(1, answer="Yes.", model="extractive")]),
    ]
    (pair,) = project(events, load_prices()).audits
    assert pair.answer == "Yes."


def test_what_is_no_audit_pair_is_left_out() -> None:
    records = [{"kind": "something"}, "text", {}]
    assert project([event(1, "records", records=records), event(2, "records")], Prices()).audits == ()


def test_a_call_of_which_only_the_end_came_has_no_start() -> None:
    data = project([event(9, "ended", by="error")], Prices()).metadata
    assert (data.started_at, data.from_number, data.ended_by) == (None, "", "error")


def test_a_call_that_came_back_counts_it() -> None:
    assert project([event(1, "started"), event(2, "started")], Prices()).metadata.reconnects == 1


def test_fields_of_the_wrong_type_count_as_missing() -> None:
    events = [event(1, "answered", said=5, text=None, latency_ms=["x"]), event(2, "answered", latency_ms={"a": True})]
    records = project(events, Prices())
    assert records.utterances == ()
    assert records.metadata.latency_ms == {}


@pytest.mark.parametrize(("percent", "value"), [(50, 3), (95, 5), (0, 1), (100, 5), (20, 1), (21, 2)])
def test_a_percentile_is_one_of_the_values(percent: int, value: float) -> None:
    assert percentile([5, 1, 4, 2, 3], percent) == value


def test_latencies_are_summed_up_by_stage() -> None:
    assert summarise([{"b": 1.0}, {"a": 2.0, "b": 3.0}]) == {
        "a": {"n": 1, "p50": 2.0, "p95": 2.0},
        "b": {"n": 2, "p50": 1.0, "p95": 3.0},
    }


@pytest.mark.parametrize("at_ms", [2**63 - 1, -5])
def test_a_time_out_of_reach_is_the_nearest_that_can_be_held(at_ms: int) -> None:
    assert moment(at_ms).tzinfo is UTC
