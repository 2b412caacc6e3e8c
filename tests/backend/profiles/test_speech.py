"""Who takes over when a provider of speech fails."""

from __future__ import annotations

from typing import Any

import pytest

from backend.profiles.speech import Failed, Speech


def speech(**fields: Any) -> Speech:
    given: dict[str, Any] = {
        "code": "en-US",
        "tts_provider": "Google",
        "voice": "en-US-Chirp3-HD-Aoede",
        "greeting": "Hello.",
    }
    return Speech(**{**given, **fields})


@pytest.mark.parametrize(
    ("fields", "failed", "provider", "voice", "transcription", "model"),
    [
        ({}, {"tts"}, "Amazon", "Joanna-Neural", "Deepgram", "nova-3-general"),
        ({}, {"stt"}, "Google", "en-US-Chirp3-HD-Aoede", "Google", "telephony"),
        ({}, {"tts", "stt"}, "Amazon", "Joanna-Neural", "Google", "telephony"),
        ({}, set[Failed](), "Google", "en-US-Chirp3-HD-Aoede", "Deepgram", "nova-3-general"),
        (
            {"transcription_provider": "Google"},
            {"stt"},
            "Google",
            "en-US-Chirp3-HD-Aoede",
            "Deepgram",
            "nova-3-general",
        ),
        ({"speech_model": "flux"}, {"stt"}, "Google", "en-US-Chirp3-HD-Aoede", "Google", "telephony"),
        ({"code": "en-AU"}, {"tts"}, "Amazon", "", "Deepgram", "nova-3-general"),
        (
            {"backup": {"tts_provider": "ElevenLabs", "voice": "Charlie-flash_v2_5"}},
            {"tts"},
            *("ElevenLabs", "Charlie-flash_v2_5", "Deepgram", "nova-3-general"),
        ),
        (
            {"backup": {"transcription_provider": "Google", "speech_model": "long"}},
            {"stt"},
            *("Google", "en-US-Chirp3-HD-Aoede", "Google", "long"),
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


@pytest.mark.parametrize(
    ("fields", "voice"),
    [
        ({"voice": "en-US-Journey-F"}, "en-US-Chirp3-HD-Aoede"),
        ({"code": "es-US", "voice": "es-US-Journey-O"}, "es-US-Neural2-A"),
        ({"code": "de-DE", "voice": "de-DE-Journey-D"}, ""),
        ({"voice": "en-US-Neural2-C"}, "en-US-Neural2-C"),
    ],
)
def test_a_stored_profile_whose_voice_has_gone_speaks_with_another(fields: dict[str, Any], voice: str) -> None:
    assert speech(**fields).without(frozenset()).voice == voice


def test_a_second_voice_that_has_gone_is_replaced_when_its_turn_comes() -> None:
    given = speech(tts_provider="Amazon", voice="Joanna-Neural", backup={"voice": "en-US-Journey-O"})
    assert given.without(frozenset({"tts"})).voice == "en-US-Chirp3-HD-Aoede"
