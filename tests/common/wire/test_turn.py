"""The shapes between relay and backend."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest

from common.wire.turn import (
    Answer,
    AnswerContext,
    Chunk,
    Context,
    Failure,
    Progress,
    Status,
    StreamEvent,
    TurnRequest,
    Unreadable,
    Utterance,
    Work,
    dump_stream_event,
    parse_stream_event,
    read_context,
)

EVENTS: list[tuple[StreamEvent, dict[str, object]]] = [
    (Status("connected"), {"status": "connected"}),
    (Status("done"), {"status": "done"}),
    (Progress("Searching..."), {"progress": "Searching..."}),
    (Chunk(" at nine"), {"chunk": " at nine"}),
    (Answer("At nine."), {"answer": "At nine."}),
    (Context({"end": {"reason": "done"}}), {"context": {"end": {"reason": "done"}}}),
    (Failure("model", "no answer"), {"error": {"code": "model", "message": "no answer"}}),
]


@pytest.mark.parametrize(("event", "body"), EVENTS)
def test_a_stream_event_is_one_json_object(event: StreamEvent, body: dict[str, object]) -> None:
    assert json.loads(dump_stream_event(event)) == body


@pytest.mark.parametrize(("event", "body"), EVENTS)
def test_a_stream_event_is_read_back(event: StreamEvent, body: dict[str, object]) -> None:
    assert parse_stream_event(json.dumps(body)) == event


def test_a_failure_without_a_message_is_read() -> None:
    assert parse_stream_event('{"error":{"code":503}}') == Failure("503", "")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("", "expected JSON"),
        ("[]", "expected an object, got list"),
        ('{"status":"maybe"}', "expected one of"),
        ('{"chunk":1}', "expected one of"),
    ],
)
def test_other_data_is_unreadable_and_says_why(data: str, reason: str) -> None:
    event = parse_stream_event(data)

    assert isinstance(event, Unreadable)
    assert reason in event.reason


def test_a_turn_request_leaves_out_what_it_does_not_have() -> None:
    request = TurnRequest("CA1", 3, "And on Sunday?", "en", "clinic", (Utterance("user", "Hi"),))

    assert request.to_json() == {
        "call_sid": "CA1",
        "turn": 3,
        "text": "And on Sunday?",
        "language": "en",
        "profile": "clinic",
        "history": [{"role": "user", "text": "Hi"}],
    }


def test_a_turn_request_carries_digits_and_workflow() -> None:
    body = TurnRequest("CA1", 3, "1 2", "en", "clinic", digits="12", workflow={"step": "date"}).to_json()

    assert (body["digits"], body["workflow"]) == ("12", {"step": "date"})


@pytest.mark.parametrize("work", get_args(Work))
def test_what_the_backend_is_busy_with_travels_as_its_word(work: Work) -> None:
    assert parse_stream_event(dump_stream_event(Progress(work))) == Progress(work)


@pytest.mark.parametrize("word", ["Thinking...", "searching", "Searching", "Frobnicating", "ñ"])
def test_a_word_that_only_another_version_knows_says_that_the_backend_is_busy(word: str) -> None:
    assert parse_stream_event(json.dumps({"progress": word})) == Progress("")


def test_every_key_of_a_context_is_read() -> None:
    context: AnswerContext = {
        "usage": {"model": "m"},
        "timings": {"retrieval": 12.5},
        "sources": ["hours.md"],
        "digits": {"minimum": 4},
        "end": {"reason": "goodbye"},
        "handoff": {"reason": "bill", "to": "reception"},
        "language": "es",
        "workflow": {"run": None},
        "records": [{"kind": "audit"}],
        "outcome": "refused",
    }

    assert context.keys() == AnswerContext.__annotations__.keys()
    assert read_context(context) == context
    assert list(read_context(context)) == list(context)


def test_null_ends_a_workflow_and_the_wait_for_digits_and_says_nothing_elsewhere() -> None:
    body = dict.fromkeys(AnswerContext.__annotations__)

    assert read_context(body) == {"digits": None, "workflow": None}


def test_what_is_unknown_or_of_another_shape_in_a_context_counts_as_absent() -> None:
    body: dict[str, Any] = {
        "mood": "calm",
        "language": 5,
        "timings": [],
        "sources": "a.md",
        "records": {},
        "workflow": "x",
        "end": 0,
    }

    assert read_context(body) == {"workflow": None}


@pytest.mark.parametrize(
    ("told", "signal"),
    [
        (True, {"reason": ""}),
        ("the bill", {"reason": "the bill"}),
        ({"reason": "the bill"}, {"reason": "the bill"}),
        ({"to": "reception"}, {"reason": "", "to": "reception"}),
        ({"reason": 5, "to": 5}, {"reason": ""}),
        ([1], {"reason": ""}),
    ],
)
def test_that_a_call_ends_or_goes_to_a_person_may_be_told_with_or_without_a_reason(
    told: object, signal: dict[str, str]
) -> None:
    assert read_context({"end": told, "handoff": told}) == {"end": signal, "handoff": signal}


@pytest.mark.parametrize("told", [False, None, "", {}, []])
def test_a_signal_that_is_empty_is_none(told: object) -> None:
    assert read_context({"end": told}) == {}
