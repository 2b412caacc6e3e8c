"""How each language is heard and spoken: the providers of ConversationRelay, their models and voices."""

from __future__ import annotations

import re
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import AfterValidator, BeforeValidator

from backend.profiles.fields import Part, Phrase

SPEECH_MODELS: Final = {"Deepgram": "nova-3-general", "Google": "telephony"}
"""The recognisers' usual models (Twilio, ConversationRelay), written out so that they cannot change under us."""
_TTS: Final = ("Google", "Amazon", "ElevenLabs")
_STT: Final = ("Google", "Deepgram")
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


class Speech(Part):
    """How one language is heard and spoken; ``code`` is a BCP-47 tag such as ``en-US``."""

    code: Annotated[str, AfterValidator(_is_code)]
    tts_provider: TtsProvider
    voice: Annotated[Phrase, AfterValidator(_is_relay_voice)]
    transcription_provider: SttProvider = "Deepgram"
    speech_model: str = ""
    hints: tuple[Phrase, ...] = ()
    greeting: Phrase

    @property
    def recogniser(self) -> str:
        """The speech model: the profile's, else the provider's usual one."""
        return self.speech_model or SPEECH_MODELS[self.transcription_provider]
