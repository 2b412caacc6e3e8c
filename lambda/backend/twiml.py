"""What Twilio is told to do, as TwiML: connect to the relay, apologise, dial a person, hang up.

Attributes are those of Twilio's ConversationRelay reference; each is set on purpose, whatever Twilio's default may
become. An attribute that Twilio does not know is only a warning there (12200) and has no effect.
"""

# The library of twilio ships no types:
# pyright: reportUnknownMemberType=false
from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from twilio.twiml.voice_response import (  # type: ignore[import-untyped]  # ships no types
    Connect,
    ConversationRelay,
    Dial,
    VoiceResponse,
)

from backend.phrases import PHRASES, Phrases
from backend.profiles.model import Profile, RouteLanguage, Speech

EVENTS: Final = "speaker-events tokens-played"


@dataclass(frozen=True, slots=True)
class Origins:
    """Where the documents point to: the backend as Twilio calls it, the relay, and the relay's environment."""

    public_url: str
    relay_url: str
    environment: str


@dataclass(frozen=True, slots=True)
class Session:
    """One session with the relay: the call, its language, its token, and who calls.

    ``greeting`` is spoken first; empty for a relay that is started again, where the caller hears no second welcome.
    """

    call_sid: str
    language: RouteLanguage
    token: str
    caller: str
    caller_name: str
    greeting: str


def connect(profile: Profile, session: Session, origins: Origins, *, say: str = "") -> str:
    """Connect the call to the relay; ``say`` is spoken by Twilio before."""
    response = VoiceResponse()
    if say:
        response.say(say, language=PHRASES[session.language].code)
    verb = Connect(action=f"{origins.public_url}/voice/action", method="POST")
    verb.append(_relay(profile, session, origins))
    response.append(verb)
    return str(response)


def _relay(profile: Profile, session: Session, origins: Origins) -> ConversationRelay:
    speech = profile.languages[session.language]
    relay = ConversationRelay(
        url=f"{origins.relay_url}/ws/{origins.environment}/{session.language}/{session.call_sid}",
        # Twilio plays it as soon as the socket is up; the edge speaks no welcome of its own.
        welcome_greeting=session.greeting or None,
        welcome_greeting_interruptible="any" if session.greeting else None,
        language=speech.code,
        tts_provider=speech.tts_provider,
        voice=speech.voice,
        # The default depends on the age of the account.
        transcription_provider=speech.transcription_provider,
        speech_model=speech.recogniser,
        hints=", ".join(speech.hints) or None,
        interruptible="any",
        interrupt_sensitivity="high",
        # "Uh huh" is no reason to fall silent.
        ignoreBackchannel=True,
        # An answer given while the assistant still speaks must reach the edge; Twilio's default keeps it back.
        report_input_during_agent_speech="any",
        dtmf_detection=True,
        # Without these nobody knows what the caller has heard when an answer is cut short.
        events=EVENTS,
        # Fillers say for themselves that they may be cut.
        preemptible=False,
        partial_prompts=False,
        # A masked word is a word the assistant does not understand.
        profanity_filter=False,
        deepgramSmartFormat=True,
    )
    for language in profile.languages.values():
        _language(relay, language)
    for name, value in _parameters(profile, session).items():
        relay.parameter(name=name, value=value)
    return relay


def _language(relay: ConversationRelay, speech: Speech) -> None:
    relay.language(
        code=speech.code,
        tts_provider=speech.tts_provider,
        voice=speech.voice,
        transcription_provider=speech.transcription_provider,
        speech_model=speech.recogniser,
        hints=", ".join(speech.hints) or None,
    )


def _parameters(profile: Profile, session: Session) -> dict[str, str]:
    return {
        "thread_id": session.call_sid,
        "guru_name": profile.assistant.name,
        "display_name": session.caller_name,
        "user_email": session.caller,
        "checkLiveTransfer": "true" if profile.transfer.allowed else "false",
        "session_token": session.token,
        "edge": json.dumps(_edge(profile, session), ensure_ascii=False, separators=(",", ":")),
    }


def _edge(profile: Profile, session: Session) -> dict[str, Any]:
    """What the edge has to know of the profile; the greeting, because it becomes the first entry of the history."""
    return {
        "greeting": session.greeting,
        "codes": {language: speech.code for language, speech in profile.languages.items()},
        **profile.edge.model_dump(mode="json", exclude_defaults=True),
    }


def apology(languages: tuple[RouteLanguage, ...], *, in_service: bool = True) -> str:
    """An apology in each of these languages, then the end of the call."""
    response = VoiceResponse()
    for language in languages:
        phrases = PHRASES[language]
        _say(response, phrases.trouble if in_service else phrases.not_in_service, phrases)
    response.hangup()
    return str(response)


def dial(profile: Profile, language: RouteLanguage, origins: Origins, *, say: str) -> str:
    """Put the caller through to the profile's person; Twilio reports to ``/voice/action/dial`` how that ended."""
    assert profile.transfer.number, "a profile that allows transfers has a number"
    response = VoiceResponse()
    _say(response, say, PHRASES[language])
    verb = Dial(
        action=f"{origins.public_url}/voice/action/dial",
        method="POST",
        timeout=profile.transfer.timeout_s,
        # The caller keeps hearing the ringing, and is not charged for it, until a person answers.
        answer_on_bridge=True,
    )
    verb.number(profile.transfer.number)
    response.append(verb)
    return str(response)


def hang_up() -> str:
    """End the call."""
    response = VoiceResponse()
    response.hangup()
    return str(response)


def nothing() -> str:
    """No instruction: the call is over already."""
    return str(VoiceResponse())


def _say(response: VoiceResponse, text: str, phrases: Phrases) -> None:
    response.say(text, language=phrases.code)
