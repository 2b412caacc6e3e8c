"""The attributes of ``<ConversationRelay>`` and ``<Language>``: their exact names, and what each may hold.

Twilio ignores one that it does not know with a mere warning (12200), and its libraries pass on whatever they are given,
in two of them misspelt; so what is sent is checked here. Sources: Twilio's reference of the noun, its changelogs of
28 October and 18 November 2026, twilio-python 9.13.0 and twilio-node 6.3.1. Values of ``backgroundNoiseReduction`` were
in none of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

Value: TypeAlias = str | bool | int | float
Check: TypeAlias = Callable[[Value], bool]


class NoSuchAttribute(ValueError):
    """An attribute that Twilio does not know, or a value that it does not take; the message says what it does."""


def _is_text(value: Value) -> bool:
    return isinstance(value, str) and value != ""


def _is_flag(value: Value) -> bool:
    return isinstance(value, bool)


def _one_of(*words: str) -> Check:
    return lambda value: value in words


def _within(least: float, most: float) -> Check:
    return lambda value: isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most


def _several_of(*words: str) -> Check:
    return lambda value: isinstance(value, str) and bool(value.split()) and set(value.split()) <= set(words)


def _is_relay_url(value: Value) -> bool:
    return isinstance(value, str) and re.match(r"wss://|ws://(127\.0\.0\.1|localhost|\[::1\])[:/]", value) is not None


_TEXT: Final = (_is_text, "a text")
_FLAG: Final = (_is_flag, "true or false")
_INPUT: Final = (_one_of("none", "dtmf", "speech", "any"), "none, dtmf, speech or any")
_NORMALIZING: Final = (_one_of("auto", "on", "off"), "auto, on or off")
_SPEECH: Final[Mapping[str, tuple[Check, str]]] = {
    "ttsProvider": (_one_of("Google", "Amazon", "ElevenLabs"), "Google, Amazon or ElevenLabs"),
    "voice": _TEXT,
    "transcriptionProvider": (_one_of("Google", "Deepgram"), "Google or Deepgram"),
    "speechModel": _TEXT,
    "hints": _TEXT,
    "asrSmartFormat": _FLAG,
    "ttsTextNormalization": _NORMALIZING,
    "ttsLanguageTextNormalization": _FLAG,
}
ATTRIBUTES: Final[Mapping[str, Mapping[str, tuple[Check, str]]]] = {
    "Language": {"code": _TEXT, **_SPEECH},
    "ConversationRelay": {
        **_SPEECH,
        "url": (_is_relay_url, "an address that begins with wss://, or ws:// on this machine"),
        "welcomeGreeting": _TEXT,
        "welcomeGreetingInterruptible": _INPUT,
        "language": _TEXT,
        "ttsLanguage": _TEXT,
        "transcriptionLanguage": _TEXT,
        "interruptible": _INPUT,
        "interruptSensitivity": (_one_of("low", "medium", "high"), "low, medium or high"),
        "ignoreBackchannel": _FLAG,
        "reportInputDuringAgentSpeech": _INPUT,
        "dtmfDetection": _FLAG,
        "preemptible": _FLAG,
        "profanityFilter": _FLAG,
        "partialPrompts": _FLAG,
        "partialPromptOnHangup": _FLAG,
        "speechTimeout": (
            lambda value: value == "auto" or (isinstance(value, int) and _within(600, 5000)(value)),
            "auto, or whole milliseconds from 600 to 5000",
        ),
        "eotThreshold": (_within(0.5, 0.9), "a number from 0.5 to 0.9"),
        "eagerEotThreshold": (_within(0.3, 0.9), "a number from 0.3 to 0.9"),
        "turnDetection": _FLAG,
        "echoPromptFiltering": _FLAG,
        "backgroundNoiseReduction": _TEXT,
        "deepgramSmartFormat": _FLAG,
        "elevenlabsTextNormalization": _NORMALIZING,
        "elevenlabsLanguageTextNormalization": _FLAG,
        "events": (
            _several_of("speaker-events", "tokens-played", "config-updated"),
            "some of speaker-events, tokens-played and config-updated, with spaces between",
        ),
        "debug": (_several_of("debugging", "speaker-events", "tokens-played"), "debugging"),
        "includeInPrompt": (_one_of("turn-state", "prompt-segments"), "turn-state or prompt-segments"),
        "applicationReconnect": _FLAG,
        "intelligenceService": _TEXT,
        "customerName": _TEXT,
        "conversationConfiguration": _TEXT,
        "conversationId": _TEXT,
    },
}
"""Of each element: what an attribute is checked by, and what it is said to expect."""


def written(element: str, given: Mapping[str, Value | None], extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The attributes as XML has them, those without a value left out; raises ``NoSuchAttribute``.

    ``extra`` goes out unchecked and counts before the rest: for what Twilio brings out before it is known here.
    """
    known = ATTRIBUTES[element]
    found: dict[str, str] = {}
    for name, value in given.items():
        if name not in known:
            raise NoSuchAttribute(f"{element} has no attribute {name!r}; there are: {', '.join(sorted(known))}")
        if value is None:
            continue
        check, expected = known[name]
        if not check(value):
            raise NoSuchAttribute(f"{element} {name}: expected {expected}, got {value!r}")
        found[name] = str(value).lower() if isinstance(value, bool) else str(value)
    return {**found, **(extra or {})}
