"""What a call is handed to besides the assistant: a menu (``<Gather>``), a person, a recorder (``<Record>``).

A person is reached by ``<Dial>`` at a number or address, by ``<Enqueue>`` in a queue or a TaskRouter workflow.
"""

# The library of twilio ships no types:
# pyright: reportUnknownMemberType=false
from __future__ import annotations

import json
from dataclasses import dataclass

from twilio.twiml.voice_response import (  # type: ignore[import-untyped]  # ships no types
    Dial,
    Enqueue,
    Gather,
    Leave,
    Pause,
    Record,
)

from backend.calls.step import Ask
from backend.calls.twiml.document import Origins, Verb, document, hang_up, say, say_phrase
from backend.profiles.fields import RouteLanguage
from backend.profiles.reception import Destination, Menu, Voicemail


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
