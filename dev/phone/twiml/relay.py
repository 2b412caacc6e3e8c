"""What a ``<ConversationRelay>`` element asks for, with Twilio's defaults."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias, cast, get_args

Input: TypeAlias = Literal["none", "dtmf", "speech", "any"]
"""Which of the caller's doings an attribute speaks of."""

SCHEMA_WARNING: Final = 12200
"""An element, attribute or value that Twilio's schema does not know; the call goes on without it."""
INVALID_VALUE: Final = 64101
UNREACHABLE: Final = 64102

_BOOLEAN_INPUTS: Final[Mapping[str, Input]] = {"true": "any", "false": "none"}
_TTS_PROVIDERS: Final = frozenset({"google", "amazon", "elevenlabs"})
_TRANSCRIPTION_PROVIDERS: Final = frozenset({"google", "deepgram"})
_EVENTS: Final = frozenset({"speaker-events", "tokens-played", "config-updated"})
_LOOPBACK: Final = re.compile(r"ws://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(/|$)")
_FLAGS: Final = ("preemptible", "dtmfDetection", "partialPrompts", "ignoreBackchannel")


@dataclass(frozen=True, slots=True)
class Relay:
    """The settings of one session. Only what changes the wire is read; voices and models are checked, not used."""

    url: str
    greeting: str = ""
    greeting_interruptible: Input = "any"
    interruptible: Input = "any"
    report_input: Input = "none"
    preemptible: bool = False
    dtmf_detection: bool = False
    partial_prompts: bool = False
    ignore_backchannel: bool = False
    transcription_language: str = "en-US"
    tts_language: str = "en-US"
    events: frozenset[str] = frozenset()
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Complaint:
    """What Twilio has against a document: its error code and text. 12200 is a warning, 64101 ends the session."""

    code: int
    message: str


def includes(setting: Input, kind: Literal["dtmf", "speech"]) -> bool:
    """Whether that setting covers keys, or speech."""
    return setting in ("any", kind)


def read_relay(
    attributes: Mapping[str, str], languages: list[Mapping[str, str]], parameters: Mapping[str, str]
) -> tuple[Relay, list[Complaint]]:
    """Read the element's attributes, those of its ``<Language>`` children, and its ``<Parameter>`` values."""
    url = attributes.get("url", "")
    language = attributes.get("language", "en-US")
    reader = _AttributeReader(attributes)
    flags = {name: reader.flag(name) for name in _FLAGS}
    relay = Relay(
        url=url,
        greeting=attributes.get("welcomeGreeting", ""),
        greeting_interruptible=reader.input("welcomeGreetingInterruptible", "any"),
        interruptible=reader.input("interruptible", "any"),
        report_input=reader.input("reportInputDuringAgentSpeech", "none"),
        preemptible=flags["preemptible"],
        dtmf_detection=flags["dtmfDetection"],
        partial_prompts=flags["partialPrompts"],
        ignore_backchannel=flags["ignoreBackchannel"],
        transcription_language=attributes.get("transcriptionLanguage", language),
        tts_language=attributes.get("ttsLanguage", language),
        events=_subscribed(attributes),
        parameters=parameters,
    )
    complaints = [*reader.complaints, *_provider_complaints([attributes, *languages])]
    if not (url.startswith("wss://") or _LOOPBACK.match(url)):
        complaints.append(Complaint(UNREACHABLE, f"url: expected wss://, or ws:// to this machine, got {url[:80]!r}"))
    return relay, complaints


class _AttributeReader:
    """Reads attributes that have a list of values; what is not on it is complained of and falls back."""

    def __init__(self, attributes: Mapping[str, str]) -> None:
        self._attributes = attributes
        self.complaints: list[Complaint] = []

    def input(self, name: str, default: Input) -> Input:
        value = self._attributes.get(name, default).lower()
        value = _BOOLEAN_INPUTS.get(value, value)
        if value in get_args(Input):
            return cast("Input", value)
        self._complain(name, "none, dtmf, speech or any")
        return default

    def flag(self, name: str) -> bool:
        value = self._attributes.get(name, "false").lower()
        if value not in ("true", "false"):
            self._complain(name, "true or false")
        return value == "true"

    def _complain(self, name: str, expected: str) -> None:
        value = self._attributes[name][:40]
        self.complaints.append(Complaint(SCHEMA_WARNING, f"Attribute '{name}': expected {expected}, got {value!r}"))


def _subscribed(attributes: Mapping[str, str]) -> frozenset[str]:
    # Until 2026 the two kinds of events were values of ``debug``, which are still accepted there.
    return frozenset((attributes.get("events", "") + " " + attributes.get("debug", "")).split()) & _EVENTS


def _provider_complaints(elements: list[Mapping[str, str]]) -> list[Complaint]:
    known = {
        "ttsProvider": ("tts", _TTS_PROVIDERS),
        "transcriptionProvider": ("transcription", _TRANSCRIPTION_PROVIDERS),
    }
    return [
        Complaint(
            INVALID_VALUE, f"Invalid values ({element[name]}) for {kind} settings: expected one of {sorted(providers)}"
        )
        for element in elements
        for name, (kind, providers) in known.items()
        if name in element and element[name].lower() not in providers
    ]
