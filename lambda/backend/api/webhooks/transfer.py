"""``POST /voice/whisper``: what the person who answers hears, and ``/voice/whisper/accepted`` the key that they press.

``/voice/queue/wait``: what a waiting caller hears.
"""

from __future__ import annotations

from typing import Final

from fastapi import APIRouter

from backend.api.webhooks.call import KnownCall, find
from backend.api.webhooks.request import TwimlResponse, Webhook, WebhookDep, whole_number
from backend.calls.twiml.document import ask_to_accept, document, leave, say, wait
from backend.calls.whisper import whisper
from backend.languages import DEFAULT
from backend.profiles.reception import Destination
from backend.runtime.logs import log_failure

router = APIRouter()
_LONGEST_WAIT_S: Final = 300
"""Where the destination is not known."""


@router.post("/voice/whisper")
async def tell_person(webhook: WebhookDep) -> TwimlResponse:
    """Who calls and why; nothing, rather than an apology, when that is not to be found: the caller is waiting."""
    try:
        return TwimlResponse(await _whisper(webhook))
    except Exception as error:
        log_failure("webhook_failed", error, call_sid=webhook.form.get("ParentCallSid"))
        return TwimlResponse(document())


@router.post("/voice/whisper/accepted")
async def accept(_webhook: WebhookDep) -> TwimlResponse:
    """A key was pressed: nothing more is said, and Twilio connects the caller."""
    return TwimlResponse(document())


@router.post("/voice/queue/wait")
async def wait_in_queue(webhook: WebhookDep) -> TwimlResponse:
    """Words for the caller, until the destination's time is over: then the assistant takes them back."""
    try:
        call = await find(webhook)
    except Exception as error:
        log_failure("webhook_failed", error, call_sid=webhook.form.get("CallSid"))
        call = None
    destination = _destination(call)
    longest = destination.max_wait_s if destination else _LONGEST_WAIT_S
    waited = whole_number(webhook.form.get("QueueTime", "")) or 0
    if waited >= longest:
        return TwimlResponse(leave())
    return TwimlResponse(wait(call.language if call else DEFAULT.code))


async def _whisper(webhook: Webhook) -> str:
    # The document runs on the leg of the person; the call it is about is that leg's parent.
    call = await find(webhook, sid="ParentCallSid")
    if call is None:
        return document()
    destination = _destination(call)
    language = (destination.language if destination else None) or call.language
    business, caller = call.profile.assistant.display_name, call.state.from_number
    words = whisper(business, caller, call.state.handoff or {}, language, call.language)
    if destination is not None and destination.accept == "key":
        return ask_to_accept(words, language, webhook.origins())
    return document(say(words, language))


def _destination(call: KnownCall | None) -> Destination | None:
    """Where the caller was put through to."""
    if call is None:
        return None
    return call.profile.transfer.destinations.get(str((call.state.handoff or {}).get("destination", "")))
