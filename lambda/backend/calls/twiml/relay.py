"""Connecting a call to the assistant: ``<Connect><ConversationRelay>``.

Its attributes are those of ``attributes``, and nothing else.
"""

# The library of twilio ships no types:
# pyright: reportUnknownMemberType=false
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from twilio.twiml.voice_response import Connect, ConversationRelay  # type: ignore[import-untyped]  # ships no types

from backend.calls.twiml.attributes import Value, written
from backend.calls.twiml.document import Origins, Verb
from backend.facts.people.directory import names_for_edge
from backend.profiles.business import UrgentRule, crisis_line, emergency_number
from backend.profiles.fields import RouteLanguage
from backend.profiles.model import Profile
from backend.profiles.speech import Failed, Relay, Speech
from backend.workflows.state import chosen
from common.wire.profile import EdgeProfile, Spans, edge_profile
from common.wire.profile import UrgentRule as EdgeUrgentRule

EVENTS: Final = "speaker-events tokens-played"
_FOR_EVERY_CALL: Final[Mapping[str, Value]] = {
    "interruptible": "any",
    # "Uh huh" is no reason to fall silent.
    "ignoreBackchannel": True,
    # An answer given while the assistant still speaks must reach the edge; Twilio's default keeps it back.
    "reportInputDuringAgentSpeech": "any",
    "dtmfDetection": True,
    # Fillers say for themselves that they may be cut.
    "preemptible": False,
    "partialPrompts": False,
    # A masked word is a word the assistant does not understand.
    "profanityFilter": False,
    "deepgramSmartFormat": True,
    # The edge makes its words speakable itself; to have it done twice costs time.
    "elevenlabsTextNormalization": "off",
}


@dataclass(frozen=True, slots=True)
class RelaySession:
    """One session with the relay: the call, its language, its token, and who calls.

    ``greeting`` is spoken first; empty for a relay that is started again, where the caller hears no second welcome.
    ``failed`` are the sides of speech that other providers take over; ``workflow`` is one that the caller has chosen;
    ``now`` is Unix time in seconds; ``called`` is the number that was called, in E.164 form.
    """

    call_sid: str
    language: RouteLanguage
    token: str
    caller: str
    caller_name: str
    greeting: str
    failed: frozenset[Failed] = frozenset()
    workflow: str = ""
    now: float = 0.0
    called: str = ""


def connect(profile: Profile, session: RelaySession, origins: Origins) -> Verb:
    """Connect the call to the relay; ``/voice/action`` hears how that ended."""
    verb = Connect(action=origins.webhook("/voice/action"), method="POST")
    verb.append(_relay(profile, session, origins))
    return verb


def _relay(profile: Profile, session: RelaySession, origins: Origins) -> ConversationRelay:
    speech = profile.languages[session.language].without(session.failed)
    detects = profile.edge.detects_language and speech.can_detect
    given: dict[str, Value | None] = {
        "url": f"{origins.relay_url}/ws/{origins.environment}/{session.language}/{session.call_sid}",
        # Twilio plays it as soon as the socket is up; the edge speaks no welcome of its own.
        "welcomeGreeting": session.greeting or None,
        "welcomeGreetingInterruptible": "any" if session.greeting else None,
        "language": speech.code,
        "ttsLanguage": speech.code,
        # Hearing any of the languages at once; Twilio then says with each prompt which one it was.
        "transcriptionLanguage": "multi" if detects else speech.code,
        "hints": ", ".join(speech.hints) or None,
        **_providers(speech),
        **_FOR_EVERY_CALL,
        **_wishes(profile.relay),
    }
    relay = ConversationRelay(**written("ConversationRelay", given, profile.relay.extra))
    for language in profile.languages.values():
        _language(relay, language.without(session.failed))
    if detects:
        relay.language(**written("Language", {"code": "multi", **_providers(speech)}))
    for name, value in _parameters(profile, session).items():
        relay.parameter(name=name, value=value)
    return relay


def _wishes(relay: Relay) -> dict[str, Value | None]:
    """What the profile says of the session; what it leaves to Twilio is left out."""
    return {
        "interruptSensitivity": relay.interrupt_sensitivity,
        "partialPromptOnHangup": relay.partial_prompt_on_hangup,
        # Without it, a socket that drops is opened again by the action webhook, which can count.
        "applicationReconnect": relay.application_reconnect,
        # Without these nobody knows what the caller has heard when an answer is cut short.
        "events": f"{EVENTS} config-updated" if relay.report_configuration else EVENTS,
        "echoPromptFiltering": relay.echo_prompt_filtering or None,
        "turnDetection": relay.turn_detection or None,
        "speechTimeout": relay.speech_timeout_ms,
        "eotThreshold": relay.eot_threshold,
        "eagerEotThreshold": relay.eager_eot_threshold,
        "asrSmartFormat": relay.asr_smart_format,
        "ttsTextNormalization": relay.tts_text_normalization,
        "backgroundNoiseReduction": relay.background_noise_reduction,
        "intelligenceService": relay.intelligence_service,
    }


def _language(relay: ConversationRelay, speech: Speech) -> None:
    given: dict[str, Value | None] = {"code": speech.code, "hints": ", ".join(speech.hints) or None}
    relay.language(**written("Language", {**given, **_providers(speech)}))


def _providers(speech: Speech) -> dict[str, Value | None]:
    """Who speaks and who hears. Which provider hears when none is named depends on the age of the account."""
    return {
        "ttsProvider": speech.tts_provider,
        "voice": speech.voice or None,
        "transcriptionProvider": speech.transcription_provider,
        "speechModel": speech.recogniser,
    }


def _parameters(profile: Profile, session: RelaySession) -> dict[str, str]:
    return {
        "thread_id": session.call_sid,
        "guru_name": profile.assistant.name,
        "display_name": session.caller_name,
        "user_email": session.caller,
        "checkLiveTransfer": "true" if profile.transfer.allowed else "false",
        "session_token": session.token,
        "edge": _edge(profile, session).dump(),
    }


def _edge(profile: Profile, session: RelaySession) -> EdgeProfile:
    """What the edge has to know of the profile; the greeting, because it becomes the first entry of the history."""
    called = session.called if session.called.startswith("+") else next(iter(profile.numbers))
    may_transfer = profile.transfer.allowed
    return replace(
        edge_profile(profile.edge.model_dump(mode="json")),
        greeting=session.greeting,
        business=profile.assistant.display_name,
        keeps=_keeps(profile),
        codes={language: speech.code for language, speech in profile.languages.items()},
        max_call_s=profile.max_call_s,
        reconnects=profile.relay.application_reconnect,
        workflow=chosen(session.workflow).to_json() if session.workflow else None,
        reachable=_reachable(profile, profile.transfer.usual, session.now) if may_transfer else None,
        closed=profile.transfer.closed if may_transfer else "assistant",
        takes_messages=profile.messages == "assistant",
        named=names_for_edge(profile) if may_transfer else (),
        emergency_number=profile.emergency_number or emergency_number(called),
        crisis_line=crisis_line(called),
        urgent=tuple(_urgent_rule(profile, rule, session.now) for rule in profile.urgent),
    )


def _urgent_rule(profile: Profile, rule: UrgentRule, now: float) -> EdgeUrgentRule:
    wish = rule.destination or ""
    spans = _reachable(profile, wish, now) if wish and profile.transfer.allowed else None
    return EdgeUrgentRule(rule.words, rule.sentence, wish, spans, rule.unless)


def _reachable(profile: Profile, destination: str, now: float) -> Spans | None:
    """When somebody takes calls there while the call may last."""
    spans = profile.reachable_spans(profile.transfer.destinations[destination], now, profile.max_call_s)
    return None if spans is None else tuple((begin, end) for begin, end in spans)


def _keeps(profile: Profile) -> str:
    """What is kept of what is said, as the edge tells callers who ask."""
    if profile.recording.enabled:
        return "audio"
    return "text" if profile.privacy.store_transcripts or profile.privacy.store_audit else "nothing"
