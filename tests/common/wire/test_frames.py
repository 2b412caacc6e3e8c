"""ConversationRelay frames: tolerant in, strict out."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.wire.frames import (
    Dtmf,
    End,
    Info,
    Interrupt,
    Language,
    Outbound,
    Play,
    Prompt,
    Rejected,
    SendDigits,
    Setup,
    SpeakerChanged,
    Text,
    TokensPlayed,
    TwilioError,
    Unknown,
    dump_frame,
    parse_frame,
)

SETUP = {
    "type": "setup",
    "sessionId": "VX1",
    "accountSid": "AC1",
    "parentCallSid": "",
    "callSid": "CA1",
    "from": "+15550100001",
    "to": "+15550100002",
    "forwardedFrom": "",
    "callerName": "",
    "callType": "PSTN",
    "direction": "inbound",
    "callStatus": "RINGING",
    "customParameters": {"session_token": "t", "count": 2, "nothing": None},
}


def frame(**body: object) -> str:
    return json.dumps(body)


def test_a_setup_gives_the_call_and_its_parameters_as_text() -> None:
    setup = parse_frame(json.dumps(SETUP))

    assert isinstance(setup, Setup)
    assert (setup.session_id, setup.call_sid, setup.from_, setup.to) == ("VX1", "CA1", "+15550100001", "+15550100002")
    assert setup.parameters == {"session_token": "t", "count": "2", "nothing": ""}


def test_a_setup_with_nulls_and_unknown_fields_is_taken() -> None:
    setup = parse_frame(frame(type="setup", callSid="CA1", sessionId=None, customParameters=None, applicationSid="AP"))

    assert setup == Setup(session_id="", call_sid="CA1")


def test_a_setup_without_a_call_is_unknown() -> None:
    assert parse_frame(frame(type="setup")) == Unknown("setup without callSid")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (frame(type="prompt", voicePrompt="Hi", lang="en-US", last=True), Prompt("Hi", "en-US", last=True)),
        (frame(type="prompt", voicePrompt="Hi", last=False), Prompt("Hi", "", last=False)),
        (frame(type="prompt", voicePrompt="Hi", last="false"), Prompt("Hi", "", last=False)),
        (frame(type="prompt", voicePrompt="Hi"), Prompt("Hi")),
        (frame(type="prompt", voicePrompt=None, lang=None, last=None), Prompt("")),
        (frame(type="dtmf", digit="#"), Dtmf("#")),
        (frame(type="dtmf", digit=5), Dtmf("5")),
        (frame(type="dtmf", digit="A"), Unknown("dtmf with digit 'A'")),
        (frame(type="dtmf"), Unknown("dtmf with digit ''")),
        (
            frame(type="interrupt", utteranceUntilInterrupt="Sent", durationUntilInterruptMs=684),
            Interrupt("Sent", 684),
        ),
        (frame(type="interrupt", durationUntilInterruptMs="460"), Interrupt("", 460)),
        (frame(type="interrupt", durationUntilInterruptMs="soon"), Interrupt("", None)),
        (frame(type="interrupt", durationUntilInterruptMs="inf"), Interrupt("", None)),
        (
            frame(type="error", description="Invalid message received, code: 64107, x"),
            TwilioError("Invalid message received, code: 64107, x", 64107),
        ),
        (frame(type="error"), TwilioError("", None)),
        (frame(type="info", name="agentSpeaking", value="on"), SpeakerChanged(agent=True, speaking=True)),
        (frame(type="info", name="clientSpeaking", value="off"), SpeakerChanged(agent=False, speaking=False)),
        (frame(type="info", name="tokensPlayed", value="I heard:"), TokensPlayed("I heard:")),
        (frame(type="info", name="roundTripDelayMs", value=148), Info("roundTripDelayMs", "148")),
        (frame(type="info", name="configUpdated", value={"tts": "Amazon"}), Info("configUpdated", '{"tts": "Amazon"}')),
        (frame(type="info", name="configUpdated", value=None), Info("configUpdated", "")),
        (frame(type="eagerEndOfTurn", transcript="I'd like"), Info("eagerEndOfTurn", "I'd like")),
        (frame(type="turnResumed"), Info("turnResumed", "")),
        (frame(type="configUpdated"), Unknown("unknown type 'configUpdated'")),
        (frame(type=7), Unknown("unknown type '7'")),
        ("this is not json", Unknown("expected JSON")),
        ("[" * 60_000, Unknown("expected at most 32 levels of JSON")),
        ("[" * 100_000, Unknown("expected at most 65536 characters of JSON, got 100000")),
        ("[1]", Unknown("expected an object, got list")),
    ],
)
def test_what_twilio_sends_is_read(text: str, expected: object) -> None:
    assert parse_frame(text) == expected


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(sorted(SETUP)), inner),
    ),
    st.sampled_from(["setup", "prompt", "dtmf", "interrupt", "error", "info"]),
)
def test_no_frame_however_odd_raises(body: object, kind: str) -> None:
    parse_frame(json.dumps({**body, "type": kind} if isinstance(body, dict) else body))


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (Text("Hi "), {"type": "text", "token": "Hi ", "last": False}),
        (Text("", last=True), {"type": "text", "token": "", "last": True}),
        (
            Text("One moment", last=True, lang="es-US", interruptible=False, preemptible=True),
            {
                "type": "text",
                "token": "One moment",
                "last": True,
                "lang": "es-US",
                "interruptible": False,
                "preemptible": True,
            },
        ),
        (Play("https://a.example/b.mp3"), {"type": "play", "source": "https://a.example/b.mp3", "loop": 1}),
        (SendDigits("9w#*"), {"type": "sendDigits", "digits": "9w#*"}),
        (Language(tts="sv-SE"), {"type": "language", "ttsLanguage": "sv-SE"}),
        (Language(transcription="en-US"), {"type": "language", "transcriptionLanguage": "en-US"}),
        (End(), {"type": "end"}),
        (End('{"route":"agent"}'), {"type": "end", "handoffData": '{"route":"agent"}'}),
    ],
)
def test_what_twilio_accepts_is_written_without_nulls(sent: Outbound, expected: dict[str, object]) -> None:
    assert json.loads(dump_frame(sent)) == expected


@pytest.mark.parametrize(
    ("refused", "field"),
    [
        (Play("ftp://a.example/b"), "play.source"),
        (Play("https:///b"), "play.source"),
        (Play("https://a.example", loop=1001), "play.loop"),
        (SendDigits(""), "sendDigits.digits"),
        (SendDigits("1a"), "sendDigits.digits"),
        (Language(), "language"),
    ],
)
def test_what_twilio_refuses_is_never_written(refused: Outbound, field: str) -> None:
    with pytest.raises(Rejected, match=field):
        dump_frame(refused)
