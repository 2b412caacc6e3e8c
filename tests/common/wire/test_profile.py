"""The edge's part of a profile, as it arrives in a parameter."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

import pytest

from common.wire.profile import DigitRule, EdgeProfile, QuickAnswer, UrgentRule, edge_profile, parse_edge_profile

FULL = EdgeProfile(
    greeting="Welcome.",
    codes={"en": "en-US"},
    detects_language=True,
    quick_answers=(QuickAnswer(("your address",), "12 Main Street."),),
    digits=DigitRule(4, 6, "pin"),
    idle_s=5.0,
    idle_prompts=1,
    hold_s=30.0,
    pacing_s=0.2,
    preprocessing=True,
    max_call_s=900.0,
    workflow={"runs": 1},
    urgent=(UrgentRule(("tooth out",), {"en": "Put it in milk."}, "on-call", ((1.0, 2.0),), ("baby tooth",)),),
    emergency_number="112",
    crisis_line="988",
)


def test_a_profile_survives_its_journey() -> None:
    assert edge_profile(json.loads(json.dumps(asdict(FULL)))) == FULL


def test_what_is_written_is_read_back() -> None:
    assert parse_edge_profile(FULL.dump()) == FULL


def test_what_is_as_usual_is_not_written_but_for_what_is_always_told() -> None:
    assert EdgeProfile().dump() == '{"greeting":"","business":"","keeps":"","codes":{}}'
    assert EdgeProfile(greeting="¡Hola!", digits=DigitRule(minimum=4), idle_s=12.0, reachable=()).dump() == (
        '{"greeting":"¡Hola!","business":"","keeps":"","codes":{},"reachable":[],"digits":{"minimum":4}}'
    )


def test_a_part_writes_its_own_fields_alone() -> None:
    rule = UrgentRule(("tooth out",), {"en": "Put it in milk."}, reachable=((60, 120),))
    profile = EdgeProfile(urgent=(rule,), quick_answers=(QuickAnswer(("address",), "12 Main Street."),))

    assert json.loads(profile.dump())["urgent"] == [
        {"words": ["tooth out"], "sentence": {"en": "Put it in milk."}, "reachable": [[60, 120]]}
    ]
    assert json.loads(profile.dump())["quick_answers"] == [{"phrases": ["address"], "answer": "12 Main Street."}]


def test_an_urgent_rule_of_the_wrong_kind_says_nothing() -> None:
    profile = edge_profile({"urgent": ["x", {"words": "x", "sentence": None, "destination": 1, "reachable": "x"}]})

    assert profile.urgent == (UrgentRule((), {}), UrgentRule((), {}))


@pytest.mark.parametrize("text", ["", "{}", "[]", "nonsense", "null"])
def test_what_is_missing_takes_its_default(text: str) -> None:
    assert parse_edge_profile(text) == EdgeProfile()


def test_what_is_of_the_wrong_kind_takes_its_default() -> None:
    body: dict[str, Any] = {
        "greeting": 1,
        "codes": [],
        "digits": 3,
        "idle_s": "soon",
        "hold_s": -1,
        "pacing_s": True,
        "idle_prompts": 9999,
        "max_call_s": 86_400,
        "workflow": "order",
    }

    assert edge_profile(body) == EdgeProfile()


def test_a_quick_answer_of_the_wrong_kind_answers_nothing() -> None:
    profile = edge_profile({"quick_answers": ["x", {"phrases": "x", "answer": None}]})

    assert profile.quick_answers == (QuickAnswer((), ""), QuickAnswer((), ""))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, DigitRule(1, 20)),
        ({"minimum": 0, "maximum": 99, "purpose": 1}, DigitRule(1, 40)),
        ({"minimum": 6, "maximum": 4}, DigitRule(6, 6)),
        ({"minimum": 50, "maximum": 60}, DigitRule(40, 40)),
    ],
)
def test_a_digit_rule_stays_within_reason(body: dict[str, object], expected: DigitRule) -> None:
    assert edge_profile({"digits": body}).digits == expected
