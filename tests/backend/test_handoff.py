"""The table of endings."""

from __future__ import annotations

import pytest

from backend.handoff import Decision, Ending, parse_handoff


@pytest.mark.parametrize(
    ("form", "connected", "decision"),
    [
        ({"SessionStatus": "completed", "CallStatus": "completed"}, True, "nothing"),
        ({"SessionStatus": "ended", "CallStatus": "completed"}, True, "nothing"),
        ({"SessionStatus": "ended", "CallStatus": "in-progress"}, True, "hang_up"),
        ({"SessionStatus": "ended", "HandoffData": '{"route": "agent"}'}, True, "transfer"),
        ({"SessionStatus": "ended", "HandoffData": '{"route": "relay"}'}, True, "restart"),
        ({"SessionStatus": "ended", "HandoffData": '{"route": "hangup"}'}, True, "hang_up"),
        ({"SessionStatus": "ended", "HandoffData": '{"reasonCode": "agent"}'}, True, "hang_up"),
        ({"SessionStatus": "failed", "ErrorCode": "64105"}, True, "restart"),
        ({"SessionStatus": "failed", "ErrorCode": "64105"}, False, "rescue"),
        ({"SessionStatus": "failed", "ErrorCode": "64101"}, True, "rescue"),
        ({}, True, "rescue"),
    ],
)
def test_each_ending_has_its_way_on(form: dict[str, str], connected: bool, decision: Decision) -> None:
    assert Ending.of(form).decide(connected=connected) == decision


def test_hand_off_data_of_others_counts_as_none() -> None:
    assert [parse_handoff(text) for text in ("", "x", "[]", '{"route": 1}', '{"route": "moon"}')] == [None] * 5
    handoff = parse_handoff('{"route": "agent", "summary": "wants bread", "language": "es", "startTime": 1}')
    assert handoff is not None
    assert (handoff.summary, handoff.language) == ("wants bread", "es")
