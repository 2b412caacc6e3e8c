"""``POST /voice/action``: a session with the relay has ended; what Twilio does next.

``POST /voice/action/dial`` and ``/voice/action/queue``: a transfer to a person has ended; whoever was not reached comes
back to the assistant.
"""

from __future__ import annotations

from dataclasses import replace

from fastapi import APIRouter

from backend.api.services import Services
from backend.api.webhooks.call import KnownCall, find_or_admit, unless_away
from backend.api.webhooks.proceed import proceed
from backend.api.webhooks.request import NotAnswered, TwimlResponse, Webhook, WebhookDep, call_sid_of, spoken
from backend.calls.decision import come_back, go_on
from backend.calls.ending import SessionEnding
from backend.calls.rows import note_handoff, note_status
from backend.calls.twiml.document import document, hang_up
from backend.postgres.database import attempt
from backend.runtime.logs import log, log_failure
from common.wire.handoff import Handoff

router = APIRouter()


@router.post("/voice/action")
async def after_session(webhook: WebhookDep) -> TwimlResponse:
    """TwiML by the table of endings; an apology when neither the database nor memory knows the number."""
    ending = SessionEnding.of(webhook.form)
    if ending.is_over:
        await _close(webhook)
        return TwimlResponse(document())
    if ending.is_goodbye:
        # Known without asking anybody, so that a goodbye ends a call even without a database.
        return TwimlResponse(document(hang_up()))
    return await spoken(_go_on(ending, webhook), webhook)


@router.post("/voice/action/dial")
async def after_dial(webhook: WebhookDep) -> TwimlResponse:
    """After a talk with a person the call is over; a caller who reached nobody goes on with the assistant."""
    bridged = webhook.form.get("DialBridged", "true") != "false"
    return await spoken(_come_back(webhook.form.get("DialCallStatus", ""), webhook, bridged=bridged), webhook)


@router.post("/voice/action/queue")
async def after_queue(webhook: WebhookDep) -> TwimlResponse:
    """The same for a caller who has left a queue."""
    return await spoken(_come_back(webhook.form.get("QueueResult", ""), webhook), webhook)


async def _go_on(ending: SessionEnding, webhook: Webhook) -> str:
    try:
        call = await find_or_admit(webhook, language=ending.handoff.language if ending.handoff else "")
    except NotAnswered:
        call_sid = webhook.form.get("CallSid")
        log("session_ended", call_sid=call_sid, status=ending.status, code=ending.error_code, kind="unknown")
        raise
    if ending.handoff is not None and ending.handoff.route == "agent":
        call = await _with_handoff(call, ending.handoff, webhook.services)
    return await proceed(
        call,
        lambda given: go_on(ending, given),
        webhook,
        "session_ended",
        status=ending.status,
        code=ending.error_code,
    )


async def _with_handoff(call: KnownCall, handoff: Handoff, services: Services) -> KnownCall:
    """Remember the edge's words for the person who takes over, whichever webhook will put the caller through."""
    words = handoff.told()
    await unless_away(
        attempt(services.database, lambda connection: note_handoff(connection, call.call_sid, call.language, words)),
        call,
    )
    return replace(call, state=replace(call.state, handoff=words))


async def _come_back(outcome: str, webhook: Webhook, *, bridged: bool = True) -> str:
    call, call_status = await find_or_admit(webhook), webhook.form.get("CallStatus", "")
    return await proceed(
        call,
        lambda given: come_back(call_status, outcome, given, bridged=bridged),
        webhook,
        "transfer_ended",
        status=outcome,
    )


async def _close(webhook: Webhook) -> None:
    """Twilio tells the status again by itself, so that nothing is lost when the database is away just now."""
    form = webhook.form
    call_sid = call_sid_of(form)
    log("session_ended", call_sid=call_sid, status=form.get("SessionStatus"), kind="Nothing")
    if call_sid is None:
        return
    status, session_id = form.get("CallStatus", "completed"), form.get("SessionId", "")
    try:
        await attempt(
            webhook.services.database,
            lambda connection: note_status(connection, call_sid, status, session_id=session_id),
        )
    except Exception as error:
        log_failure("webhook_failed", error, call_sid=call_sid)
