"""Each document as it was agreed, and nothing in any of them that Twilio does not know."""

from __future__ import annotations

import inspect
import json
import re
from typing import Any, Final
from xml.etree import ElementTree

import pytest
from twilio.twiml import voice_response  # type: ignore[import-untyped]  # ships no types

from backend.calls.twiml.document import TransferredCall, document, put_through, say
from backend.calls.twiml.relay import RelaySession, connect
from backend.profiles.model import Assistant
from backend.profiles.reception import Destination
from dev.phone.twiml.document import read_twiml
from tests.backend.calls.twiml.documents import DOCUMENTS, GOLDEN, ORIGINS, pretty, profile
from tests.backend.harness import CALL

# Twilio's reference of <ConversationRelay> and <Language>, as far as we use or may use it.
REFERENCE: Final = {
    "ConversationRelay": frozenset(
        re.findall(
            r"\w+",
            """
            url welcomeGreeting welcomeGreetingInterruptible language ttsLanguage transcriptionLanguage ttsProvider
            voice transcriptionProvider speechModel interruptible interruptSensitivity ignoreBackchannel preemptible
            hints reportInputDuringAgentSpeech dtmfDetection profanityFilter partialPrompts partialPromptOnHangup
            speechTimeout eotThreshold deepgramSmartFormat elevenlabsTextNormalization events debug applicationReconnect
            """,
        )
    ),
    "Language": frozenset(["code", "ttsProvider", "voice", "transcriptionProvider", "speechModel", "hints"]),
}
RELAYS: Final = [name for name in DOCUMENTS if name.startswith("relay_")]
ON_PURPOSE: Final = REFERENCE["ConversationRelay"] - {
    # Only where there is something to say: without a greeting, or hints.
    *("welcomeGreeting", "welcomeGreetingInterruptible", "hints", "voice"),
    # Left to Twilio: the pause that ends a sentence, and what only Deepgram's flux reads; debug is for debugging.
    *("speechTimeout", "eotThreshold", "debug"),
}


def elements(name: str) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(DOCUMENTS[name]()).iter())


def known_to_the_library(element: str) -> set[str]:
    """The attributes of an element that Twilio's own library has typed, in XML's spelling."""
    words = re.sub(r"(?<!^)(?=[A-Z])", "_", element).lower()
    methods = [vars(kind).get(words) for kind in vars(voice_response).values() if inspect.isclass(kind)]
    typed = {name for method in methods if method for name in inspect.signature(method).parameters}
    return {re.sub(r"_(\w)", lambda letter: letter[1].upper(), name) for name in typed}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_as_it_was_agreed(name: str) -> None:
    assert pretty(DOCUMENTS[name]()) == (GOLDEN / f"{name}.xml").read_text(encoding="utf-8")


def test_no_file_is_left_of_a_document_that_has_gone() -> None:
    assert {file.stem for file in GOLDEN.iterdir()} == set(DOCUMENTS)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_twilios_library_knows_every_element_and_attribute(name: str) -> None:
    for element in elements(name)[1:]:
        assert set(element.attrib) <= known_to_the_library(element.tag), element.tag


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_strict_reader_of_twiml_has_no_complaint(name: str) -> None:
    assert read_twiml(DOCUMENTS[name]()).complaints == ()


@pytest.mark.parametrize("name", RELAYS)
def test_twilios_reference_knows_every_attribute_of_the_relay_and_its_languages(name: str) -> None:
    found: dict[str, list[Any]] = {"ConversationRelay": [], "Language": []}
    for element in elements(name):
        if element.tag in found:
            found[element.tag].append(element)
            assert set(element.attrib) <= REFERENCE[element.tag]
    assert len(found["ConversationRelay"]) == 1
    assert found["Language"]


@pytest.mark.parametrize("name", RELAYS)
def test_each_attribute_of_the_relay_is_set_on_purpose(name: str) -> None:
    (relay,) = (element for element in elements(name) if element.tag == "ConversationRelay")
    assert set(relay.attrib) >= ON_PURPOSE


def test_a_relay_that_is_started_again_greets_nobody() -> None:
    (relay,) = (element for element in elements("relay_restarted") if element.tag == "ConversationRelay")
    assert not {"welcomeGreeting", "welcomeGreetingInterruptible"} & set(relay.attrib)


@pytest.mark.parametrize("name", RELAYS)
def test_the_token_is_in_no_url(name: str) -> None:
    urls = [value for item in elements(name) for key, value in item.attrib.items() if key in ("url", "action")]
    assert len(urls) == 2
    assert not any("v1.s1" in url for url in urls)


def test_the_notice_comes_before_the_recording_and_both_before_the_relay() -> None:
    root = ElementTree.fromstring(DOCUMENTS["relay_recorded"]())
    assert [child.tag for child in root] == ["Say", "Start", "Connect"]
    assert root[0].text == "Se graba esta llamada."


def test_other_providers_take_over_in_every_language() -> None:
    used = [
        {(element.attrib["ttsProvider"], element.attrib["transcriptionProvider"]) for element in elements(name)[1:]
         if element.tag == "Language"}
        for name in ("relay_english", "relay_other_speech")
    ]  # fmt: skip
    assert used == [{("Google", "Deepgram"), ("Amazon", "Google")}, {("Amazon", "Google"), ("Google", "Deepgram")}]


HOSTILE: Final = "A\0\x01\x08\x0b\x1f\ufffe\uffff\ud800\udfff\x85<&\"'>]]>\U0001f600B"


def test_no_text_from_outside_breaks_a_document_whichever_field_it_comes_in() -> None:
    whom = TransferredCall(HOSTILE, HOSTILE, 60, {"summary": HOSTILE})
    speech = profile().languages["en"].model_copy(update={"hints": (HOSTILE,), "voice": HOSTILE})
    hostile = profile(assistant=Assistant.model_construct(name=HOSTILE, display_name=HOSTILE), languages={"en": speech})
    session = RelaySession(CALL, "en", HOSTILE, HOSTILE, HOSTILE, HOSTILE, workflow=HOSTILE)
    text = document(
        say(HOSTILE, "en"),
        connect(hostile, session, ORIGINS),
        *(put_through(Destination.model_construct(None, **{way: HOSTILE}), whom, ORIGINS) for way in ("sip", "queue")),
        put_through(Destination.model_construct(workflow=HOSTILE), whom, ORIGINS),
    )
    tree = ElementTree.fromstring(text)
    kept = re.compile("A.*<&.*B", re.DOTALL)
    assert all(kept.search(element.text or "") for name in ("Say", "Queue", "Task") for element in tree.iter(name))
    named = {item.attrib["name"]: item.attrib["value"] for item in tree.iter("Parameter")}
    assert kept.search(named["display_name"])
    assert json.loads(named["edge"])["greeting"].startswith("A")
