"""``POST /voice/action``: a session with the relay has ended; what Twilio does next.

``POST /voice/action/dial`` and ``/voice/action/queue``: a transfer to a person has ended; whoever was not reached comes
back to the assistant.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from fastapi import APIRouter

from backend.calls.store import note_handoff, note_status
from backend.database import attempt
from backend.handoff.decision import Ending, Handoff, come_back, go_on
from backend.logs import log, log_failure
from backend.routes.arrival import find_or_admit
from backend.routes.carry_out import carry_out
from backend.routes.known_call import KnownCall, unless_away
from backend.routes.webhook import FormDep, ServicesDep, TwimlResponse, WarmerDep, call_sid_of, spoken
from backend.services import Services
from backend.twiml.document import document, hang_up
from backend.warm import Warmer

router = APIRouter()


@router.post("/voice/action")
async def after_session(form: FormDep, services: ServicesDep, warmer: WarmerDep) -> TwimlResponse:
    """TwiML by the table of endings; an apology when neither the database nor memory knows the number."""
    ending = Ending.of(form)
    if ending.is_over:
        await _close(form, services)
        return TwimlResponse(document())
    if ending.status == "ended" and (ending.handoff is None or ending.handoff.route == "hangup"):
        # Known without asking anybody, so that a goodbye ends a call even without a database.
        return TwimlResponse(document(hang_up()))
    return await spoken(_go_on(form, ending, services, warmer), form)


@router.post("/voice/action/dial")
async def after_dial(form: FormDep, services: ServicesDep, warmer: WarmerDep) -> TwimlResponse:
    """After a talk with a person the call is over; a caller who reached nobody goes on with the assistant."""
    return await spoken(_come_back(form, form.get("DialCallStatus", ""), services, warmer), form)


@router.post("/voice/action/queue")
async def after_queue(form: FormDep, services: ServicesDep, warmer: WarmerDep) -> TwimlResponse:
    """The same for a caller who has left a queue."""
    return await spoken(_come_back(form, form.get("QueueResult", ""), services, warmer), form)


async def _go_on(form: Mapping[str, str], ending: Ending, services: Services, warmer: Warmer) -> str:
    call = await find_or_admit(form, services, language=ending.handoff.language if ending.handoff else "")
    if isinstance(call, str):
        log("session_ended", call_sid=form.get("CallSid"), status=ending.status, code=ending.error_code, kind="unknown")
        return call
    if ending.handoff is not None and ending.handoff.route == "agent":
        call = await _with_handoff(call, ending.handoff, services)
    relay_up = await warmer.warm(call.call_sid, now=services.now())
    given = call.circumstances(services.now(), relay_up=relay_up)
    step = go_on(ending, given)
    kind = type(step).__name__
    log("session_ended", call_sid=call.call_sid, status=ending.status, code=ending.error_code, kind=kind)
    return document(*await carry_out(step, call, given, services))


async def _with_handoff(call: KnownCall, handoff: Handoff, services: Services) -> KnownCall:
    """Remember the edge's words for the person who takes over, whichever webhook will put the caller through."""
    words = handoff.model_dump(exclude={"route", "destination", "language"})
    await unless_away(
        attempt(services.database, lambda connection: note_handoff(connection, call.call_sid, call.language, words)),
        call,
    )
    return replace(call, state=replace(call.state, handoff=words))


async def _come_back(form: Mapping[str, str], outcome: str, services: Services, warmer: Warmer) -> str:
    call = await find_or_admit(form, services)
    if isinstance(call, str):
        return call
    relay_up = await warmer.warm(call.call_sid, now=services.now())
    given = call.circumstances(services.now(), relay_up=relay_up)
    step = come_back(form.get("CallStatus", ""), outcome, given)
    log("transfer_ended", call_sid=call.call_sid, status=outcome, kind=type(step).__name__)
    return document(*await carry_out(step, call, given, services))


async def _close(form: Mapping[str, str], services: Services) -> None:
    """Twilio tells the status again by itself, so that nothing is lost when the database is away just now."""
    call_sid = call_sid_of(form)
    log("session_ended", call_sid=call_sid, status=form.get("SessionStatus"), kind="Nothing")
    if call_sid is None:
        return
    status, session_id = form.get("CallStatus", "completed"), form.get("SessionId", "")
    try:
        await attempt(
            services.database, lambda connection: note_status(connection, call_sid, status, session_id=session_id)
        )
    except Exception as error:
        log_failure("webhook_failed", error, call_sid=call_sid)
