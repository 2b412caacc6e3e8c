"""What a relay is told: by Twilio's exact names, within its bounds, as far as the profile wishes."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

import pytest

from backend.calls.twiml.attributes import ATTRIBUTES, NoSuchAttribute, Value, written
from backend.calls.twiml.document import document
from backend.calls.twiml.relay import RelaySession, connect
from backend.profiles.loader import ProfileInvalid, parse_profile
from backend.profiles.speech import Relay
from dev.phone.twiml.document import read_twiml
from dev.phone.twiml.vocabulary import ATTRIBUTES as VOCABULARY
from tests.backend.calls.twiml.documents import ORIGINS, profile
from tests.backend.harness import CALL
from tests.backend.profiles.test_loader import CORNER


def relay_of(**wishes: Any) -> dict[str, str]:
    """The attributes of the relay of a profile with these wishes."""
    session = RelaySession(CALL, "en", "token", "+15550100177", "", "Hello")
    text = document(connect(profile(relay=Relay(**wishes)), session, ORIGINS))
    assert read_twiml(text).complaints == ()
    (relay,) = ElementTree.fromstring(text).iter("ConversationRelay")
    return dict(relay.attrib)


@pytest.mark.parametrize("element", ATTRIBUTES)
def test_the_table_holds_what_the_strict_reader_of_the_phone_network_knows(element: str) -> None:
    assert set(ATTRIBUTES[element]) == VOCABULARY[element]


@pytest.mark.parametrize(
    ("name", "value", "sent"),
    [
        ("echo_prompt_filtering", True, {"echoPromptFiltering": "true"}),
        ("turn_detection", True, {"turnDetection": "true"}),
        ("speech_timeout_ms", 900, {"speechTimeout": "900"}),
        ("eot_threshold", 0.85, {"eotThreshold": "0.85"}),
        ("eager_eot_threshold", 0.4, {"eagerEotThreshold": "0.4"}),
        ("asr_smart_format", False, {"asrSmartFormat": "false"}),
        ("tts_text_normalization", "auto", {"ttsTextNormalization": "auto"}),
        ("background_noise_reduction", "true", {"backgroundNoiseReduction": "true"}),
        ("partial_prompt_on_hangup", True, {"partialPromptOnHangup": "true"}),
        ("application_reconnect", True, {"applicationReconnect": "true"}),
        ("report_configuration", True, {"events": "speaker-events tokens-played config-updated"}),
        ("interrupt_sensitivity", "low", {"interruptSensitivity": "low"}),
        ("intelligence_service", "calls", {"intelligenceService": "calls"}),
    ],
)
def test_each_wish_of_a_profile_is_one_attribute_and_changes_no_other(
    name: str, value: object, sent: dict[str, str]
) -> None:
    assert relay_of(**{name: value}) == {**relay_of(), **sent}


def test_a_profile_without_wishes_leaves_to_twilio_what_is_new() -> None:
    assert not {"turnDetection", "echoPromptFiltering", "speechTimeout", "eotThreshold", "asrSmartFormat"} & set(
        relay_of()
    )


def test_the_hatch_sends_what_nobody_here_knows_yet() -> None:
    session = RelaySession(CALL, "en", "token", "", "", "")
    text = document(connect(profile(relay=Relay(extra={"newSetting": "on"})), session, ORIGINS))

    assert 'newSetting="on"' in text


@pytest.mark.parametrize(
    ("element", "given", "said"),
    [
        ("ConversationRelay", {"interruptByDtmf": True}, "has no attribute 'interruptByDtmf'"),
        ("ConversationRelay", {"speechtimeout": 900}, "has no attribute 'speechtimeout'"),
        ("ConversationRelay", {"turn_detection": True}, "has no attribute 'turn_detection'"),
        ("Language", {"interruptible": "any"}, "Language has no attribute 'interruptible'; there are: asrSmartFormat"),
        ("ConversationRelay", {"reportInputDuringAgentSpeech": True}, "expected none, dtmf, speech or any, got True"),
        ("ConversationRelay", {"speechTimeout": 500}, "whole milliseconds from 600 to 5000, got 500"),
        ("ConversationRelay", {"speechTimeout": 900.5}, "whole milliseconds from 600 to 5000, got 900.5"),
        ("ConversationRelay", {"eotThreshold": 0.95}, "expected a number from 0.5 to 0.9, got 0.95"),
        ("ConversationRelay", {"eagerEotThreshold": 0.2}, "expected a number from 0.3 to 0.9, got 0.2"),
        ("ConversationRelay", {"eotThreshold": True}, "expected a number from 0.5 to 0.9, got True"),
        ("ConversationRelay", {"turnDetection": "OFF"}, "expected true or false, got 'OFF'"),
        ("ConversationRelay", {"ttsProvider": "Azure"}, "expected Google, Amazon or ElevenLabs, got 'Azure'"),
        ("ConversationRelay", {"events": "speaker-events tokens"}, "expected some of speaker-events"),
        ("ConversationRelay", {"events": ""}, "expected some of speaker-events"),
        ("ConversationRelay", {"url": "https://relay.example"}, "expected an address that begins with wss://"),
        ("ConversationRelay", {"url": "ws://relay.example/"}, "expected an address that begins with wss://"),
        ("ConversationRelay", {"voice": ""}, "expected a text, got ''"),
    ],
)
def test_what_twilio_does_not_know_is_refused_with_what_it_does(
    element: str, given: dict[str, Value | None], said: str
) -> None:
    with pytest.raises(NoSuchAttribute) as refused:
        written(element, given)

    assert said in str(refused.value)


def test_values_are_written_as_xml_has_them_and_nothing_is_left_out() -> None:
    given: dict[str, Value | None] = {
        "turnDetection": False,
        "speechTimeout": "auto",
        "eotThreshold": 0.7,
        "hints": None,
    }

    assert written("ConversationRelay", given, {"x": "y"}) == {
        "turnDetection": "false",
        "speechTimeout": "auto",
        "eotThreshold": "0.7",
        "x": "y",
    }


@pytest.mark.parametrize("rules", ["[pci]", "[hipaa]", "[pci, hipaa]"])
@pytest.mark.parametrize(
    ("wish", "field"),
    [
        ("turn_detection: true", "turn_detection"),
        ("intelligence_service: calls", "intelligence_service"),
        ("extra: {turnDetection: 'true'}", "extra.turnDetection"),
    ],
)
def test_what_twilio_does_not_vouch_for_is_refused_under_pci_and_hipaa(rules: str, wish: str, field: str) -> None:
    text = f"{CORNER}\nrelay: {{{wish}}}\n"
    assert parse_profile(text)

    with pytest.raises(ProfileInvalid, match=rf"relay\.{field}: is not eligible for"):
        parse_profile(f"{text}privacy: {{regulated: {rules}}}")


def test_the_hatch_leads_to_no_other_relay() -> None:
    with pytest.raises(ProfileInvalid, match="and not url"):
        parse_profile(f"{CORNER}\nrelay: {{extra: {{url: 'wss://elsewhere.example'}}}}")
