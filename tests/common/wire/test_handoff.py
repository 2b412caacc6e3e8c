"""What the edge hands on at the end of a session, to the byte."""

from __future__ import annotations

from common.wire.handoff import PERSON_ASKED, Handoff

HANDOFF = Handoff(
    "agent", "live-agent-handoff", PERSON_ASKED, "2026-12-01T09:00:00+00:00", "Caller: ¿Hay pan?", "es", "reception"
)


def test_hand_off_data_is_one_json_object_with_the_names_of_twilios_samples() -> None:
    assert HANDOFF.dump() == (
        '{"route": "agent", "reasonCode": "live-agent-handoff", "reason": "the caller asks for a person", '
        '"startTime": "2026-12-01T09:00:00+00:00", "summary": "Caller: ¿Hay pan?", "language": "es", '
        '"destination": "reception"}'
    )


def test_without_a_destination_none_is_named() -> None:
    assert Handoff("hangup", "goodbye", "goodbye", language="en").dump() == (
        '{"route": "hangup", "reasonCode": "goodbye", "reason": "goodbye", "startTime": "", "summary": "", '
        '"language": "en"}'
    )


def test_for_the_person_who_takes_over_only_the_words_are_kept() -> None:
    assert list(HANDOFF.told().items()) == [
        ("reasonCode", "live-agent-handoff"),
        ("reason", "the caller asks for a person"),
        ("startTime", "2026-12-01T09:00:00+00:00"),
        ("summary", "Caller: ¿Hay pan?"),
    ]
