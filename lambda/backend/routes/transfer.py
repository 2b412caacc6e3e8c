"""``POST /voice/whisper``: what the person who answers hears. ``/voice/queue/wait``: what a waiting caller hears."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from fastapi import APIRouter

from backend.handoff.whisper import whisper
from backend.logs import log_failure
from backend.profiles.transfer import Destination
from backend.routes.known_call import KnownCall, find_known
from backend.routes.webhook import FormDep, ServicesDep, TwimlResponse, whole_number
from backend.services import Services
from backend.twiml.document import document, say
from backend.twiml.transfer import leave, wait

router = APIRouter()
_LONGEST_WAIT_S: Final = 300
"""Where the destination is not known."""


@router.post("/voice/whisper")
async def tell_person(form: FormDep, services: ServicesDep) -> TwimlResponse:
    """Who calls and why; nothing, rather than an apology, when that is not to be found: the caller is waiting."""
    try:
        return TwimlResponse(await _whisper(form, services))
    except Exception as error:
        log_failure("webhook_failed", error, call_sid=form.get("ParentCallSid"))
        return TwimlResponse(document())


@router.post("/voice/queue/wait")
async def wait_in_queue(form: FormDep, services: ServicesDep) -> TwimlResponse:
    """Words for the caller, until the destination's time is over: then the assistant takes them back."""
    try:
        call = await find_known(form, services)
    except Exception as error:
        log_failure("webhook_failed", error, call_sid=form.get("CallSid"))
        call = None
    destination = _destination(call)
    longest = destination.max_wait_s if destination else _LONGEST_WAIT_S
    waited = whole_number(form.get("QueueTime", "")) or 0
    if waited >= longest:
        return TwimlResponse(leave())
    return TwimlResponse(wait(call.language if call else "en"))


async def _whisper(form: Mapping[str, str], services: Services) -> str:
    # The document runs on the leg of the person; the call it is about is that leg's parent.
    call = await find_known(form, services, sid="ParentCallSid")
    if call is None:
        return document()
    destination = _destination(call)
    language = (destination.language if destination else None) or call.language
    business, caller = call.profile.assistant.display_name, call.state.from_number
    return document(say(whisper(business, caller, call.state.handoff or {}, language, call.language), language))


def _destination(call: KnownCall | None) -> Destination | None:
    """Where the caller was put through to."""
    if call is None:
        return None
    return call.profile.transfer.destinations.get(str((call.state.handoff or {}).get("destination", "")))
