"""A TwiML document, and the verbs that any of them may hold: words, the end of the call, the start of a recording."""

# The library of twilio ships no types:
# pyright: reportUnknownMemberType=false
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, TypeAlias
from xml.etree import ElementTree

from twilio.twiml.voice_response import (  # type: ignore[import-untyped]  # ships no types
    Hangup,
    Say,
    Start,
    VoiceResponse,
)

from backend.languages import language_of
from backend.languages.sentences import Words, phrase
from backend.profiles.fields import RouteLanguage, clean
from backend.profiles.reception import Recording

_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>'
Verb: TypeAlias = Any
"""A verb of Twilio's library, which has no types."""


@dataclass(frozen=True, slots=True)
class Origins:
    """Where the documents point to: the backend as Twilio calls it, the relay, and the relay's environment."""

    public_url: str
    relay_url: str
    environment: str

    def webhook(self, path: str) -> str:
        """The URL of one of our webhooks."""
        return f"{self.public_url}{path}"

    def callback(self, path: str) -> str:
        """The URL of one that only tells us something: nobody waits for it, and Twilio tries again, up to four times.

        Twilio reads the fragment and neither sends nor signs it (Twilio, webhook connection overrides).
        """
        return f"{self.public_url}{path}#rc=4&rp=all"


def document(*verbs: Verb) -> str:
    """A document of these verbs; without any it says that there is nothing to do."""
    response = VoiceResponse()
    for verb in verbs:
        response.append(verb)
    tree: ElementTree.Element = response.xml()
    # Names, summaries and profiles come from outside: one control character among them, and Twilio reads nothing.
    for element in tree.iter():
        element.text = clean(element.text) if element.text else element.text
        element.tail = clean(element.tail) if element.tail else element.tail
        for name, value in element.items():
            element.set(name, clean(value))
    return _DECLARATION + ElementTree.tostring(tree, encoding="unicode")


def say(text: str, language: RouteLanguage) -> Verb:
    """Words that Twilio speaks itself."""
    return Say(text, language=language_of(language).core.phrases.say_tag)


def say_phrase(words: Words, language: RouteLanguage, times: int = 0) -> Verb:
    """One of the backend's own phrases, for what has happened so many ``times`` before."""
    return say(phrase(language_of(language).phrases, words, times), language)


def hang_up() -> Verb:
    """The end of the call."""
    return Hangup()


def apology(languages: tuple[RouteLanguage, ...], *, in_service: bool = True) -> str:
    """An apology in each of these languages, then the end of the call."""
    words: Words = "trouble" if in_service else "not_in_service"
    return document(*(say_phrase(words, language) for language in languages), hang_up())


def opening(recording: Recording, language: RouteLanguage, origins: Origins) -> list[Verb]:
    """What comes before everything else: the notice, and the start of the recording, which goes on over transfers."""
    verbs: list[Verb] = []
    notice = recording.notice
    if notice is not None:
        verbs.append(say(notice[language], language))
    if recording.enabled:
        start = Start()
        start.recording(
            recording_status_callback=origins.callback("/voice/recording"),
            recording_status_callback_method="POST",
            recording_status_callback_event="completed absent",
            track="both",
            channels=recording.channels,
            trim="do-not-trim",
        )
        verbs.append(start)
    return verbs
