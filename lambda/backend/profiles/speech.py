"""How each language is heard and spoken: the providers of ConversationRelay, their models and voices."""

from __future__ import annotations

import re
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field

from backend.languages import language_of
from backend.profiles.fields import Part, Phrase, written_as

SPEECH_MODELS: Final = {"Deepgram": "nova-3-general", "Google": "telephony"}
"""The recognisers' usual models (Twilio, ConversationRelay), written out so that they cannot change under us."""
_TTS: Final = ("Google", "Amazon", "ElevenLabs")
_STT: Final = ("Google", "Deepgram")
_MAKERS: Final = {"nova": "Deepgram", "flux": "Deepgram", "telephony": "Google", "chirp": "Google", "long": "Google"}
_MULTILINGUAL: Final = ("nova-2-general", "nova-3-general")
_GOOGLE_VOICE: Final = re.compile(r"([a-z]{2,3}-[A-Z]{2})-\w")
_OTHER_TTS: Final = {"Google": "Amazon", "Amazon": "Google", "ElevenLabs": "Google"}
_OTHER_STT: Final = {"Google": "Deepgram", "Deepgram": "Google"}
_GONE: Final = re.compile(r"(?i)[a-z]{2,3}-[a-z]{2}-journey-\w+")
"""Google's Journey voices: an unknown voice ends the session with error 64101."""
_SAY_VOICE: Final = re.compile(r"(?i)^(polly|google)\.|^(alice|man|woman)$")
"""Voices of ``<Say>``: with ConversationRelay they end the session with error 64101."""


def _known(value: object, names: tuple[str, ...], what: str) -> object:
    if not isinstance(value, str):
        return value
    if value.lower() in ("azure", "microsoft", "microsoft azure"):
        raise ValueError(f"Azure is no {what} provider of ConversationRelay; use {_either(names)}")
    return next((name for name in names if name.lower() == value.lower()), value)


def _either(names: tuple[str, ...]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}"


def _is_code(value: str) -> str:
    if not re.fullmatch(r"[a-z]{2,3}-[A-Z]{2}", value):
        raise ValueError("expected a language with a region, such as en-US")
    return value


def _is_relay_voice(value: str) -> str:
    if _SAY_VOICE.search(value):
        raise ValueError("a voice of <Say> is refused here; give the provider's own id, such as Joanna-Neural")
    return value


TtsProvider: TypeAlias = Annotated[
    Literal["Google", "Amazon", "ElevenLabs"], BeforeValidator(lambda value: _known(value, _TTS, "text-to-speech"))
]
SttProvider: TypeAlias = Annotated[
    Literal["Google", "Deepgram"], BeforeValidator(lambda value: _known(value, _STT, "speech-to-text"))
]


def has_gone(voice: str) -> bool:
    """Whether its provider once had this voice and has it no longer."""
    return _GONE.fullmatch(voice) is not None


Failed: TypeAlias = Literal["tts", "stt"]
"""Which side of a session's speech has failed: speaking or hearing."""


_ATTRIBUTE: Final = re.compile(r"[a-z][A-Za-z]{1,63}")


def _is_attribute(value: str) -> str:
    if not _ATTRIBUTE.fullmatch(value) or value == "url":
        raise ValueError("expected the name of an attribute as Twilio writes it, such as turnDetection, and not url")
    return value


Attribute: TypeAlias = Annotated[str, AfterValidator(_is_attribute), written_as(_ATTRIBUTE)]


class Relay(Part):
    """How ConversationRelay listens and speaks beyond what its languages say; the defaults are right for most."""

    interrupt_sensitivity: Literal["low", "medium", "high"] = "high"
    """How easily callers interrupt; ``low`` in noise."""
    echo_prompt_filtering: bool = False
    """Drops what the recogniser hears of the assistant's own voice: for callers on a loudspeaker."""
    turn_detection: bool = False
    """Has a model of Twilio's decide when a caller has finished; not eligible for PCI and HIPAA."""
    speech_timeout_ms: Annotated[int, Field(ge=600, le=5000)] | None = None
    """Milliseconds of silence that end what a caller says; Twilio decides when left out."""
    eot_threshold: Annotated[float, Field(ge=0.5, le=0.9)] | None = None
    """How sure Deepgram's flux must be that a caller has finished, such as ``0.8``."""
    eager_eot_threshold: Annotated[float, Field(ge=0.3, le=0.9)] | None = None
    """How sure flux must be to say early that a caller seems to have finished, such as ``0.4``."""
    asr_smart_format: bool | None = None
    """Whether the recogniser writes dates, numbers and money as such, whoever hears."""
    tts_text_normalization: Literal["auto", "on", "off"] | None = None
    """Whether the voice's provider makes texts speakable too; the edge has done so already."""
    background_noise_reduction: Phrase | None = None
    """Filters noise before callers are heard, such as ``"true"``; Twilio publishes no list of values."""
    partial_prompt_on_hangup: bool = False
    """Whether what a caller was saying when they hung up is reported."""
    application_reconnect: bool = False
    """Has Twilio open a dropped socket again; the call waits for it and goes on where it was."""
    report_configuration: bool = False
    """Whether Twilio tells when it changes providers (``config-updated``); it stands in the records of the call."""
    intelligence_service: Phrase | None = None
    """A service of Conversational Intelligence, such as ``GA0123456789abcdef``; not eligible for PCI and HIPAA."""
    extra: Annotated[dict[Attribute, str], Field(max_length=20)] = Field(default_factory=dict[str, str])
    """Attributes that are sent as they stand, such as ``{newSetting: "true"}``: for what Twilio brings out later."""


class Backup(Part):
    """Whom to turn to when a provider fails during a call; what is left out is chosen for the profile."""

    tts_provider: TtsProvider | None = None
    """Who speaks instead."""
    voice: Annotated[Phrase, AfterValidator(_is_relay_voice)] | None = None
    """The voice of that provider, such as ``Joanna-Neural``."""
    transcription_provider: SttProvider | None = None
    """Who hears instead."""
    speech_model: str = ""
    """The model of that provider, such as ``telephony``; its usual one when left out."""


class Speech(Part):
    """How one language is heard and spoken; ``code`` is a BCP-47 tag such as ``en-US``."""

    code: Annotated[str, AfterValidator(_is_code)]
    """The language with its region, as a BCP-47 tag."""
    tts_provider: TtsProvider
    """Who speaks."""
    voice: Annotated[Phrase, AfterValidator(_is_relay_voice)]
    """The provider's own id of a voice; an unknown one ends the call with error 64101."""
    transcription_provider: SttProvider = "Deepgram"
    """Who hears."""
    speech_model: str = ""
    """The recogniser's model; the provider's usual one when left out."""
    hints: tuple[Phrase, ...] = ()
    """Names and words that callers say and a stranger would misspell."""
    greeting: Phrase
    """What callers hear first."""
    backup: Backup = Backup()
    """Who takes over when a provider fails in a call."""

    @property
    def recogniser(self) -> str:
        """The speech model: the profile's, else the provider's usual one."""
        return self.speech_model or SPEECH_MODELS[self.transcription_provider]

    @property
    def maker_of_model(self) -> str | None:
        """Whose model the profile names; None when it names none, or one that nobody here knows."""
        return next((maker for start, maker in _MAKERS.items() if self.speech_model.startswith(start)), None)

    @property
    def voice_fits(self) -> bool:
        """Whether the voice can be one of this provider in this language, as far as its name tells."""
        named = _GOOGLE_VOICE.match(self.voice)
        if self.tts_provider == "Google":
            return named is not None and named[1] == self.code
        return named is None

    @property
    def can_detect(self) -> bool:
        """Whether callers may be heard in several languages at once (Twilio's language ``multi``)."""
        return self.tts_provider == "ElevenLabs" and self.recogniser in _MULTILINGUAL

    def without(self, failed: frozenset[Failed]) -> Speech:
        """The same language with other providers for those that failed, and another voice for one that has gone.

        A profile that was stored while the voice was there goes on being served. Where the language knows no other
        voice, Twilio chooses the provider's own.
        """
        provider: str = self.tts_provider
        voice = self.voice
        if "tts" in failed:
            provider, voice = self.backup.tts_provider or _OTHER_TTS[provider], self.backup.voice or ""
        if not voice or has_gone(voice):
            voice = language_of(self.code).voices.get((provider, self.code), "")
        changes: dict[str, object] = {"tts_provider": provider, "voice": voice}
        if "stt" in failed:
            other = self.backup.transcription_provider or _OTHER_STT[self.transcription_provider]
            changes |= {"transcription_provider": other, "speech_model": self.backup.speech_model}
        return self.model_copy(update=changes)
