"""What a business says about itself: the shape of a profile, checked field by field."""

from __future__ import annotations

import re
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

RouteLanguage: TypeAlias = Literal["en", "es"]
"""The languages a call can be held in; one is added by adding its modules."""
SPEECH_MODELS: Final = {"Deepgram": "nova-3-general", "Google": "telephony"}
"""The recognisers' usual models (Twilio, ConversationRelay), written out so that they cannot change under us."""
_TTS: Final = ("Google", "Amazon", "ElevenLabs")
_STT: Final = ("Google", "Deepgram")
_MAX_NAME: Final = 64
_E164: Final = re.compile(r"\+[1-9]\d{6,14}")
"""ITU-T E.164. The library of numbering plans would cost the stream function a tenth of a second at each cold start."""
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


def _is_e164(value: str) -> str:
    if not _E164.fullmatch(value):
        raise ValueError("expected a phone number in E.164 form, such as +15550100001")
    return value


def _is_name(value: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", value) or len(value) > _MAX_NAME:
        raise ValueError(f"expected up to {_MAX_NAME} lower-case letters, digits and dashes, such as corner-bakery")
    return value


def _is_code(value: str) -> str:
    if not re.fullmatch(r"[a-z]{2,3}-[A-Z]{2}", value):
        raise ValueError("expected a language with a region, such as en-US")
    return value


def _is_relay_voice(value: str) -> str:
    if _SAY_VOICE.search(value):
        raise ValueError("a voice of <Say> is refused here; give the provider's own id, such as Joanna-Neural")
    return value


PhoneNumber: TypeAlias = Annotated[str, AfterValidator(_is_e164)]
TtsProvider: TypeAlias = Annotated[
    Literal["Google", "Amazon", "ElevenLabs"], BeforeValidator(lambda value: _known(value, _TTS, "text-to-speech"))
]
SttProvider: TypeAlias = Annotated[
    Literal["Google", "Deepgram"], BeforeValidator(lambda value: _known(value, _STT, "speech-to-text"))
]
Name: TypeAlias = Annotated[str, AfterValidator(_is_name)]
Seconds: TypeAlias = Annotated[float, Field(ge=0, le=600)]
Phrase: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=500, strip_whitespace=True)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Assistant(_Part):
    """Who answers: the name the assistant gives itself, and how the business is called."""

    name: Phrase
    display_name: Phrase


class Speech(_Part):
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


class Answers(_Part):
    """How questions are answered: models in the order they are tried, passages for each, the business's own wishes."""

    models: tuple[Phrase, ...] = ("claude-haiku-5-5",)
    top_k: Annotated[int, Field(ge=1, le=20)] = 5
    instructions: Annotated[str, StringConstraints(max_length=8000)] = ""
    max_tokens: Annotated[int, Field(ge=50, le=1000)] = 300
    """A spoken answer is short; the cap also bounds what a caller who hung up can cost."""


class Transfer(_Part):
    """Whether a caller may be put through to a person, and where."""

    allowed: bool = False
    number: PhoneNumber | None = None
    timeout_s: Annotated[int, Field(ge=5, le=120)] = 20

    @model_validator(mode="after")
    def _has_destination(self) -> Transfer:
        if self.allowed and self.number is None:
            raise ValueError("transfer is allowed, so it needs a number")
        return self


class QuickAnswer(_Part):
    """An answer that the edge gives alone to any question holding all words of one of the phrases."""

    phrases: Annotated[tuple[Phrase, ...], Field(min_length=1)]
    answer: Phrase


class Digits(_Part):
    """What a keypad entry must look like; ``purpose`` tells what it is for."""

    minimum: Annotated[int, Field(ge=1, le=40)] = 1
    maximum: Annotated[int, Field(ge=1, le=40)] = 20
    purpose: str = ""


class Edge(_Part):
    """What the edge does by itself, as ``common.profile.EdgeProfile`` reads it; what is left out takes its default."""

    detects_language: bool = False
    quick_answers: tuple[QuickAnswer, ...] = ()
    digits: Digits = Digits()
    idle_s: Seconds = 12.0
    idle_prompts: Annotated[int, Field(ge=0, le=10)] = 2
    hold_s: Seconds = 60.0
    pacing_s: Seconds = 0.0
    preprocessing: bool = False


class Profile(_Part):
    """One business: the numbers it serves and everything the assistant has to know about it."""

    name: Name
    enabled: bool = True
    numbers: Annotated[dict[PhoneNumber, RouteLanguage], Field(min_length=1)]
    assistant: Assistant
    languages: Annotated[dict[RouteLanguage, Speech], Field(min_length=1)]
    ai: Answers = Answers()
    transfer: Transfer = Transfer()
    edge: Edge = Edge()

    @model_validator(mode="after")
    def _speaks_every_route(self) -> Profile:
        silent = sorted(set(self.numbers.values()) - set(self.languages))
        if silent:
            raise ValueError(f"numbers lead to {', '.join(silent)}, which languages does not describe")
        return self
