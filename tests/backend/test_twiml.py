"""TwiML against golden documents, and against the names that Twilio's reference knows."""

from __future__ import annotations

from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import pytest

from backend.profiles.model import Edge, Profile, RouteLanguage, Transfer
from backend.twiml import Origins, Session, apology, connect, dial, hang_up, nothing
from tests.backend.harness import bakery

GOLDEN: Final = Path(__file__).parent / "golden"
ORIGINS: Final = Origins("https://voice.example.com", "wss://relay.example.com", "prod")

# Twilio's reference of <ConversationRelay> and <Language>, as far as we use or may use it.
RELAY_ATTRIBUTES: Final = frozenset(
    [
        "url",
        "welcomeGreeting",
        "welcomeGreetingInterruptible",
        "language",
        "ttsLanguage",
        "transcriptionLanguage",
        "ttsProvider",
        "voice",
        "transcriptionProvider",
        "speechModel",
        "interruptible",
        "interruptSensitivity",
        "ignoreBackchannel",
        "reportInputDuringAgentSpeech",
        "dtmfDetection",
        "preemptible",
        "hints",
        "profanityFilter",
        "partialPrompts",
        "speechTimeout",
        "deepgramSmartFormat",
        "events",
        "debug",
    ]
)
LANGUAGE_ATTRIBUTES: Final = frozenset(
    ["code", "ttsProvider", "voice", "transcriptionProvider", "speechModel", "hints"]
)


def session(language: RouteLanguage = "en", *, greeting: str = "Hello & welcome") -> Session:
    return Session("CA1", language, "v1.s1.payload.signature", "+15550100177", "", greeting)


DOCUMENTS: Final = {
    "english": connect(bakery(), session(), ORIGINS),
    "spanish": connect(bakery(), session("es", greeting="Hola, ¿qué tal?"), ORIGINS),
    "restart": connect(bakery(), session(greeting=""), ORIGINS),
    "no_transfer": connect(bakery(transfer=Transfer(), edge=Edge(idle_s=20, preprocessing=True)), session(), ORIGINS),
    "apology": apology(("en", "es")),
    "not_in_service": apology(("es",), in_service=False),
    "dial": dial(bakery(), "en", ORIGINS, say="One moment."),
    "hang_up": hang_up(),
    "nothing": nothing(),
}


def pretty(document: str) -> str:
    root = ElementTree.fromstring(document)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode") + "\n"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_as_it_was_agreed(name: str) -> None:
    assert pretty(DOCUMENTS[name]) == (GOLDEN / f"{name}.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["english", "spanish", "restart", "no_transfer"])
def test_only_attributes_that_twilio_knows_are_sent(name: str) -> None:
    root = ElementTree.fromstring(DOCUMENTS[name])
    relays, languages = list(root.iter("ConversationRelay")), list(root.iter("Language"))
    assert len(relays) == 1
    assert len(languages) == 2
    assert set(relays[0].attrib) <= RELAY_ATTRIBUTES
    assert all(set(language.attrib) <= LANGUAGE_ATTRIBUTES for language in languages)


def test_a_relay_that_is_started_again_greets_nobody() -> None:
    (relay,) = ElementTree.fromstring(DOCUMENTS["restart"]).iter("ConversationRelay")
    assert not {"welcomeGreeting", "welcomeGreetingInterruptible"} & set(relay.attrib)


def test_the_token_is_in_no_url() -> None:
    root = ElementTree.fromstring(DOCUMENTS["english"])
    urls = [value for item in root.iter() for name, value in item.attrib.items() if name in ("url", "action")]
    assert len(urls) == 2
    assert not any("v1.s1" in url for url in urls)


def test_something_may_be_said_before_the_relay() -> None:
    root = ElementTree.fromstring(connect(bakery(), session("es"), ORIGINS, say="Se graba esta llamada."))
    assert [child.tag for child in root] == ["Say", "Connect"]
    assert root[0].attrib["language"] == "es-MX"


def test_a_profile_in_one_language_declares_one() -> None:
    profile: Profile = bakery(languages={"en": bakery().languages["en"]})
    root = ElementTree.fromstring(connect(profile, session(), ORIGINS))
    assert [language.attrib["code"] for language in root.iter("Language")] == ["en-US"]
