"""A TwiML document, the verbs that any of them may hold, and those that hand a call to others than the assistant.

Others are a menu (``<Gather>``), a recorder (``<Record>``), a person: by ``<Dial>`` at a number or address, by
``<Enqueue>`` in a queue or a TaskRouter workflow.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from xml.etree import ElementTree

from twilio.twiml.voice_response import (  # type: ignore[import-untyped]  # ships no types
    Dial,
    Enqueue,
    Gather,
    Hangup,
    Leave,
    Pause,
    Record,
    Say,
    Start,
    VoiceResponse,
)

from backend.languages import language_of
from backend.languages.sentences import Words, phrase
from backend.profiles.fields import RouteLanguage, clean

if TYPE_CHECKING:
    from backend.calls.step import Ask
    from backend.profiles.reception import Destination, Menu, Recording, Voicemail

# The library of twilio ships no types:
# pyright: reportUnknownMemberType=false


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


def ask(menu: Menu, step: Ask, speech_code: str, language: RouteLanguage, origins: Origins) -> Verb:
    """Ask the menu's question; ``/voice/gather`` hears the answer, silence too."""
    phrases = [phrase for option in menu.options for phrase in option.phrases.get(language, ())]
    verb = Gather(
        action=origins.webhook(f"/voice/gather?at={step.at}&attempt={step.attempt}"),
        method="POST",
        input="dtmf speech",
        timeout=menu.timeout_s,
        speech_timeout="auto",
        num_digits=1,
        finish_on_key="",
        language=speech_code,
        hints=", ".join(phrases) or None,
        profanity_filter=False,
        barge_in=True,
        # Otherwise Twilio would go on with the next verb, and nobody would know how often was asked.
        action_on_empty_result=True,
    )
    verb.append(say(menu.prompt[language], language))
    return verb


_HOLD_S = 20
"""Between two announcements in a queue."""


@dataclass(frozen=True, slots=True)
class TransferredCall:
    """Who is put through, and how long they may talk; ``task`` tells the people of a contact centre about the call."""

    caller: str
    dialled: str
    seconds_left: int
    task: dict[str, str]


def put_through(destination: Destination, transferred: TransferredCall, origins: Origins) -> Verb:
    """The verb that puts the caller through; its ``action`` hears how that went."""
    return (
        _dial(destination, transferred, origins) if destination.rings else _enqueue(destination, transferred, origins)
    )


def _dial(destination: Destination, transferred: TransferredCall, origins: Origins) -> Verb:
    verb = Dial(
        action=origins.webhook("/voice/action/dial"),
        method="POST",
        timeout=destination.timeout_s,
        time_limit=transferred.seconds_left,
        # The caller keeps hearing the ringing, and is not charged for it, until a person answers.
        answer_on_bridge=True,
        # A caller without a number of their own (client:, sip:, hidden) cannot stand as one; the dialled number can.
        caller_id=None if transferred.caller.startswith("+") else transferred.dialled,
    )
    whisper = {"url": origins.webhook("/voice/whisper"), "method": "POST"} if destination.whisper else {}
    if destination.number is not None:
        verb.number(destination.number, **whisper)
    else:
        verb.sip(destination.sip, **whisper)
    return verb


def _enqueue(destination: Destination, transferred: TransferredCall, origins: Origins) -> Verb:
    verb = Enqueue(
        destination.queue,
        workflow_sid=destination.workflow,
        action=origins.webhook("/voice/action/queue"),
        method="POST",
        wait_url=origins.webhook("/voice/queue/wait"),
        wait_url_method="POST",
    )
    if destination.workflow is not None:
        body = json.dumps(transferred.task, ensure_ascii=False)
        verb.task(body, priority=destination.priority, timeout=destination.max_wait_s)
    return verb


_ACCEPT_S = 8
"""How long the person who answers may take to press a key; an answering machine's greeting lasts longer."""


def ask_to_accept(words: str, language: RouteLanguage, origins: Origins) -> str:
    """The whisper, and a key that takes the call; without one the leg ends, so that the caller was not answered."""
    verb = Gather(
        action=origins.webhook("/voice/whisper/accepted"),
        method="POST",
        input="dtmf",
        timeout=_ACCEPT_S,
        num_digits=1,
        finish_on_key="",
    )
    verb.append(say(words, language))
    verb.append(say_phrase("whisper_accept", language))
    return document(verb, hang_up())


def wait(language: RouteLanguage) -> str:
    """What a caller hears in a queue; Twilio asks for it again at its end."""
    return document(say_phrase("holding", language), Pause(length=_HOLD_S))


def leave() -> str:
    """Leave the queue: the caller has waited long enough."""
    return document(Leave())


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
