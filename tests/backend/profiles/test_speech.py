"""Who takes over when a provider of speech fails."""

from __future__ import annotations

from typing import Any

import pytest

from backend.profiles.speech import Failed, Speech


def speech(**fields: Any) -> Speech:
    given: dict[str, Any] = {
        "code": "en-US",
        "tts_provider": "Google",
        "voice": "en-US-Journey-O",
        "greeting": "Hello.",
    }
    return Speech(**{**given, **fields})


@pytest.mark.parametrize(
    ("fields", "failed", "provider", "voice", "transcription", "model"),
    [
        ({}, {"tts"}, "Amazon", "Joanna-Neural", "Deepgram", "nova-3-general"),
        ({}, {"stt"}, "Google", "en-US-Journey-O", "Google", "telephony"),
        ({}, {"tts", "stt"}, "Amazon", "Joanna-Neural", "Google", "telephony"),
        ({}, set[Failed](), "Google", "en-US-Journey-O", "Deepgram", "nova-3-general"),
        ({"transcription_provider": "Google"}, {"stt"}, "Google", "en-US-Journey-O", "Deepgram", "nova-3-general"),
        ({"speech_model": "flux"}, {"stt"}, "Google", "en-US-Journey-O", "Google", "telephony"),
        ({"code": "en-AU"}, {"tts"}, "Amazon", "", "Deepgram", "nova-3-general"),
        (
            {"backup": {"tts_provider": "ElevenLabs", "voice": "Charlie-flash_v2_5"}},
            {"tts"},
            *("ElevenLabs", "Charlie-flash_v2_5", "Deepgram", "nova-3-general"),
        ),
        (
            {"backup": {"transcription_provider": "Google", "speech_model": "long"}},
            {"stt"},
            *("Google", "en-US-Journey-O", "Google", "long"),
        ),
    ],
)
def test_another_provider_takes_over_the_side_that_failed(
    fields: dict[str, Any], failed: set[Failed], provider: str, voice: str, transcription: str, model: str
) -> None:
    other = speech(**fields).without(frozenset(failed))
    assert (other.tts_provider, other.voice, other.transcription_provider, other.recogniser) == (
        provider,
        voice,
        transcription,
        model,
    )
