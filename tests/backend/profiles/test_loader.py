"""A profile with mistakes: every one is told, with its line and field."""

from __future__ import annotations

from pathlib import Path

import pytest

from backend.profiles.loader import ProfileInvalid, load_profile, parse_profile
from tests.backend.harness import PROFILE

ROOT = Path(__file__).parents[3]
WRONG = """\
name: Corner Bakery
numbers:
  "+1555": en
  "+15550100002": fr
assistant: {name: Ada}
languages:
  en:
    code: english
    tts_provider: Azure
    voice: Polly.Joanna
    transcription_provider: Whisper
    greeting: ""
ai: {top_k: 0, colour: red}
transfer:
  allowed: true
"""


def mistakes(text: str) -> list[str]:
    with pytest.raises(ProfileInvalid) as invalid:
        parse_profile(text, file="p.yaml")
    return [str(mistake) for mistake in invalid.value.mistakes]


def test_each_of_many_mistakes_is_told_with_their_lines() -> None:
    assert mistakes(WRONG) == [
        (
            "p.yaml:1: name: expected up to 64 lower-case letters, digits and dashes, such as corner-bakery; "
            "got 'Corner Bakery'"
        ),
        "p.yaml:3: numbers.+1555: expected a phone number in E.164 form, such as +15550100001; got '+1555'",
        "p.yaml:4: numbers.+15550100002: Input should be 'en' or 'es'; got 'fr'",
        "p.yaml:5: assistant.display_name: is missing",
        "p.yaml:8: languages.en.code: expected a language with a region, such as en-US; got 'english'",
        (
            "p.yaml:9: languages.en.tts_provider: Azure is no text-to-speech provider of ConversationRelay; "
            "use Google, Amazon or ElevenLabs; got 'Azure'"
        ),
        (
            "p.yaml:10: languages.en.voice: a voice of <Say> is refused here; give the provider's own id, "
            "such as Joanna-Neural; got 'Polly.Joanna'"
        ),
        "p.yaml:11: languages.en.transcription_provider: Input should be 'Google' or 'Deepgram'; got 'Whisper'",
        "p.yaml:12: languages.en.greeting: String should have at least 1 character; got ''",
        "p.yaml:13: ai.colour: is no field of a profile",
        "p.yaml:13: ai.top_k: Input should be greater than or equal to 1; got 0",
        "p.yaml:14: transfer: transfer is allowed, so it needs a number",
    ]


def test_a_number_must_lead_to_a_language_that_is_described() -> None:
    begin, end = PROFILE.index("  es:\n"), PROFILE.index("ai:")
    assert mistakes(PROFILE[:begin] + PROFILE[end:]) == [
        "p.yaml:1: numbers lead to es, which languages does not describe"
    ]


def test_azure_is_told_what_to_use_for_hearing_too() -> None:
    text = PROFILE.replace("transcription_provider: Google", "transcription_provider: Microsoft Azure")
    assert mistakes(text) == [
        (
            "p.yaml:18: languages.es.transcription_provider: Azure is no speech-to-text provider of ConversationRelay; "
            "use Google or Deepgram; got 'Microsoft Azure'"
        ),
    ]


@pytest.mark.parametrize("provider", ["google", "GOOGLE", "elevenlabs", "amazon"])
def test_the_case_of_a_provider_does_not_matter(provider: str) -> None:
    profile = parse_profile(PROFILE.replace("tts_provider: Google", f"tts_provider: {provider}"))
    assert profile.languages["en"].tts_provider in ("Google", "ElevenLabs", "Amazon")


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("", "p.yaml:1: expected a mapping with name, numbers, assistant, languages"),
        ("- a\n- b", "p.yaml:1: expected a mapping with name, numbers, assistant, languages"),
        ("name: [", "p.yaml:1: not YAML: did not find expected node content"),
        ("name: a\nname: b", "p.yaml:2: name: is given twice"),
        ("a: 1\n\tb: 2", "p.yaml:2: not YAML: found character '\\t' that cannot start any token"),
    ],
)
def test_what_is_no_profile_at_all_is_told_with_its_line(text: str, mistake: str) -> None:
    (told,) = mistakes(text)
    assert told.startswith(mistake.split(": not YAML", maxsplit=1)[0])


def test_the_example_profile_is_valid() -> None:
    assert load_profile(ROOT / "examples/bright-smile/profile.yaml").name == "bright-smile"
