"""The shapes between relay and backend."""

from __future__ import annotations

import json

import pytest

from common.wire.turn import (
    Answer,
    Chunk,
    Context,
    Failure,
    Progress,
    Status,
    StreamEvent,
    TurnRequest,
    Unreadable,
    Utterance,
    dump_stream_event,
    parse_stream_event,
)

EVENTS: list[tuple[StreamEvent, dict[str, object]]] = [
    (Status("connected"), {"status": "connected"}),
    (Status("done"), {"status": "done"}),
    (Progress("Searching..."), {"progress": "Searching..."}),
    (Chunk(" at nine"), {"chunk": " at nine"}),
    (Answer("At nine."), {"answer": "At nine."}),
    (Context({"end": True}), {"context": {"end": True}}),
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
