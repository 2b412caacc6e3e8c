"""The JSON document of a call, and which recorded outcome belongs to which turn."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dev.phone import Ended, Turn
from dev.phone.calling import Outcome, call_report
from dev.phone.calling.records import match_outcomes, outcomes_of
from dev.phone.updates import Transferred


def answered(said: str, *, by_key: bool = False) -> Turn:
    frames: list[dict[str, Any]] = [{"at_ms": 12.34, "token": "Nine.", "last": True}]
    return Turn(said, 1000.0, by_key=by_key, frames=frames, closed_ms=15.06)


def test_the_document_has_every_turn_with_what_was_measured() -> None:
    outcome = Outcome("backend", "When?", {"verify": 1.0, "retrieval": 3.25, "total": 16})
    transfers, ended = [Transferred("+15550100009", "busy")], Ended("caller", "hung up")
    report = call_report("workerd 1 (Python 3.14)", [answered("When?")], [outcome], ended, transfers)

    assert json.loads(json.dumps(report)) == {
        "edge_runtime": "workerd 1 (Python 3.14)",
        "turns": [
            {
                "said": "When?",
                "answered_by": "backend",
                "text": "Nine.",
                "interrupted": False,
                "at_ms": 1000.0,
                "frames": [{"at_ms": 12.34, "token": "Nine.", "last": True}],
                "latency_ms": {"verify": 1.0, "retrieval": 3.2, "first_chunk": 12.3, "total": 16},
            }
        ],
        "transfers": [{"to": "+15550100009", "status": "busy"}],
        "ended": {"by": "caller", "reason": "hung up"},
    }


def test_what_was_not_measured_anywhere_is_left_out() -> None:
    report = call_report(None, [Turn("Hello?", 0.0)], [], Ended("error", "64105 Websocket ended"))

    (turn,) = report["turns"]
    assert (turn["answered_by"], turn["text"], turn["latency_ms"]) == ("none", "", {})


def test_outcomes_are_read_from_the_edges_events_in_order() -> None:
    events: list[tuple[str, dict[str, Any]]] = [
        ("started", {"language": "en"}),
        ("reflex", {"said": "Hello", "intent": "greeting", "text": "Hi."}),
        ("answered", {"said": "When?", "text": "Nine.", "latency_ms": {"total": 5}}),
        ("failed", {"said": "Why?", "code": "cut"}),
        ("ended", {"by": "caller", "reason": "hung up"}),
    ]

    assert outcomes_of(events) == [
        Outcome("edge", "Hello"),
        Outcome("backend", "When?", {"total": 5}),
        Outcome("error", "Why?"),
    ]


def test_each_turn_takes_the_next_outcome_of_its_words() -> None:
    turns = [Turn("Hello!", 0.0), Turn("When?", 0.0), Turn("When?", 0.0)]
    outcomes = [Outcome("edge", "hello"), Outcome("backend", "When?"), Outcome("error", "When?")]

    assert [outcome.answered_by for outcome in match_outcomes(turns, outcomes)] == ["edge", "backend", "error"]


def test_a_turn_whose_words_were_joined_with_the_next_has_no_outcome_of_its_own() -> None:
    turns = [Turn("What about", 0.0), Turn("Saturday?", 0.0), Turn("Thanks.", 0.0)]
    outcomes = [Outcome("backend", "What about Saturday?"), Outcome("edge", "Thanks.")]

    assert [outcome.answered_by for outcome in match_outcomes(turns, outcomes)] == ["none", "backend", "edge"]


def test_a_turn_that_was_never_recorded_does_not_shift_the_others() -> None:
    turns = [Turn("Hm?", 0.0), Turn("When?", 0.0)]

    assert [outcome.answered_by for outcome in match_outcomes(turns, [Outcome("backend", "When?")])] == [
        "none",
        "backend",
    ]


def test_keys_are_compared_by_their_digits() -> None:
    turns = [answered("12#", by_key=True)]

    assert match_outcomes(turns, [Outcome("backend", "1 2")])[0].answered_by == "backend"


@pytest.mark.parametrize("said", ["five five double two", "cinco cinco dos dos", "It's 5522"])
def test_spoken_digits_are_matched_to_the_entry_that_they_became(said: str) -> None:
    assert match_outcomes([answered(said)], [Outcome("backend", "5 5 2 2")])[0].answered_by == "backend"
    assert match_outcomes([answered(said)], [Outcome("backend", "5 5 2 3")])[0].answered_by == "none"


def test_words_that_are_masked_or_not_kept_are_matched_by_their_order() -> None:
    turns = [Turn("it is 4111 1111 1111 1111", 0.0), Turn("When?", 0.0)]
    outcomes = [Outcome("edge", "it is [card]"), Outcome("backend", "")]

    assert [outcome.answered_by for outcome in match_outcomes(turns, outcomes)] == ["edge", "backend"]
