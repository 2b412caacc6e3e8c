"""What Twilio accepts of an application, and what it drops with error 64107."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.wire.frames import End, Language, Outbound, Play, SendDigits, Text, dump_frame
from dev.phone.session.messages import InvalidMessage, read_message

ACCEPTED: list[tuple[dict[str, Any], Outbound]] = [
    ({"type": "text", "token": ""}, Text("")),
    (
        {"type": "text", "token": "Hi", "last": True, "lang": "es-US", "interruptible": False, "preemptible": True},
        Text("Hi", True, "es-US", False, True),
    ),
    ({"type": "play", "source": "https://example.com/a.mp3"}, Play("https://example.com/a.mp3")),
    ({"type": "play", "source": "https://example.com/a.mp3", "loop": 0}, Play("https://example.com/a.mp3", 1000)),
    ({"type": "sendDigits", "digits": "9www4#*"}, SendDigits("9www4#*")),
    ({"type": "language", "ttsLanguage": "es-US"}, Language(tts="es-US")),
    ({"type": "language", "transcriptionLanguage": "multi"}, Language(transcription="multi")),
    ({"type": "end"}, End()),
    ({"type": "end", "handoffData": '{"route":"agent"}'}, End('{"route":"agent"}')),
]


@pytest.mark.parametrize(("body", "frame"), ACCEPTED)
def test_a_message_of_the_reference_is_accepted(body: dict[str, Any], frame: Outbound) -> None:
    assert read_message(json.dumps(body)) == frame


@pytest.mark.parametrize(
    ("message", "complaint"),
    [
        ("not json", "expected JSON"),
        ("[" * 100_000, "expected JSON"),
        ("[]", "expected a JSON object, got list"),
        ("null", "expected a JSON object, got NoneType"),
        (b"{}", "got a binary one"),
        ("{}", "type: expected one of text, play"),
        ('{"type":"ping"}', "got 'ping'"),
        ('{"type":["text"]}', "type: expected one of"),
        ('{"type":"text"}', "text.token: expected a string, got nothing"),
        ('{"type":"text","token":null}', "text.token: expected str, got null"),
        ('{"type":"text","token":"x","last":1}', "text.last: expected bool, got 1"),
        ('{"type":"text","token":"x","text":"y"}', "text.text: expected no such field"),
        ('{"type":"play"}', "play.source: expected a URL"),
        ('{"type":"play","source":"a.mp3"}', "play.source: expected a URL"),
        ('{"type":"play","source":"https://x.y/a","loop":1001}', "play.loop: expected 0 to 1000"),
        ('{"type":"play","source":"https://x.y/a","loop":true}', "play.loop: expected int, got true"),
        ('{"type":"sendDigits"}', "sendDigits.digits: expected one or more"),
        ('{"type":"sendDigits","digits":""}', "sendDigits.digits: expected one or more"),
        ('{"type":"sendDigits","digits":"12a"}', "got '12a'"),
        ('{"type":"language"}', "language: expected ttsLanguage or transcriptionLanguage"),
        ('{"type":"end","handoffData":{"route":"agent"}}', "end.handoffData: expected str"),
        ('{"type":"end-session"}', "got 'end-session'"),
    ],
)
def test_anything_else_is_refused_and_the_complaint_says_what_was_expected(message: str, complaint: str) -> None:
    with pytest.raises(InvalidMessage) as refused:
        read_message(message)

    assert complaint in str(refused.value)


@given(st.text(), st.booleans(), st.none() | st.booleans())
def test_whatever_the_edge_can_write_is_accepted(token: str, last: bool, preemptible: bool | None) -> None:
    frame = Text(token, last, preemptible=preemptible)

    assert read_message(dump_frame(frame)) == frame


@given(st.text() | st.binary())
def test_no_message_breaks_the_network(message: str | bytes) -> None:
    try:
        read_message(message)
    except InvalidMessage:
        return
