"""The recorder for messages, as ``<Record>``."""

# The library of twilio ships no types:
# pyright: reportUnknownMemberType=false
from __future__ import annotations

from twilio.twiml.voice_response import Record  # type: ignore[import-untyped]  # ships no types

from backend.profiles.fields import RouteLanguage
from backend.profiles.reception import Voicemail
from backend.twiml.document import Origins, Verb, hang_up, say, say_phrase


def take_message(voicemail: Voicemail, language: RouteLanguage, origins: Origins) -> list[Verb]:
    """Ask for a message and record it; what follows the recorder is reached only when nothing was said."""
    recorder = Record(
        action=origins.webhook("/voice/voicemail"),
        method="POST",
        max_length=voicemail.max_s,
        timeout=voicemail.silence_s,
        finish_on_key="#",
        play_beep=True,
        trim="trim-silence",
        transcribe=False,
        recording_status_callback=origins.callback("/voice/voicemail/recorded"),
        recording_status_callback_method="POST",
        recording_status_callback_event="completed absent",
    )
    return [say(voicemail.prompt[language], language), recorder, say_phrase("no_message", language), hang_up()]
