"""Which language the call is in, and how it changes: for phrases, intents, speech, requests and Twilio at once."""

from __future__ import annotations

from common.intents import Intent
from common.languages import language_of
from common.session.effects import Send
from common.session.state.call import Call
from common.wire.events import LanguageChanged
from common.wire.frames import Language


def language_for(call: Call, intent: Intent) -> str | None:
    """The language that suits what the caller said: the one asked for, or one other than they cannot speak.

    ``None`` if the profile offers none such.
    """
    if intent.language:
        return intent.language if intent.language in call.profile.codes else None
    if call.language != intent.unspoken:
        return call.language
    return next((language for language in call.profile.codes if language != intent.unspoken), None)


def change_language(call: Call, language: str, now: float) -> None:
    """Switch to a language that the profile offers; any other is logged and ignored."""
    if language == call.language:
        return
    code = call.profile.codes.get(language)
    if code is None:
        call.log("warn", "language not offered", language=language)
        return
    call.spoken.change(language)
    # Recognition that detects languages by itself must keep listening to all of them.
    recognised = None if call.profile.detects_language else code
    call.do(Send(Language(tts=code, transcription=recognised)))
    call.record(LanguageChanged(to=language), now)


def hear_language(call: Call, tag: str, now: float) -> None:
    """Note the language Twilio detected in a prompt; the same other one twice in a row changes the call's."""
    language = language_of(tag).code
    offered = call.profile.codes if call.profile.detects_language else ()
    if call.spoken.hear(language, offered):
        change_language(call, language, now)
