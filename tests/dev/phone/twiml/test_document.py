"""TwiML as Twilio reads it: an allow-list of names, and a complaint for everything else."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from twilio.twiml import voice_response  # type: ignore[import-untyped]  # the library has no types

from dev.phone.twiml.document import TwimlUnreadable, read_twiml
from dev.phone.twiml.relay import Relay
from dev.phone.twiml.verbs import (
    Connect,
    Dial,
    Enqueue,
    Gather,
    Hangup,
    Pause,
    Play,
    Redirect,
    Reject,
    Say,
    StartRecording,
    Webhook,
)
from dev.phone.twiml.vocabulary import ATTRIBUTES, CHILDREN


def complaints_of(text: str) -> list[tuple[int, str]]:
    return [(complaint.code, complaint.message) for complaint in read_twiml(text).complaints]


def relay_of(attributes: str, children: str = "") -> Connect:
    text = f"<Response><Connect><ConversationRelay {attributes}>{children}</ConversationRelay></Connect></Response>"
    verb = read_twiml(text).verbs[0]
    assert isinstance(verb, Connect)
    return verb


def test_a_whole_document_is_read_verb_by_verb() -> None:
    document = read_twiml(
        """<?xml version="1.0" encoding="UTF-8"?>
        <Response>
          <Say language="es-US" loop="2">Hola &amp; adiós</Say>
          <Pause length="3"/><Pause/>
          <Play>https://example.com/a.mp3</Play>
          <Start><Recording track="both"/></Start>
          <Redirect method="GET">/next?a=1</Redirect>
          <Reject reason="busy"/>
          <Hangup/>
        </Response>"""
    )

    assert document.complaints == ()
    assert document.verbs == (
        Say("Hola & adiós", "es-US", 2),
        Pause(3.0),
        Pause(1.0),
        Play("https://example.com/a.mp3"),
        StartRecording(),
        Redirect(Webhook("/next?a=1", "GET")),
        Reject("busy"),
        Hangup(),
    )


def test_conversation_relay_is_read_with_its_parameters_and_action() -> None:
    document = read_twiml(
        """<Response><Connect action="/action"><ConversationRelay url="wss://relay.example.com/ws/dev/en/CA1"
          welcomeGreeting="Hello!" welcomeGreetingInterruptible="dtmf" interruptible="true" language="en-US"
          transcriptionLanguage="multi" reportInputDuringAgentSpeech="any" preemptible="false" dtmfDetection="true"
          partialPrompts="true" ignoreBackchannel="true" events="speaker-events tokens-played" ttsProvider="ElevenLabs">
          <Language code="es-US" ttsProvider="Amazon" transcriptionProvider="Deepgram"/>
          <Parameter name="thread_id" value="CA1"/>
        </ConversationRelay></Connect></Response>"""
    )

    assert document.complaints == ()
    assert document.verbs == (
        Connect(
            Relay(
                url="wss://relay.example.com/ws/dev/en/CA1",
                greeting="Hello!",
                greeting_interruptible="dtmf",
                interruptible="any",
                report_input="any",
                dtmf_detection=True,
                partial_prompts=True,
                ignore_backchannel=True,
                transcription_language="multi",
                events=frozenset({"speaker-events", "tokens-played"}),
                parameters={"thread_id": "CA1"},
            ),
            Webhook("/action"),
        ),
    )


def test_twilios_defaults_hold_where_nothing_is_said() -> None:
    relay = relay_of('url="wss://x.example/"').relay

    assert (relay.interruptible, relay.report_input, relay.dtmf_detection, relay.preemptible) == (
        "any",
        "none",
        False,
        False,
    )
    assert relay.events == frozenset()


def test_the_older_place_of_the_events_is_still_accepted() -> None:
    assert relay_of('url="wss://x.example/" debug="debugging tokens-played"').relay.events == {"tokens-played"}


@pytest.mark.parametrize(
    ("attributes", "message"),
    [
        (
            "interruptByDtmf='true'",
            "Attribute 'interruptByDtmf' is not allowed to appear in element 'ConversationRelay'",
        ),
        ("dtmfdetection='true'", "Attribute 'dtmfdetection' is not allowed to appear in element 'ConversationRelay'"),
        ("interruptible='sometimes'", "Attribute 'interruptible': expected none, dtmf, speech or any, got 'sometimes'"),
        ("dtmfDetection='yes'", "Attribute 'dtmfDetection': expected true or false, got 'yes'"),
    ],
)
def test_an_attribute_that_twilio_does_not_know_is_a_warning(attributes: str, message: str) -> None:
    text = f"<Response><Connect><ConversationRelay url='wss://x.y/' {attributes}/></Connect></Response>"

    assert complaints_of(text) == [(12200, message)]
    assert relay_of(f"url='wss://x.y/' {attributes}").fault is None


def test_an_unknown_element_is_skipped_with_a_warning() -> None:
    document = read_twiml("<Response><say>Hi</say><Connect><Stream/></Connect><Hangup/></Response>")

    assert document.verbs == (Hangup(),)
    assert [complaint.message for complaint in document.complaints] == [
        "Element 'say' is not allowed in element 'Response'",
        "Element 'Stream' is not allowed in element 'Connect'",
    ]


@pytest.mark.parametrize(
    ("attributes", "children", "code"),
    [
        ("url='wss://x.y/' ttsProvider='Azure'", "", 64101),
        ("url='wss://x.y/'", "<Language code='es-US' transcriptionProvider='Whisper'/>", 64101),
        ("url='https://x.y/'", "", 64102),
        ("url='ws://relay.example.com/'", "", 64102),
        ("", "", 64102),
    ],
)
def test_a_provider_or_url_that_cannot_work_is_a_fault(attributes: str, children: str, code: int) -> None:
    fault = relay_of(attributes, children).fault

    assert fault is not None
    assert fault.code == code


@pytest.mark.parametrize("url", ["ws://127.0.0.1:8787/ws", "ws://localhost/ws", "ws://[::1]:1/"])
def test_an_unencrypted_socket_to_this_machine_is_allowed(url: str) -> None:
    assert relay_of(f'url="{url}"').fault is None


def test_dial_enqueue_and_gather_are_read_with_their_webhooks() -> None:
    document = read_twiml(
        """<Response>
          <Dial action="/after" timeout="20"><Number url="/whisper">+15551230000</Number></Dial>
          <Dial>+15551230001</Dial>
          <Enqueue workflowSid="WW1" action="/left"><Task>{"reason": "help"}</Task></Enqueue>
          <Enqueue>support</Enqueue>
          <Gather action="/menu" input="dtmf speech" numDigits="1" timeout="4" finishOnKey="*"
            actionOnEmptyResult="true">
            <Say>Press one.</Say><Pause length="2"/></Gather>
          <Gather/>
        </Response>"""
    )

    assert document.complaints == ()
    assert document.verbs == (
        Dial("+15551230000", 20.0, Webhook("/whisper"), Webhook("/after")),
        Dial("+15551230001"),
        Enqueue("WW1", '{"reason": "help"}', Webhook("/left")),
        Enqueue("support"),
        Gather((Say("Press one."), Pause(2.0)), Webhook("/menu"), True, True, 4.0, 1, "*", True),
        Gather(()),
    )


def test_a_number_that_is_none_is_a_warning_and_the_default_holds() -> None:
    document = read_twiml('<Response><Pause length="long"/></Response>')

    assert document.verbs == (Pause(1.0),)
    assert [complaint.code for complaint in document.complaints] == [12200]


@pytest.mark.parametrize("text", ["", "Hello", "<Response>", "<Response>a & b</Response>", "<Answer/>"])
def test_a_document_that_is_no_twiml_is_unreadable(text: str) -> None:
    with pytest.raises(TwimlUnreadable):
        read_twiml(text)


def camel(name: str) -> str:
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(word.title() for word in rest)


TYPED: list[tuple[str, str, frozenset[str]]] = [
    ("ConversationRelay", "Connect.conversation_relay", frozenset()),
    ("Language", "ConversationRelay.language", frozenset()),
    ("Parameter", "ConversationRelay.parameter", frozenset()),
    ("Recording", "Start.recording", frozenset()),
    ("Number", "Dial.number", frozenset({"phoneNumber"})),
    ("Sip", "Dial.sip", frozenset({"sipUrl"})),
    ("Client", "Dial.client", frozenset({"identity"})),
    ("Task", "Enqueue.task", frozenset({"body"})),
    ("Say", "VoiceResponse.say", frozenset({"message"})),
    ("Play", "VoiceResponse.play", frozenset({"url"})),
    ("Pause", "VoiceResponse.pause", frozenset()),
    ("Reject", "VoiceResponse.reject", frozenset()),
    ("Redirect", "VoiceResponse.redirect", frozenset({"url"})),
    ("Start", "VoiceResponse.start", frozenset()),
    ("Connect", "VoiceResponse.connect", frozenset()),
    ("Dial", "VoiceResponse.dial", frozenset({"number"})),
    ("Enqueue", "VoiceResponse.enqueue", frozenset({"name"})),
    ("Gather", "VoiceResponse.gather", frozenset()),
]


@pytest.mark.parametrize(("element", "method", "content"), TYPED)
def test_every_attribute_that_twilios_own_library_types_is_known(
    element: str, method: str, content: frozenset[str]
) -> None:
    library: Any = voice_response
    owner, name = method.split(".")
    arguments = inspect.signature(getattr(getattr(library, owner), name)).parameters

    typed = {camel(argument) for argument in arguments} - {"self", "kwargs"}

    assert typed - content <= ATTRIBUTES[element]


def test_every_element_that_may_appear_has_its_attributes_listed() -> None:
    assert {child for children in CHILDREN.values() for child in children} | {"Response"} == set(ATTRIBUTES)
