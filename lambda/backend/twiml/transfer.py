"""Putting a caller through: ``<Dial>`` for a number or address, ``<Enqueue>`` for a queue or a TaskRouter workflow."""

# The library of twilio ships no types:
# pyright: reportUnknownMemberType=false
from __future__ import annotations

import json
from dataclasses import dataclass

from twilio.twiml.voice_response import Dial, Enqueue, Leave, Pause  # type: ignore[import-untyped]  # ships no types

from backend.profiles.fields import RouteLanguage
from backend.profiles.transfer import Destination
from backend.twiml.document import Origins, Verb, document, say_phrase

_HOLD_S = 20
"""Between two announcements in a queue."""


@dataclass(frozen=True, slots=True)
class Transferred:
    """Who is put through, and how long they may talk; ``task`` tells the people of a contact centre about the call."""

    caller: str
    dialled: str
    seconds_left: int
    task: dict[str, str]


def put_through(destination: Destination, transferred: Transferred, origins: Origins) -> Verb:
    """The verb that puts the caller through; its ``action`` hears how that went."""
    return (
        _dial(destination, transferred, origins) if destination.rings else _enqueue(destination, transferred, origins)
    )


def _dial(destination: Destination, transferred: Transferred, origins: Origins) -> Verb:
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


def _enqueue(destination: Destination, transferred: Transferred, origins: Origins) -> Verb:
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


def wait(language: RouteLanguage) -> str:
    """What a caller hears in a queue; Twilio asks for it again at its end."""
    return document(say_phrase("holding", language), Pause(length=_HOLD_S))


def leave() -> str:
    """Leave the queue: the caller has waited long enough."""
    return document(Leave())
